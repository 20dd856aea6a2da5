#include "arrivals.h"

#include <boost/random/exponential_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace restaurant {

namespace {

double perMicrosecond(const ArrivalRate &rate)
{
    return rate.perHour / static_cast<double>(Duration(std::chrono::hours(1)).count());
}

double lengthOf(const ArrivalRate &rate)
{
    return static_cast<double>((rate.to - rate.from).count());
}

std::optional<std::string> problem(const ArrivalRates &rates)
{
    const ArrivalRate *before = nullptr;
    for (const ArrivalRate &rate : rates.intervals) {
        if (rate.from >= rate.to)
            return "An interval ends after it has begun.";
        if (before != nullptr && rate.from < before->to)
            return "Intervals come by time, and none overlaps another.";
        if (!std::isfinite(rate.perHour) || rate.perHour < 0)
            return "A rate is not negative.";
        before = &rate;
    }
    return std::nullopt;
}

std::optional<std::string> problem(const ArrivalList &list)
{
    if (!std::is_sorted(list.times.begin(), list.times.end()))
        return "Times of arrival come in order.";
    return std::nullopt;
}

double expected(const ArrivalRates &rates)
{
    double sum = 0;
    for (const ArrivalRate &rate : rates.intervals)
        sum += perMicrosecond(rate) * lengthOf(rate);
    return sum;
}

double expected(const ArrivalList &list)
{
    return static_cast<double>(list.times.size());
}

} // namespace

std::optional<std::string> problemWith(const ArrivalProfile &profile)
{
    return std::visit([](const auto &p) { return problem(p); }, profile);
}

double expectedArrivals(const ArrivalProfile &profile)
{
    return std::visit([](const auto &p) { return expected(p); }, profile);
}

Arrivals::Arrivals(ArrivalProfile profile, const Generator &generator)
    : m_profile(std::move(profile))
    , m_generator(generator)
{
}

std::optional<Instant> Arrivals::next()
{
    return std::visit([this](const auto &p) { return nextOf(p); }, m_profile);
}

/// By inversion: from one guest to the next, the rate summed over time grows by an exponential of
/// mean 1.
std::optional<Instant> Arrivals::nextOf(const ArrivalRates &rates)
{
    double needed = boost::random::exponential_distribution<double>()(m_generator);
    for (; m_place < rates.intervals.size(); ++m_place, m_since = 0) {
        const ArrivalRate &now = rates.intervals[m_place];
        const double left = (lengthOf(now) - m_since) * perMicrosecond(now);
        if (needed < left) {
            m_since += needed / perMicrosecond(now);
            return now.from + Duration{static_cast<Duration::rep>(m_since)};
        }
        needed -= left;
    }
    return std::nullopt;
}

std::optional<Instant> Arrivals::nextOf(const ArrivalList &list)
{
    if (m_place == list.times.size())
        return std::nullopt;
    return list.times[m_place++];
}

} // namespace restaurant
