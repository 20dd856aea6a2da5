// Chance that can be repeated. Each draw has an owner (a guest, an order line) and a purpose (how
// long he chooses, how patient he is), and gets a generator of its own from the scenario's seed.
// So the numbers belong to the guest: they stay the same whatever else is drawn before or after,
// and two ways of running the restaurant meet the same guests.
#pragma once

#include <boost/random/taus88.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace restaurant {

/// Small (three words) and cheap to make; gives the same numbers on every platform.
using Generator = boost::random::taus88;

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

} // namespace restaurant
