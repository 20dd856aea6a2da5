#pragma once

#include "domain/restaurant.h"
#include "evening/readside.h"

#include <deque>
#include <vector>

namespace restaurant {

/// The views that staff and guests look at, folded in memory from the events it is given: for an
/// evening that is run again from its record, and for one whose views nobody shows. `restaurant`
/// outlives it.
class FoldedViews final : public ReadSide
{
public:
    explicit FoldedViews(const Restaurant &restaurant);

    [[nodiscard]] bool readsTheLog() const override { return false; }
    void take(const std::vector<RecordedEvent> &events) override;
    [[nodiscard]] bool waitUntil(const ViewMarks & /*marks*/) override { return true; }
    /// Nothing to do: they are pure, and no store holds them.
    void rebuild(ViewName /*view*/) override {}
    /// Nothing to do: who asks says how far.
    void release(ViewName /*view*/, Position /*upTo*/) override {}
    BoardsInSight::Any boardAt(ViewName view, Position position) override;

private:
    template <typename Board> void foldUpTo(Board &board, Position position);
    void forgetFolded();

    BoardsInSight::Each<std::type_identity_t> m_boards;
    std::deque<RecordedEvent> m_events; ///< Those that a board has not seen yet, without a gap.
};

} // namespace restaurant
