#include "flowtraffic.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>

namespace restaurant {

namespace {

constexpr Duration minute = std::chrono::minutes(1);

/// When a message leaves and arrives on a road, counted from when it happened.
struct Stretch
{
    Duration leaves{};
    Duration arrives{};
};

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
        send({FlowRoad::Kind::ToWriteSide, {}});
        send({FlowRoad::Kind::ToLog, {}});
        for (const ViewName view : allViews)
            send({FlowRoad::Kind::ToView, view});
        return std::move(m_traffic);
    }

private:
    using Entry = FlowHistory::Entry;

    [[nodiscard]] Stretch stretchOf(const FlowRoad &road) const
    {
        const Duration once = m_times.shortest;
        switch (road.kind) {
        case FlowRoad::Kind::ToWriteSide:
            return {{}, once};
        case FlowRoad::Kind::ToLog:
            return {once, 2 * once};
        case FlowRoad::Kind::ToView:
            return {2 * once, std::max(m_times.to(road.view), 3 * once)};
        }
        return {};
    }

    void send(const FlowRoad &road)
    {
        std::vector<FlowToken> found = tokensOn(road);
        const bool tooFast = m_times.shortest == Duration{};
        if (found.size() <= mostTokensOnARoad && !tooFast) {
            std::move(found.begin(), found.end(), std::back_inserter(m_traffic.tokens));
            return;
        }
        if (const std::int64_t rate = perMinute(road); rate > 0)
            m_traffic.streams.push_back({road, rate});
    }

    /// All of them, or, of too many, one more than may be; the newest first.
    [[nodiscard]] std::vector<FlowToken> tokensOn(const FlowRoad &road) const
    {
        std::vector<FlowToken> found;
        if (m_times.shortest == Duration{})
            return found;
        const Duration longest = stretchOf(road).arrives + m_times.shortest;
        for (std::size_t i = m_known; i-- > 0 && found.size() <= mostTokensOnARoad;) {
            const Entry &entry = m_history.entries()[i];
            if (entry.handled.sent.at + longest <= m_now)
                break;
            road.kind == FlowRoad::Kind::ToWriteSide ? addCommand(road, entry, found)
                                                     : addEvents(road, entry, found);
        }
        return found;
    }

    void addCommand(const FlowRoad &road, const Entry &entry, std::vector<FlowToken> &found) const
    {
        const HandledCommand &handled = entry.handled;
        const bool refused = handled.outcome.kind == OutcomeKind::Rejected;
        auto way = wayOf(road, handled.sent.at);
        // A refused one stays at the door as long again, to be seen.
        if (!way && refused && m_shown - handled.sent.at < 2 * m_times.shortest)
            way = 1.0;
        if (way)
            found.push_back({{road, {handled.outcome.number, {}}}, *way, refused});
    }

    void addEvents(const FlowRoad &road, const Entry &entry, std::vector<FlowToken> &found) const
    {
        for (auto event = entry.handled.outcome.events.rbegin();
             event != entry.handled.outcome.events.rend(); ++event) {
            if (found.size() > mostTokensOnARoad)
                return;
            if (const auto way = wayOf(road, event->at))
                found.push_back({{road, {event->command, event->position}}, *way, false});
        }
    }

    /// Nothing: not on this road.
    [[nodiscard]] std::optional<double> wayOf(const FlowRoad &road, Instant happened) const
    {
        const Stretch stretch = stretchOf(road);
        if (m_shown - happened < stretch.leaves)
            return std::nullopt;
        const bool isTrue = road.kind == FlowRoad::Kind::ToView && !m_times.isStretched(road.view);
        const Duration since = (isTrue ? m_now : m_shown) - happened;
        if (since >= stretch.arrives)
            return std::nullopt;
        const double gone = std::chrono::duration<double>(since - stretch.leaves).count();
        return std::max(
            0.0, gone / std::chrono::duration<double>(stretch.arrives - stretch.leaves).count());
    }

    [[nodiscard]] std::int64_t perMinute(const FlowRoad &road) const
    {
        const std::size_t before = m_history.upTo(m_now - minute);
        if (before == m_known)
            return 0;
        if (road.kind == FlowRoad::Kind::ToWriteSide)
            return static_cast<std::int64_t>(m_known - before);
        const auto &entries = m_history.entries();
        std::int64_t events = 0;
        for (std::size_t i = before; i < m_known; ++i)
            events += std::ssize(entries[i].handled.outcome.events);
        return events;
    }

    const FlowHistory &m_history;
    const FlowTimes &m_times;
    Instant m_now;
    Instant m_shown;
    std::size_t m_known;
    FlowTraffic m_traffic;
};

} // namespace

FlowTraffic trafficAt(const FlowHistory &history, const FlowTimes &times, Instant now,
                      Instant shown)
{
    return Traffic(history, times, now, std::max(now, shown)).take();
}

Duration longestWay(const FlowTimes &times)
{
    return std::max(*std::max_element(times.delays.begin(), times.delays.end()),
                    3 * times.shortest);
}

} // namespace restaurant
