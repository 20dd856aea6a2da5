#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"
#include "simulation/viewport.h"

#include <array>
#include <deque>
#include <vector>

namespace restaurant {

/// The views that staff and guests look at, folded in memory from the events it is given: for an
/// evening that is run again from its record, and for one whose views nobody shows. `restaurant`
/// outlives it.
class FoldedViews final : public ViewPort
{
public:
    explicit FoldedViews(const Restaurant &restaurant);

    void take(const std::vector<RecordedEvent> &events);

    void release(ViewName view, Position upTo) override;
    const KitchenBoard &kitchen(Position position) override;
    const WaiterBoard &waiter(Position position) override;
    const StatusBoard &status(Position position) override;

private:
    template <typename Board> const Board &foldedUpTo(Board &board, Position position);
    void forgetFolded();

    KitchenBoard m_kitchen;
    WaiterBoard m_waiter;
    StatusBoard m_status;
    std::deque<RecordedEvent> m_events; ///< Those that a board has not seen yet, without a gap.
};

} // namespace restaurant
