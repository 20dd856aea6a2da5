// The names of things, each a type of its own, so that an order is never taken for a table.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace restaurant {

enum class OrderId : int {}; ///< The number on the ticket. From 1.
enum class TableId : int {}; ///< From 1.
enum class PartyId : int {}; ///< One group of guests, from seating to leaving. From 1.
enum class LineId : int {};  ///< A line of one order, from 1 in the order it was asked for.
enum class Course : int {};  ///< From 1. A takeaway order has one course.

/// The place of an event in the log: dense, from 1. Zero means "before the first".
enum class Position : std::int64_t {};

/// The plain number of an id, for printing, storing and counting.
template <typename Id>
requires std::is_enum_v<Id>
constexpr auto number(Id id)
{
    return static_cast<std::underlying_type_t<Id>>(id);
}

/// The name of a dish in streams and files: 1 to 32 lower-case letters, digits and hyphens.
class DishId
{
public:
    DishId() = default;
    /// Nothing if `text` breaks the rule above.
    [[nodiscard]] static std::optional<DishId> from(std::string_view text);

    [[nodiscard]] const std::string &text() const { return m_text; }
    auto operator<=>(const DishId &) const = default;

private:
    std::string m_text;
};

} // namespace restaurant
