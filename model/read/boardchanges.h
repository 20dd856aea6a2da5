// What is said about every kind of document of a board at once.
#pragma once

#include "domain/story.h"
#include "read/documentset.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <type_traits>

namespace restaurant {

// Where a board stands in what it is folded from: the log or, with the activities, the story.

/// Folded from events and activities, not from events alone.
template <typename Board>
concept TellsStory = requires(Board board)
{
    board.activity;
};

/// What is folded into it.
template <typename Board>
using ItemOf = std::conditional_t<TellsStory<Board>, Happening, RecordedEvent>;

/// The last place it has seen.
template <typename Board>
[[nodiscard]] std::conditional_t<TellsStory<Board>, StoryPlace, Position>
placeOf(const Board &board)
{
    if constexpr (TellsStory<Board>)
        return storyPlace(board.position, board.activity);
    else
        return board.position;
}

/// Says that it has seen everything up to `place`; which part of that are events is set right by
/// whatever comes next.
template <typename Board> void skipTo(Board &board, PlaceOf<Board> place)
{
    if constexpr (TellsStory<Board>)
        board.position = Position{number(place) - number(board.activity)};
    else
        board.position = place;
}

template <typename Board>
requires TellsStory<Board>
void apply(Board &board, const Happening &happening)
{
    std::visit([&](const auto &what) { apply(board, what); }, happening.what);
    if (const auto *activity = std::get_if<RecordedActivity>(&happening.what))
        board.position = activity->after;
    else
        board.activity = ActivityNumber{number(happening.place) - number(board.position)};
}

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

/// A batch of changes, and the last event that the board had taken in by then, and before.
template <typename Told> struct StepOf
{
    Told changes;
    Position upTo{};
    Position after{};
    /// What has changed, the last event alone has changed.
    [[nodiscard]] bool isOfOneEvent() const { return number(upTo) == number(after) + 1; }
};
template <typename Board> using BoardStep = StepOf<BoardChanges<Board>>;
template <typename Board> using ShownStep = StepOf<ShownChanges<Board>>;

/// Of no more items than these, if they come together, each has a step of its own.
inline constexpr std::int64_t mostStepsTogether = 16;

template <typename... Docs> [[nodiscard]] bool isEmpty(const std::tuple<Changes<Docs>...> &changes)
{
    return (std::get<Changes<Docs>>(changes).isEmpty() && ...);
}

/// It says everything that there is, so that nothing said before counts any more.
template <typename... Docs> [[nodiscard]] bool isWhole(const std::tuple<Changes<Docs>...> &changes)
{
    return (std::get<Changes<Docs>>(changes).whole && ...);
}

template <typename Doc> struct ChangedKeys
{
    std::vector<KeyOf<Doc>> keys;
};
template <typename Board> using BoardKeys = OfKinds<Board, ChangedKeys>;

/// Adds `more` to `keys`; makeUnique() makes them fit for changesOf().
template <typename Board> void addKeys(BoardKeys<Board> &keys, const BoardKeys<Board> &more)
{
    const auto one = [&]<typename Doc>(const ChangedKeys<Doc> &added) {
        auto &all = std::get<ChangedKeys<Doc>>(keys).keys;
        all.insert(all.end(), added.keys.begin(), added.keys.end());
    };
    std::apply([&](const auto &...kinds) { (one(kinds), ...); }, more);
}

/// Sorts them, each once.
template <typename Board> void makeUnique(BoardKeys<Board> &keys)
{
    const auto one = [](auto &kind) {
        std::sort(kind.keys.begin(), kind.keys.end());
        kind.keys.erase(std::unique(kind.keys.begin(), kind.keys.end()), kind.keys.end());
    };
    std::apply([&](auto &...kinds) { (one(kinds), ...); }, keys);
}

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
