#include "trailtext.h"

#include "flowtext.h"
#include "words/plaintext.h"
#include "words/ruletext.h"
#include "words/summaries.h"
#include "words/viewnames.h"

#include <algorithm>

namespace restaurant {

namespace {

QString place(Position position)
{
    return grouped(number(position));
}

/// "LineReady (order 41, line 1)".
QString inBrackets(const Summary &summary)
{
    return QStringLiteral("%1 (%2)").arg(summary.word, summary.text);
}

} // namespace

QString TrailText::document(const DocumentName &document)
{
    return toQString(document.kind).replace(QLatin1Char('_'), QLatin1Char(' ')) + QLatin1Char(' ') +
           toQString(document.key);
}

QString TrailText::title(const Trail &trail)
{
    return tr("Why %1 of %2 says what it says")
        .arg(document(trail.document), ViewNames::inSentence(trail.document.view));
}

QString TrailText::text(const Trail &trail)
{
    QStringList paragraphs;
    int number = 0;
    for (auto told = trail.steps.rbegin(); told != trail.steps.rend(); ++told)
        paragraphs += step(*told, ++number);
    if (trail.leftOut > 0)
        paragraphs += FlowText::count(trail.leftOut, QT_TR_NOOP("%1 older step is not told."),
                                      QT_TR_NOOP("%1 older steps are not told."));
    return paragraphs.join(QLatin1Char('\n'));
}

QString TrailText::step(const TrailStep &step, int number)
{
    QStringList sentences{tr("%1 · %2").arg(QString::number(number), row(step)),
                          toQString(ruleText(step.change, step.event.event)),
                          eventOf(step.event),
                          decisionOf(step.decision, &step.event.stream),
                          commandOf(step.decision),
                          personOf(step.decision)};
    if (step.origin)
        sentences += origin(step);
    return sentences.join(QLatin1Char(' '));
}

QString TrailText::row(const TrailStep &step)
{
    const QString at = clockOf(step.shownAt);
    const QString what = document(step.change.document);
    switch (step.change.fate) {
    case DocumentFate::Appeared:
        return tr("At %1 %2 appeared.").arg(at, what);
    case DocumentFate::Changed:
        return tr("At %1 %2 changed.").arg(at, what);
    case DocumentFate::Removed:
        return tr("At %1 %2 was taken away.").arg(at, what);
    }
    return {};
}

QString TrailText::eventOf(const RecordedEvent &event)
{
    return tr("The event is %1, number %2, recorded in %3 at %4.")
        .arg(inBrackets(summaryOf(event.event)), place(event.position),
             toQString(event.stream.toText()), clockOf(event.at));
}

/// `stream`: whose version the decision saw; null: it wrote to none.
QString TrailText::decisionOf(const DecidedCommand &decision, const StreamId *stream)
{
    const QString log = tr("the log up to event %1").arg(place(decision.head));
    if (!stream)
        return tr("The write side decided, seeing %1.").arg(log);
    const QString name = toQString(stream->toText());
    if (decision.version == 0)
        return tr("The write side decided, seeing %1 and no %2 yet.").arg(log, name);
    return tr("The write side decided, seeing %1 and %2 at version %3.")
        .arg(log, name, QString::number(decision.version));
}

QString TrailText::commandOf(const DecidedCommand &decision)
{
    return tr("The command was %1, number %2.")
        .arg(inBrackets(summaryOf(decision.sent.command)), grouped(number(decision.number)));
}

QString TrailText::person(const SentCommand &sent)
{
    return tr("%1 (%2)").arg(toQString(sent.actor.name.text()), toQString(toWord(sent.actor.role)));
}

QString TrailText::personOf(const DecidedCommand &decision)
{
    const SentCommand &sent = decision.sent;
    const QString sender = tr("%1 sent it at %2").arg(person(sent), clockOf(sent.at));
    if (!sent.seen)
        return sender + QLatin1Char('.');
    const QString seen =
        tr("%1, having seen %2 as it was after event %3")
            .arg(sender, ViewNames::inSentence(sent.seen->view), place(sent.seen->position));
    if (!decision.missed)
        return seen + QLatin1Char('.');
    return tr("%1, without event %2, which had been written by then.")
        .arg(seen, place(decision.missed->position));
}

QString TrailText::origin(const TrailStep &step)
{
    return tr("That answered event %1, in a chain that %2 of %3 had set off.")
        .arg(place(step.decision.sent.causation), summaryOf(step.origin->command).word,
             person(*step.origin));
}

QString TrailText::title(const Effects &effects)
{
    return tr("What %1, command %2, has changed")
        .arg(summaryOf(effects.decision.sent.command).word,
             grouped(number(effects.decision.number)));
}

QString TrailText::text(const Effects &effects)
{
    const DecidedCommand &decision = effects.decision;
    const StreamId *stream = effects.events.empty() ? nullptr : &effects.events.front().stream;
    QStringList first{commandOf(decision), personOf(decision), decisionOf(decision, stream)};
    if (decision.rejection)
        first +=
            tr("It refused: %1 Nothing was changed.").arg(toQString(decision.rejection->sentence));
    else
        first += tr("It accepted: %1.")
                     .arg(FlowText::events(std::ssize(effects.eventsOf(decision.number))));
    for (const DecidedCommand &reaction : effects.reactions)
        first += tr("The process manager answered with %1.")
                     .arg(inBrackets(summaryOf(reaction.sent.command)));
    QStringList paragraphs{first.join(QLatin1Char(' '))};
    for (const ViewName view : allViews)
        if (const QString changes = changesIn(view, effects); !changes.isEmpty())
            paragraphs += changes;
    if (paragraphs.size() == 1 && !decision.rejection)
        paragraphs += tr("No view shows any of it.");
    return paragraphs.join(QLatin1Char('\n'));
}

QString TrailText::changesIn(ViewName view, const Effects &effects)
{
    QStringList changes;
    for (std::size_t i = 0; i < effects.events.size(); ++i)
        for (const Effect &effect : effects.effects)
            if (effect.change.document.view == view && effect.event == effects.events[i].position)
                changes += tr("%1 · At %2: %3")
                               .arg(QString::number(i + 1), clockOf(effect.shownAt),
                                    toQString(ruleText(effect.change, effects.events[i].event)));
    return changes.join(QLatin1Char('\n'));
}

} // namespace restaurant
