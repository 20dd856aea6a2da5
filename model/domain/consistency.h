// What whoever gives a command waits for before he goes on: how much of what he did he is to find
// in the views when he looks at them next.
#pragma once

#include "architecture.h"
#include "command.h"
#include "time.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

enum class Consistency {
    FireAndForget,  ///< Nothing: he goes on at once, and the views show it when they do.
    Optimistic,     ///< Nothing either; but what he did stands before his eyes at once, as if the
                    ///< view showed it, until it does or the command is refused.
    ThisView,       ///< One view shows what his command recorded: he reads his own writes.
    AllViews,       ///< Every view shows it.
    SameTransaction ///< The command's own transaction brings it to the views: where it is decided
                    ///< it is shown. Not every architecture has that.
};
inline constexpr std::array allConsistencies{Consistency::FireAndForget, Consistency::Optimistic,
                                             Consistency::ThisView, Consistency::AllViews,
                                             Consistency::SameTransaction};
/// In files, in the same order.
inline constexpr std::array<std::string_view, allConsistencies.size()> consistencyWords{
    "fire-and-forget", "optimistic", "this-view", "all-views", "same-transaction"};
[[nodiscard]] constexpr std::string_view toWord(Consistency kind)
{
    return consistencyWords[static_cast<std::size_t>(kind)];
}

/// One of them, with what it needs.
struct ConsistencyChoice
{
    Consistency kind = Consistency::FireAndForget;
    std::optional<ViewName> view{}; ///< Which one is waited for; of ThisView only.
    /// So long he waits at most, and then goes on; nothing: he does not wait. In restaurant time
    /// for the staff of a scenario, by the wall's clock for a person.
    std::optional<Duration> limit{};
    bool operator==(const ConsistencyChoice &) const = default;
};

/// He does not go on before some view shows what he did.
[[nodiscard]] constexpr bool waitsForViews(Consistency kind)
{
    return kind == Consistency::ThisView || kind == Consistency::AllViews;
}
/// What a command records is in every view by the end of its own transaction.
[[nodiscard]] constexpr bool keepsInTheTransaction(ArchitectureKind kind)
{
    return kind == ArchitectureKind::Crud || kind == ArchitectureKind::OneStore;
}
[[nodiscard]] constexpr bool isPossible(Consistency kind, ArchitectureKind architecture)
{
    return kind != Consistency::SameTransaction || keepsInTheTransaction(architecture);
}
/// Among the views of the architecture, the one that `choice` waits for.
[[nodiscard]] constexpr bool isWaitedFor(const ConsistencyChoice &choice, ViewName view)
{
    return choice.kind == Consistency::ThisView
               ? choice.view == view
               : choice.kind == Consistency::AllViews && isKeptByArchitecture(view);
}

/// Empty, or why nobody of the staff can work like this, for a person.
[[nodiscard]] std::string whyNoWayToWork(const ConsistencyChoice &choice);

} // namespace restaurant
