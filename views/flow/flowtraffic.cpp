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

/// When a message leaves and arrives on a road, counted from when it happened.
struct Stretch
{
    Duration leaves{};
    Duration arrives{};
};

/// A reaction begins where its cause has reached the process manager, and takes half as long: a
/// whole chain is told in twice the time of one trip.
Stretch stretchOf(const FlowRoad &road, const FlowTimes &times, int depth)
{
    const int halved = 1 << std::min(depth, deepest);
    const Duration leg = times.shortest / halved;
    const Duration begins = 6 * times.shortest - 6 * leg;
    switch (road.kind) {
    case FlowRoad::Kind::ToWriteSide:
    case FlowRoad::Kind::FromManager:
        return {begins, begins + leg};
    case FlowRoad::Kind::ToLog:
        return {begins + leg, begins + 2 * leg};
    case FlowRoad::Kind::ToManager:
        return {begins + 2 * leg, begins + 3 * leg};
    case FlowRoad::Kind::ToView:
        return {begins + 2 * leg, std::max(times.to(road.view), begins + 3 * leg)};
    }
    return {};
}

bool isFromManager(const HandledCommand &handled)
{
    return handled.sent.actor.role == Role::Policy;
}

/// Since when, as far as a road to a view that is really late is concerned: that one is true.
Duration sinceOn(const FlowRoad &road, const FlowTimes &times, Instant happened, Instant now,
                 Instant shown)
{
    const bool isTrue = road.kind == FlowRoad::Kind::ToView && !times.isStretched(road.view);
    return (isTrue ? now : shown) - happened;
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
            if (road.kind != FlowRoad::Kind::ToView || m_times.hears(road.view))
                send(road);
        return std::move(m_traffic);
    }

private:
    using Entry = FlowHistory::Entry;

    void send(const FlowRoad &road)
    {
        const bool tooFast = m_times.shortest == Duration{};
        const bool isLate = road.kind == FlowRoad::Kind::ToView && !m_times.isStretched(road.view);
        std::vector<FlowToken> found = tokensOn(road, isLate ? mostWaiting : mostTokensOnARoad);
        if (found.size() <= mostTokensOnARoad && !tooFast)
            std::move(found.begin(), found.end(), std::back_inserter(m_traffic.tokens));
        else if (isLate && !tooFast)
            m_traffic.queues.push_back(queueOf(road, found));
        else if (const std::int64_t rate = perMinute(road); rate > 0)
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
        auto way = wayOf(road, handled.sent.at, entry.depth);
        // A refused one stays at the door as long again, to be seen.
        const Stretch stretch = stretchOf(road, m_times, entry.depth);
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
            if (const auto way = wayOf(road, event->at, entry.depth))
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
    [[nodiscard]] std::optional<double> wayOf(const FlowRoad &road, Instant happened,
                                              int depth) const
    {
        const Stretch stretch = stretchOf(road, m_times, depth);
        if (m_shown - happened < stretch.leaves)
            return std::nullopt;
        const Duration since = sinceOn(road, m_times, happened, m_now, m_shown);
        if (since >= stretch.arrives)
            return std::nullopt;
        const double gone = std::chrono::duration<double>(since - stretch.leaves).count();
        return std::max(
            0.0, gone / std::chrono::duration<double>(stretch.arrives - stretch.leaves).count());
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
    counts.written = counts.logged = last.head;
    counts.views.fill(last.head);
    const Duration longest = longestWay(times);
    for (std::size_t i = known; i-- > 0;) {
        const FlowHistory::Entry &entry = history.entries()[i];
        const auto isUnderWay = [&](const FlowRoad &road) {
            return sinceOn(road, times, entry.handled.sent.at, now, shown) <
                   stretchOf(road, times, entry.depth).arrives;
        };
        if (entry.handled.sent.at + longest <= now)
            break;
        const bool comes = isUnderWay({FlowRoad::Kind::ToWriteSide, {}});
        counts.handled -= comes ? 1 : 0;
        counts.refused -= comes && entry.handled.outcome.kind == OutcomeKind::Rejected ? 1 : 0;
        for (const RecordedEvent &event : entry.handled.outcome.events) {
            if (comes)
                holdBefore(counts.written, event);
            if (isUnderWay({FlowRoad::Kind::ToLog, {}}))
                holdBefore(counts.logged, event);
            for (const ViewName view : FirstBoards::views)
                if (times.hears(view) && isUnderWay({FlowRoad::Kind::ToView, view}))
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
    return std::max(*std::max_element(times.delays.begin(), times.delays.end()),
                    6 * times.shortest);
}

} // namespace restaurant
