// What befalls a view, and what protects it, as one word of a command line.
#pragma once

#include "experiment/results/viewbend.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace restaurant {

/// What a view is told to be without.
inline constexpr std::string_view nothingAtAll = "none";

/// Reads VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK]: "waiter:drop:5%", "details:drop:@71",
/// "kitchen:pause:120@12:30", "waiter:delay:5%:0:30". Without a time it takes the usual one. Else
/// what is wrong with which part, for a person.
[[nodiscard]] tl::expected<ViewBend, std::string> viewBendFrom(std::string_view text);
/// The text that viewBendFrom() reads, as short as it goes.
[[nodiscard]] std::string textOf(const ViewBend &bent);

/// Reads VIEW:WORD: effectively-once, at-least-once, at-most-once, none; or what is switched on and
/// what becomes of a poison event: "kitchen:duplicates+retry+park"; or one of the first three with
/// more of these: "status:effectively-once+single-flight". Else what is wrong.
[[nodiscard]] tl::expected<ViewProtection, std::string> viewProtectionFrom(std::string_view text);
/// The text that viewProtectionFrom() reads; of protections with other times it says less.
[[nodiscard]] std::string textOf(const ViewProtection &protection);

/// A view whose line can be bent; else why there is none, for a person.
[[nodiscard]] tl::expected<ViewName, std::string> bendableViewFrom(std::string_view word);

} // namespace restaurant
