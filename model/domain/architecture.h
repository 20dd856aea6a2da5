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

/// What does not work, of that which keeps the views in step:
enum class Flaw {
    None,
    PushLost,   ///< Push: a crash after the next commit. What is recorded at that instant is never
                ///< pushed, and the views go on as if it had been.
    JobStopped, ///< Trigger, poll: the job does not run.
    LinesUnwatched,   ///< Trigger: nobody put one on the table of order lines,
    SeatingUnwatched, ///< of who sits where,
    StockUnwatched    ///< or of stock.
};
inline constexpr std::array allFlaws{Flaw::PushLost, Flaw::JobStopped, Flaw::LinesUnwatched,
                                     Flaw::SeatingUnwatched, Flaw::StockUnwatched};

struct Architecture
{
    ArchitectureKind kind = ArchitectureKind::EventSourced;
    Duration every{};             ///< Between two runs of its job, in restaurant time; else zero.
    PollBy by = PollBy::Position; ///< Of a poll.
    /// A poll also looks which rows are gone: it reads all keys. Without, it never hears of them.
    bool sweeps = true;
    Flaw flaw = Flaw::None; ///< Beside those two, which are flaws of a poll.
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
/// It can go wrong in this way.
[[nodiscard]] constexpr bool canHave(ArchitectureKind kind, Flaw flaw)
{
    if (flaw == Flaw::JobStopped)
        return hasJob(kind);
    return flaw == Flaw::None ||
           kind == (flaw == Flaw::PushLost ? ArchitectureKind::Push : ArchitectureKind::Trigger);
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

/// A view shows what the write side had at the place that it says it has come to, however far
/// behind that is. Else single documents stay wrong, and whoever goes by them is misled.
[[nodiscard]] constexpr bool isExact(const Architecture &architecture)
{
    return architecture.by == PollBy::Position && architecture.sweeps &&
           (architecture.flaw == Flaw::None || architecture.flaw == Flaw::JobStopped);
}
/// All of it works.
[[nodiscard]] constexpr bool isSound(const Architecture &architecture)
{
    return isExact(architecture) && architecture.flaw == Flaw::None;
}
/// The same with all of it working.
[[nodiscard]] Architecture mended(Architecture architecture);

/// Empty, or why there is no such architecture, for a person.
[[nodiscard]] std::string whyImpossible(const Architecture &architecture);

} // namespace restaurant
