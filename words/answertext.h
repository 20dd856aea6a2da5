// An answer to "why?" in a person's words.
#pragma once

#include "whyrows.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    /// One plain sentence on why the document says what it says: after this step.
    [[nodiscard]] static QString sentence(const WhyRow &row);
    /// What a command has changed, in one sentence.
    [[nodiscard]] static QString sentence(const Effects &effects);

    /// "Nina (cook)".
    [[nodiscard]] static QString person(const Actor &actor);
    /// "FinishLine (order 41, line 2)".
    [[nodiscard]] static QString command(const SentCommand &sent);
    /// "41 LineReady".
    [[nodiscard]] static QString event(const RecordedEvent &event);
    /// The state that it was decided on: "log at 41, order-41 at version 3, kitchen view at 41".
    [[nodiscard]] static QString decision(const WhyRow &row);
    /// "saw event 37, the log was at 41: 4 events behind"; empty where nothing was missed.
    [[nodiscard]] static QString stale(const DecidedCommand &decision);
    /// Who or what the command answers: "answers event 38, set off by PlaceOrder of Charlie
    /// (taker)"; empty for what a person wanted by himself.
    [[nodiscard]] static QString cause(const WhyRow &row);
    /// "12 older steps are left out"; empty where all are told.
    [[nodiscard]] static QString leftOut(const Trail &trail);
    /// "5.0 s"; empty for no time.
    [[nodiscard]] static QString length(Duration length);

private:
    static QString count(qint64 number, const char *one, const char *many);
    static QString whatIsShown(const WhyRow &row);
    static QString because(const WhyRow &row);
    static QString where(const Effects &effects);
    static QString answers(const Effects &effects);
    static QString rejection(const Effects &effects);
};

} // namespace restaurant
