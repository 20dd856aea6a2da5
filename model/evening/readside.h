#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"
#include "simulation/ports.h"

#include <array>
#include <deque>
#include <vector>

namespace restaurant {

/// How far the story has come for each view, in the order of their names. A view of events alone
/// has nothing to do with the activities of its mark.
using ViewMarks = std::array<StoryMark, allViews.size()>;

/// Whatever keeps the boards of an evening in step with what is recorded.
class ReadSide : public ViewPort
{
public:
    /// It can show nothing before that is committed.
    [[nodiscard]] virtual bool readsTheLog() const = 0;
    /// What was recorded since the last call, committed or not.
    virtual void take(const std::vector<RecordedEvent> &events) = 0;
    /// Blocks until every view has taken in everything up to its mark, and has told so. False: one
    /// stopped.
    [[nodiscard]] virtual bool waitUntil(const ViewMarks &marks) = 0;
    /// Folds a view again from the beginning; whoever looks at it meanwhile waits.
    virtual void rebuild(ViewName view) = 0;
};

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
