// A board as its read store holds it.
#pragma once

#include "documenttable.h"
#include "domain/storeerror.h"
#include "read/boardchanges.h"
#include "read/detailsboard.h"
#include "viewfile.h"

#include <optional>
#include <string>

namespace restaurant {

struct Restaurant;

/// Takes an empty board to where its store stands: its open documents and its place. Throws
/// StoreError, and DecodeError for documents that this program does not understand.
template <typename Board>
void loadBoard(Board &board, const Connection &store,
               const typename ViewFile<PlaceOf<Board>>::Reached &reached)
{
    forEachKind(board, [&]<typename Doc>(DocumentSet<Doc> &documents) {
        DocumentReader<Doc>(store).forEachOpen([&](Doc doc) { documents.restore(std::move(doc)); });
    });
    if constexpr (TellsStory<Board>)
        board.activity = reached.activity;
    skipTo(board, reached.checkpoint);
    board.at = reached.at;
}

/// A late event may concern an order that was closed and is kept in a store only: `find(order)`
/// answers its details, if they are.
template <typename Board, typename Find>
void restoreFor(Board &board, const ItemOf<Board> &item, Find find)
{
    if constexpr (std::same_as<Board, DetailsBoard>) {
        if (const auto order = missingFor(board, item.event))
            if (std::optional<OrderDetails> details = find(*order))
                board.details.restore(*std::move(details));
    }
}

/// Leaves what of these is closed to the store, which has it.
template <typename Board> void forgetClosed(Board &board, const BoardKeys<Board> &saved)
{
    if constexpr (std::same_as<Board, DetailsBoard>) {
        for (const OrderId order : std::get<ChangedKeys<OrderDetails>>(saved).keys)
            if (const OrderDetails *doc = board.details.find(order); doc && !isOpen(*doc))
                board.details.forget(order);
    }
}

/// The board in the read store at `path`, for somebody who only looks while nobody writes it;
/// nothing if there is no store, or none that can be used as it is. `log` ends at
/// `logEnd`, and answers `historyAt`.
template <typename Board>
[[nodiscard]] std::optional<Board>
storedBoard(const std::string &path, const Restaurant &restaurant, const LogIdentity &log,
            PlaceOf<Board> logEnd, const HistoryAt<PlaceOf<Board>> &historyAt)
{
    using Place = PlaceOf<Board>;
    ViewHeader<Place> wanted{Board::view, Board::projectionVersion, log, logEnd, {}, {}, {}};
    try {
        const Connection store(path, Purpose::ReadOnly);
        const auto found = readViewHeader<Place>(store);
        if (found)
            wanted.keptBy = found->keptBy; // whoever it was
        if (!found || !whyUnfit(*found, wanted, historyAt).empty())
            return std::nullopt;
        Board board(restaurant);
        loadBoard(board, store, {found->checkpoint, found->activity, found->at});
        return board;
    } catch (const StoreError &) {
        return std::nullopt;
    } catch (const DecodeError &) {
        return std::nullopt;
    }
}

} // namespace restaurant
