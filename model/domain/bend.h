// Faults on the way to one view, injected and recorded; and what protects a view from such faults.
// A log with one writer loses and reorders nothing: what is bent is what happens between the log
// and that view.
#pragma once

#include "command.h"
#include "ids.h"
#include "time.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace restaurant {

enum class BendKind {
    Delay,                 ///< Comes later: by so much, more or less; others overtake it.
    Drop,                  ///< Never comes.
    Duplicate,             ///< Comes twice, the second time so much later.
    Swap,                  ///< Comes behind the next.
    Pause,                 ///< The projector stands still for so long, and all waits.
    Slow,                  ///< From now on it needs so long for each event.
    CrashBeforeCheckpoint, ///< It crashes between showing the event and noting that it has; comes
                           ///< back so much later, and is brought again what it has not noted.
    LostWakeUp,            ///< It is not told that there is something: what comes next wakes it.
    Poison,                ///< It cannot show this event, however often it tries.
    Busy,                  ///< It cannot show the event for so long; then it can.
    Unpublished,           ///< A crash between writing and publishing (a dual write): nothing that
                           ///< came of that command is ever sent to this view.
    Discard                ///< The view is thrown away: it shows nothing. Who looks and finds it
                           ///< empty has it rebuilt, which takes so long for each event of the log.
};
inline constexpr std::array allBendKinds{BendKind::Delay,
                                         BendKind::Drop,
                                         BendKind::Duplicate,
                                         BendKind::Swap,
                                         BendKind::Pause,
                                         BendKind::Slow,
                                         BendKind::CrashBeforeCheckpoint,
                                         BendKind::LostWakeUp,
                                         BendKind::Poison,
                                         BendKind::Busy,
                                         BendKind::Unpublished,
                                         BendKind::Discard};
/// In files, in the store and on the command line, in the same order.
inline constexpr std::array<std::string_view, allBendKinds.size()> bendWords{
    "delay",
    "drop",
    "duplicate",
    "swap",
    "pause",
    "slow",
    "crash-before-checkpoint",
    "lost-wake-up",
    "poison",
    "busy",
    "unpublished",
    "discard"};
[[nodiscard]] constexpr std::string_view toWord(BendKind kind)
{
    return bendWords[static_cast<std::size_t>(kind)];
}
[[nodiscard]] std::optional<BendKind> bendFrom(std::string_view word);

/// It befalls the projector, whatever event comes.
[[nodiscard]] constexpr bool isOfProjector(BendKind kind)
{
    return kind == BendKind::Pause || kind == BendKind::Slow || kind == BendKind::Discard;
}
/// It is so long, or so much later.
[[nodiscard]] constexpr bool takesTime(BendKind kind)
{
    return kind == BendKind::Delay || kind == BendKind::Duplicate || isOfProjector(kind) ||
           kind == BendKind::CrashBeforeCheckpoint || kind == BendKind::Busy;
}

struct Bend
{
    ViewName view{};
    BendKind kind{};
    /// Befalls this one, on its way or still to be recorded. 0: it befalls so many of those that
    /// are recorded from now on, in place of what this kind did by rate before; or the projector.
    Position event{};
    int perMille = 0;  ///< By rate; 0: none any more.
    Duration by{};     ///< In restaurant time; 0 ends a pause, or slowness.
    Duration spread{}; ///< A delay is so much shorter or longer at most, by chance.
    bool operator==(const Bend &) const = default;
};
/// With the time that is usual for it; of an event, or of the projector.
[[nodiscard]] Bend usualBend(ViewName view, BendKind kind, Position event = {});
/// The same by rate.
[[nodiscard]] Bend usualBend(ViewName view, BendKind kind, int perMille);
/// Empty, or why there is no such bend, for a person. That views are kept by the log is not asked.
[[nodiscard]] std::string whyImpossible(const Bend &bend);

/// How long a projector waits before it tries an event once more that it could not show.
enum class RetryKind {
    Fixed,   ///< Always as long.
    BackOff, ///< Twice as long each time.
    Jitter   ///< The same, by chance between nothing and that.
};
struct RetryPolicy
{
    RetryKind kind = RetryKind::BackOff;
    Duration pause = std::chrono::seconds(1); ///< Before it tries for the second time.
    int attempts = 12;                        ///< Then it is like a poison event.
    bool operator==(const RetryPolicy &) const = default;
};
/// Between two attempts at most.
inline constexpr Duration longestRetryPause = std::chrono::minutes(1);

/// What becomes of an event that cannot be shown:
enum class PoisonPolicy {
    Stop,          ///< The view stops there until somebody repairs or drops it.
    SkipAndRecord, ///< It goes on without it, and the event is noted.
    ParkStream,    ///< It is parked, and with it what follows about the same order; others go on.
    RetryThenPark  ///< The same, after it was tried as often as is tried again.
};

/// What keeps a view right whatever happens on the way. Without any, what comes is shown as it
/// comes.
struct Protections
{
    bool duplicates = false; ///< What is noted as shown is passed over; both are written together.
    bool gaps = false;       ///< What is missing is noticed, and read in the log.
    bool order = false;      ///< What comes before its turn waits for what is before it.
    bool retry = false;      ///< What could not be shown is tried again; else it is gone.
    RetryPolicy how;
    PoisonPolicy poison = PoisonPolicy::Stop;
    /// Of a view that was thrown away one rebuild runs at a time, and who else finds it empty waits
    /// for that. Else everybody who does begins one of his own, and they share the projector.
    bool singleFlight = false;
    /// So long after it has noticed a gap it reads the log; as often it looks whether there is more
    /// in the log than came.
    Duration checkEvery = std::chrono::seconds(10);
    bool operator==(const Protections &) const = default;
};
/// No event is shown twice, and nothing is asked for again.
[[nodiscard]] Protections atMostOnce();
/// Every event is shown, some perhaps twice, or out of turn.
[[nodiscard]] Protections atLeastOnce();
/// As if each came once, in order.
[[nodiscard]] Protections effectivelyOnce();
/// Empty, or why there are no such protections, for a person.
[[nodiscard]] std::string whyImpossible(const Protections &protections);

/// What somebody does about a parked event:
enum class ParkedHandling {
    Repair, ///< It can be shown now: it and what waits behind it is shown.
    Replay, ///< It is tried once more, and what waits behind it if that goes well.
    Drop    ///< It is never shown; what waits behind it is.
};

// Recorded beside the log:

/// From now on this befalls what is on its way to a view, where views follow the log. See
/// Deliveries::bend().
struct ViewBent
{
    Bend bend;
    std::string why; ///< "One event is thrown away"
    bool operator==(const ViewBent &) const = default;
};
/// From now on a view is protected like this.
struct ViewProtected
{
    ViewName view{};
    Protections to;
    std::string why;
    bool operator==(const ViewProtected &) const = default;
};
/// A parked event was handled; or all of a view.
struct ParkedHandled
{
    ViewName view{};
    Position event{}; ///< 0: all.
    ParkedHandling how{};
    std::string why;
    bool operator==(const ParkedHandled &) const = default;
};
/// A view that was bent was made anew from all that the log held: nothing that had befallen it is
/// to be seen any more.
struct ViewRebuilt
{
    ViewName view{};
    std::string why;
    bool operator==(const ViewRebuilt &) const = default;
};
/// Somebody has looked at a view that was thrown away: one more rebuild of it runs from now on.
struct RebuildBegan
{
    ViewName view{};
    std::string who;
    Duration takes{}; ///< Where no other runs at the same time.
    bool operator==(const RebuildBegan &) const = default;
};
/// The first of the rebuilds that run is through: the view shows again all that the log holds, and
/// the others are given up.
struct RebuildEnded
{
    ViewName view{};
    bool operator==(const RebuildEnded &) const = default;
};

/// Any of these: what becomes of the line to a view.
using LineChange =
    std::variant<ViewBent, ViewProtected, ParkedHandled, ViewRebuilt, RebuildBegan, RebuildEnded>;
[[nodiscard]] ViewName viewOf(const LineChange &change);
/// With it the view shows everything that was recorded before.
[[nodiscard]] bool isMadeAnewBy(const LineChange &change);
/// With it the view shows nothing any more.
[[nodiscard]] bool isThrownAwayBy(const LineChange &change);

} // namespace restaurant
