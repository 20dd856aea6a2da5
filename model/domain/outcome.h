#pragma once

#include "event.h"
#include "rejection.h"

#include <optional>
#include <string_view>
#include <vector>

namespace restaurant {

enum class OutcomeKind { Accepted, Rejected, Repeated };
/// "accepted", "rejected", "repeated".
[[nodiscard]] std::string_view toWord(OutcomeKind kind);

/// What became of a command. Valid for the sender only once the group it was handled in is
/// durable.
struct Outcome
{
    CommandId command;
    CommandNumber number{}; ///< Of a repeated command: of the first time.
    OutcomeKind kind = OutcomeKind::Accepted;
    std::optional<Rejection> rejection; ///< Of a repeated command: what the first was answered.
    Position first{};                   ///< First and last position it wrote; 0: none.
    Position last{};
    std::vector<RecordedEvent> events; ///< What it wrote this time; empty when repeated.
};

/// A command as the log keeps it for ever, with what became of it.
struct CommandRecord
{
    CommandNumber number{};
    SentCommand sent;
    OutcomeKind kind = OutcomeKind::Accepted; ///< Accepted or Rejected: of the first time.
    std::optional<Rejection> rejection;       ///< If it was rejected.
    Position first{};                         ///< First and last position it wrote; 0: none.
    Position last{};
    bool operator==(const CommandRecord &) const = default;
};

/// What its sender was answered, but for the events.
[[nodiscard]] inline Outcome outcomeOf(const CommandRecord &record)
{
    return {record.sent.id, record.number, record.kind, record.rejection,
            record.first,   record.last,   {}};
}

/// A command with what became of it, as the log pane and the journal show it.
struct HandledCommand
{
    SentCommand sent;
    Outcome outcome;
};

} // namespace restaurant
