// Boards for people without a window: lines of text in columns.
#pragma once

#include "read/boards.h"
#include "read/documentfields.h"
#include "json/encode.h"

#include <string>
#include <vector>

namespace restaurant {

/// One line for each document, by number; columns are two blanks apart at least.
///     41  Table 4       ready     12:04:29  2 Ramen (no onion) ready, 1 Soup cooking
[[nodiscard]] std::vector<std::string> linesOf(const KitchenBoard &board);
/// Tables that are not free, then orders, then dishes.
[[nodiscard]] std::vector<std::string> linesOf(const WaiterBoard &board);
[[nodiscard]] std::vector<std::string> linesOf(const StatusBoard &board);
[[nodiscard]] std::vector<std::string> linesOf(const DetailsBoard &board);
/// Guests, staff, queues that are not empty, and what cooks or stands on the pass.
[[nodiscard]] std::vector<std::string> linesOf(const FloorBoard &board);
/// The figures: waits, guests, pools, where the time of orders went, and the longest waits for
/// food.
[[nodiscard]] std::vector<std::string> linesOf(const MeasuresBoard &board);

/// Of a board that nobody has found words for: each document as it is stored.
template <typename Board> [[nodiscard]] std::vector<std::string> linesOf(const Board &board)
{
    std::vector<std::string> lines;
    const auto add = [&lines](const auto &documents) {
        for (const auto &document : documents.sorted())
            encode(document, lines.emplace_back());
    };
    std::apply([&add](const auto &...kinds) { (add(kinds), ...); }, board.kinds());
    return lines;
}

/// Everything about one order, its events included.
[[nodiscard]] std::vector<std::string> linesOf(const OrderDetails &details);

} // namespace restaurant
