// Why a document says what it says: row, projection rule, event, decision, command, person; and
// the other way, from a command to every field that it changed.
#pragma once

#include "domain/architecture.h"
#include "domain/bend.h"
#include "domain/command.h"
#include "domain/event.h"
#include "domain/rejection.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Which document of which view: kind and key as in changes.h and in the read stores,
/// {Kitchen, "ticket", "41"}.
struct DocumentName
{
    ViewName view{};
    std::string kind;
    std::string key;
    auto operator<=>(const DocumentName &) const = default;
};

/// A field, "lines[0].state", with what stood there as JSON. Empty: it was not there.
struct FieldChange
{
    std::string field;
    std::string before;
    std::string after;
    bool operator==(const FieldChange &) const = default;
};

enum class DocumentFate { Appeared, Changed, Removed };

/// What one event did to one document.
struct DocumentChange
{
    DocumentName document;
    DocumentFate fate = DocumentFate::Changed;
    std::vector<FieldChange> fields; ///< Of a document that was removed: none.
    bool operator==(const DocumentChange &) const = default;
};

/// An event that had been written, and that a view did not show yet.
struct MissedEvent
{
    Position position{};
    Instant writtenAt{};
    Instant shownAt{}; ///< Not before.
    bool operator==(const MissedEvent &) const = default;
};

/// A stream that a decision looked at: part of what it rests on, whether it wrote to it or not.
struct ReadStream
{
    StreamId stream;
    int version = 0; ///< It had when it was decided; 0: there was nothing.
    /// The version at the event that the view showed which the sender had looked at. Nothing: he
    /// had looked at none.
    std::optional<int> seen;

    /// Somebody has written to it since the sender looked.
    [[nodiscard]] bool hasMoved() const { return seen && *seen < version; }
    bool operator==(const ReadStream &) const = default;
};

/// A command with the state that it was decided on.
struct DecidedCommand
{
    CommandNumber number{};
    SentCommand sent;
    std::optional<Rejection> rejection;
    Position head{}; ///< Of the log, just before.
    int version = 0; ///< Of the event's stream, just before; 0: there was none.
    /// Where the sender looked at a view that was behind: the first event that it did not show.
    std::optional<MissedEvent> missed;
    /// All streams that were looked at, in that order: the boundary within which it is consistent.
    /// None where the command was refused for who sent it.
    std::vector<ReadStream> reads;
    bool operator==(const DecidedCommand &) const = default;
};

/// One event that made a document what it is.
struct TrailStep
{
    DocumentChange change;
    RecordedEvent event;
    Instant shownAt{}; ///< When the view knew of it.
    DecidedCommand decision;
    /// Whose command set off the chain, where the decision was an answer to an event.
    std::optional<SentCommand> origin;
};

/// An event that would change the document, and what befell it on its way to the view.
struct BentStep
{
    Position event{};
    BendKind kind{};
    Instant at{};
    /// The view has shown it nevertheless, if perhaps late, twice or out of turn.
    bool isShown = false;
    bool operator==(const BentStep &) const = default;
};

struct Trail
{
    DocumentName document;
    Position shown{};             ///< The last event that the view showed.
    std::vector<TrailStep> steps; ///< The oldest first; of a bent view in the order it showed them.
    std::int64_t leftOut = 0;     ///< So many older ones are not among them.
    Architecture keptBy{};        ///< What kept the view there: it may have missed some of them.
    std::vector<BentStep> bent{}; ///< In the order in which that befell them.
};

/// What one event of a command did to one document.
struct Effect
{
    DocumentChange change;
    Position event{};
    Instant shownAt{};
};

/// A command and all that the process manager made of it at the same instant: placing an order may
/// end with its acceptance, or with its rejection.
struct Effects
{
    DecidedCommand decision;               ///< Its version: of the stream of the first event.
    std::vector<Effect> effects;           ///< By event, then by view.
    std::vector<RecordedEvent> events;     ///< All that was caused, seen by a view or not.
    std::vector<DecidedCommand> reactions; ///< What the process manager sent, refused ones too.

    /// The events that the command, or one of the reactions, wrote itself.
    [[nodiscard]] std::vector<RecordedEvent> eventsOf(CommandNumber command) const
    {
        std::vector<RecordedEvent> own;
        std::copy_if(events.begin(), events.end(), std::back_inserter(own),
                     [command](const RecordedEvent &event) { return event.command == command; });
        return own;
    }
};

} // namespace restaurant
