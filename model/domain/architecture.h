// How the read side is kept in step with the write side.
#pragma once

#include "command.h"
#include "time.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// Where a view's refresh reads, and what keeps that in step:
enum class ArchitectureKind {
    EventSourced, ///< Its own store, folded from the event log, from its checkpoint on.
    Crud,         ///< The normalised tables of the write side, joined: there is one model.
    OneStore,     ///< Read tables in the write side's file, written in the same transaction.
    Push,         ///< Its own store, written by the write side after its commit: a dual write.
    Trigger,      ///< Its own store; triggers note what changed, a job brings it over.
    Poll          ///< Its own store; a job asks the tables what changed since it asked last.
};
inline constexpr std::array allArchitectures{
    ArchitectureKind::EventSourced, ArchitectureKind::Crud,    ArchitectureKind::OneStore,
    ArchitectureKind::Push,         ArchitectureKind::Trigger, ArchitectureKind::Poll};
/// In files, in the store and on the command line, in the same order.
inline constexpr std::array<std::string_view, allArchitectures.size()> architectureWords{
    "event-sourced", "crud", "one-store", "push", "trigger", "poll"};
[[nodiscard]] constexpr std::string_view toWord(ArchitectureKind kind)
{
    return architectureWords[static_cast<std::size_t>(kind)];
}
[[nodiscard]] std::optional<ArchitectureKind> architectureFrom(std::string_view word);

/// By what a polling job knows that a row has changed.
enum class PollBy {
    Position, ///< By the event that changed it: exact.
    Time      ///< By a clock of whole seconds, as many do: what changes in the second of the
              ///< question, after it, is not seen.
};

struct Architecture
{
    ArchitectureKind kind = ArchitectureKind::EventSourced;
    Duration every{};             ///< Between two runs of its job, in restaurant time; else zero.
    PollBy by = PollBy::Position; ///< Of a poll.
    /// A poll also looks which rows are gone: it reads all keys. Without, it never hears of them.
    bool sweeps = true;
    bool operator==(const Architecture &) const = default;
};

/// With what is usual for it.
[[nodiscard]] Architecture usual(ArchitectureKind kind);
/// A job of which nobody says how often it runs does so as often as is usual.
[[nodiscard]] Architecture withUsualInterval(Architecture architecture);

/// A job brings the views what changed, every so often; nobody brings it sooner.
[[nodiscard]] constexpr bool hasJob(ArchitectureKind kind)
{
    return kind == ArchitectureKind::Trigger || kind == ArchitectureKind::Poll;
}
/// The write side keeps the normalised tables for it.
[[nodiscard]] constexpr bool readsTables(ArchitectureKind kind)
{
    return kind != ArchitectureKind::EventSourced && kind != ArchitectureKind::OneStore;
}
/// Each view is a file of its own.
[[nodiscard]] constexpr bool hasOwnStores(ArchitectureKind kind)
{
    return kind != ArchitectureKind::Crud && kind != ArchitectureKind::OneStore;
}
/// Which views it is about. What tells the story besides, and what was added as an example, follows
/// the record in every architecture.
[[nodiscard]] constexpr bool isKeptByArchitecture(ViewName view)
{
    return view == ViewName::Kitchen || view == ViewName::Waiter || view == ViewName::Status ||
           view == ViewName::Details;
}

/// It brings a view all that changed, sooner or later. Else documents stay wrong, and whoever goes
/// by them is misled.
[[nodiscard]] constexpr bool isExact(const Architecture &architecture)
{
    return architecture.by == PollBy::Position && architecture.sweeps;
}

/// Empty, or why there is no such architecture, for a person.
[[nodiscard]] std::string whyImpossible(const Architecture &architecture);

} // namespace restaurant
