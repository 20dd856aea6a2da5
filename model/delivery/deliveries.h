// When a view is brought what was recorded.
#pragma once

#include "domain/command.h"
#include "domain/event.h"

#include <algorithm>
#include <array>
#include <deque>
#include <iterator>
#include <optional>
#include <vector>

namespace restaurant {

/// How much later than written a view shows an event. A view that is not listed: at once.
struct ViewDelay
{
    ViewName view{};
    Duration delay{};
    bool operator==(const ViewDelay &) const = default;
};

using ViewDelays = std::array<Duration, allViews.size()>;

/// Which events each view is brought, how often, in which order, and when each is due, in
/// restaurant time. A value: today each event comes once, in the order of the log, its view's delay
/// after it was recorded. Whoever needs to know when a view shows an event asks here and reckons
/// nothing himself: the simulation as it goes on, and later whoever looks at its recording. So what
/// is to be otherwise for one event, or for one view, need be said here only.
class Deliveries
{
public:
    /// Everything at once.
    Deliveries() = default;
    explicit Deliveries(const std::vector<ViewDelay> &late)
    {
        for (const ViewDelay &one : late)
            m_delays[static_cast<std::size_t>(one.view)] = one.delay;
    }

    /// Tells when the event is due: once for each time that the view is brought it, by time.
    template <typename Visit>
    void eachDue(ViewName view, const RecordedEvent &event, Visit visit) const
    {
        visit(event.at + delayOf(view));
    }
    /// The first time. Nothing: it never comes.
    [[nodiscard]] std::optional<Instant> due(ViewName view, const RecordedEvent &event) const
    {
        std::optional<Instant> first;
        eachDue(view, event, [&first](Instant due) { first = first ? first : due; });
        return first;
    }
    /// What was recorded up to the answer, and nothing else, is due to the view by `now`.
    [[nodiscard]] Instant shownUpTo(ViewName view, Instant now) const
    {
        return now - delayOf(view);
    }

    /// It is brought everything at the very instant: nobody waits for it.
    [[nodiscard]] bool isPrompt(ViewName view) const { return delayOf(view) == Duration::zero(); }
    /// By such a view the speed of this machine can be measured: it is not late on purpose.
    [[nodiscard]] std::optional<ViewName> firstPrompt() const
    {
        const auto found = std::find_if(allViews.begin(), allViews.end(),
                                        [this](ViewName view) { return isPrompt(view); });
        return found == allViews.end() ? std::nullopt : std::optional(*found);
    }
    /// So much later than it was recorded an event is usually due: what a person is told.
    [[nodiscard]] Duration delayOf(ViewName view) const
    {
        return m_delays[static_cast<std::size_t>(view)];
    }
    [[nodiscard]] const ViewDelays &delays() const { return m_delays; }

    bool operator==(const Deliveries &) const = default;

private:
    ViewDelays m_delays{};
};

/// What one view is still to be brought, what is due first in front.
template <typename Carried> class OnTheWay
{
public:
    /// Behind whatever is due at the same instant.
    void add(Instant due, Carried carried)
    {
        auto place = m_waiting.end();
        while (place != m_waiting.begin() && std::prev(place)->due > due)
            --place;
        m_waiting.insert(place, {due, std::move(carried)});
    }
    /// What is due by `now`, one after the other; nothing: no more.
    [[nodiscard]] std::optional<Carried> takeDue(Instant now)
    {
        if (m_waiting.empty() || m_waiting.front().due > now)
            return std::nullopt;
        std::optional<Carried> first = std::move(m_waiting.front().carried);
        m_waiting.pop_front();
        return first;
    }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }

private:
    struct Waiting
    {
        Instant due{};
        Carried carried;
    };
    std::deque<Waiting> m_waiting;
};

} // namespace restaurant
