// The rows that a read store has to have, as text, so that a comparison costs no more than reading.
#pragma once

#include "read/boardchanges.h"
#include "read/changes.h"
#include "read/documentfields.h"
#include "json/encode.h"

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace restaurant {

// The name of any document of a board, whatever its kind.

template <typename Doc> struct DocumentKey
{
    using Document = Doc;
    KeyOf<Doc> key;
    auto operator<=>(const DocumentKey &) const = default;
};

template <typename Keys> struct RefFrom;
template <typename... Keys> struct RefFrom<std::tuple<Keys...>>
{
    using type = std::variant<Keys...>;
};
/// One document of a board; in the order of the kinds, then of the keys.
template <typename Board> using DocumentRef = typename RefFrom<OfKinds<Board, DocumentKey>>::type;

/// What a store holds instead of the right documents; nothing: no document.
template <typename Board>
using WrongDocuments = std::map<DocumentRef<Board>, std::optional<std::string>>;

template <typename Doc> [[nodiscard]] std::string jsonOf(const Doc &doc)
{
    std::string json;
    encode(doc, json);
    return json;
}

/// The document as its row has to be; nothing if the board does not hold it.
template <typename Board>
[[nodiscard]] std::optional<std::string> jsonIn(const Board &board, const DocumentRef<Board> &ref)
{
    return std::visit(
        [&]<typename Doc>(const DocumentKey<Doc> &document) -> std::optional<std::string> {
            const auto kinds = board.kinds();
            const Doc *doc = std::get<const DocumentSet<Doc> &>(kinds).find(document.key);
            return doc ? std::optional(jsonOf(*doc)) : std::nullopt;
        },
        ref);
}

/// Calls `visit(ref)` for each key, kind by kind.
template <typename Board, typename Visit>
void forEachRef(const BoardKeys<Board> &changed, Visit visit)
{
    const auto one = [&]<typename Doc>(const ChangedKeys<Doc> &keys) {
        for (const KeyOf<Doc> &key : keys.keys)
            visit(DocumentRef<Board>(DocumentKey<Doc>{key}));
    };
    std::apply([&](const auto &...kinds) { (one(kinds), ...); }, changed);
}

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
