// The boards of views that are bent. The write side keeps them itself, in its own thread, whoever
// looks at them.
#pragma once

#include "delivery/bentline.h"
#include "delivery/linestate.h"
#include "playback/bentboard.h"
#include "playback/retracing.h"
#include "read/boards.h"
#include "read/trail.h"
#include "simulation/ports.h"

#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace restaurant {

/// To be used in the write side's thread. `restaurant` outlives it. Throws what `read` throws.
class BentBoards
{
public:
    /// Views that are kept by the log in one architecture and by other means in others.
    using Boards = BoardList<KitchenBoard, WaiterBoard, StatusBoard, DetailsBoard>;

    BentBoards(const Restaurant &restaurant, Retracing::Read read)
        : m_restaurant(restaurant)
        , m_read(std::move(read))
    {
    }

    /// From now on the view shows what it is brought by show(); first, or made anew, all up to
    /// here. The log goes on to `head`.
    void begin(ViewName view, Position upTo, Position head);
    /// None is bent any more.
    void clear() { m_boards = {}; }
    [[nodiscard]] bool has(ViewName view) const;
    [[nodiscard]] bool isEmpty() const;

    /// Recorded since the last call.
    void take(const std::vector<RecordedEvent> &events);
    /// The view shows these next, in this order.
    void show(ViewName view, const std::vector<RecordedEvent> &events);
    /// It has shown or passed over everything up to here.
    void passTo(ViewName view, Position position);

    /// Null: the view is not bent.
    template <typename Board> [[nodiscard]] BentBoard<Board> *find() const
    {
        return std::get<Owned<Board>>(m_boards).get();
    }
    /// A view in sight that is bent.
    [[nodiscard]] BoardsInSight::Any boardAt(ViewName view) const;
    void addTo(ViewLineState &state, const std::set<OrderId> &pending) const;
    [[nodiscard]] std::vector<DocumentChange> preview(ViewName view,
                                                      const std::vector<Applied> &next) const;

private:
    template <typename Board> using Owned = std::unique_ptr<BentBoard<Board>>;

    const Restaurant &m_restaurant;
    const Retracing::Read m_read;
    Boards::Each<Owned> m_boards;
};

} // namespace restaurant
