// The one teller of an answer to why: in a sentence for each step, in a table's cells, as a story,
// from the row back to the person or from a command forwards to all that it changed.
#pragma once

#include "read/trail.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

/// A row of the answer: what one event did to one document, and how it came to that: from the
/// person to the screen.
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

class TrailText
{
    Q_DECLARE_TR_FUNCTIONS(TrailText)

public:
    /// One plain sentence on why the document says what it says: after this step.
    [[nodiscard]] static QString sentence(const WhyRow &row);
    /// What a command has changed, in one sentence.
    [[nodiscard]] static QString sentence(const Effects &effects);

    /// "Why ticket 41 of the kitchen view says what it says".
    [[nodiscard]] static QString title(const Trail &trail);
    /// A paragraph for each step, the newest first: row, rule, event, decision with the state that
    /// it saw, command, person.
    [[nodiscard]] static QString story(const Trail &trail);
    /// "What PlaceOrder, command 12, has changed".
    [[nodiscard]] static QString title(const Effects &effects);
    /// The command and its decision, then a paragraph for each view with what it changed there.
    [[nodiscard]] static QString story(const Effects &effects);

    /// "FinishLine (order 41, line 2)".
    [[nodiscard]] static QString command(const SentCommand &sent);
    /// "41 LineReady".
    [[nodiscard]] static QString event(const RecordedEvent &event);
    /// The state that it was decided on: "log at 41, order-41 at version 3, kitchen view at 41".
    [[nodiscard]] static QString decision(const WhyRow &row);
    /// The streams that it looked at: "order-41 at version 3, table-4 at version 7"; empty where it
    /// looked at none.
    [[nodiscard]] static QString boundary(const DecidedCommand &decision);
    /// Which of them somebody had written to since the sender looked: "order-41 had moved from
    /// version 2 to 3"; empty: none.
    [[nodiscard]] static QString moved(const DecidedCommand &decision);
    /// "saw event 37, the log was at 41: 4 events behind"; empty where nothing was missed.
    [[nodiscard]] static QString stale(const DecidedCommand &decision);
    /// Who or what the command answers: "answers event 38, set off by PlaceOrder of Charlie
    /// (taker)"; empty for what a person wanted by himself.
    [[nodiscard]] static QString cause(const WhyRow &row);
    /// What the view does on such an event: "On LineReady the kitchen view changes lines[0].state
    /// of ticket 41 from cooking to ready."
    [[nodiscard]] static QString rule(const DocumentChange &change, const Event &event);
    /// "12 older steps are left out"; empty where all are told.
    [[nodiscard]] static QString leftOut(const Trail &trail);
    /// "On its way here event 41 was dropped on purpose, and is not shown."; a sentence for each
    /// that was bent, the last few; empty: none was.
    [[nodiscard]] static QString bent(const Trail &trail);
    /// "5.0 s", "1:20"; empty for no time.
    [[nodiscard]] static QString length(Duration length);

private:
    static QString whatIsShown(const WhyRow &row);
    static QString because(const WhyRow &row);
    static QString where(const Effects &effects);
    static QString accepted(const Effects &effects, const QString &who);
    static QString step(const TrailStep &step, int number);
    static QString appearance(const TrailStep &step);
    static QString recorded(const RecordedEvent &event);
    static QString decided(const DecidedCommand &decision, const StreamId *stream);
    static QString looked(const DecidedCommand &decision);
    static QString refused(const DecidedCommand &decision);
    static QString commanded(const DecidedCommand &decision);
    static QString sentBy(const DecidedCommand &decision);
    static QString changesIn(ViewName view, const Effects &effects);
    static QString fieldRule(const DocumentChange &change);
};

} // namespace restaurant
