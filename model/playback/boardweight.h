// About how much memory a copy of a board takes.
#pragma once

#include "read/boardchanges.h"

#include <cstddef>

namespace restaurant {

/// The lists that a document carries with it; short texts stand in the document itself.
template <typename Doc> [[nodiscard]] std::size_t listsOf(const Doc &doc)
{
    const auto bytes = [](const auto &list) { return list.capacity() * sizeof(*list.data()); };
    std::size_t sum = 0;
    if constexpr (requires { doc.lines.capacity(); })
        sum += bytes(doc.lines);
    if constexpr (requires { doc.events.capacity(); })
        sum += bytes(doc.events);
    if constexpr (requires { doc.orders.capacity(); })
        sum += bytes(doc.orders);
    if constexpr (requires { doc.samples.capacity(); })
        sum += bytes(doc.samples);
    if constexpr (requires { doc.pools.capacity(); })
        sum += bytes(doc.pools);
    return sum;
}

template <typename Board> [[nodiscard]] std::size_t weightOf(const Board &board)
{
    constexpr std::size_t nodeAndBucket = 48;
    std::size_t sum = sizeof(Board);
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        sum += documents.size() * (sizeof(KeyOf<Doc>) + sizeof(Doc) + nodeAndBucket);
        documents.forEach([&](const auto &, const Doc &doc) { sum += listsOf(doc); });
    });
    return sum;
}

} // namespace restaurant
