// A very small live evening, in which everything takes a fixed time, for tests to vary.
#pragma once

#include "simulation/scenario.h"

#include <initializer_list>
#include <string_view>

namespace restaurant {

inline const DishId soup = *DishId::from("soup");
inline const DishId ramen = *DishId::from("ramen");
inline constexpr Instant noon{std::chrono::hours(12)};

/// Two tables for two and one for four, soup (1 min, at the pot) and ramen (4 min, at the wok),
/// Charlie who takes orders and seats, Roger who serves, answers and takes the bill, and Mei who
/// cooks. Each way takes 10 s, each piece of work 20 s, but cooks stay with their dish.
[[nodiscard]] Scenario tinyHouse();

/// Guests who come at these times, choose for 1 min and eat for 10, have only soup and come alone.
[[nodiscard]] GuestProfile guestsAt(GuestKind kind, std::initializer_list<Duration> afterNoon);

[[nodiscard]] Pool pool(std::string_view name, std::initializer_list<WorkKind> kinds,
                        std::initializer_list<std::string_view> staff);
[[nodiscard]] std::vector<Pool> oneServerForEverything();

} // namespace restaurant
