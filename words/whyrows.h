// The answer to "why?" as plain rows.
#pragma once

#include "read/trail.h"

#include <optional>
#include <vector>

namespace restaurant {

/// What one event did to one document, and how it came to that: from the person to the screen.
struct WhyRow
{
    DecidedCommand decision;            ///< Its version: of the event's stream.
    std::optional<SentCommand> origin;  ///< Whose command set off the chain, if not this one.
    std::optional<RecordedEvent> event; ///< Nothing: the command was refused.
    /// Nothing: no view shows anything of the event, or not yet.
    std::optional<DocumentChange> change;
    Instant shownAt{}; ///< Of a change alone.
};

/// By event, the oldest first.
using WhyRows = std::vector<WhyRow>;

[[nodiscard]] WhyRows rowsOf(const Trail &trail);
[[nodiscard]] WhyRows rowsOf(const Effects &effects);

/// The sender looked at a view that was behind.
[[nodiscard]] bool missesSomething(const DecidedCommand &decision);
/// The command that set off the chain is on none of the rows.
[[nodiscard]] bool isSetOffElsewhere(const WhyRows &rows, const WhyRow &row);

} // namespace restaurant
