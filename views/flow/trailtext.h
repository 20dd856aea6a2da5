// An answer to "why?", told in sentences: from the row back to the person, or from a command
// forwards to all that it changed.
#pragma once

#include "read/trail.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class TrailText
{
    Q_DECLARE_TR_FUNCTIONS(TrailText)

public:
    /// "Why ticket 41 of the kitchen view says what it says".
    [[nodiscard]] static QString title(const Trail &trail);
    /// A paragraph for each step, the newest first: row, rule, event, decision with the state that
    /// it saw, command, person.
    [[nodiscard]] static QString text(const Trail &trail);

    /// "What PlaceOrder, command 12, has changed".
    [[nodiscard]] static QString title(const Effects &effects);
    /// The command and its decision, then a paragraph for each view with what it changed there.
    [[nodiscard]] static QString text(const Effects &effects);

private:
    static QString document(const DocumentName &document);
    static QString step(const TrailStep &step, int number);
    static QString row(const TrailStep &step);
    static QString eventOf(const RecordedEvent &event);
    static QString decisionOf(const DecidedCommand &decision, const StreamId *stream);
    static QString commandOf(const DecidedCommand &decision);
    static QString personOf(const DecidedCommand &decision);
    static QString person(const SentCommand &sent);
    static QString origin(const TrailStep &step);
    static QString changesIn(ViewName view, const Effects &effects);
};

} // namespace restaurant
