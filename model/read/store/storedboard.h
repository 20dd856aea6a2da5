// A board as its read store holds it.
#pragma once

#include "documenttable.h"
#include "domain/storeerror.h"
#include "read/boardchanges.h"
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

/// The board in the read store at `path`, for somebody who only looks while nobody writes it;
/// nothing if there is no store, or none that can be used as it is. `log` ends at
/// `logEnd`, and answers `historyAt`.
template <typename Board>
[[nodiscard]] std::optional<Board>
storedBoard(const std::string &path, const Restaurant &restaurant, const LogIdentity &log,
            PlaceOf<Board> logEnd, const HistoryAt<PlaceOf<Board>> &historyAt)
{
    using Place = PlaceOf<Board>;
    const ViewHeader<Place> wanted{Board::view, Board::projectionVersion, log, logEnd, {}, {}, {}};
    try {
        const Connection store(path, Purpose::ReadOnly);
        const auto found = readViewHeader<Place>(store);
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
