// What an evening comes to in figures: waits, queues, staff, guests who left, and where the time
// of each order went. Folded from the events and from the activities beside them. All of it is
// counted and added in whole microseconds, so that it is the same on every machine.
#pragma once

#include "domain/activity.h"
#include "domain/event.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct WaitSample
{
    Instant ended{};
    Duration length{};
    bool operator==(const WaitSample &) const = default;
};

/// A document of the measures: all waits of one kind. A wait given up is no sample: how long it
/// would have been, nobody knows.
struct WaitMeasure
{
    WaitKind kind = WaitKind::Table;
    int waiting = 0; ///< Now.
    int gaveUp = 0;
    std::vector<WaitSample> samples; ///< In the order in which they ended.
    bool operator==(const WaitMeasure &) const = default;
};

/// The figures of some lengths; all zero if there are none. An average never stands alone.
struct WaitSummary
{
    int count = 0;
    Duration mean{};   ///< Rounded down.
    Duration median{}; ///< Of an even number: between the two in the middle, rounded down.
    Duration p95{};    ///< The shortest that at least 95 of 100 do not exceed.
    Duration max{};
    bool operator==(const WaitSummary &) const = default;
};
[[nodiscard]] WaitSummary summaryOf(std::vector<Duration> lengths);
[[nodiscard]] WaitSummary summaryOf(const WaitMeasure &waits);

/// A document of the measures: one pool of the staff. What changes with time alone is counted up
/// to `upTo`; the functions below count on from there.
struct PoolMeasure
{
    std::string pool;
    std::vector<WorkKind> kinds;
    int staff = 0; ///< Now; with those who are through and end the work at hand.
    int busy = 0;  ///< Of these, now at work.
    int queue = 0; ///< Work that waits now.
    int done = 0;
    int inVain = 0; ///< Of what was done: refused, because a view was late.
    Instant from{}; ///< When the pool was first heard of.
    Instant upTo{};
    Duration staffTime{}; ///< Summed over the members.
    Duration busyTime{};
    Duration queueTime{}; ///< Summed over the work that waited.
    int looks = 0;        ///< At views, by its members.
    Duration switching{}; ///< Of the time at work: lost in getting from one kind to another.
    Duration lookingUp{}; ///< Of the time at work: to the kitchen and back, for an answer.
    Duration awaiting{};  ///< Of the time at work: until the views showed what was done.
    bool operator==(const PoolMeasure &) const = default;
};

/// The time that its members had, and how much of it they were at work, all added up.
[[nodiscard]] Duration staffTimeOf(const PoolMeasure &pool, Instant now);
[[nodiscard]] Duration busyTimeOf(const PoolMeasure &pool, Instant now);
/// Which part of its members' time the pool was at work, 0 to 1. 0: nobody was there yet.
[[nodiscard]] double utilisationOf(const PoolMeasure &pool, Instant now);
/// How many pieces of work waited, on the average over time.
[[nodiscard]] double meanQueueOf(const PoolMeasure &pool, Instant now);

inline constexpr std::size_t leaveReasons = static_cast<std::size_t>(LeaveReason::Declined) + 1;

/// A document of the measures: the guests of one kind, a party counted once, and their orders.
struct GuestsMeasure
{
    GuestKind kind = GuestKind::DineIn;
    int came = 0;
    int inside = 0;                       ///< Now: came and not left.
    std::array<int, leaveReasons> left{}; ///< By reason.
    int ordersPlaced = 0;
    int ordersDelivered = 0; ///< Completely.
    int questions = 0;       ///< Asked of the staff.
    int looks = 0;           ///< At views, by the guests themselves.
    [[nodiscard]] int leftFor(LeaveReason why) const { return left[static_cast<std::size_t>(why)]; }
    bool operator==(const GuestsMeasure &) const = default;
};

/// So many a second make so many an hour.
[[nodiscard]] double perHour(int count, Duration time);

/// Where the time of an order goes while its guest waits for its food (from WaitBegan to WaitEnded
/// or GuestLeft; before and behind that nobody waits). Each moment belongs to one of these, the
/// first that is true:
enum class OrderTime {
    KitchenBusy, ///< A line of it stands in the queue of a cook: it cannot be ready before that.
    InWork,      ///< A line is cooking, or somebody cooks, carries or bills it.
    StaffBusy,   ///< It stands in a queue to be carried or billed.
    ScreenLate   ///< None of these: it could go on, but those who act do not see it yet.
};
inline constexpr std::size_t orderTimes = static_cast<std::size_t>(OrderTime::ScreenLate) + 1;

/// A document of the measures: one order. Work in vain counts as time lost to a late screen.
struct OrderMeasure
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    Instant placedAt{};
    std::optional<Instant> deliveredAt; ///< Completely.
    std::optional<GuestId> guest;       ///< Who waits for it; nobody in an evening of commands.
    bool waiting = false;               ///< Now.
    Instant since{};                    ///< Waiting: up to here its time is counted.
    std::array<Duration, orderTimes> times{};

    int toCook = 0;              ///< Lines in the queue of a cook.
    std::vector<LineId> cooking; ///< Lines in the pans.
    int inHands = 0;             ///< Pieces of work for it that somebody is at.
    int queued = 0;              ///< Pieces of work for it in other queues.
    [[nodiscard]] Duration time(OrderTime which) const
    {
        return times[static_cast<std::size_t>(which)];
    }
    bool operator==(const OrderMeasure &) const = default;
};

/// How long the guest has waited for it until `since`.
[[nodiscard]] Duration waitOf(const OrderMeasure &order);
/// What the present moment of an order counts as.
[[nodiscard]] OrderTime timeNow(const OrderMeasure &order);

/// Full minutes since the midnight before the evening began.
enum class Minute : int {};

struct PoolPoint
{
    std::string pool;
    int queue = 0;
    int busy = 0;
    int staff = 0;
    bool operator==(const PoolPoint &) const = default;
};

/// A document of the measures: how things stood just before a full minute. One for each minute.
struct MinuteMeasure
{
    Minute minute{};
    int inside = 0;                                 ///< Guests of both kinds.
    std::array<int, allWaitKinds.size()> waiting{}; ///< By kind of wait.
    int came = 0;                                   ///< Since the beginning, as the next four.
    int served = 0;
    int ordersDelivered = 0;
    int looks = 0;                ///< At views, by guests and staff.
    int commands = 0;             ///< Of persons, that changed something.
    std::vector<PoolPoint> pools; ///< By name.
    bool operator==(const MinuteMeasure &) const = default;
};

/// What is kept besides, for no screen, as long as it is needed.
struct MeasuredGuest
{
    struct Wait
    {
        WaitKind kind = WaitKind::Table;
        Instant since{};
        std::optional<OrderId> order;
        bool operator==(const Wait &) const = default;
    };
    GuestId guest{};
    GuestKind kind = GuestKind::DineIn;
    std::vector<Wait> waits;
    bool operator==(const MeasuredGuest &) const = default;
};
struct MeasuredWork
{
    WorkId work{};
    WorkKind kind = WorkKind::TakeOrder;
    std::string pool;
    std::optional<OrderId> order;
    std::string who; ///< Empty: it waits.
    Instant since{}; ///< Of the start, once started.
    WorkStep step = WorkStep::Work;
    Instant stepSince{};
    bool operator==(const MeasuredWork &) const = default;
};
struct MeasuredStaff
{
    std::string name;
    std::string pool;    ///< In whose figures he stands.
    bool leaves = false; ///< When the work at hand is done.
    bool busy = false;
    bool operator==(const MeasuredStaff &) const = default;
};
/// There is one.
enum class MeasuresClockId : int { Only = 1 };
struct MeasuresClock
{
    MeasuresClockId id = MeasuresClockId::Only;
    Instant from{};   ///< When the first thing happened.
    Minute next{};    ///< Which has not been noted yet.
    int commands = 0; ///< Of persons, that changed something.
    CommandNumber lastCommand{};
    bool operator==(const MeasuresClock &) const = default;
};

/// Takes into the point how things stand now.
void note(MinuteMeasure &point, const WaitMeasure &waits);
void note(MinuteMeasure &point, const GuestsMeasure &guests);
void note(MinuteMeasure &point, const PoolMeasure &pool);
void note(MinuteMeasure &point, const MeasuresClock &clock);

} // namespace restaurant
