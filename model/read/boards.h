// The one list of boards. What is kept, told or printed for every view is made from it, so that a
// further view is a line here.
#pragma once

#include "boardchanges.h"
#include "detailsboard.h"
#include "dishesboard.h"
#include "floorboard.h"
#include "kitchenboard.h"
#include "measuresboard.h"
#include "statusboard.h"
#include "waiterboard.h"

#include <array>
#include <tuple>
#include <variant>

namespace restaurant {

template <typename... Board> struct BoardList
{
    static constexpr std::array views{Board::view...};
    /// One Of<Board> for each.
    template <template <typename> typename Of> using Each = std::tuple<Of<Board>...>;
    /// Of<Board> for one of them.
    template <template <typename> typename Of> using AnyOf = std::variant<Of<Board>...>;
    /// One of them.
    using Any = std::variant<const Board *...>;
    /// Each made of the same.
    template <template <typename> typename Of, typename... Args>
    [[nodiscard]] static Each<Of> make(Args &...args)
    {
        return {Of<Board>(args...)...};
    }
};

/// Stands for a board where there is none yet: `visit(BoardType<Board>())`.
template <typename Board> struct BoardType
{
};

/// Folded from events alone, in every evening: a state hash is made over these, and over no others.
/// A board that joined them would change every hash that was ever recorded.
using EventBoards = BoardList<KitchenBoard, WaiterBoard, StatusBoard, DetailsBoard>;
/// Folded from what guests and staff do beside them, too.
using StoryBoards = BoardList<FloorBoard, MeasuresBoard>;
/// Not there when an evening begins: added while it runs, and folded from the first event of its
/// log then. In no hash.
using AddedBoards = BoardList<DishesBoard>;

template <typename... One, typename... Other>
BoardList<One..., Other...> joined(BoardList<One...>, BoardList<Other...>);
/// Those that every evening has.
using FirstBoards = decltype(joined(EventBoards(), StoryBoards()));
/// All, in the order of the views' names.
using AllBoards = decltype(joined(FirstBoards(), AddedBoards()));
static_assert(AllBoards::views == allViews);
/// The same for explicit instantiations, which no template can write.
#define RESTAURANT_INSTANTIATE_FOR_BOARDS(INSTANTIATE)                                             \
    INSTANTIATE(KitchenBoard)                                                                      \
    INSTANTIATE(WaiterBoard)                                                                       \
    INSTANTIATE(StatusBoard)                                                                       \
    INSTANTIATE(DetailsBoard)                                                                      \
    INSTANTIATE(FloorBoard)                                                                        \
    INSTANTIATE(MeasuresBoard)                                                                     \
    INSTANTIATE(DishesBoard)

/// What became of the documents that one of the boards shows.
using ChangesOfABoard = AllBoards::AnyOf<ShownChanges>;

/// Calls `visit(BoardType<Board>())` for each board of the list, in its order.
template <typename... Board, typename Visit>
void forEachBoard(BoardList<Board...> /*boards*/, Visit visit)
{
    (visit(BoardType<Board>()), ...);
}

/// Returns `visit(BoardType<Board>())` for the board of the view, which is one of the list.
template <typename First, typename... Board, typename Visit>
constexpr decltype(auto) withBoard(BoardList<First, Board...> /*boards*/, ViewName view,
                                   const Visit &visit)
{
    if constexpr (sizeof...(Board) == 0)
        return visit(BoardType<First>());
    else if (view == First::view)
        return visit(BoardType<First>());
    else
        return withBoard(BoardList<Board...>(), view, visit);
}

template <typename Visit> constexpr decltype(auto) withBoard(ViewName view, const Visit &visit)
{
    return withBoard(AllBoards(), view, visit);
}

/// Whether a view is one of those that are added while an evening runs.
[[nodiscard]] constexpr bool isAddedLater(ViewName view)
{
    return static_cast<std::size_t>(view) >= FirstBoards::views.size();
}

/// Whether a view is folded from events and activities, not from events alone.
[[nodiscard]] constexpr bool tellsStory(ViewName view)
{
    return withBoard(view, []<typename Board>(BoardType<Board>) { return TellsStory<Board>; });
}

} // namespace restaurant
