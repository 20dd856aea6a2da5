// How long something takes, as far as chance decides it: a value, written in scenarios and on the
// command line, from which lengths are drawn.
#pragma once

#include "domain/time.h"

#include <boost/random/taus88.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace restaurant {

/// Small (three words) and cheap to make; gives the same numbers on every platform.
using Generator = boost::random::taus88;

/// Chance that can be repeated. Each draw has an owner (a guest, an order line) and a purpose (how
/// long he chooses, how patient he is), and gets a generator of its own from the scenario's seed.
/// So the numbers belong to the guest: they stay the same whatever else is drawn before or after,
/// and two ways of running the restaurant meet the same guests.
///
/// The generator of draw owner `number` for `purpose`. Generators that differ in any of the three
/// are independent of each other.
[[nodiscard]] Generator generatorFor(std::uint64_t seed, std::uint64_t purpose,
                                     std::uint64_t number);

/// The same, with the purpose from a list. Its numbers are part of what a seed means: a purpose
/// may be added, none may be renumbered.
template <typename Purpose>
requires std::is_enum_v<Purpose>
[[nodiscard]] Generator generatorFor(std::uint64_t seed, Purpose purpose, std::uint64_t number = 0)
{
    return generatorFor(seed, static_cast<std::uint64_t>(purpose), number);
}

/// Evenly from [0, 1).
[[nodiscard]] double drawUnit(Generator &generator);
/// True with `probability`, from 0 to 1.
[[nodiscard]] bool drawChance(double probability, Generator &generator);
/// A place in `weights`, each as likely as its share of their sum. Weights are not negative, and
/// one is above 0.
[[nodiscard]] std::size_t drawPlace(std::span<const double> weights, Generator &generator);

/// Always the same.
struct Deterministic
{
    Duration length{};
    bool operator==(const Deterministic &) const = default;
};

/// Without memory: how long it has taken says nothing of how long it still takes.
struct Exponential
{
    Duration mean{};
    bool operator==(const Exponential &) const = default;
};

struct Uniform
{
    Duration low{};
    Duration high{};
    bool operator==(const Uniform &) const = default;
};

struct Triangular
{
    Duration low{};
    Duration mode{};
    Duration high{};
    bool operator==(const Triangular &) const = default;
};

/// Rarely short, sometimes very long.
struct Lognormal
{
    Duration mean{};
    double variation = 1; ///< Standard deviation over mean.
    bool operator==(const Lognormal &) const = default;
};

/// With a whole shape k this is Erlang's: k exponential steps one after the other.
struct Gamma
{
    double shape = 1;
    Duration mean{};
    bool operator==(const Gamma &) const = default;
};

/// One of the lengths that were observed.
struct Empirical
{
    std::vector<Duration> lengths;
    std::vector<double> weights; ///< One for each length; empty: all the same.
    bool operator==(const Empirical &) const = default;
};

using Distribution =
    std::variant<Deterministic, Exponential, Uniform, Triangular, Lognormal, Gamma, Empirical>;

/// A sentence on why nothing can be drawn from it; nothing if all is well. The functions below
/// take only distributions without a problem.
[[nodiscard]] std::optional<std::string> problemWith(const Distribution &distribution);

/// In microseconds.
[[nodiscard]] double meanOf(const Distribution &distribution);
/// The variance over the square of the mean: 0 for Deterministic, 1 for Exponential. The mean must
/// not be 0.
[[nodiscard]] double squaredVariationOf(const Distribution &distribution);
/// Draws a length, never negative, rounded to the microsecond.
[[nodiscard]] Duration sample(const Distribution &distribution, Generator &generator);
/// Draws as many as there is place for: the same lengths as one by one, in less time.
void sample(const Distribution &distribution, Generator &generator, std::span<Duration> lengths);

} // namespace restaurant
