// What is on its way at a moment: a function of the messages that are known and of the time, so
// that it is the same whether time came there forwards, backwards or by a jump.
#pragma once

#include "delivery/deliveries.h"
#include "domain/bend.h"
#include "flowbends.h"
#include "flowhistory.h"
#include "flowsubject.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace restaurant {

/// How long messages travel, in restaurant time.
struct FlowTimes
{
    /// The write side answers at once, and views may follow at once. So that anything can be seen,
    /// a message is shown on each road for at least so long. 0: too fast to be seen at all.
    Duration shortest{};
    Deliveries deliveries; ///< When each view is brought what was recorded.

    /// From the write side to the view; nothing: it never comes.
    [[nodiscard]] std::optional<Duration> to(ViewName view, const RecordedEvent &event) const;
    /// So long at most, for what is recorded at this moment.
    [[nodiscard]] Duration to(ViewName view, Instant at) const
    {
        return deliveries.delayOf(view, at);
    }
    [[nodiscard]] const Architecture &architecture(Instant at) const
    {
        return deliveries.regimeBy(at).architecture;
    }
    /// Events are brought to it. Else the architecture keeps it in step in another way.
    [[nodiscard]] bool hears(ViewName view, Instant at) const
    {
        return architecture(at).kind == ArchitectureKind::EventSourced ||
               !isKeptByArchitecture(view);
    }
    bool operator==(const FlowTimes &) const = default;
};

/// When a message leaves and arrives on a road. Where both are the same, nothing travels: it is
/// there with what was written.
struct FlowWay
{
    Instant leaves{};
    Instant arrives{};
    /// In restaurant time it is as late as it is drawn; else it is drawn longer than it takes.
    bool isTrue = false;
    bool isCopy = false; ///< See FlowToken.
    bool isLost = false; ///< Likewise. What comes after it does not wait for it.
    /// On the way to a bent view: it does not get there, or not for now. Where it is lost it falls
    /// from here on, and is gone when as long has passed as is shown on any road.
    std::optional<Instant> falls{};
    Instant gone{};
    bool waits = false; ///< At the end of the road, for something that has not happened yet.
    /// What has happened is what had happened by `now`; see trafficAt().
    [[nodiscard]] bool isOver(Instant now, Instant shown) const
    {
        return !waits && (falls ? shown >= gone : (isTrue ? now : shown) >= arrives);
    }
};

/// A message to a bent view as it is drawn: one for each time that it is shown.
struct BentTraveller
{
    FlowMessage message;
    FlowWay way;
    std::optional<BendKind> kind{};
};

/// When everything leaves and arrives that may still be on its way by a moment. Nothing overtakes
/// what was written before it, so that a box counts what has arrived there and nothing else.
class FlowSchedule
{
public:
    FlowSchedule() = default;
    /// `bends` knows as much of it; null: no view is bent.
    FlowSchedule(const FlowHistory &history, const FlowTimes &times, Instant now,
                 const FlowBends *bends = nullptr);

    /// Whether it is that of another moment, too, of the same history and times.
    [[nodiscard]] bool holdsAt(const FlowHistory &history, const FlowTimes &times,
                               Instant now) const;
    /// The entries of the history that it knows, from the first to before the last; those before
    /// them have arrived.
    [[nodiscard]] std::size_t first() const { return m_first; }
    [[nodiscard]] std::size_t end() const { return m_first + m_entries.size(); }
    /// Of a command to the write side.
    [[nodiscard]] const FlowWay &ofCommand(std::size_t entry) const
    {
        return m_entries[entry - m_first].command;
    }
    /// Of an event of it, by its place there; null: it never gets there, or goes the way to a bent
    /// view.
    [[nodiscard]] const FlowWay *ofEvent(std::size_t entry, std::size_t event,
                                         const FlowRoad &road) const;
    /// On the way to a view that is bent, in the order in which they are shown there. Null: it is
    /// not.
    [[nodiscard]] const std::vector<BentTraveller> *bentTo(ViewName view) const
    {
        const auto &bent = m_bent[static_cast<std::size_t>(view)];
        return bent ? &bent->travellers : nullptr;
    }
    /// The last event that a bent view has shown in the picture.
    [[nodiscard]] Position shownAt(ViewName view, Instant now, Instant shown) const;
    /// When that event arrives at a view, for the first time; nothing: it does not.
    [[nodiscard]] std::optional<Instant> arrivalAt(ViewName view, std::size_t entry,
                                                   std::size_t event, Position position) const;

private:
    struct Bent
    {
        std::vector<BentTraveller> travellers;
        Position before{}; ///< Shown before them, at least.
    };
    [[nodiscard]] static Bent bentOf(const FlowBends &bends, ViewName view, const FlowTimes &times);
    struct Entry
    {
        FlowWay command;
        std::vector<std::optional<FlowWay>> events; ///< Event by event, each by road.
    };

    std::size_t m_first = 0;
    std::vector<Entry> m_entries;
    std::array<std::optional<Bent>, allViews.size()> m_bent;
};

/// One message on a road.
struct FlowToken
{
    FlowTraveller traveller;
    double way = 0;       ///< 0: has just left; 1: arrives.
    bool refused = false; ///< The write side said no: it goes no further.
    int step = 0;         ///< Of the trail: it stands here to be seen. 0: it is on its way.
    int person = FlowPeople::nobody; ///< Who sent it: it begins with him.
    bool isCopy = false;            ///< No event: rows of the write side that are copied to a view.
    bool isLost = false;            ///< It never gets there: whoever carried it has fallen.
    double falls = 0.5;             ///< So far on its way, if it is lost.
    bool isLate = false;            ///< In restaurant time, too, it is on its way.
    std::optional<BendKind> bent{}; ///< What has befallen it on its way to this view.
    /// What is lost goes no further than it falls.
    [[nodiscard]] double carried() const { return isLost ? std::min(way, falls) : way; }
    /// 0: it does not; 1: it is gone.
    [[nodiscard]] double fallen() const
    {
        return isLost ? std::max(0.0, (way - falls) / (1 - falls)) : 0;
    }
    bool operator==(const FlowToken &) const = default;
};

/// More messages on a road than can be told apart.
struct FlowStream
{
    FlowRoad road;
    std::int64_t perMinute = 0; ///< Over the last minute of restaurant time.
    bool operator==(const FlowStream &) const = default;
};

/// Those who wait on a road to a view that is late on purpose, and are too many to be told apart.
struct FlowQueue
{
    FlowRoad road;
    std::vector<FlowMessage> waiting; ///< Who arrives first stands first.
    bool operator==(const FlowQueue &) const = default;
};

struct FlowTraffic
{
    std::vector<FlowToken> tokens;
    std::vector<FlowStream> streams;
    std::vector<FlowQueue> queues;
    bool operator==(const FlowTraffic &) const = default;
};

/// With more on one road, they merge into a stream.
inline constexpr std::size_t mostTokensOnARoad = 8;

/// What has happened is what had happened by `now`. `shown` is not before it: where the clock
/// stands still, what is only shown for a moment comes to its end all the same. To a view that
/// hears no events, whatever the architecture carries instead is on the same road. `schedule` is
/// that of `now`.
[[nodiscard]] FlowTraffic trafficAt(const FlowHistory &history, const FlowTimes &times,
                                    const FlowSchedule &schedule, Instant now, Instant shown);
[[nodiscard]] FlowTraffic trafficAt(const FlowHistory &history, const FlowTimes &times, Instant now,
                                    Instant shown);

/// What the boxes count: no more than has arrived there in the picture, so that no effect is told
/// before its cause has been seen.
struct FlowCounts
{
    std::int64_t handled = 0; ///< Commands; the number of the last one.
    std::int64_t refused = 0;
    Position written{}; ///< At the write side.
    Position logged{};
    Position managed{}; ///< At the process manager, whether it answers or not.
    std::array<Position, allViews.size()> views{}; ///< All that has been written up to there.
    bool operator==(const FlowCounts &) const = default;
};

[[nodiscard]] FlowCounts countsAt(const FlowHistory &history, const FlowSchedule &schedule,
                                  Instant now, Instant shown);
[[nodiscard]] FlowCounts countsAt(const FlowHistory &history, const FlowTimes &times, Instant now,
                                  Instant shown);

/// In the order in which they are painted.
[[nodiscard]] const std::vector<FlowRoad> &allRoads();

/// How long after something happened it may still be on its way.
[[nodiscard]] Duration longestWay(const FlowTimes &times);

} // namespace restaurant
