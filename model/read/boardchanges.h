// What is said about every kind of document of a board at once.
#pragma once

#include "documentset.h"

#include <tuple>
#include <type_traits>

namespace restaurant {

template <typename Sets, template <typename> typename Of> struct ForKinds;
template <typename... Docs, template <typename> typename Of>
struct ForKinds<std::tuple<DocumentSet<Docs> &...>, Of>
{
    using type = std::tuple<Of<Docs>...>;
};
/// One Of<Doc> for each kind of document that the board holds.
template <typename Board, template <typename> typename Of>
using OfKinds = typename ForKinds<decltype(std::declval<Board &>().kinds()), Of>::type;

/// std::get<Changes<Ticket>>(changes) is what became of the tickets.
template <typename Board> using BoardChanges = OfKinds<Board, Changes>;

template <typename Docs> struct DocumentList;
template <typename... Docs> struct DocumentList<std::tuple<Docs...>>
{
    template <template <typename> typename Of> using Each = std::tuple<Of<Docs>...>;
    template <typename Visit> static void forEach(Visit visit)
    {
        (visit(std::type_identity<Docs>()), ...);
    }
};
/// One Of<Doc> for each kind of document that the board shows.
template <typename Board, template <typename> typename Of>
using OfShown = typename DocumentList<typename Board::Shown>::template Each<Of>;
/// Calls `visit(std::type_identity<Doc>())` for each of them.
template <typename Board, typename Visit> void forEachShown(Visit visit)
{
    DocumentList<typename Board::Shown>::forEach(visit);
}

/// Part of BoardChanges: what a screen hears.
template <typename Board> using ShownChanges = OfShown<Board, Changes>;

template <typename... Docs> [[nodiscard]] bool isEmpty(const std::tuple<Changes<Docs>...> &changes)
{
    return (std::get<Changes<Docs>>(changes).isEmpty() && ...);
}

template <typename Doc> struct ChangedKeys
{
    std::vector<KeyOf<Doc>> keys;
};
template <typename Board> using BoardKeys = OfKinds<Board, ChangedKeys>;

/// Calls `visit(documentSet)` for each kind.
template <typename Board, typename Visit> void forEachKind(Board &board, Visit visit)
{
    std::apply([&](auto &...sets) { (visit(sets), ...); }, board.kinds());
}

template <typename Board> [[nodiscard]] BoardKeys<Board> takeChangedKeys(Board &board)
{
    BoardKeys<Board> keys;
    forEachKind(board, [&]<typename Doc>(DocumentSet<Doc> &documents) {
        std::get<ChangedKeys<Doc>>(keys).keys = documents.takeChangedKeys();
    });
    return keys;
}

template <typename Board>
[[nodiscard]] BoardChanges<Board> changesOf(const Board &board, const BoardKeys<Board> &keys)
{
    BoardChanges<Board> changes;
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        std::get<Changes<Doc>>(changes) =
            documents.changesOf(std::get<ChangedKeys<Doc>>(keys).keys);
    });
    return changes;
}

template <typename Board> [[nodiscard]] BoardChanges<Board> wholeOf(const Board &board)
{
    BoardChanges<Board> changes;
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        std::get<Changes<Doc>>(changes) = documents.whole();
    });
    return changes;
}

} // namespace restaurant
