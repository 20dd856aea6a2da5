// What becomes of the events on their way to the views that are bent.
#pragma once

#include "delivery/bentline.h"
#include "delivery/deliveries.h"
#include "flowhistory.h"
#include "flowsubject.h"

#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace restaurant {

/// An event on its way to a bent view.
struct BentMessage
{
    FlowMessage message;
    int depth = 0;                ///< See FlowHistory::Entry.
    Instant at{};                 ///< When it was recorded,
    Instant due{};                ///< and would come.
    std::optional<BendKind> kind; ///< What has befallen it, last of all.
    Instant bentAt{};
    /// When the view shows it, as far as is known: once for each time. Not at all: it is lost, or
    /// waits for something that has not happened yet.
    std::vector<Instant> shown;
    std::size_t surely = 0; ///< So many of them follow from what has happened by now.
    bool operator==(const BentMessage &) const = default;

    [[nodiscard]] bool isLost() const
    {
        return shown.empty() && (kind == BendKind::Drop || kind == BendKind::Unpublished);
    }
    /// It has been shown for the last time that is known by then.
    [[nodiscard]] bool isShownBy(Instant now) const
    {
        return !shown.empty() && shown.back() <= now;
    }
};

/// Goes the way to each bent view as the write side goes it: from the events that are known and
/// from what was done to the line follows when each is shown. Of what lies before the history it is
/// taken that it was shown.
class FlowBends
{
public:
    using Messages = std::deque<BentMessage>;

    /// To what is known by `now`; true: something else is to be said.
    bool goTo(const FlowHistory &history, const Deliveries &deliveries, Instant now);
    /// What is known has become another.
    void clear() { m_ways = {}; }

    /// By position: what has set out on the bent line lately, or is still on its way. Null: the
    /// view is not bent.
    [[nodiscard]] const Messages *messagesTo(ViewName view) const
    {
        const auto &way = m_ways[static_cast<std::size_t>(view)];
        return way ? &way->messages : nullptr;
    }
    /// Null: it came by the view's own line, or nobody knows any more.
    [[nodiscard]] const BentMessage *find(ViewName view, Position event) const;
    /// The last event before messagesTo() that was shown, at least.
    [[nodiscard]] Position shownBefore(ViewName view) const;
    /// So many rebuilds run of a view that was thrown away; nothing: it is not empty.
    [[nodiscard]] std::optional<int> rebuildsOf(ViewName view) const;

private:
    struct Way
    {
        std::size_t firstStep = 0;
        std::size_t nextStep = 0;
        BentLine line;
        Messages messages;
        Position shownBefore{};
        std::size_t bendsNoted = 0; ///< Of line.bent().
        Instant until{};            ///< Of the last thing that was taken.
    };

    bool goTo(ViewName view, const FlowHistory &history, const Deliveries &deliveries, Instant now);
    static bool goOn(Way &way, const FlowHistory &history, const Deliveries &deliveries,
                     Instant now);
    static bool change(Way &way, const Deliveries &deliveries, Instant now, Position before);
    static void change(Way &way, const Deliveries::LineStep &step);
    static void noteShown(Way &way, BentLine &line, bool surely);
    static void look(Way &way);

    std::array<std::optional<Way>, allViews.size()> m_ways;
};

} // namespace restaurant
