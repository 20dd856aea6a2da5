// The tables that a replication job has to notice: their rows carry `changed` and `changed_at`.
#pragma once

#include <array>
#include <string_view>

namespace restaurant::relational {

/// A table, and the columns that name what a change of its rows concerns; "NULL": none.
struct StampedTable
{
    std::string_view name;
    std::string_view order = "NULL";
    std::string_view table = "NULL";
    std::string_view party = "NULL";
    std::string_view dish = "NULL";
};

inline constexpr std::array<StampedTable, 8> stampedTables{{
    {"seating", "NULL", "dining_table", "party"},
    {"guest_order", "number", "NULL", "party"},
    {"order_line", "order_number"},
    {"ticket", "order_number"},
    {"guest_number", "order_number"},
    {"stock", "NULL", "NULL", "NULL", "dish"},
    {"reservation", "order_number"},
    {"payment", "order_number"},
}};

} // namespace restaurant::relational
