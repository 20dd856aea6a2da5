// The name of any document of a board, whatever its kind.
#pragma once

#include "read/boardchanges.h"
#include "read/documentfields.h"
#include "read/documentkinds.h"
#include "read/floorfields.h"
#include "read/measuresfields.h"
#include "json/encode.h"

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace restaurant {

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

} // namespace restaurant
