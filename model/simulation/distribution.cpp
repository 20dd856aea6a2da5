#include "distribution.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/lognormal_distribution.hpp>
#include <boost/random/triangle_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>

namespace restaurant {

namespace {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): spreads every bit of `value` over all.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

} // namespace

Generator generatorFor(std::uint64_t seed, std::uint64_t purpose, std::uint64_t number)
{
    const std::uint64_t first = mixed(mixed(mixed(seed) ^ purpose) ^ number);
    const std::uint64_t second = mixed(first);
    const std::array words{static_cast<std::uint32_t>(first),
                           static_cast<std::uint32_t>(first >> 32),
                           static_cast<std::uint32_t>(second)};
    auto from = words.begin();
    return Generator(from, words.end());
}

double drawUnit(Generator &generator)
{
    return boost::random::uniform_01<double>()(generator);
}

bool drawChance(double probability, Generator &generator)
{
    return drawUnit(generator) < probability;
}

std::size_t drawPlace(std::span<const double> weights, Generator &generator)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    assert(sum > 0 && "nothing can be drawn");
    double left = drawUnit(generator) * sum;
    std::size_t last = 0;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        if (weights[place] <= 0)
            continue;
        last = place;
        if (left < weights[place])
            break;
        left -= weights[place];
    }
    return last;
}

namespace {

using Problem = std::optional<std::string>;

double real(Duration length)
{
    return static_cast<double>(length.count());
}

/// `microseconds` is not negative. What is drawn beyond a hundred years is cut there.
Duration rounded(double microseconds)
{
    constexpr double longest = 3.15576e15;
    return Duration{
        static_cast<Duration::rep>(microseconds < longest ? microseconds + 0.5 : longest)};
}

Problem unless(bool good, const char *sentence)
{
    return good ? Problem{} : Problem{sentence};
}

Problem problem(const Deterministic &d)
{
    return unless(d.length >= Duration::zero(), "A length is not negative.");
}

Problem problem(const Exponential &d)
{
    return unless(d.mean > Duration::zero(), "The mean is above 0.");
}

Problem problem(const Uniform &d)
{
    return unless(Duration::zero() <= d.low && d.low <= d.high,
                  "The bounds are not negative, and the lower comes first.");
}

Problem problem(const Triangular &d)
{
    return unless(Duration::zero() <= d.low && d.low <= d.mode && d.mode <= d.high &&
                      d.low < d.high,
                  "Lower bound, most frequent value and upper bound come in this order, and are "
                  "not all the same.");
}

Problem problem(const Lognormal &d)
{
    return unless(d.mean > Duration::zero() && 0 < d.variation && d.variation <= 100,
                  "The mean is above 0, and the coefficient of variation above 0 and at most 100.");
}

Problem problem(const Gamma &d)
{
    return unless(d.mean > Duration::zero() && 0.001 <= d.shape && d.shape <= 1e6,
                  "The mean is above 0, and the shape from 0.001 to 1,000,000.");
}

Problem problem(const Empirical &d)
{
    if (d.lengths.empty() || *std::min_element(d.lengths.begin(), d.lengths.end()) < Duration{})
        return "There is at least one length, and none is negative.";
    const auto isWeight = [](double weight) { return std::isfinite(weight) && weight >= 0; };
    const double sum = std::accumulate(d.weights.begin(), d.weights.end(), 0.0);
    return unless(d.weights.empty() || (d.weights.size() == d.lengths.size() && sum > 0 &&
                                        std::all_of(d.weights.begin(), d.weights.end(), isWeight)),
                  "Each length has a weight, none is negative, and one is above 0.");
}

double mean(const Deterministic &d)
{
    return real(d.length);
}

double mean(const Exponential &d)
{
    return real(d.mean);
}

double mean(const Uniform &d)
{
    return (real(d.low) + real(d.high)) / 2;
}

double mean(const Triangular &d)
{
    return (real(d.low) + real(d.mode) + real(d.high)) / 3;
}

double mean(const Lognormal &d)
{
    return real(d.mean);
}

double mean(const Gamma &d)
{
    return real(d.mean);
}

/// The mean of `value` of the lengths.
template <typename Value> double average(const Empirical &d, Value value)
{
    double sum = 0;
    double weights = 0;
    for (std::size_t i = 0; i < d.lengths.size(); ++i) {
        const double weight = d.weights.empty() ? 1 : d.weights[i];
        sum += weight * value(real(d.lengths[i]));
        weights += weight;
    }
    return sum / weights;
}

double mean(const Empirical &d)
{
    return average(d, [](double length) { return length; });
}

double variance(const Deterministic & /*d*/)
{
    return 0;
}

double variance(const Exponential &d)
{
    return real(d.mean) * real(d.mean);
}

double variance(const Uniform &d)
{
    const double width = real(d.high - d.low);
    return width * width / 12;
}

double variance(const Triangular &d)
{
    const double a = real(d.low);
    const double b = real(d.high);
    const double c = real(d.mode);
    return (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
}

double variance(const Lognormal &d)
{
    const double deviation = d.variation * real(d.mean);
    return deviation * deviation;
}

double variance(const Gamma &d)
{
    return real(d.mean) * real(d.mean) / d.shape;
}

double variance(const Empirical &d)
{
    const double middle = mean(d);
    return average(d, [middle](double length) { return (length - middle) * (length - middle); });
}

Duration draw(const Deterministic &d, Generator & /*generator*/)
{
    return d.length;
}

Duration draw(const Exponential &d, Generator &generator)
{
    return rounded(boost::random::exponential_distribution<double>()(generator) * real(d.mean));
}

Duration draw(const Uniform &d, Generator &generator)
{
    return Duration{boost::random::uniform_int_distribution<Duration::rep>(
        d.low.count(), d.high.count())(generator)};
}

Duration draw(const Triangular &d, Generator &generator)
{
    return rounded(boost::random::triangle_distribution<double>(real(d.low), real(d.mode),
                                                                real(d.high))(generator));
}

Duration draw(const Lognormal &d, Generator &generator)
{
    const double square = std::log1p(d.variation * d.variation);
    return rounded(boost::random::lognormal_distribution<double>(
        std::log(real(d.mean)) - square / 2, std::sqrt(square))(generator));
}

Duration draw(const Gamma &d, Generator &generator)
{
    return rounded(boost::random::gamma_distribution<double>(d.shape)(generator) / d.shape *
                   real(d.mean));
}

Duration draw(const Empirical &d, Generator &generator)
{
    if (!d.weights.empty())
        return d.lengths[drawPlace(d.weights, generator)];
    const auto last = d.lengths.size() - 1;
    return d.lengths[boost::random::uniform_int_distribution<std::size_t>(0, last)(generator)];
}

} // namespace

std::optional<std::string> problemWith(const Distribution &distribution)
{
    return std::visit([](const auto &d) { return problem(d); }, distribution);
}

double meanOf(const Distribution &distribution)
{
    return std::visit([](const auto &d) { return mean(d); }, distribution);
}

double squaredVariationOf(const Distribution &distribution)
{
    return std::visit([](const auto &d) { return variance(d) / (mean(d) * mean(d)); },
                      distribution);
}

Duration sample(const Distribution &distribution, Generator &generator)
{
    return std::visit([&generator](const auto &d) { return draw(d, generator); }, distribution);
}

void sample(const Distribution &distribution, Generator &generator, std::span<Duration> lengths)
{
    const auto drawAll = [&generator, lengths](const auto &d) {
        Generator own = generator; // the compiler keeps it in registers
        for (Duration &length : lengths)
            length = draw(d, own);
        generator = own;
    };
    std::visit(drawAll, distribution);
}

} // namespace restaurant
