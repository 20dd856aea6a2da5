// What people believe of CQRS and event sourcing, and is not so. Each is documented, and has a
// number that stays; a wrong choice of a lesson's question is one of them.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace restaurant {

/// From 1.
enum class Misconception : int {};

inline constexpr int misconceptions = 26;

/// The short names, for files and tables; the belief as a sentence is in
/// words/misconceptiontext.h.
inline constexpr std::array<std::string_view, misconceptions> misconceptionWords{
    "two-databases",            // CQRS means two databases
    "sourcing-or-messaging",    // CQRS is event sourcing is messaging
    "accepted-is-visible",      // what was accepted is visible
    "waiting-is-for-all",       // who waits for a view waits for every view and saga
    "commands-answer-nothing",  // a command must answer nothing
    "delete-the-event",         // delete the wrong event, rebuild, done
    "replay-runs-commands",     // a replay carries the commands out again
    "replay-sends-again",       // a replay sends the mails again
    "projections-read-clocks",  // a projection may read the clock or another source
    "look-then-send",           // looking in the view before sending guards uniqueness
    "order-across-streams",     // order holds across streams, or by time stamp
    "exactly-once",             // exactly-once delivery can be bought
    "bus-is-a-store",           // a message bus is an event store
    "compensation-is-rollback", // a compensation is a rollback, and nobody saw anything
    "compensation-succeeds",    // a compensation cannot fail
    "updated-is-an-event",      // OrderUpdated is an event
    "events-are-commands",      // an event is a polite command
    "thin-events",              // a thin event is enough: the reader asks back
    "snapshots-for-long",       // long streams need snapshots
    "races-need-locks",         // races are about microseconds: lock it
    "ran-well-is-right",        // it ran well a hundred times, so it is right
    "late-is-wrong",            // up to date means right, late means wrong
    "versions-mean-anything",   // a new version may mean anything
    "delete-the-row",           // deleting the row forgets the person
    "source-everything",        // if it is good here, all of it should be event-sourced
    "split-is-faster",          // the split made it faster
};

[[nodiscard]] constexpr std::optional<Misconception> misconceptionFrom(int number)
{
    return number >= 1 && number <= misconceptions ? std::optional(Misconception{number})
                                                   : std::nullopt;
}
[[nodiscard]] constexpr std::string_view wordOf(Misconception misconception)
{
    return misconceptionWords[static_cast<std::size_t>(misconception) - 1];
}

} // namespace restaurant
