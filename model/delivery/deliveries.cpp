#include "deliveries.h"

namespace restaurant {

namespace {

constexpr Duration longestSet = std::chrono::hours(1);

} // namespace

std::string whyNoDelay(Duration delay)
{
    if (delay < Duration{})
        return "no view shows what is not recorded yet";
    if (delay > longestSet)
        return "a view is late by " + durationText(longestSet) + " at most";
    return {};
}

Deliveries::Deliveries(const std::vector<ViewDelay> &late, const Architecture &architecture,
                       Instant starts)
    : m_regimes{Regime{architecture, {}, starts}}
{
    Setting &first = m_settings.front();
    first.from = starts;
    for (const ViewDelay &one : late)
        first.delays[static_cast<std::size_t>(one.view)] = one.delay;
}

void Deliveries::change(const Architecture &to, const StoryMark &mark, Instant at)
{
    m_regimes.push_back({to, mark, at});
}

/// What was recorded last before it is what is due last.
void Deliveries::delay(const ViewDelay &to, const StoryMark &mark, Instant at, Instant lastEvent)
{
    RecordedEvent last;
    last.position = mark.event;
    last.at = lastEvent;
    Setting next{m_settings.back().delays, {}, mark, at, m_regimes.size() - 1};
    next.delays[static_cast<std::size_t>(to.view)] = to.delay;
    if (number(last.position) > 0)
        for (const ViewName view : allViews)
            next.notBefore[static_cast<std::size_t>(view)] =
                dueOnce(view, last).value_or(Instant{});
    m_settings.push_back(std::move(next));
}

void Deliveries::bend(const LineChange &change, const StoryMark &mark, Instant at)
{
    m_lineSteps.push_back({change, mark, at});
}

std::optional<std::size_t> Deliveries::bentSince(ViewName view, const StoryMark &mark) const
{
    const Regime &regime = regimeAt(mark);
    const auto found =
        std::find_if(m_lineSteps.begin(), m_lineSteps.end(), [&](const LineStep &step) {
            return viewOf(step.what) == view && regime.mark.place() <= step.mark.place() &&
                   step.at >= regime.from;
        });
    if (found == m_lineSteps.end() || found->mark.activity > mark.activity)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_lineSteps.begin());
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
        for (const Setting &setting : m_settings)
            for (const ViewName view : allViews)
                longest = std::max(longest, delayOf(view, regime, setting));
    return longest;
}

Deliveries::Settings::const_iterator Deliveries::settingAt(const StoryMark &mark) const
{
    return std::prev(std::partition_point(
        std::next(m_settings.begin()), m_settings.end(),
        [&](const Setting &one) { return one.mark.activity <= mark.activity; }));
}

const Deliveries::Setting &Deliveries::settingBy(Instant at) const
{
    return *std::prev(std::partition_point(std::next(m_settings.begin()), m_settings.end(),
                                           [at](const Setting &one) { return one.from <= at; }));
}

const Deliveries::Setting &Deliveries::settingOf(const RecordedEvent &event) const
{
    return *std::prev(
        std::partition_point(std::next(m_settings.begin()), m_settings.end(),
                             [&](const Setting &one) { return one.mark.event < event.position; }));
}

Duration Deliveries::delayOf(ViewName view, const Regime &regime, const Setting &setting)
{
    if (hasJobFor(view, regime))
        return regime.architecture.every;
    const bool followsTheLog =
        regime.architecture.kind == ArchitectureKind::EventSourced || !isKeptByArchitecture(view);
    return followsTheLog ? setting.delays[static_cast<std::size_t>(view)] : Duration::zero();
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
    const Setting &setting = settingOf(event);
    const Instant due =
        hasJobFor(view, regime)
            ? regime.lastRun(event.at) + regime.architecture.every
            : std::max(event.at + delayOf(view, regime, setting), notBefore(view, regime, setting));
    return isLast ? due : std::min(due, after->from);
}

/// The last setting of which a view shows anything: all that was recorded before it has arrived.
Deliveries::Settings::const_iterator Deliveries::shownUnder(ViewName view, const Regime &regime,
                                                            const StoryMark &mark,
                                                            Instant now) const
{
    auto setting = settingAt(mark);
    while (notBefore(view, regime, *setting) > now)
        --setting;
    return setting;
}

Deliveries::Shown Deliveries::shown(ViewName view, const StoryMark &mark, Instant now) const
{
    const Regime &regime = regimeAt(mark);
    if (hasJobFor(view, regime))
        return {regime.lastRun(now) - Duration{1}, regime.mark.event, false};
    const auto setting = shownUnder(view, regime, mark, now);
    const Duration delay = delayOf(view, regime, *setting);
    return {now - delay, isWithin(*setting, regime) ? setting->mark.event : regime.mark.event,
            delay == Duration::zero() && setting == settingAt(mark)};
}

Duration Deliveries::age(ViewName view, const StoryMark &mark, Instant now) const
{
    const Regime &regime = regimeAt(mark);
    if (hasJobFor(view, regime))
        return {};
    const Setting &setting = *shownUnder(view, regime, mark, now);
    const Instant since =
        isWithin(setting, regime) ? std::max(regime.from, setting.from) : regime.from;
    return std::min(delayOf(view, regime, setting), now - since);
}

} // namespace restaurant
