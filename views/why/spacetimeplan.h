// What a space-time diagram of an answer shows, before it is known where: lifelines, moments in
// their order, and what goes from one lifeline to another.
#pragma once

#include "lifelines.h"
#include "words/trailtext.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <cstddef>
#include <vector>

namespace restaurant {

// In which order the moments of a space-time diagram follow each other.

/// Where a moment stands among the others.
struct When
{
    /// At one instant: what was due arrives, then somebody decides; what he did not see comes
    /// after that.
    enum Turn { Arrives, Decides, Comes };
    Instant at{};
    Turn turn = Decides;
    Position position{};    ///< Of the event it is about.
    bool isWritten = false; ///< Of a decision: what was looked at comes before what was written.
    auto operator<=>(const When &) const = default;
};

[[nodiscard]] When whenDecided(const WhyRow &row);
/// Somebody set off a chain that was decided on later, or at the same instant after that.
[[nodiscard]] When whenSetOff(const SentCommand &origin);
[[nodiscard]] When whenLooked(const WhyRow &row);
/// What takes no time is shown at the moment in which it was written.
[[nodiscard]] When whenShown(const WhyRow &row);
[[nodiscard]] When whenMissedWritten(const MissedEvent &missed);
/// It must have missed something.
[[nodiscard]] When whenMissedShown(const DecidedCommand &decision);

/// A refused command has the place of the event that it might have become.
[[nodiscard]] Position positionOf(const WhyRow &row);

/// Something happens. Of several moments at one instant, the order is that in which they follow
/// from one another.
struct Moment
{
    Instant at{};
    QStringList texts;      ///< What stands beside it, one below the other.
    bool isTrouble = false; ///< A decision on old news, or a refusal.
};

enum class TimeMarkKind {
    Sent,       ///< The person sends the command.
    Written,    ///< The write side writes an event.
    Refused,    ///< The write side refuses the command.
    Shown,      ///< The view shows the event.
    Read,       ///< The write side looks at the streams that it decides on.
    LookedLate, ///< The person looked at a view that was behind.
    Missed      ///< An event that this view did not show: written, or shown too late.
};

struct TimeMark
{
    TimeMarkKind kind = TimeMarkKind::Sent;
    std::size_t lifeline = 0;
    std::size_t moment = 0;
    int firstRow = 0; ///< Of the table: what it belongs to.
    int lastRow = 0;
    QString says; ///< To whoever points at it.

    [[nodiscard]] bool belongsTo(int row) const { return firstRow <= row && row <= lastRow; }
};

enum class FlightKind {
    Sending,  ///< A command: person to write side.
    Delivery, ///< An event: write side to a view.
    Reaction, ///< Write side to the process manager.
    Look,     ///< View to person: what he decided on.
    Missed    ///< An event on its way while somebody looked.
};

/// From one lifeline to another; between two moments it was in flight.
struct Flight
{
    FlightKind kind = FlightKind::Sending;
    std::size_t from = 0; ///< Lifelines.
    std::size_t to = 0;
    std::size_t begins = 0; ///< Moments.
    std::size_t ends = 0;
};

struct SpaceTimePlan
{
    std::vector<Lifeline> lifelines; ///< From left to right.
    std::vector<Moment> moments;     ///< From the first to the last.
    std::vector<Flight> flights;
    std::vector<TimeMark> marks;
};

[[nodiscard]] SpaceTimePlan planOf(const WhyRows &rows);

/// How long a flight takes in the restaurant.
[[nodiscard]] Duration lengthOf(const SpaceTimePlan &plan, const Flight &flight);
/// An event to a view: what else goes from one lifeline to another takes no time.
[[nodiscard]] bool isOnItsWay(const Flight &flight);
/// Of all events on their way that take time the shortest, or the longest; zero: none takes any.
[[nodiscard]] Duration shortestFlight(const SpaceTimePlan &plan);
[[nodiscard]] Duration longestFlight(const SpaceTimePlan &plan);

} // namespace restaurant
