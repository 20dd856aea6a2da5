#include "statistics.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace restaurant {

namespace {

constexpr double upper = 0.975;     // of 95 % in the middle
constexpr double normal = 1.959964; // there, of the normal distribution

/// How far from the mean of so many values the truth may be.
double halfWidthOf(std::span<const double> values, double mean)
{
    const auto count = static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double error = std::sqrt(squares / (count - 1) / count);
    const boost::math::students_t_distribution<double> student(count - 1);
    return error * boost::math::quantile(student, upper);
}

/// The share whose logarithmic odds are `logit`.
double shareAt(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

/// Around a share strictly between 0 and 1.
Interval onLogitScale(double mean, double halfWidth)
{
    const double logit = std::log(mean / (1 - mean));
    const double half = halfWidth / (mean * (1 - mean));
    return {shareAt(logit - half), shareAt(logit + half)};
}

/// `successes` need not be whole.
Interval wilson(double successes, double trials)
{
    const double share = successes / trials;
    const double square = normal * normal;
    const double middle = (share + square / (2 * trials)) / (1 + square / trials);
    const double half = normal / (1 + square / trials) *
                        std::sqrt(share * (1 - share) / trials + square / (4 * trials * trials));
    return {share <= 0 ? 0 : std::max(0.0, middle - half),
            share >= 1 ? 1 : std::min(1.0, middle + half)};
}

Interval intervalOfShare(double mean, double halfWidth, std::size_t runs)
{
    if (mean <= 0 || mean >= 1)
        return wilson(mean * static_cast<double>(runs), static_cast<double>(runs));
    return onLogitScale(mean, halfWidth);
}

} // namespace

Estimate estimate(std::span<const double> values, Range range)
{
    assert(!values.empty() && "there is nothing to estimate from");
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    if (values.size() < 2)
        return {mean, std::nullopt};
    const double half = halfWidthOf(values, mean);
    if (range == Range::Share)
        return {mean, intervalOfShare(mean, half, values.size())};
    const double low = range == Range::NotNegative ? std::max(0.0, mean - half) : mean - half;
    return {mean, Interval{low, mean + half}};
}

Estimate estimateShare(std::uint64_t successes, std::uint64_t trials)
{
    if (trials == 0)
        return {0, Interval{0, 1}};
    const auto some = static_cast<double>(successes);
    const auto all = static_cast<double>(trials);
    return {some / all, wilson(some, all)};
}

Estimate estimateDifference(std::span<const double> values, std::span<const double> base)
{
    assert(values.size() == base.size() && "each value has its base");
    std::vector<double> differences;
    differences.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        differences.push_back(values[i] - base[i]);
    return estimate(differences);
}

bool leavesZero(const Estimate &difference)
{
    return difference.interval && !difference.interval->contains(0);
}

std::optional<double> relativeHalfWidth(const Estimate &estimate)
{
    if (!estimate.interval || estimate.mean == 0)
        return std::nullopt;
    return (estimate.interval->high - estimate.interval->low) / 2 / std::abs(estimate.mean);
}

std::optional<std::size_t> runsNeeded(const Estimate &estimate, std::size_t runs, double precision)
{
    constexpr double most = 1e15; // more than anybody waits for
    const auto reached = relativeHalfWidth(estimate);
    if (!reached)
        return std::nullopt;
    const double growth = std::max(1.0, *reached / precision);
    return static_cast<std::size_t>(
        std::min(most, std::ceil(static_cast<double>(runs) * growth * growth)));
}

} // namespace restaurant
