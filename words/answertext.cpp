#include "answertext.h"

#include "fieldtext.h"
#include "plaintext.h"
#include "summaries.h"
#include "viewnames.h"

#include <set>

namespace restaurant {

namespace {

QString place(Position position)
{
    return grouped(number(position));
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace

QString AnswerText::person(const Actor &actor)
{
    return tr("%1 (%2)").arg(toQString(actor.name.text()), toQString(toWord(actor.role)));
}

QString AnswerText::command(const SentCommand &sent)
{
    const Summary summary = summaryOf(sent.command);
    return summary.text.isEmpty() ? summary.word
                                  : QStringLiteral("%1 (%2)").arg(summary.word, summary.text);
}

QString AnswerText::event(const RecordedEvent &event)
{
    return QStringLiteral("%1 %2").arg(place(event.position), summaryOf(event.event).word);
}

QString AnswerText::count(qint64 number, const char *one, const char *many)
{
    return tr(number == 1 ? one : many).arg(grouped(number));
}

QString AnswerText::leftOut(const Trail &trail)
{
    return trail.leftOut == 0 ? QString()
                              : count(trail.leftOut, QT_TR_NOOP("%1 older step is left out"),
                                      QT_TR_NOOP("%1 older steps are left out"));
}

QString AnswerText::length(Duration length)
{
    if (length == Duration{})
        return {};
    if (length >= std::chrono::minutes(1))
        return toQString(durationText(length));
    const double seconds = std::chrono::duration<double>(length).count();
    return tr("%1 s").arg(QString::number(seconds, 'f', seconds < 9.95 ? 1 : 0));
}

QString AnswerText::stale(const DecidedCommand &decision)
{
    if (!decision.missed || !decision.sent.seen)
        return {};
    const Position seen = decision.sent.seen->position;
    return tr("saw event %1, the log was at %2: %3 behind")
        .arg(place(seen), place(decision.head),
             count(number(decision.head) - number(seen), QT_TR_NOOP("%1 event"),
                   QT_TR_NOOP("%1 events")));
}

QString AnswerText::decision(const WhyRow &row)
{
    const DecidedCommand &decision = row.decision;
    QStringList parts{tr("log at %1").arg(place(decision.head))};
    if (row.event)
        parts += tr("%1 at version %2")
                     .arg(toQString(row.event->stream.toText()), QString::number(decision.version));
    if (decision.sent.seen)
        parts += tr("%1 view at %2")
                     .arg(ViewNames::shortName(decision.sent.seen->view).toLower(),
                          place(decision.sent.seen->position));
    if (decision.rejection)
        parts += tr("refused: %1").arg(toQString(decision.rejection->sentence));
    return parts.join(QStringLiteral(", "));
}

QString AnswerText::cause(const WhyRow &row)
{
    const SentCommand &sent = row.decision.sent;
    if (sent.causation == Position{})
        return {};
    const QString answers = tr("answers event %1").arg(place(sent.causation));
    if (!row.origin)
        return answers;
    return tr("%1, set off by %2 of %3")
        .arg(answers, summaryOf(row.origin->command).word, person(row.origin->actor));
}

QString AnswerText::whatIsShown(const WhyRow &row)
{
    const QString document = FieldText::document(row.change->document);
    const QString view = ViewNames::inSentence(row.change->document.view);
    const QString since = clockOf(row.shownAt);
    switch (row.change->fate) {
    case DocumentFate::Appeared:
        return tr("%1 stands on %2 since %3").arg(document, view, since);
    case DocumentFate::Removed:
        return tr("%1 is gone from %2 since %3").arg(document, view, since);
    case DocumentFate::Changed:
        break;
    }
    const FieldChange *field = FieldText::mostTelling(*row.change);
    if (!field)
        return tr("%1 on %2 is as it is since %3").arg(document, view, since);
    const QString what =
        tr("the %1 of %2 on %3").arg(FieldText::name(field->field), document, view);
    if (field->after.empty())
        return tr("%1 is gone since %2").arg(what, since);
    return tr("%1 is “%2” since %3").arg(what, FieldText::value(field->field, field->after), since);
}

QString AnswerText::because(const WhyRow &row)
{
    const SentCommand &sent = row.decision.sent;
    const QString word = summaryOf(sent.command).word;
    const QString sentence =
        tr("because %1 sent %2 at %3").arg(person(sent.actor), word, clockOf(sent.at));
    const QString answered = cause(row);
    return answered.isEmpty() ? sentence : tr("%1; it %2").arg(sentence, answered);
}

QString AnswerText::sentence(const WhyRow &row)
{
    if (!row.change)
        return tr("%1: no view shows anything of it.").arg(command(row.decision.sent));
    const QString sentence = capitalised(tr("%1, %2.").arg(whatIsShown(row), because(row)));
    const QString missed = stale(row.decision);
    if (missed.isEmpty())
        return sentence;
    return tr("%1 %2 %3.").arg(sentence, toQString(row.decision.sent.actor.name.text()), missed);
}

QString AnswerText::where(const Effects &effects)
{
    std::set<ViewName> views;
    std::set<DocumentName> documents;
    for (const Effect &effect : effects.effects) {
        views.insert(effect.change.document.view);
        documents.insert(effect.change.document);
    }
    if (documents.empty())
        return tr("no view shows anything of it yet");
    return tr("%1 of %2 changed")
        .arg(count(std::ssize(documents), QT_TR_NOOP("%1 document"), QT_TR_NOOP("%1 documents")),
             count(std::ssize(views), QT_TR_NOOP("%1 view"), QT_TR_NOOP("%1 views")));
}

QString AnswerText::sentence(const Effects &effects)
{
    const SentCommand &sent = effects.decision.sent;
    const QString who =
        tr("%1 sent %2 at %3").arg(person(sent.actor), command(sent), clockOf(sent.at));
    if (effects.decision.rejection)
        return tr("%1. It was refused: %2 Nothing changed.")
            .arg(who, toQString(effects.decision.rejection->sentence));
    const auto own = std::ssize(effects.eventsOf(effects.decision.number));
    const QString accepted =
        tr("%1. It was accepted: %2%3, and %4.")
            .arg(who, count(own, QT_TR_NOOP("%1 event"), QT_TR_NOOP("%1 events")), answers(effects),
                 where(effects));
    const QString end = rejection(effects);
    return end.isEmpty() ? accepted : accepted + u' ' + end;
}

/// "; the process manager answered with ReserveStock, RejectOrder"
QString AnswerText::answers(const Effects &effects)
{
    QStringList words;
    for (const DecidedCommand &reaction : effects.reactions)
        words += summaryOf(reaction.sent.command).word;
    return words.isEmpty()
               ? QString()
               : tr("; the process manager answered with %1").arg(words.join(QStringLiteral(", ")));
}

/// An order that was accepted as a command may be rejected as an order.
QString AnswerText::rejection(const Effects &effects)
{
    for (const RecordedEvent &event : effects.events)
        if (const auto *rejected = std::get_if<OrderRejected>(&event.event))
            return tr("The order itself was rejected then: %1.")
                .arg(toQString(rejected->why.text()));
    return {};
}

} // namespace restaurant
