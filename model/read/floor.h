// The floor as one sees it from above: guests, staff, queues and stations. Folded from the events
// and from the activities beside them.
#pragma once

#include "domain/activity.h"
#include "domain/event.h"
#include "kitchen.h"
#include "waiter.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Entrance: a party that waits for a table. CounterQueue: a takeaway guest for whom somebody has
/// to do something. WaitingArea: a takeaway guest with the status view in sight. Gone: on the way
/// out; the document stays for a little more than a minute.
enum class GuestPlace { Entrance, Table, CounterQueue, WaitingArea, Gone };
/// Present: waits for nothing just now, because somebody attends to it.
enum class GuestState { Present, Waiting, Choosing, Eating, Gone };

struct FloorWait
{
    WaitKind kind = WaitKind::Table;
    Instant since{};
    std::optional<OrderId> order; ///< Whose food, or which it asks about.
    bool operator==(const FloorWait &) const = default;
};

/// A document of the floor view: a party, or a guest at the counter.
struct FloorGuest
{
    GuestId guest{};
    GuestKind kind = GuestKind::DineIn;
    int size = 1;     ///< Persons.
    std::string name; ///< Of a guest on a phone, for whom a person decides; else empty.
    Instant cameAt{};

    GuestPlace place = GuestPlace::Entrance;
    TableId table{};    ///< At a table: which. 0: none.
    PartyId party{};    ///< Once seated. 0: none.
    int queuePlace = 0; ///< From 1, at the entrance, in the counter's queue, in the waiting area.
    Instant placeSince{};

    GuestState state = GuestState::Present;
    Instant since{};                    ///< When it came to this state.
    std::optional<Instant> until;       ///< Choosing and eating: when it will be through.
    std::vector<FloorWait> waits;       ///< What it waits for, the latest last.
    std::optional<OrderId> order;       ///< The last one that it waited for the food of.
    std::optional<LeaveReason> whyGone; ///< Gone only.
    std::optional<WaitKind> gaveUpOn;   ///< Gone before it had what it waited for.
    int asked = 0;                      ///< How often it has asked for an answer.
    int looks = 0;                      ///< How often it has looked at a board.
    bool operator==(const FloorGuest &) const = default;
};

/// A piece of work, in a queue or in somebody's hands.
struct FloorTask
{
    WorkId work{};
    WorkKind kind = WorkKind::TakeOrder;
    std::optional<GuestId> guest; ///< For whom.
    std::optional<OrderId> order;
    std::optional<LineId> line; ///< Which is cooked.
    std::string station;        ///< Where it is cooked; empty for all other work.
    Instant queuedAt{};
    bool operator==(const FloorTask &) const = default;
};

/// Where somebody of the staff stands, or walks to. Rest: has not had anything to do yet.
enum class FloorSpotKind { Rest, Table, Counter, Station };
struct FloorSpot
{
    FloorSpotKind kind = FloorSpotKind::Rest;
    TableId table{};     ///< Table only.
    std::string station; ///< Station only.
    bool operator==(const FloorSpot &) const = default;
};

/// A document of the floor view: one member of the staff. Gone from the board when not in any pool
/// and done with the work at hand.
struct FloorStaff
{
    std::string name;
    std::string pool;               ///< Empty: goes home after the work at hand.
    std::optional<FloorTask> task;  ///< Nothing: free.
    FloorSpot spot;                 ///< Of the task; when free, of the last one.
    FloorSpot from;                 ///< Where it was before: walks from there.
    Instant since{};                ///< When it began the task, or became free.
    std::optional<Instant> until;   ///< When the task will be done.
    WorkStep step = WorkStep::Work; ///< Of the task.
    bool operator==(const FloorStaff &) const = default;
};

/// A document of the floor view: one pool of the staff, and what waits for it.
struct FloorPool
{
    std::string pool;
    std::vector<WorkKind> kinds;
    std::vector<std::string> staff; ///< By name.
    std::vector<FloorTask> queue;   ///< The longest waiting first.
    bool operator==(const FloorPool &) const = default;
};

/// One line in the pans of a station.
struct CookingLine
{
    OrderId order{};
    LineId line{};
    std::string name; ///< Of the dish, for a person.
    int quantity = 1;
    std::string who; ///< Who cooks it; empty if only the kitchen's screen knows.
    Instant since{};
    std::optional<Instant> until; ///< When it will be done, where somebody of the staff cooks it.
    bool operator==(const CookingLine &) const = default;
};

/// A document of the floor view: one station of the kitchen. What waits for it stands in the
/// queues of the pools.
struct FloorStation
{
    std::string station;
    std::vector<CookingLine> cooking; ///< The longest first.
    bool operator==(const FloorStation &) const = default;
};

/// Whether this order of the floor's own WaiterOrders stands ready on the pass.
[[nodiscard]] inline bool isOnPass(const WaiterOrder &order)
{
    return order.readyAt != Instant{};
}

} // namespace restaurant
