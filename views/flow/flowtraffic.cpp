#include "flowtraffic.h"

#include "read/boards.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>

namespace restaurant {

namespace {

constexpr Duration minute = std::chrono::minutes(1);

constexpr int deepest = 6; ///< Reactions to reactions; those after them are drawn with these.

/// A reaction begins where its cause has reached the process manager, and takes half as long: a
/// whole chain is told in twice the time of one trip.
struct Legs
{
    Legs(const FlowTimes &times, int depth)
        : leg(times.shortest / (1 << std::min(depth, deepest)))
        , begins(6 * times.shortest - 6 * leg)
    {
    }
    [[nodiscard]] Duration after(int legs) const { return begins + legs * leg; }

    Duration leg;
    Duration begins;
};

/// The way to a view, which each architecture goes in its own manner.
std::optional<FlowStretch> stretchToView(ViewName view, const FlowTimes &times, const Legs &legs,
                                         const RecordedEvent &event)
{
    const std::optional<Duration> due = times.to(view, event);
    if (!due)
        return std::nullopt;
    const ArchitectureKind kind = isKeptByArchitecture(view)
                                      ? times.deliveries.regimeOf(event).architecture.kind
                                      : ArchitectureKind::EventSourced;
    if (kind == ArchitectureKind::Crud || kind == ArchitectureKind::OneStore)
        return FlowStretch{legs.after(1), legs.after(1)};
    if (hasJob(kind)) { // what it copies waits where it was written
        const Duration leaves = std::max(*due, legs.after(2));
        return FlowStretch{leaves, leaves + legs.leg};
    }
    return FlowStretch{legs.after(2), std::max(*due, legs.after(3)), *due >= 3 * times.shortest};
}

bool isFromManager(const HandledCommand &handled)
{
    return handled.sent.actor.role == Role::Policy;
}

Duration sinceOn(const FlowStretch &stretch, Instant happened, Instant now, Instant shown)
{
    return (stretch.isTrue ? now : shown) - happened;
}

class Traffic
{
public:
    Traffic(const FlowHistory &history, const FlowTimes &times, Instant now, Instant shown)
        : m_history(history)
        , m_times(times)
        , m_now(now)
        , m_shown(shown)
        , m_known(history.upTo(now))
    {
    }

    FlowTraffic take()
    {
        for (const FlowRoad &road : allRoads())
            send(road);
        return std::move(m_traffic);
    }

private:
    using Entry = FlowHistory::Entry;

    void send(const FlowRoad &road)
    {
        const bool tooFast = m_times.shortest == Duration{};
        const bool isLate = road.kind == FlowRoad::Kind::ToView &&
                            m_times.hears(road.view, m_now) &&
                            m_times.to(road.view, m_now) >= 3 * m_times.shortest;
        std::vector<FlowToken> found = tokensOn(road, isLate ? mostWaiting : mostTokensOnARoad);
        if (found.size() <= mostTokensOnARoad && !tooFast)
            std::move(found.begin(), found.end(), std::back_inserter(m_traffic.tokens));
        else if (isLate && !tooFast)
            m_traffic.queues.push_back(queueOf(road, found));
        else if (const std::int64_t rate = carriesNothing(road) ? 0 : perMinute(road); rate > 0)
            m_traffic.streams.push_back({road, rate});
    }

    static FlowQueue queueOf(const FlowRoad &road, const std::vector<FlowToken> &tokens)
    {
        FlowQueue queue{road, {}};
        std::transform(tokens.rbegin(), tokens.rend(), std::back_inserter(queue.waiting),
                       [](const FlowToken &token) { return token.traveller.message; });
        return queue;
    }

    /// All of them, or, of too many, one more than may be; the newest first.
    [[nodiscard]] std::vector<FlowToken> tokensOn(const FlowRoad &road, std::size_t most) const
    {
        std::vector<FlowToken> found;
        if (m_times.shortest == Duration{})
            return found;
        const Duration longest = longestWay(m_times);
        for (std::size_t i = m_known; i-- > 0 && found.size() <= most;) {
            const Entry &entry = m_history.entries()[i];
            if (entry.handled.sent.at + longest <= m_now)
                break;
            carriesCommands(road) ? addCommand(road, entry, found)
                                  : addEvents(road, i, found, most);
        }
        return found;
    }

    void addCommand(const FlowRoad &road, const Entry &entry, std::vector<FlowToken> &found) const
    {
        const HandledCommand &handled = entry.handled;
        if (isFromManager(handled) != (road.kind == FlowRoad::Kind::FromManager))
            return;
        const bool refused = handled.outcome.kind == OutcomeKind::Rejected;
        const FlowStretch stretch = stretchOf(road, m_times, entry.depth);
        auto way = wayOn(stretch, handled.sent.at);
        // A refused one stays at the door as long again, to be seen.
        const Duration since = m_shown - handled.sent.at;
        if (!way && refused && since >= stretch.arrives &&
            since < 2 * stretch.arrives - stretch.leaves)
            way = 1.0;
        if (way)
            found.push_back({{road, {handled.outcome.number, {}}}, *way, refused, 0, entry.person});
    }

    void addEvents(const FlowRoad &road, std::size_t place, std::vector<FlowToken> &found,
                   std::size_t most) const
    {
        const Entry &entry = m_history.entries()[place];
        for (auto event = entry.handled.outcome.events.rbegin();
             event != entry.handled.outcome.events.rend(); ++event) {
            if (found.size() > most)
                return;
            if (road.kind == FlowRoad::Kind::ToManager && !causesMore(place, event->position))
                continue;
            const auto stretch = stretchOf(road, m_times, entry.depth, *event);
            if (const auto way = stretch ? wayOn(*stretch, event->at) : std::nullopt)
                found.push_back({{road, {event->command, event->position}}, *way, false});
        }
    }

    /// Whether the process manager answers it, at the same instant.
    [[nodiscard]] bool causesMore(std::size_t place, Position event) const
    {
        const Instant at = m_history.entries()[place].handled.sent.at;
        for (std::size_t i = place + 1; i < m_known; ++i) {
            const SentCommand &sent = m_history.entries()[i].handled.sent;
            if (sent.at != at)
                return false;
            if (sent.causation == event)
                return true;
        }
        return false;
    }

    /// Nothing: not on this road.
    [[nodiscard]] std::optional<double> wayOn(const FlowStretch &stretch, Instant happened) const
    {
        if (m_shown - happened < stretch.leaves)
            return std::nullopt;
        const Duration since = sinceOn(stretch, happened, m_now, m_shown);
        if (since >= stretch.arrives)
            return std::nullopt;
        const double gone = std::chrono::duration<double>(since - stretch.leaves).count();
        return std::max(
            0.0, gone / std::chrono::duration<double>(stretch.arrives - stretch.leaves).count());
    }

    /// What is written is there at once.
    [[nodiscard]] bool carriesNothing(const FlowRoad &road) const
    {
        return road.kind == FlowRoad::Kind::ToView && !m_times.hears(road.view, m_now) &&
               !hasOwnStores(m_times.architecture(m_now).kind);
    }

    [[nodiscard]] std::int64_t perMinute(const FlowRoad &road) const
    {
        std::int64_t messages = 0;
        for (std::size_t i = m_history.upTo(m_now - minute); i < m_known; ++i) {
            const HandledCommand &handled = m_history.entries()[i].handled;
            if (carriesCommands(road))
                messages += isFromManager(handled) == (road.kind == FlowRoad::Kind::FromManager);
            else if (road.kind == FlowRoad::Kind::ToManager)
                messages += isFromManager(handled) ? 1 : 0;
            else
                messages += std::ssize(handled.outcome.events);
        }
        return messages;
    }

    static constexpr std::size_t mostWaiting = 500;

    const FlowHistory &m_history;
    const FlowTimes &m_times;
    Instant m_now;
    Instant m_shown;
    std::size_t m_known;
    FlowTraffic m_traffic;
};

/// Whether what happened then is still on this road, or before it.
bool isUnderWay(const std::optional<FlowStretch> &stretch, Instant happened, Instant now,
                Instant shown)
{
    return stretch && sinceOn(*stretch, happened, now, shown) < stretch->arrives;
}

/// Lowers what is counted at a box to what lies before `event`, if that has not arrived.
void holdBefore(Position &counted, const RecordedEvent &event)
{
    counted = std::min(counted, Position{number(event.position) - 1});
}

} // namespace

FlowTraffic trafficAt(const FlowHistory &history, const FlowTimes &times, Instant now,
                      Instant shown)
{
    return Traffic(history, times, now, std::max(now, shown)).take();
}

FlowCounts countsAt(const FlowHistory &history, const FlowTimes &times, Instant now, Instant shown)
{
    FlowCounts counts;
    const std::size_t known = history.upTo(now);
    if (known == 0)
        return counts;
    shown = std::max(now, shown);
    const FlowHistory::Entry &last = history.entries()[known - 1];
    counts.handled = number(last.handled.outcome.number);
    counts.refused = last.refused;
    counts.written = counts.logged = counts.managed = last.head;
    counts.views.fill(last.head);
    const Duration longest = longestWay(times);
    for (std::size_t i = known; i-- > 0;) {
        const FlowHistory::Entry &entry = history.entries()[i];
        if (entry.handled.sent.at + longest <= now)
            break;
        const bool comes =
            isUnderWay(stretchOf({FlowRoad::Kind::ToWriteSide, {}}, times, entry.depth),
                       entry.handled.sent.at, now, shown);
        counts.handled -= comes ? 1 : 0;
        counts.refused -= comes && entry.handled.outcome.kind == OutcomeKind::Rejected ? 1 : 0;
        for (const RecordedEvent &event : entry.handled.outcome.events) {
            const auto isOn = [&](const FlowRoad &road) {
                return isUnderWay(stretchOf(road, times, entry.depth, event), event.at, now, shown);
            };
            if (comes)
                holdBefore(counts.written, event);
            if (isOn({FlowRoad::Kind::ToLog, {}}))
                holdBefore(counts.logged, event);
            if (isOn({FlowRoad::Kind::ToManager, {}}))
                holdBefore(counts.managed, event);
            for (const ViewName view : FirstBoards::views)
                if (isOn({FlowRoad::Kind::ToView, view}))
                    holdBefore(counts.views[static_cast<std::size_t>(view)], event);
        }
    }
    return counts;
}

const std::vector<FlowRoad> &allRoads()
{
    static const std::vector<FlowRoad> roads = [] {
        std::vector<FlowRoad> all{{FlowRoad::Kind::ToWriteSide, {}},
                                  {FlowRoad::Kind::FromManager, {}},
                                  {FlowRoad::Kind::ToLog, {}},
                                  {FlowRoad::Kind::ToManager, {}}};
        for (const ViewName view : FirstBoards::views)
            all.push_back({FlowRoad::Kind::ToView, view});
        return all;
    }();
    return roads;
}

Duration longestWay(const FlowTimes &times)
{
    return std::max(times.deliveries.longestDelay(), 6 * times.shortest) + times.shortest;
}

std::optional<Duration> FlowTimes::to(ViewName view, const RecordedEvent &event) const
{
    const auto due = deliveries.due(view, event);
    return due ? std::optional(*due - event.at) : std::nullopt;
}

FlowStretch stretchOf(const FlowRoad &road, const FlowTimes &times, int depth)
{
    const Legs legs(times, depth);
    switch (road.kind) {
    case FlowRoad::Kind::ToWriteSide:
    case FlowRoad::Kind::FromManager:
        return {legs.begins, legs.after(1)};
    case FlowRoad::Kind::ToLog:
        return {legs.after(1), legs.after(2)};
    case FlowRoad::Kind::ToManager:
    case FlowRoad::Kind::ToView:
        break;
    }
    return {legs.after(2), legs.after(3)};
}

std::optional<FlowStretch> stretchOf(const FlowRoad &road, const FlowTimes &times, int depth,
                                     const RecordedEvent &event)
{
    if (road.kind == FlowRoad::Kind::ToView)
        return stretchToView(road.view, times, Legs(times, depth), event);
    return stretchOf(road, times, depth);
}

} // namespace restaurant
