// A scenario: everything an evening starts from. A value; files are read in scenario/. Percentages
// are whole numbers from 0 to 100.
#pragma once

#include "arrivals.h"
#include "distribution.h"

#include "delivery/deliveries.h"
#include "domain/activity.h"
#include "domain/command.h"
#include "domain/consistency.h"
#include "domain/ids.h"
#include "domain/restaurant.h"
#include "domain/service.h"
#include "domain/time.h"
#include "domain/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct PartySize
{
    int persons = 1;
    int weight = 1;
    bool operator==(const PartySize &) const = default;
};

/// How long a guest bears one kind of wait.
struct Patience
{
    WaitKind wait{};
    Distribution length;
    bool operator==(const Patience &) const = default;
};

/// How often a dish is chosen, compared with the others.
struct DishWish
{
    DishId dish;
    int weight = 1;
    bool operator==(const DishWish &) const = default;
};

/// What some guests ask for besides the dish.
struct Remarks
{
    int percent = 0; ///< Of the lines.
    std::vector<Note> texts;
    bool operator==(const Remarks &) const = default;
};

/// The guests of one kind: when they come, and how they behave.
struct GuestProfile
{
    GuestKind kind{};
    ArrivalProfile arrivals;
    std::vector<PartySize> sizes; ///< Empty: everybody comes alone.
    std::vector<DishWish> dishes; ///< Empty: the whole menu, each dish as often as the others.
    int secondDish = 0;           ///< Percent of the persons who take two dishes at once.
    Remarks notes;
    Remarks allergies;
    std::vector<Patience> patience; ///< A wait that is not listed is borne for ever.
    /// Sees so many parties of the kind in the queue before him (for a table, or to order
    /// takeaway), and does not come in. Nothing: always comes in.
    std::optional<int> balksAt;
    int cancels = 100; ///< Percent who, out of patience with the food, cancel it uncooked and go.
    int declined = 0;  ///< Percent whose card is declined.
    /// So long after ordering he asks where his order is, and as long after each answer again;
    /// nothing: never. A board in sight that shows his order is asked instead (BoardInSight).
    std::optional<Distribution> asksEvery;
    int asksSlower = 0; ///< By so many percent his patience grows from one question to the next.

    // Who dines in.
    Distribution choosing; ///< Before each round.
    Distribution eating;   ///< After each round.
    int anotherRound = 0;  ///< Percent who, after a round, order another one.
    int mostRounds = 2;

    // Who takes away.
    std::vector<Name> names; ///< Taken in turn. Empty: "Guest 7".
    /// So long after the promised time he asks, again and again; nothing: never.
    std::optional<Distribution> asksAfterPromise;
    /// So long after paying he asks why his number is not shown; nothing: never.
    std::optional<Distribution> asksUnlisted;

    bool operator==(const GuestProfile &) const = default;
};

/// How long somebody of the staff is bound by one piece of work. The walk comes first, and is all
/// that is lost when the work turns out to be in vain.
struct WorkTime
{
    WorkKind work{};
    Distribution walking;
    /// Cook: hands on the dish, which then cooks by itself; nothing: all the time it cooks.
    std::optional<Distribution> length;
    bool operator==(const WorkTime &) const = default;
};

enum class QueueDiscipline {
    FirstCome,
    ByKind ///< The kinds of work in the order in which the pool lists them.
};

/// Members of the staff who share one queue of work.
struct Pool
{
    std::string name;
    std::vector<WorkKind> kinds;
    std::vector<Name> staff; ///< In no other pool at the same time.
    QueueDiscipline discipline = QueueDiscipline::FirstCome;
    ConsistencyChoice consistency{}; ///< Of what its members do.
    bool operator==(const Pool &) const = default;
};

/// How many dishes can cook at a station at once. A station that is not listed: any number.
struct StationPlaces
{
    std::string station;
    int places = 1;
    bool operator==(const StationPlaces &) const = default;
};

/// What a caption may point at: the pane of a window where it is seen.
enum class CuePane {
    OrderEntry,
    Kitchen,
    Waiter,
    Status,
    Details,
    Floor,
    Log,
    Charts,
    Timeline,
    Flow,
    Why,
    Stores,
    Harm
};

/// From now on others work, or elsewhere. The audience is told, as by a cue.
struct RotaEntry
{
    Instant at{};
    std::string title;   ///< "Charlie is back"
    std::string caption; ///< One or two sentences.
    std::vector<Pool> pools;
    std::optional<CuePane> pane{};
    bool operator==(const RotaEntry &) const = default;
};

/// For whom a board hangs.
enum class BoardFor { Staff, DineIn, Takeaway };

/// A view that those whom it is for have before their eyes, at no cost: the waiter view at the
/// staff's hand, so that nobody walks for an answer; the status view in the guests' sight.
struct BoardInSight
{
    BoardFor who{};
    std::optional<Instant> from;       ///< Nothing: from the beginning.
    std::optional<Distribution> every; ///< Guests who wait for food look so often; nothing: only
                                       ///< when they would ask.
    bool operator==(const BoardInSight &) const = default;
};

/// The part of a scenario that lives: which guests come and how they behave, who works where, how
/// long everything takes. All of it may be missing; then only the script plays.
struct Live
{
    std::vector<GuestProfile> guests;
    std::vector<WorkTime> work; ///< A kind that is not listed takes no time.
    std::vector<Pool> pools;    ///< Who works when the evening begins.
    std::vector<StationPlaces> places;
    std::vector<RotaEntry> rota; ///< By time; equal times in file order.
    std::vector<ViewDelay> delays;
    /// Lost by whoever changes from one kind of work to another; nothing: no time.
    std::optional<Distribution> switching;
    /// To the kitchen and back, for an answer without a board at hand; nothing: no way.
    std::optional<Distribution> lookingUp;
    std::vector<BoardInSight> boards; ///< One for each whom they are for.
    bool operator==(const Live &) const = default;

    /// Whether the script is all there is.
    [[nodiscard]] bool isEmpty() const { return *this == Live{}; }
};

/// The pools as the journal records them.
[[nodiscard]] std::vector<StaffingChanged::Pool> staffingOf(const std::vector<Pool> &pools);
/// And back. Each keeps discipline and consistency that `live` has first for a pool of its name.
[[nodiscard]] std::vector<Pool> poolsOf(const std::vector<StaffingChanged::Pool> &staffing,
                                        const Live &live);

/// A pool, now or later, whose members count on what this architecture does not have: a command
/// that brings all views what it records. Nothing: there is none.
[[nodiscard]] std::optional<std::string> poolAgainst(const Live &live, ArchitectureKind kind);

/// A command that the scenario issues at a time of the evening.
struct ScriptedCommand
{
    Instant at{};
    Actor actor;
    Command command;
    bool operator==(const ScriptedCommand &) const = default;
};

/// A moment worth pointing at, with a sentence for the audience.
struct Cue
{
    Instant at{};
    std::string title;   ///< "Charlie is back"
    std::string caption; ///< One or two sentences.
    std::optional<CuePane> pane{};
    bool operator==(const Cue &) const = default;
};

/// From now on the read side is kept in step otherwise. The audience is told, as by a cue.
struct ArchitectureEntry
{
    Instant at{};
    std::string title;   ///< "The views are polled"
    std::string caption; ///< One or two sentences.
    Architecture to;
    std::optional<CuePane> pane{};
    bool operator==(const ArchitectureEntry &) const = default;
};

/// From now on a view is late otherwise. The audience is told, as by a cue.
struct DelayEntry
{
    Instant at{};
    std::string title;   ///< "Status falls behind"
    std::string caption; ///< One or two sentences.
    ViewName view{};
    Duration delay{};
    std::optional<CuePane> pane{};
    bool operator==(const DelayEntry &) const = default;
};

/// From now on a service works otherwise. The audience is told, as by a cue.
struct OutageEntry
{
    Instant at{};
    std::string title;   ///< "Stock stops"
    std::string caption; ///< One or two sentences.
    Service service{};
    ServiceCondition to;
    std::optional<CuePane> pane{};
    bool operator==(const OutageEntry &) const = default;
};

/// From now on this befalls a view's line. The audience is told, as by a cue.
struct BendEntry
{
    Instant at{};
    std::string title;   ///< "One event is thrown away"
    std::string caption; ///< One or two sentences.
    Bend bend;
    std::optional<CuePane> pane{};
    bool operator==(const BendEntry &) const = default;
};

/// From now on a view is protected like this. The audience is told, as by a cue.
struct ProtectionEntry
{
    Instant at{};
    std::string title;   ///< "The kitchen looks for gaps"
    std::string caption; ///< One or two sentences.
    ViewName view{};
    Protections to;
    std::optional<CuePane> pane{};
    bool operator==(const ProtectionEntry &) const = default;
};

struct Scenario
{
    std::string name;  ///< "Charlie and Roger"
    std::string about; ///< What to watch, for a person choosing.
    std::uint64_t seed = 1;
    Instant starts{};
    Instant ends{};
    Restaurant restaurant;
    std::vector<ScriptedCommand> script;          ///< By time; equal times in file order.
    std::vector<Cue> cues;                        ///< By time; equal times in file order.
    Architecture architecture;                    ///< When the evening begins.
    std::vector<ArchitectureEntry> architectures; ///< Later ones, by time.
    Live live;                                    ///< Guests and staff, if any live here.
    ServiceStores services{};                     ///< Where what they record is kept.
    std::vector<OutageEntry> outages;             ///< Of services, by time.
    std::vector<DelayEntry> laterDelays;          ///< After those of what lives, by time.
    std::vector<ProtectionEntry> protections;     ///< Of views, by time.
    std::vector<BendEntry> bends;                 ///< By time.
    bool operator==(const Scenario &) const = default;
};

} // namespace restaurant
