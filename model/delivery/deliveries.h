// When a view is brought what was recorded.
#pragma once

#include "domain/architecture.h"
#include "domain/bend.h"
#include "domain/command.h"
#include "domain/event.h"
#include "domain/story.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
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

/// Why no view can be set to this; empty: it can. As long as a job may take its time.
[[nodiscard]] std::string whyNoDelay(Duration delay);

/// Which events each view is brought, how often, in which order, and when each is due, in
/// restaurant time. A value: each event comes once, in the order of the log, when the architecture
/// of that moment brings it: at once; its view's delay after it was recorded, but never before one
/// that was recorded earlier; or with the next run of a job. Whoever needs to know when a view
/// shows an event asks here and reckons nothing himself: the simulation as it goes on, and later
/// whoever looks at its recording.
class Deliveries
{
public:
    /// A stretch of the evening in which one architecture keeps the views in step.
    struct Regime
    {
        Architecture architecture;
        StoryMark mark; ///< The activity that says so, and the last event before it.
        Instant from{};
        bool operator==(const Regime &) const = default;
        /// The last run of its job by `at`, or its beginning.
        [[nodiscard]] Instant lastRun(Instant at) const
        {
            return architecture.flaw == Flaw::JobStopped ? from
                                                         : at - (at - from) % architecture.every;
        }
    };

    /// Everything at once.
    Deliveries() = default;
    /// A job runs for the first time `architecture.every` after `starts`. `late` counts where the
    /// views follow the log.
    explicit Deliveries(const std::vector<ViewDelay> &late, const Architecture &architecture = {},
                        Instant starts = {});

    /// Others keep the views in step from here on; `mark` is the activity that says so, and the
    /// last event before it. All that was on its way by then is due then.
    void change(const Architecture &to, const StoryMark &mark, Instant at);
    /// From here on a view is so late, where it follows the log; `mark` as above, and `lastEvent`
    /// is when that event was recorded. The new delay is of what is recorded from now on. All that
    /// is on its way stays due when it was, and nothing that comes later arrives before it: so a
    /// shorter delay is felt once that has come, and no view ever shows less than before.
    void delay(const ViewDelay &to, const StoryMark &mark, Instant at, Instant lastEvent);
    /// From here on this befalls a view's line, where views follow the log; `mark` as above.
    void bend(const LineChange &change, const StoryMark &mark, Instant at);
    /// Since the evening began some view was given another delay.
    [[nodiscard]] bool wasDelayed() const { return m_settings.size() > 1; }
    /// Of all that is known.
    [[nodiscard]] const Architecture &architecture() const { return regime().architecture; }
    [[nodiscard]] const Regime &regime() const { return m_regimes.back(); }
    /// Since then.
    [[nodiscard]] Instant since() const { return m_regimes.back().from; }
    /// At a moment of the story.
    [[nodiscard]] const Architecture &architectureAt(const StoryMark &mark) const
    {
        return regimeAt(mark).architecture;
    }

    [[nodiscard]] const Regime &regimeAt(const StoryMark &mark) const;
    /// The last that has begun by then.
    [[nodiscard]] const Regime &regimeBy(Instant at) const;
    /// The one that brings the event.
    [[nodiscard]] const Regime &regimeOf(const RecordedEvent &event) const;

    /// Tells when the event is due: once for each time that the view is brought it, by time. Not
    /// at all where the job has stopped, until others keep the views in step.
    template <typename Visit>
    void eachDue(ViewName view, const RecordedEvent &event, Visit visit) const
    {
        if (const auto due = dueOnce(view, event))
            visit(*due);
    }
    /// The first time. Nothing: it never comes.
    [[nodiscard]] std::optional<Instant> due(ViewName view, const RecordedEvent &event) const
    {
        std::optional<Instant> first;
        eachDue(view, event, [&first](Instant due) { first = first ? first : due; });
        return first;
    }
    /// What a view shows at a moment of the story.
    struct Shown
    {
        Instant recorded{}; ///< What was recorded up to this,
        Position atLeast{}; ///< and all events up to this one,
        bool isAll = false; ///< or all there is.
    };
    [[nodiscard]] Shown shown(ViewName view, const StoryMark &mark, Instant now) const;
    /// It shows the restaurant as it was so long ago, at least; less than its delay while that is
    /// new.
    [[nodiscard]] Duration age(ViewName view, const StoryMark &mark, Instant now) const;

    /// So much later than it was recorded a view shows an event, at least.
    [[nodiscard]] Duration leastDelayAt(ViewName view, const StoryMark &mark) const
    {
        const Regime &regime = regimeAt(mark);
        return hasJobFor(view, regime) ? Duration::zero() : delayOf(view, regime, *settingAt(mark));
    }

    /// What became of the line to some view at a moment.
    struct LineStep
    {
        LineChange what;
        StoryMark mark; ///< The activity that says so, and the last event before it.
        Instant at{};
        bool operator==(const LineStep &) const = default;
    };
    using LineSteps = std::vector<LineStep>;
    /// Of all views, in order.
    [[nodiscard]] const LineSteps &lineSteps() const { return m_lineSteps; }
    /// Where in lineSteps() the view's line was changed first, while what keeps the views at a
    /// moment has kept them: from there on it is a bent line (bentline.h) that says what the view
    /// shows, and all the rest here says when events would come to it. Nothing: it was not.
    [[nodiscard]] std::optional<std::size_t> bentSince(ViewName view, const StoryMark &mark) const;
    /// What chance on the way to a view begins with.
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    void setSeed(std::uint64_t seed) { m_seed = seed; }

    // Now, where that is the end of what is known:

    [[nodiscard]] bool isBent(ViewName view) const { return bentSince(view, end()).has_value(); }
    /// Some view was bent since the evening began.
    [[nodiscard]] bool wasBent() const { return !m_lineSteps.empty(); }

    /// It is brought everything at the very instant: nobody waits for it, and nothing that was
    /// recorded while it was late is on its way any more at `now`.
    [[nodiscard]] bool isPrompt(ViewName view, Instant now) const
    {
        return !isBent(view) && delayOf(view) == Duration::zero() &&
               notBefore(view, m_regimes.back(), m_settings.back()) <= now;
    }
    /// By such a view the speed of this machine can be measured: it is not late on purpose, and was
    /// not when a delay was set last.
    [[nodiscard]] std::optional<ViewName> firstPrompt() const
    {
        const auto found = std::find_if(allViews.begin(), allViews.end(), [this](ViewName view) {
            return isPrompt(view, m_settings.back().from);
        });
        return found == allViews.end() ? std::nullopt : std::optional(*found);
    }
    /// So much later than it was recorded an event is due at most, but for what has to wait for
    /// what was on its way: what a person is told.
    [[nodiscard]] Duration delayOf(ViewName view) const
    {
        return delayOf(view, m_regimes.back(), m_settings.back());
    }
    /// The same of what is recorded at a moment.
    [[nodiscard]] Duration delayOf(ViewName view, Instant at) const
    {
        return delayOf(view, regimeBy(at), settingBy(at));
    }
    /// So much later than it was recorded any event is due at any view at most, in all that is
    /// known; but for one that waits for a job that has stopped.
    [[nodiscard]] Duration longestDelay() const;
    /// And so much later at least.
    [[nodiscard]] Duration leastDelayOf(ViewName view) const { return leastDelayAt(view, end()); }
    /// As at a moment of the story.
    [[nodiscard]] Duration age(ViewName view, Instant now) const { return age(view, end(), now); }
    /// When its job ran last by `at`, or its time began; nothing: it has none.
    [[nodiscard]] std::optional<Instant> lastJob(Instant at) const;
    /// The view is brought what a job copies.
    [[nodiscard]] bool waitsForJob(ViewName view) const
    {
        return hasJobFor(view, m_regimes.back());
    }

    bool operator==(const Deliveries &) const = default;

private:
    /// How late the views are on purpose, from a moment on.
    struct Setting
    {
        ViewDelays delays{};
        /// Nothing that was recorded since arrives before the last event before it was due;
        /// midnight where nothing was on its way. Only within its regime, at whose end everything
        /// arrives.
        std::array<Instant, allViews.size()> notBefore{};
        StoryMark mark; ///< The activity that says so, and the last event before it.
        Instant from{};
        std::size_t regime = 0; ///< Its place.
        bool operator==(const Setting &) const = default;
    };
    using Settings = std::vector<Setting>;

    [[nodiscard]] static constexpr StoryMark end()
    {
        return {Position{std::numeric_limits<std::int64_t>::max()},
                ActivityNumber{std::numeric_limits<std::int64_t>::max()}};
    }
    [[nodiscard]] Settings::const_iterator settingAt(const StoryMark &mark) const;
    [[nodiscard]] const Setting &settingBy(Instant at) const;
    [[nodiscard]] const Setting &settingOf(const RecordedEvent &event) const;
    [[nodiscard]] bool isWithin(const Setting &setting, const Regime &regime) const
    {
        return &m_regimes[setting.regime] == &regime;
    }
    [[nodiscard]] Instant notBefore(ViewName view, const Regime &regime,
                                    const Setting &setting) const
    {
        return isWithin(setting, regime) ? setting.notBefore[static_cast<std::size_t>(view)]
                                         : Instant{};
    }
    [[nodiscard]] static Duration delayOf(ViewName view, const Regime &regime,
                                          const Setting &setting);
    [[nodiscard]] Settings::const_iterator shownUnder(ViewName view, const Regime &regime,
                                                      const StoryMark &mark, Instant now) const;
    [[nodiscard]] std::optional<Instant> dueOnce(ViewName view, const RecordedEvent &event) const;
    [[nodiscard]] static bool hasJobFor(ViewName view, const Regime &regime)
    {
        return hasJob(regime.architecture.kind) && isKeptByArchitecture(view);
    }

    std::vector<Regime> m_regimes{Regime{}}; ///< By place in the story.
    Settings m_settings{Setting{}};          ///< Likewise.
    LineSteps m_lineSteps;                   ///< Likewise.
    std::uint64_t m_seed = 0;
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
