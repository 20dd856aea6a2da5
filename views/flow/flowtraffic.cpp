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

/// The same, counted from when it was sent or recorded.
struct Stretch
{
    Duration leaves{};
    Duration arrives{};
    bool isTrue = false;
    bool isCopy = false;
};

/// The way to a view, which each architecture goes in its own manner.
std::optional<Stretch> stretchToView(ViewName view, const FlowTimes &times, const Legs &legs,
                                     const RecordedEvent &event)
{
    const std::optional<Duration> due = times.to(view, event);
    if (!due)
        return std::nullopt;
    const ArchitectureKind kind = isKeptByArchitecture(view)
                                      ? times.deliveries.regimeOf(event).architecture.kind
                                      : ArchitectureKind::EventSourced;
    if (kind == ArchitectureKind::Crud || kind == ArchitectureKind::OneStore)
        return Stretch{legs.after(1), legs.after(1)};
    if (hasJob(kind)) { // what it copies waits where it was written
        const Duration leaves = std::max(*due, legs.after(2));
        return Stretch{leaves, leaves + legs.leg, false, true};
    }
    return Stretch{legs.after(2), std::max(*due, legs.after(3)), *due >= 3 * times.shortest,
                   kind == ArchitectureKind::Push};
}

/// A crash after the first commit behind the change of architecture: what was recorded at that
/// instant is never pushed.
bool isLostPush(ViewName view, const FlowTimes &times, const RecordedEvent &event,
                const FlowHistory &history)
{
    const Deliveries::Regime &regime = times.deliveries.regimeOf(event);
    if (regime.architecture.flaw != Flaw::PushLost || !isKeptByArchitecture(view))
        return false;
    const Position first{number(regime.mark.event) + 1};
    const auto &entries = history.entries();
    const auto found =
        std::partition_point(entries.begin(), entries.end(),
                             [first](const FlowHistory::Entry &one) { return one.head < first; });
    return found != entries.end() && found->handled.sent.at == event.at;
}

bool isFromManager(const HandledCommand &handled)
{
    return handled.sent.actor.role == Role::Policy;
}

/// Of an event; nothing: it never gets there.
std::optional<Stretch> stretchOf(const FlowRoad &road, const FlowTimes &times, const Legs &legs,
                                 const RecordedEvent &event)
{
    if (road.kind == FlowRoad::Kind::ToView)
        return stretchToView(road.view, times, legs, event);
    if (road.kind == FlowRoad::Kind::ToLog)
        return Stretch{legs.after(1), legs.after(2)};
    return Stretch{legs.after(2), legs.after(3)};
}

std::size_t indexOf(const FlowRoad &road)
{
    const auto found = std::find(allRoads().begin(), allRoads().end(), road);
    return static_cast<std::size_t>(found - allRoads().begin());
}

class Traffic
{
public:
    Traffic(const FlowHistory &history, const FlowTimes &times, const FlowSchedule &schedule,
            Instant now, Instant shown)
        : m_history(history)
        , m_times(times)
        , m_schedule(schedule)
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
        const bool isBent = bentOn(road);
        const bool isLate =
            isBent || (road.kind == FlowRoad::Kind::ToView && m_times.hears(road.view, m_now) &&
                       m_times.to(road.view, m_now) >= 3 * m_times.shortest);
        std::vector<FlowToken> found = tokensOn(road, isLate ? mostWaiting : mostTokensOnARoad);
        if (isBent) // what falls is seen, however many others wait
            takeLost(found);
        if (found.size() <= mostTokensOnARoad && !tooFast)
            sendAll(std::move(found));
        else if (isLate && !tooFast)
            m_traffic.queues.push_back(queueOf(road, found));
        else if (const std::int64_t rate = carriesNothing(road) ? 0 : perMinute(road); rate > 0)
            m_traffic.streams.push_back({road, rate});
    }

    /// Those that something has befallen lie on top.
    void sendAll(std::vector<FlowToken> found)
    {
        std::stable_partition(found.begin(), found.end(),
                              [](const FlowToken &one) { return !one.bent; });
        std::move(found.begin(), found.end(), std::back_inserter(m_traffic.tokens));
    }

    /// Null: the road leads to no bent view.
    [[nodiscard]] const std::vector<BentTraveller> *bentOn(const FlowRoad &road) const
    {
        return road.kind == FlowRoad::Kind::ToView ? m_schedule.bentTo(road.view) : nullptr;
    }

    void takeLost(std::vector<FlowToken> &found)
    {
        const auto lost = std::stable_partition(found.begin(), found.end(),
                                                [](const FlowToken &one) { return !one.isLost; });
        std::move(lost, found.end(), std::back_inserter(m_traffic.tokens));
        found.erase(lost, found.end());
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
        if (const auto *bent = bentOn(road))
            addBent(road, *bent, found, most);
        for (std::size_t i = m_schedule.end(); i-- > m_schedule.first() && found.size() <= most;)
            carriesCommands(road) ? addCommand(road, i, found) : addEvents(road, i, found, most);
        return found;
    }

    void addCommand(const FlowRoad &road, std::size_t place, std::vector<FlowToken> &found) const
    {
        const Entry &entry = m_history.entries()[place];
        const HandledCommand &handled = entry.handled;
        if (isFromManager(handled) != (road.kind == FlowRoad::Kind::FromManager))
            return;
        const bool refused = handled.outcome.kind == OutcomeKind::Rejected;
        const FlowWay &command = m_schedule.ofCommand(place);
        auto way = wayOn(command);
        // A refused one stays at the door as long again, to be seen.
        if (!way && refused && m_shown >= command.arrives &&
            m_shown < command.arrives + (command.arrives - command.leaves))
            way = 1.0;
        if (way)
            found.push_back({{road, {handled.outcome.number, {}}}, *way, refused, 0, entry.person});
    }

    void addEvents(const FlowRoad &road, std::size_t place, std::vector<FlowToken> &found,
                   std::size_t most) const
    {
        const auto &events = m_history.entries()[place].handled.outcome.events;
        for (std::size_t i = events.size(); i-- > 0 && found.size() <= most;) {
            const RecordedEvent &event = events[i];
            if (road.kind == FlowRoad::Kind::ToManager && !causesMore(place, event.position))
                continue;
            const FlowWay *const known = m_schedule.ofEvent(place, i, road);
            const auto way = known ? wayOn(*known) : std::nullopt;
            if (!way)
                continue;
            FlowToken token{{road, {event.command, event.position}}, *way};
            token.isCopy = known->isCopy;
            token.isLost = known->isLost;
            token.isLate = known->isTrue;
            found.push_back(token);
        }
    }

    void addBent(const FlowRoad &road, const std::vector<BentTraveller> &bent,
                 std::vector<FlowToken> &found, std::size_t most) const
    {
        for (auto one = bent.rbegin(); one != bent.rend() && found.size() <= most; ++one) {
            const auto way = wayOn(one->way);
            if (!way)
                continue;
            FlowToken token{{road, one->message}, *way};
            token.bent = one->kind;
            token.isLate = one->way.isTrue || one->way.waits;
            if (one->way.falls && m_shown >= *one->way.falls) {
                token.isLost = true;
                token.falls = gone(one->way, *one->way.falls);
                token.way = token.falls +
                            (1 - token.falls) * share(*one->way.falls, m_shown, one->way.gone);
            }
            found.push_back(token);
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
    [[nodiscard]] std::optional<double> wayOn(const FlowWay &way) const
    {
        if (m_shown < way.leaves || way.isOver(m_now, m_shown))
            return std::nullopt;
        const double far = gone(way, way.isTrue ? m_now : m_shown);
        return way.waits ? std::min(far, atTheDoor) : std::max(0.0, far);
    }
    static double share(Instant from, Instant at, Instant to)
    {
        return std::chrono::duration<double>(at - from).count() /
               std::chrono::duration<double>(to - from).count();
    }
    static double gone(const FlowWay &way, Instant at)
    {
        return share(way.leaves, at, way.arrives);
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
    static constexpr double atTheDoor = 0.9;

    const FlowHistory &m_history;
    const FlowTimes &m_times;
    const FlowSchedule &m_schedule;
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

/// What was written before the window has arrived before any of what is asked for: it reaches twice
/// as far back as the longest way.
FlowSchedule::FlowSchedule(const FlowHistory &history, const FlowTimes &times, Instant now,
                           const FlowBends *bends)
    : m_first(history.upTo(now - 2 * longestWay(times)))
{
    for (const ViewName view : FirstBoards::views)
        if (bends && bends->messagesTo(view))
            m_bent[static_cast<std::size_t>(view)] = bentOf(*bends, view, times);
    const auto isBent = [&](const FlowRoad &road, const RecordedEvent &event) {
        return road.kind == FlowRoad::Kind::ToView && bentTo(road.view) &&
               bends->find(road.view, event.position);
    };
    const std::vector<FlowRoad> &roads = allRoads();
    Instant decided{};
    std::vector<Instant> last(roads.size());
    const auto wayOf = [](Instant happened, const Stretch &stretch, Instant &before) {
        before = std::max(before, happened + stretch.arrives);
        return FlowWay{happened + stretch.leaves, before, stretch.isTrue, stretch.isCopy};
    };
    for (std::size_t i = m_first; i < history.upTo(now); ++i) {
        const FlowHistory::Entry &entry = history.entries()[i];
        const Legs legs(times, entry.depth);
        Entry known;
        known.command = wayOf(entry.handled.sent.at, {legs.begins, legs.after(1), false}, decided);
        for (const RecordedEvent &event : entry.handled.outcome.events) {
            for (std::size_t road = 0; road < roads.size(); ++road) {
                const auto stretch = carriesCommands(roads[road]) || isBent(roads[road], event)
                                         ? std::nullopt
                                         : stretchOf(roads[road], times, legs, event);
                known.events.push_back(
                    stretch ? std::optional(wayOf(event.at, *stretch, last[road])) : std::nullopt);
                if (stretch && stretch->isCopy)
                    known.events.back()->isLost =
                        isLostPush(roads[road].view, times, event, history);
            }
        }
        m_entries.push_back(std::move(known));
    }
}

namespace {

/// A message on its way to a bent view, where it never gets there, or nobody knows when.
FlowWay wayOfNone(const BentMessage &message, const Stretch &stretch, const Duration leg)
{
    FlowWay way{message.at + stretch.leaves, message.at + stretch.arrives, stretch.isTrue};
    way.waits = !message.isLost();
    if (message.isLost()) {
        way.falls = std::clamp(message.bentAt, way.leaves + leg / 2,
                               std::max(way.leaves + leg / 2, way.arrives));
        way.gone = *way.falls + leg;
    }
    return way;
}

} // namespace

/// What is shown comes in the order in which it is shown there.
FlowSchedule::Bent FlowSchedule::bentOf(const FlowBends &bends, ViewName view,
                                        const FlowTimes &times)
{
    Bent bent{{}, bends.shownBefore(view)};
    const auto stretchOf = [&times](const BentMessage &message, Instant comes) {
        const Legs legs(times, message.depth);
        const Duration due = comes - message.at;
        return Stretch{legs.after(2), std::max(due, legs.after(3)), due >= 3 * times.shortest};
    };
    for (const BentMessage &message : *bends.messagesTo(view)) {
        for (const Instant shown : message.shown) {
            const Stretch stretch = stretchOf(message, shown);
            const FlowWay way{message.at + stretch.leaves, message.at + stretch.arrives,
                              stretch.isTrue};
            bent.travellers.push_back({message.message, way, message.kind});
        }
        if (message.shown.empty())
            bent.travellers.push_back({message.message,
                                       wayOfNone(message, stretchOf(message, message.due),
                                                 Legs(times, message.depth).leg),
                                       message.kind});
    }
    std::stable_sort(bent.travellers.begin(), bent.travellers.end(),
                     [](const auto &a, const auto &b) { return a.way.arrives < b.way.arrives; });
    return bent;
}

Position FlowSchedule::shownAt(ViewName view, Instant now, Instant shown) const
{
    const Bent &bent = *m_bent[static_cast<std::size_t>(view)];
    Position last = bent.before;
    for (const BentTraveller &one : bent.travellers)
        if (!one.way.falls && one.way.isOver(now, shown))
            last = std::max(last, one.message.event);
    return last;
}

std::optional<Instant> FlowSchedule::arrivalAt(ViewName view, std::size_t entry, std::size_t event,
                                               Position position) const
{
    if (const FlowWay *way = ofEvent(entry, event, {FlowRoad::Kind::ToView, view}))
        return way->arrives;
    if (const auto *bent = bentTo(view))
        for (const BentTraveller &one : *bent)
            if (one.message.event == position && !one.way.falls && !one.way.waits)
                return one.way.arrives;
    return std::nullopt;
}

bool FlowSchedule::holdsAt(const FlowHistory &history, const FlowTimes &times, Instant now) const
{
    return first() == history.upTo(now - 2 * longestWay(times)) && end() == history.upTo(now);
}

const FlowWay *FlowSchedule::ofEvent(std::size_t entry, std::size_t event,
                                     const FlowRoad &road) const
{
    const auto &known =
        m_entries[entry - m_first].events[event * allRoads().size() + indexOf(road)];
    return known ? &*known : nullptr;
}

FlowTraffic trafficAt(const FlowHistory &history, const FlowTimes &times,
                      const FlowSchedule &schedule, Instant now, Instant shown)
{
    return Traffic(history, times, schedule, now, std::max(now, shown)).take();
}

FlowTraffic trafficAt(const FlowHistory &history, const FlowTimes &times, Instant now,
                      Instant shown)
{
    return trafficAt(history, times, FlowSchedule(history, times, now), now, shown);
}

FlowCounts countsAt(const FlowHistory &history, const FlowSchedule &schedule, Instant now,
                    Instant shown)
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
    for (std::size_t i = schedule.end(); i-- > schedule.first();) {
        const FlowHistory::Entry &entry = history.entries()[i];
        const bool comes = !schedule.ofCommand(i).isOver(now, shown);
        counts.handled -= comes ? 1 : 0;
        counts.refused -= comes && entry.handled.outcome.kind == OutcomeKind::Rejected ? 1 : 0;
        const auto &events = entry.handled.outcome.events;
        for (std::size_t event = 0; event < events.size(); ++event) {
            const auto hold = [&](const FlowRoad &road, Position &counted) {
                const FlowWay *way = schedule.ofEvent(i, event, road);
                if (way && !way->isOver(now, shown))
                    holdBefore(counted, events[event]);
            };
            if (comes)
                holdBefore(counts.written, events[event]);
            hold({FlowRoad::Kind::ToLog, {}}, counts.logged);
            hold({FlowRoad::Kind::ToManager, {}}, counts.managed);
            for (const ViewName view : FirstBoards::views)
                hold({FlowRoad::Kind::ToView, view}, counts.views[static_cast<std::size_t>(view)]);
        }
    }
    for (const ViewName view : FirstBoards::views)
        if (Position &counted = counts.views[static_cast<std::size_t>(view)]; schedule.bentTo(view))
            counted = std::min(counted, schedule.shownAt(view, now, shown));
    return counts;
}

FlowCounts countsAt(const FlowHistory &history, const FlowTimes &times, Instant now, Instant shown)
{
    return countsAt(history, FlowSchedule(history, times, now), now, shown);
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

} // namespace restaurant
