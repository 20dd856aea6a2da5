// The rows that a read store has to have, as text, so that a comparison costs no more than reading.
#pragma once

#include "documentref.h"

namespace restaurant {

template <typename Doc> struct RowsOf
{
    std::map<KeyOf<Doc>, std::string> rows;
};
template <typename Board> using BoardRows = OfKinds<Board, RowsOf>;

/// Brings the rows with these keys to what the board holds.
template <typename Board>
void refresh(BoardRows<Board> &all, const Board &board, const BoardKeys<Board> &changed)
{
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        auto &rows = std::get<RowsOf<Doc>>(all).rows;
        for (const KeyOf<Doc> &key : std::get<ChangedKeys<Doc>>(changed).keys) {
            if (const Doc *doc = documents.find(key))
                rows.insert_or_assign(key, jsonOf(*doc));
            else
                rows.erase(key);
        }
    });
}

/// The row; null if there is to be none.
template <typename Board>
[[nodiscard]] const std::string *rowOf(const BoardRows<Board> &all, const DocumentRef<Board> &ref)
{
    return std::visit(
        [&]<typename Doc>(const DocumentKey<Doc> &document) -> const std::string * {
            const auto &rows = std::get<RowsOf<Doc>>(all).rows;
            const auto found = rows.find(document.key);
            return found == rows.end() ? nullptr : &found->second;
        },
        ref);
}

} // namespace restaurant
