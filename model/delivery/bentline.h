// The line to one view that is bent: what is sent, what becomes of it on the way, and what the view
// makes of it.
#pragma once

#include "delivery/bentway.h"
#include "delivery/linestate.h"
#include "delivery/projector.h"
#include "delivery/rebuilds.h"
#include "domain/bend.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace restaurant {

/// Which events a view shows, in which order, and when, from the first change of its line on. A
/// value: what it says follows from what it was told and the seed alone, and it makes no difference
/// how often it is asked on the way, nor how events come in groups. Time never goes back.
class BentLine
{
public:
    /// Everything up to `shown` was shown.
    BentLine(ViewName view, Position shown, std::uint64_t seed);

    [[nodiscard]] ViewName view() const { return m_view; }
    /// The next event of the log, recorded at `at`: it would come at `due`.
    void take(const LineItem &item, Instant due, Instant at);
    /// It happens at `at`, after all that was taken. Of a view that was made anew, everything up to
    /// the last event is shown from then on, and nothing of one that was thrown away: what
    /// takeApplied() still has is no more to be shown.
    void change(const LineChange &change, Instant at);
    /// What is to happen by `now` has happened.
    void passTo(Instant now);
    /// When something happens next by itself.
    [[nodiscard]] std::optional<Instant> next() const;

    /// What was shown since the last call, in order.
    [[nodiscard]] std::vector<Applied> takeApplied() { return m_projector.takeApplied(); }
    /// The highest that it has shown or passed over.
    [[nodiscard]] Position shown() const { return m_projector.checkpoint(); }
    /// The last event it was told of.
    [[nodiscard]] Position head() const { return m_head; }

    /// It was thrown away, and is not made anew yet.
    [[nodiscard]] bool isEmpty() const { return m_projector.isEmpty(); }
    /// What whoever finds it empty begins; nothing: it is not empty, or he waits for another's.
    [[nodiscard]] std::optional<RebuildBegan> rebuildBegunBy(const std::string &who) const;
    /// When the first of the rebuilds that run is through, if no more begin.
    [[nodiscard]] std::optional<Instant> rebuiltAt() const { return m_rebuilds.firstEnds(); }

    /// Empty, or why this cannot befall it any more, for a person.
    [[nodiscard]] std::string whyTooLate(const Bend &bend) const;
    /// Events about these are still to be shown.
    [[nodiscard]] std::set<OrderId> pending() const;
    /// All but what is reckoned from documents.
    [[nodiscard]] ViewLineState state() const;
    /// All that was bent, by when.
    [[nodiscard]] const std::vector<BentEvent> &bent() const { return m_bent; }

private:
    void apply(const ViewBent &change, Instant at);
    void apply(const ViewProtected &change, Instant at);
    void apply(const ParkedHandled &change, Instant at);
    void apply(const ViewRebuilt &change, Instant at);
    void apply(const RebuildBegan &change, Instant at);
    void apply(const RebuildEnded &change, Instant at);
    void makeAnew();
    void bringAt(Instant now);
    void hear();

    ViewName m_view;
    BentWay m_way;
    Projector m_projector;
    Rebuilds m_rebuilds;
    Position m_head{};
    Instant m_now{};
    std::vector<BentEvent> m_bent;
};

} // namespace restaurant
