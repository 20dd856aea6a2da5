// The longer half of the teller: an answer as a story of paragraphs.
#include "trailtext.h"

#include "architecturetext.h"
#include "names.h"
#include "plaintext.h"
#include "refusaltext.h"
#include "summaries.h"

namespace restaurant {

QString TrailText::title(const Trail &trail)
{
    return tr("Why %1 of %2 says what it says")
        .arg(storedText(trail.document), ViewNames::inSentence(trail.document.view));
}

QString TrailText::story(const Trail &trail)
{
    QStringList paragraphs;
    if (!isExact(trail.keptBy))
        paragraphs += tr("Told by the log. The view may show less: what keeps it in step misses "
                         "something (%1).")
                          .arg(whyMissed(trail.keptBy));
    if (!trail.bent.empty())
        paragraphs += bent(trail);
    int number = 0;
    for (auto told = trail.steps.rbegin(); told != trail.steps.rend(); ++told)
        paragraphs += step(*told, ++number);
    if (trail.leftOut > 0)
        paragraphs += counted("TrailText", "%1 older step is not told.",
                              QT_TRANSLATE_N_NOOP("TrailText", "%1 older steps are not told."),
                              trail.leftOut);
    return paragraphs.join(QLatin1Char('\n'));
}

QString TrailText::step(const TrailStep &step, int number)
{
    QStringList sentences{tr("%1 · %2").arg(QString::number(number), appearance(step)),
                          rule(step.change, step.event.event),
                          recorded(step.event),
                          decided(step.decision, &step.event.stream),
                          looked(step.decision),
                          commanded(step.decision),
                          sentBy(step.decision)};
    if (step.origin)
        sentences += tr("That answered event %1, in a chain that %2 of %3 had set off.")
                         .arg(grouped(restaurant::number(step.decision.sent.causation)),
                              summaryOf(step.origin->command).word, personText(step.origin->actor));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString TrailText::appearance(const TrailStep &step)
{
    const QString at = clockOf(step.shownAt);
    const QString what = storedText(step.change.document);
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

QString TrailText::recorded(const RecordedEvent &event)
{
    return tr("The event is %1, number %2, recorded in %3 at %4.")
        .arg(inBrackets(summaryOf(event.event)), grouped(number(event.position)),
             toQString(event.stream.toText()), clockOf(event.at));
}

/// `stream`: whose version the decision saw; null: it wrote to none.
QString TrailText::decided(const DecidedCommand &decision, const StreamId *stream)
{
    const QString head = grouped(number(decision.head));
    if (!stream)
        return tr("The write side decided, seeing the log up to event %1.").arg(head);
    const QString name = toQString(stream->toText());
    if (decision.version == 0)
        return tr("The write side decided, seeing the log up to event %1 and no %2 yet.")
            .arg(head, name);
    return tr("The write side decided, seeing the log up to event %1 and %2 at version %3.")
        .arg(head, name, QString::number(decision.version));
}

/// What it rests on; empty where it was refused before anything was looked at.
QString TrailText::looked(const DecidedCommand &decision)
{
    if (decision.reads.empty())
        return {};
    const QString since = moved(decision);
    if (since.isEmpty())
        return tr("It looked at %1, and at nothing else.").arg(boundary(decision));
    return tr("It looked at %1, and at nothing else; since the sender had looked, %2.")
        .arg(boundary(decision), since);
}

QString TrailText::commanded(const DecidedCommand &decision)
{
    return tr("The command was %1, number %2.")
        .arg(command(decision.sent), grouped(number(decision.number)));
}

QString TrailText::sentBy(const DecidedCommand &decision)
{
    const SentCommand &sent = decision.sent;
    const QString who = personText(sent.actor);
    const QString at = clockOf(sent.at);
    if (!sent.seen)
        return tr("%1 sent it at %2.").arg(who, at);
    const QString view = ViewNames::inSentence(sent.seen->view);
    const QString seen = grouped(number(sent.seen->position));
    if (!decision.missed)
        return tr("%1 sent it at %2, having seen %3 as it was after event %4.")
            .arg(who, at, view, seen);
    return tr("%1 sent it at %2, having seen %3 as it was after event %4, without event %5, which "
              "had been written by then.")
        .arg(who, at, view, seen, grouped(number(decision.missed->position)));
}

QString TrailText::title(const Effects &effects)
{
    return tr("What %1, command %2, has changed")
        .arg(summaryOf(effects.decision.sent.command).word,
             grouped(number(effects.decision.number)));
}

QString TrailText::story(const Effects &effects)
{
    const DecidedCommand &decision = effects.decision;
    const StreamId *stream = effects.events.empty() ? nullptr : &effects.events.front().stream;
    QStringList first{commanded(decision), sentBy(decision), decided(decision, stream)};
    if (const QString all = looked(decision); !all.isEmpty())
        first += all;
    if (decision.rejection)
        first += tr("It refused: %1 Nothing was changed.").arg(refusalText(*decision.rejection));
    else
        first +=
            tr("It accepted: %1.").arg(eventsText(std::ssize(effects.eventsOf(decision.number))));
    for (const DecidedCommand &reaction : effects.reactions)
        first += tr("The process manager answered with %1.").arg(command(reaction.sent));
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
                                    rule(effect.change, effects.events[i].event));
    return changes.join(QLatin1Char('\n'));
}

} // namespace restaurant
