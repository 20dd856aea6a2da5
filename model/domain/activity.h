// What guests and staff do between the commands: they come, wait, work, walk, look at a view and
// leave. Recorded beside the log, because a pause at a table changes nothing in the restaurant,
// and yet the floor, the charts and every measure are made of it.
#pragma once

#include "architecture.h"
#include "bend.h"
#include "command.h"
#include "ids.h"
#include "oneof.h"
#include "service.h"
#include "time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace restaurant {

/// One party that comes to eat at a table, or one guest at the takeaway counter. From 1.
enum class GuestId : int {};
/// One piece of work for somebody of the staff, in the order in which it came up. From 1.
enum class WorkId : std::int64_t {};
/// The place of an activity among the activities: dense, from 1.
enum class ActivityNumber : std::int64_t {};

enum class GuestKind { DineIn, Takeaway };

/// What the staff can do. A pool does some of these, and "one server for everything" does all but
/// cook.
enum class WorkKind { TakeOrder, Answer, Serve, Bill, Cook };
inline constexpr std::array allWorkKinds{WorkKind::TakeOrder, WorkKind::Answer, WorkKind::Serve,
                                         WorkKind::Bill, WorkKind::Cook};

/// What a guest waits for.
enum class WaitKind { Table, Order, Food, Answer, Bill };
inline constexpr std::array allWaitKinds{WaitKind::Table, WaitKind::Order, WaitKind::Food,
                                         WaitKind::Answer, WaitKind::Bill};

/// What somebody who has begun a piece of work is at: the work itself, on the way or there; or what
/// it costs him besides, where a scenario says so: getting from one kind of work into another,
/// going to the kitchen and back to look an answer up, or standing there until the views show what
/// he did; or that a service has not answered his command yet, and he stands there waiting.
enum class WorkStep { Work, Switching, LookUp, AwaitView, Waiting };

/// Why a guest is gone: well served; seeing the queue; after a wait too long; because nothing
/// wanted was to be had, or the order was refused; because the payment was declined.
enum class LeaveReason { Served, Balked, LostPatience, NothingToOrder, Declined };

struct GuestCame
{
    GuestId guest{};
    GuestKind kind{};
    int size = 1; ///< Persons.
    /// Of a guest on a phone, for whom a person decides: "Guest 17, heron". Else empty.
    std::string name{};
    bool operator==(const GuestCame &) const = default;
};

/// From now on the guest waits for this.
struct WaitBegan
{
    GuestId guest{};
    WaitKind kind{};
    std::optional<OrderId> order; ///< When waiting for the food of an order, or asking for it.
    bool operator==(const WaitBegan &) const = default;
};

/// The guest has what he waited for; a wait given up ends with GuestLeft.
struct WaitEnded
{
    GuestId guest{};
    WaitKind kind{};
    bool operator==(const WaitEnded &) const = default;
};

struct GuestSeated
{
    GuestId guest{};
    PartyId party{};
    TableId table{};
    bool operator==(const GuestSeated &) const = default;
};

/// The guest has begun to choose, or to eat. Nobody need do anything until he is through.
struct GuestChoosing
{
    GuestId guest{};
    Instant until{};
    bool operator==(const GuestChoosing &) const = default;
};

struct GuestEating
{
    GuestId guest{};
    Instant until{};
    bool operator==(const GuestEating &) const = default;
};

struct GuestLeft
{
    GuestId guest{};
    LeaveReason why{};
    std::optional<WaitKind> waitingFor; ///< What the guest was waiting for, if anything.
    bool operator==(const GuestLeft &) const = default;
};

/// A piece of work has come up and stands in the queue of a pool.
struct WorkQueued
{
    WorkId work{};
    WorkKind kind{};
    std::string pool;
    std::optional<GuestId> guest; ///< For whom; nobody for a person's own order.
    std::optional<OrderId> order;
    std::optional<LineId> line; ///< Which line is to be cooked.
    std::string station;        ///< Where it is cooked; empty for all other work.
    bool operator==(const WorkQueued &) const = default;
};

struct WorkStarted
{
    WorkId work{};
    std::string who; ///< The member of the staff: "Charlie".
    Instant until{}; ///< When it will be done.
    bool operator==(const WorkStarted &) const = default;
};

/// Who is at this work is at this step of it from now on. Told only of work that has other steps
/// than the work itself.
struct StepBegan
{
    WorkId work{};
    WorkStep step{};
    Instant until{};
    bool operator==(const StepBegan &) const = default;
};

struct WorkEnded
{
    WorkId work{};
    /// The write side refused the command of this work: it was decided on a view that was late. Or
    /// it did not answer in time.
    bool inVain = false;
    bool operator==(const WorkEnded &) const = default;
};

/// It left the queue undone: the guest is gone, or the line was voided.
struct WorkDropped
{
    WorkId work{};
    bool operator==(const WorkDropped &) const = default;
};

/// Who works from now on, pool by pool. Work at hand is finished all the same.
struct StaffingChanged
{
    struct Pool
    {
        std::string name;
        std::vector<WorkKind> kinds;
        std::vector<std::string> staff; ///< By name.
        bool operator==(const Pool &) const = default;
    };
    std::vector<Pool> pools;
    std::string why; ///< "Charlie is back"
    bool operator==(const StaffingChanged &) const = default;
};

/// Somebody looked at a view, at the position that it had reached.
struct ViewConsulted
{
    std::string who;
    std::optional<ViewName> view;
    Position position{};
    Position head{};              ///< Of the log at that instant: what the view was late by.
    std::optional<GuestId> guest; ///< Who looked, if it was a guest.
    bool onPhone = false;         ///< A guest on a phone: because a person wanted to.
    bool operator==(const ViewConsulted &) const = default;
};

/// What a guest on a phone wants, besides what he gives commands for: to be told where his order
/// is, to be handed it over, to go.
enum class PhoneWish { Ask, Collect, Leave };

/// A person wanted it; what comes of it follows.
struct PhoneWished
{
    GuestId guest{};
    PhoneWish wish{};
    std::optional<OrderId> order; ///< Which he asks about, or collects.
    bool operator==(const PhoneWished &) const = default;
};

/// The time at which the scenario ends has come, whether anything still happens or nothing has for
/// long: so the journal knows how far its clock went. Who is inside is served all the same.
struct EveningEnded
{
    bool operator==(const EveningEnded &) const = default;
};

/// From now on the read side is kept in step like this. Every view is brought up to date first, so
/// that nobody looks at less than before.
struct ArchitectureChanged
{
    Architecture to;
    std::string why; ///< "A class asks for polling"
    bool operator==(const ArchitectureChanged &) const = default;
};

/// From now on this service decides like this what it is sent.
struct ServiceSet
{
    Service service{};
    ServiceCondition to;
    std::string why; ///< "Stock stops"
    bool operator==(const ServiceSet &) const = default;
};

/// Its service did not decide the command while its sender waited for an answer: he took it back,
/// and nobody will decide it any more. So it stands in no log, and this is all that is known of it.
struct CommandWithdrawn
{
    CommandId command;
    Service service{};
    std::string what; ///< The word of its type: "PlaceOrder".
    std::string who;
    std::optional<OrderId> order; ///< That it was about.
    Instant sent{};
    bool byPerson = false; ///< Sent by who runs the program; else by somebody of the evening.
    bool operator==(const CommandWithdrawn &) const = default;
};

/// From now on this view is shown so much later what is recorded, where views follow the log. See
/// Deliveries::delay().
struct ViewDelayed
{
    ViewName view{};
    Duration delay{};
    std::string why; ///< "Status is late"
    bool operator==(const ViewDelayed &) const = default;
};

/// One of all activities; compiled once, like Command.
struct Activity
    : std::variant<GuestCame, WaitBegan, WaitEnded, GuestSeated, GuestChoosing, GuestEating,
                   GuestLeft, WorkQueued, WorkStarted, WorkEnded, WorkDropped, StaffingChanged,
                   ViewConsulted, EveningEnded, StepBegan, ArchitectureChanged, ServiceSet,
                   CommandWithdrawn, ViewDelayed, ViewBent, ViewProtected, ParkedHandled,
                   ViewRebuilt, RebuildBegan, RebuildEnded, PhoneWished>
{
    Activity();
    template <typename One>
    requires(Among<One, variant>::value) Activity(One &&one)
        : variant(std::in_place_type<std::remove_cvref_t<One>>, std::forward<One>(one))
    {
    }
    Activity(const Activity &other);
    Activity(Activity &&other) noexcept;
    Activity &operator=(const Activity &other);
    Activity &operator=(Activity &&other) noexcept;
    ~Activity();
    bool operator==(const Activity &other) const;
    bool operator<(const Activity &other) const = delete; ///< They have no order.
};

/// Nothing: it is about no line.
[[nodiscard]] std::optional<LineChange> lineChangeIn(const Activity &activity);

/// What a guest on a phone does because a person decided so: he comes, looks, or wants something.
/// Whoever repeats an evening has to bring it in: nothing in the evening leads to it.
using PhoneDeed = std::variant<GuestCame, ViewConsulted, PhoneWished>;
/// Nothing: no person decided it.
[[nodiscard]] std::optional<PhoneDeed> phoneDeedIn(const Activity &activity);

/// An activity as the journal holds it. All that has happened is in the order of (after, number).
struct RecordedActivity
{
    ActivityNumber number{};
    Position after{}; ///< The last event of the log when it happened.
    Instant at{};
    Activity activity;
    bool operator==(const RecordedActivity &) const = default;
};

} // namespace restaurant
