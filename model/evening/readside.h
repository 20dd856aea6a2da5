#pragma once

#include "delivery/deliveries.h"
#include "domain/architecture.h"
#include "domain/event.h"
#include "domain/restaurant.h"
#include "playback/retracing.h"
#include "read/progress.h"
#include "read/query.h"
#include "read/store/liveview.h"
#include "relational/touched.h"
#include "simulation/ports.h"

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace restaurant {

/// How far the story has come for each view, in the order of their names. A view of events alone
/// has nothing to do with the activities of its mark.
using ViewMarks = std::array<StoryMark, allViews.size()>;

/// Which log the views follow, and whether they keep read stores beside it.
struct ViewsPlace
{
    std::string file; ///< The .restaurant file.
    LogIdentity log;
    bool inMemory = false; ///< Where another process writes, its read stores are left alone.
    /// The write side's own connection, where the write side may keep views in step itself.
    const Connection *writes = nullptr;
    /// What keeps them in step when they are made.
    ArchitectureKind keptBy = ArchitectureKind::EventSourced;
    /// Those that are bent then: the write side keeps them.
    std::array<bool, allViews.size()> isBent{};
};

/// Who looks at the views. Each is called in the thread of its view: its line's or, where the write
/// side keeps it, the write side's.
struct ViewsListeners
{
    AllBoards::Each<ViewListener> boards;
    std::function<void(const ViewProgress &)> progress;
    /// The write side has asked its own tables, for a screen or for a copy.
    std::function<void(const Query &)> asked;
};

/// Where the log ended at a moment, and when its last event was recorded.
struct LogMoment
{
    Position event{};
    Instant at{};
};
/// One for each view, in the order of their names.
using ViewMoments = std::array<LogMoment, allViews.size()>;

/// What is to keep the views in step, and how things stand when it begins to.
struct Keeping
{
    Deliveries::Regime regime;
    ViewMoments moments; ///< How the views are that the write side keeps, if the regime is exact.
    LogMoment head;      ///< The end of the log.
    Instant now{};
};

class BentBoards;

/// Whatever keeps the boards of an evening in step with what is recorded.
class ReadSide : public ViewPort
{
public:
    /// It can show nothing before that is committed.
    [[nodiscard]] virtual bool readsTheLog() const = 0;
    /// What was recorded since the last call, in the group that is open.
    virtual void take(const std::vector<RecordedEvent> &events) = 0;

    // What the write side does for the views itself. Each comes in its thread, and all but the
    // event-sourced architecture need it.

    /// From now on they are kept in step like this. No group is open.
    virtual void keepBy(const Keeping & /*keeping*/) {}
    /// What kept them keeps them no more; keepBy() follows.
    virtual void letGo() {}
    /// The group is durable. Since the last call it changed this in the tables.
    virtual void committed(const Touched & /*touched*/, const LogMoment & /*head*/) {}
    /// What a group brought is to be seen.
    virtual void groupEnded() {}
    /// The write side keeps these itself, those that join them later as well, until letGo().
    virtual void showBent(const BentBoards & /*boards*/) {}
    /// The job's time has come: it is `now`.
    virtual void runJob(const LogMoment & /*head*/, Instant /*now*/) {}
    /// Blocks until every view has taken in everything up to its mark, and has told so. False: one
    /// stopped.
    [[nodiscard]] virtual bool waitUntil(const ViewMarks &marks) = 0;
    /// Folds a view again from the beginning, or for the first time, if it is one that is added;
    /// whoever looks at it meanwhile waits.
    virtual void rebuild(ViewName view) = 0;
};

/// The views that staff and guests look at, folded in memory from the events it is given: for an
/// evening that is run again from its record, and for one whose views nobody shows. Where what
/// keeps them misses something, they miss the same: that stretch is retraced. `restaurant` outlives
/// it.
class FoldedViews final : public ReadSide
{
public:
    /// `read` reads the log in which the events stand; not for one that is exact throughout.
    FoldedViews(const Restaurant &restaurant, Retracing::Read read = {});

    [[nodiscard]] bool readsTheLog() const override { return false; }
    void take(const std::vector<RecordedEvent> &events) override;
    void keepBy(const Keeping &keeping) override;
    [[nodiscard]] bool waitUntil(const ViewMarks & /*marks*/) override { return true; }
    /// Nothing to do: they are pure, and no store holds them.
    void rebuild(ViewName /*view*/) override {}
    /// Nothing to do: who asks says how far.
    void release(ViewName /*view*/, Position /*upTo*/) override {}
    BoardsInSight::Any boardAt(ViewName view, Position position) override;

private:
    template <typename Board> void foldUpTo(Board &board, Position position);
    void forgetFolded();

    const Restaurant &m_restaurant;
    const Retracing::Read m_read;
    std::unique_ptr<Retracing> m_retraced; ///< Of a stretch that is not exact.
    BoardsInSight::Each<std::type_identity_t> m_boards;
    std::deque<RecordedEvent> m_events; ///< Those that a board has not seen yet, without a gap.
};

} // namespace restaurant
