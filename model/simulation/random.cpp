#include "random.h"

#include <boost/random/uniform_01.hpp>

#include <array>
#include <cassert>
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

} // namespace restaurant
