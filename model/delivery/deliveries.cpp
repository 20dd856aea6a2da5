#include "deliveries.h"

namespace restaurant {

Deliveries::Deliveries(const std::vector<ViewDelay> &late, const Architecture &architecture,
                       Instant starts)
    : m_regimes{Regime{architecture, {}, starts}}
{
    for (const ViewDelay &one : late)
        m_delays[static_cast<std::size_t>(one.view)] = one.delay;
}

void Deliveries::change(const Architecture &to, const StoryMark &mark, Instant at)
{
    m_regimes.push_back({to, mark, at});
}

const Deliveries::Regime &Deliveries::regimeAt(const StoryMark &mark) const
{
    return *std::find_if(m_regimes.rbegin(), std::prev(m_regimes.rend()),
                         [&](const Regime &one) { return one.mark.activity <= mark.activity; });
}

const Deliveries::Regime &Deliveries::regimeBy(Instant at) const
{
    return *std::find_if(m_regimes.rbegin(), std::prev(m_regimes.rend()),
                         [at](const Regime &one) { return one.from <= at; });
}

const Deliveries::Regime &Deliveries::regimeOf(const RecordedEvent &event) const
{
    const auto after =
        std::find_if(std::next(m_regimes.begin()), m_regimes.end(),
                     [&](const Regime &one) { return one.mark.event >= event.position; });
    return *std::prev(after);
}

Duration Deliveries::longestDelay() const
{
    Duration longest{};
    for (const Regime &regime : m_regimes)
        for (const ViewName view : allViews)
            longest = std::max(longest, delayOf(view, regime));
    return longest;
}

Duration Deliveries::delayOf(ViewName view, const Regime &regime) const
{
    if (hasJobFor(view, regime))
        return regime.architecture.every;
    const bool followsTheLog =
        regime.architecture.kind == ArchitectureKind::EventSourced || !isKeptByArchitecture(view);
    return followsTheLog ? m_delays[static_cast<std::size_t>(view)] : Duration::zero();
}

ViewDelays Deliveries::leastDelays() const
{
    ViewDelays delays{};
    for (const ViewName view : allViews)
        delays[static_cast<std::size_t>(view)] = leastDelayAt(view, m_regimes.back().mark);
    return delays;
}

std::optional<Instant> Deliveries::lastJob(Instant at) const
{
    const Regime &now = m_regimes.back();
    return hasJob(now.architecture.kind) ? std::optional(now.lastRun(at)) : std::nullopt;
}

/// A job brings what was recorded before the instant at which it runs, and nothing of that instant:
/// it is the first thing that happens then.
std::optional<Instant> Deliveries::dueOnce(ViewName view, const RecordedEvent &event) const
{
    const Regime &regime = regimeOf(event);
    const Regime *const after = &regime + 1;
    const bool isLast = after == m_regimes.data() + m_regimes.size();
    if (hasJobFor(view, regime) && regime.architecture.flaw == Flaw::JobStopped)
        return isLast ? std::nullopt : std::optional(after->from);
    const Instant due = hasJobFor(view, regime)
                            ? regime.lastRun(event.at) + regime.architecture.every
                            : event.at + delayOf(view, regime);
    return isLast ? due : std::min(due, after->from);
}

Deliveries::Shown Deliveries::shown(ViewName view, const StoryMark &mark, Instant now) const
{
    const Regime &regime = regimeAt(mark);
    if (hasJobFor(view, regime))
        return {regime.lastRun(now) - Duration{1}, regime.mark.event, false};
    const Duration delay = delayOf(view, regime);
    return {now - delay, regime.mark.event, delay == Duration::zero()};
}

} // namespace restaurant
