// What the tables of stored events and commands have in common: a row for each alternative of a
// variant, found by its alternative, its id or its word.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <variant>

namespace restaurant {

/// The place of `Alternative` in `Variant`. It may change from build to build: never stored.
template <typename Variant, typename Alternative, std::size_t index = 0>
consteval std::size_t indexIn()
{
    if constexpr (std::is_same_v<std::variant_alternative_t<index, Variant>, Alternative>)
        return index;
    else
        return indexIn<Variant, Alternative, index + 1>();
}

/// Where in `table` the row of each alternative stands. Does not compile, used as a constant,
/// unless every alternative has one row and the ids run from 1 in the order of the rows.
template <typename Row, std::size_t count>
consteval std::array<std::size_t, count> rowsByIndex(const std::array<Row, count> &table)
{
    std::array<std::size_t, count> rows{};
    std::array<bool, count> seen{};
    for (std::size_t row = 0; row < count; ++row) {
        if (static_cast<std::size_t>(table[row].id) != row + 1)
            throw "an id is not the number of its row";
        if (seen[table[row].index])
            throw "a kind has two rows";
        seen[table[row].index] = true;
        rows[table[row].index] = row;
    }
    return rows;
}

/// The row with this word; null if there is none.
template <typename Row, std::size_t count>
const Row *findWord(const std::array<Row, count> &table, std::string_view word)
{
    for (const Row &row : table) {
        if (row.word == word)
            return &row;
    }
    return nullptr;
}

} // namespace restaurant
