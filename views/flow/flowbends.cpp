#include "flowbends.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace restaurant {

namespace {

/// Nothing on the way takes longer: no bend, and no delay.
constexpr Duration farAhead = std::chrono::hours(2);

constexpr std::size_t mostKept = 4000;

/// Where in the steps the view was bent first, in what keeps the views now.
std::optional<std::size_t> firstStep(const Deliveries &deliveries, ViewName view, Instant now)
{
    const Deliveries::Regime &regime = deliveries.regimeBy(now);
    const auto &steps = deliveries.lineSteps();
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const auto &step) {
        return viewOf(step.what) == view && step.at >= regime.from &&
               regime.mark.place() <= step.mark.place();
    });
    if (found == steps.end() || found->at > now)
        return std::nullopt;
    return static_cast<std::size_t>(found - steps.begin());
}

/// Calls `visit(event, depth)` for what is known behind `last` and by `now`, until it says no.
template <typename Visit>
void eachBehind(Position last, const FlowHistory &history, Instant now, Visit visit)
{
    const auto &entries = history.entries();
    const auto end = entries.begin() + static_cast<std::ptrdiff_t>(history.upTo(now));
    auto entry = std::partition_point(
        entries.begin(), end, [last](const FlowHistory::Entry &one) { return one.head <= last; });
    for (; entry != end; ++entry)
        for (const RecordedEvent &event : entry->handled.outcome.events)
            if (event.position > last && !visit(event, entry->depth))
                return;
}

/// What had come to the view when its line was changed first; of what nobody knows any more, all.
Position shownBefore(const FlowHistory &history, const Deliveries &deliveries,
                     const Deliveries::LineStep &step, Instant now)
{
    Position shown = step.mark.event;
    const ViewName view = viewOf(step.what);
    bool isFirst = true;
    eachBehind({}, history, now, [&](const RecordedEvent &event, int) {
        const Position before{number(event.position) - 1};
        if (std::exchange(isFirst, false))
            shown = before;
        const auto due = deliveries.due(view, event);
        if (event.position > step.mark.event || !due || *due > step.at)
            return false;
        shown = event.position;
        return true;
    });
    return shown;
}

template <typename Messages> auto *findIn(Messages &messages, Position event)
{
    const auto found =
        std::partition_point(messages.begin(), messages.end(),
                             [event](const BentMessage &one) { return one.message.event < event; });
    return found != messages.end() && found->message.event == event ? &*found : nullptr;
}

} // namespace

const BentMessage *FlowBends::find(ViewName view, Position event) const
{
    const Messages *messages = messagesTo(view);
    return messages ? findIn(*messages, event) : nullptr;
}

Position FlowBends::shownBefore(ViewName view) const
{
    const auto &way = m_ways[static_cast<std::size_t>(view)];
    return way ? way->shownBefore : Position{};
}

std::optional<int> FlowBends::rebuildsOf(ViewName view) const
{
    const auto &way = m_ways[static_cast<std::size_t>(view)];
    return way && way->line.isEmpty() ? std::optional(way->line.state().rebuilds) : std::nullopt;
}

bool FlowBends::goTo(const FlowHistory &history, const Deliveries &deliveries, Instant now)
{
    bool hasChanged = false;
    if (deliveries.wasBent() ||
        std::any_of(m_ways.begin(), m_ways.end(), [](const auto &way) { return way.has_value(); }))
        for (const ViewName view : allViews)
            hasChanged = goTo(view, history, deliveries, now) || hasChanged;
    return hasChanged;
}

/// On, or from the beginning where time went back.
bool FlowBends::goTo(ViewName view, const FlowHistory &history, const Deliveries &deliveries,
                     Instant now)
{
    auto &way = m_ways[static_cast<std::size_t>(view)];
    const auto first = firstStep(deliveries, view, now);
    const bool wasBent = way.has_value();
    if (way && (way->firstStep != first || way->until > now))
        way.reset();
    if (!first)
        return wasBent;
    const bool isAnew = !way;
    if (isAnew) {
        const Position shown =
            restaurant::shownBefore(history, deliveries, deliveries.lineSteps()[*first], now);
        way = Way{*first, *first, BentLine(view, shown, deliveries.seed()), {}, shown, 0, {}};
    }
    return goOn(*way, history, deliveries, now) || isAnew;
}

bool FlowBends::goOn(Way &way, const FlowHistory &history, const Deliveries &deliveries,
                     Instant now)
{
    const ViewName view = way.line.view();
    bool hasNews = false;
    eachBehind(way.line.head(), history, now, [&](const RecordedEvent &event, int depth) {
        change(way, deliveries, event.at, event.position);
        if (const auto due = deliveries.due(view, event)) {
            way.messages.push_back(
                {{event.command, event.position}, depth, event.at, *due, {}, {}, {}, 0});
            way.line.take(itemOf(event), *due, event.at);
        }
        way.until = event.at;
        return hasNews = true;
    });
    constexpr Position all{std::numeric_limits<std::int64_t>::max()};
    hasNews = change(way, deliveries, now, all) || hasNews;
    if (hasNews)
        look(way);
    return hasNews;
}

/// What was done to the line by then, and before that event.
bool FlowBends::change(Way &way, const Deliveries &deliveries, Instant now, Position before)
{
    const auto &steps = deliveries.lineSteps();
    const std::size_t first = way.nextStep;
    for (; way.nextStep < steps.size(); ++way.nextStep) {
        const Deliveries::LineStep &step = steps[way.nextStep];
        if (step.at > now || step.mark.event >= before)
            break;
        if (viewOf(step.what) == way.line.view())
            change(way, step);
        way.until = std::max(way.until, step.at);
    }
    return way.nextStep > first;
}

/// A view that is made anew shows all that was recorded; one that is thrown away had shown
/// something before.
void FlowBends::change(Way &way, const Deliveries::LineStep &step)
{
    const bool isRebuilt = isMadeAnewBy(step.what);
    if (isRebuilt || isThrownAwayBy(step.what))
        noteShown(way, way.line, true);
    way.line.change(step.what, step.at);
    for (BentMessage &message : way.messages)
        if (isRebuilt &&
            std::exchange(message.surely, std::max<std::size_t>(message.surely, 1)) == 0)
            message.shown = {step.at};
}

void FlowBends::noteShown(Way &way, BentLine &line, bool surely)
{
    for (const Applied &applied : line.takeApplied()) {
        BentMessage *message = findIn(way.messages, applied.position);
        if (!message)
            continue;
        if (surely)
            message->shown.resize(message->surely++);
        message->shown.push_back(applied.at);
    }
}

/// What has become of the messages, and what will if nothing else happens.
void FlowBends::look(Way &way)
{
    noteShown(way, way.line, true);
    for (BentMessage &message : way.messages)
        message.shown.resize(message.surely);
    BentLine ahead = way.line;
    ahead.passTo(way.until + farAhead);
    noteShown(way, ahead, false);
    const std::vector<BentEvent> &bent = way.line.bent();
    for (; way.bendsNoted < bent.size(); ++way.bendsNoted) {
        const BentEvent &one = bent[way.bendsNoted];
        if (BentMessage *message = findIn(way.messages, one.event)) {
            message->kind = one.kind;
            message->bentAt = one.at;
        }
    }
    for (; way.messages.size() > mostKept; way.messages.pop_front())
        if (!way.messages.front().shown.empty())
            way.shownBefore = std::max(way.shownBefore, way.messages.front().message.event);
}

} // namespace restaurant
