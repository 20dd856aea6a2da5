// How long something takes, as far as chance decides it: a value, written in scenarios and on the
// command line, from which lengths are drawn.
#pragma once

#include "random.h"

#include "domain/time.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

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
