#include "trailtext.h"

#include "audittext.h"
#include "fieldtext.h"
#include "log/codec.h"
#include "names.h"
#include "plaintext.h"
#include "refusaltext.h"
#include "summaries.h"

#include <algorithm>
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

QString wordOf(const Command &command)
{
    return summaryOf(command).word;
}

} // namespace

QString TrailText::command(const SentCommand &sent)
{
    return inBrackets(summaryOf(sent.command));
}

QString TrailText::event(const RecordedEvent &event)
{
    return tr("%1 %2").arg(place(event.position), summaryOf(event.event).word);
}

QString TrailText::leftOut(const Trail &trail)
{
    return trail.leftOut == 0
               ? QString()
               : counted("TrailText", "%1 older step is left out",
                         QT_TRANSLATE_N_NOOP("TrailText", "%1 older steps are left out"),
                         trail.leftOut);
}

QString TrailText::bent(const Trail &trail)
{
    constexpr std::size_t mostTold = 5;
    const auto count = std::min(trail.bent.size(), mostTold);
    QStringList sentences;
    for (auto step = trail.bent.end() - static_cast<std::ptrdiff_t>(count);
         step != trail.bent.end(); ++step)
        sentences += (step->isShown ? tr("On its way here event %1 %2.")
                                    : tr("On its way here event %1 %2, and is not shown."))
                         .arg(grouped(number(step->event)), FindingText::bend(step->kind));
    return sentences.join(QLatin1Char(' '));
}

QString TrailText::length(Duration length)
{
    if (length == Duration{})
        return {};
    return length >= std::chrono::minutes(1) ? toQString(durationText(length))
                                             : secondsText(length);
}

QString TrailText::stale(const DecidedCommand &decision)
{
    if (!missesSomething(decision))
        return {};
    const Position seen = decision.sent.seen->position;
    return tr("saw event %1, the log was at %2: %3 behind")
        .arg(place(seen), place(decision.head), eventsText(number(decision.head) - number(seen)));
}

QString TrailText::decision(const WhyRow &row)
{
    const DecidedCommand &decision = row.decision;
    QStringList parts{tr("log at %1").arg(place(decision.head))};
    if (!decision.reads.empty())
        parts += boundary(decision);
    else if (row.event)
        parts += tr("%1 at version %2")
                     .arg(toQString(row.event->stream.toText()), QString::number(decision.version));
    if (decision.sent.seen)
        parts += tr("%1 view at %2")
                     .arg(withinSentence(ViewNames::shortName(decision.sent.seen->view)),
                          place(decision.sent.seen->position));
    if (decision.rejection)
        parts += tr("refused: %1").arg(refusalText(*decision.rejection));
    return parts.join(QStringLiteral(", "));
}

QString TrailText::boundary(const DecidedCommand &decision)
{
    constexpr std::size_t mostTold = 4; // who seats a party looks at every table
    QStringList streams;
    for (std::size_t i = 0; i < std::min(decision.reads.size(), mostTold); ++i) {
        const ReadStream &read = decision.reads[i];
        streams += tr("%1 at version %2")
                       .arg(toQString(read.stream.toText()), QString::number(read.version));
    }
    const QString told = streams.join(QStringLiteral(", "));
    if (decision.reads.size() <= mostTold)
        return told;
    return tr("%1 and %2 more").arg(told, QString::number(decision.reads.size() - mostTold));
}

QString TrailText::moved(const DecidedCommand &decision)
{
    QStringList streams;
    for (const ReadStream &read : decision.reads)
        if (read.hasMoved())
            streams += tr("%1 had moved from version %2 to %3")
                           .arg(toQString(read.stream.toText()), QString::number(*read.seen),
                                QString::number(read.version));
    return streams.join(QStringLiteral(", "));
}

/// A refusal, and what the sender could not know of when he looked.
QString TrailText::refused(const DecidedCommand &decision)
{
    const QString why = refusalText(*decision.rejection);
    const QString since = moved(decision);
    return since.isEmpty() ? why : tr("%1 Since he looked, %2.").arg(why, since);
}

QString TrailText::cause(const WhyRow &row)
{
    const SentCommand &sent = row.decision.sent;
    if (sent.causation == Position{})
        return {};
    if (!row.origin)
        return tr("answers event %1").arg(place(sent.causation));
    return tr("answers event %1, set off by %2 of %3")
        .arg(place(sent.causation), wordOf(row.origin->command), personText(row.origin->actor));
}

QString TrailText::whatIsShown(const WhyRow &row)
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
    const QString name = FieldText::name(field->field);
    if (field->after.empty())
        return tr("the %1 of %2 on %3 is gone since %4").arg(name, document, view, since);
    return tr("the %1 of %2 on %3 is “%4” since %5")
        .arg(name, document, view, FieldText::value(field->field, field->after), since);
}

QString TrailText::because(const WhyRow &row)
{
    const SentCommand &sent = row.decision.sent;
    const QString word = wordOf(sent.command);
    const QString answered = cause(row);
    if (answered.isEmpty())
        return tr("because %1 sent %2 at %3").arg(personText(sent.actor), word, clockOf(sent.at));
    return tr("because %1 sent %2 at %3; it %4")
        .arg(personText(sent.actor), word, clockOf(sent.at), answered);
}

QString TrailText::sentence(const WhyRow &row)
{
    if (!row.change)
        return tr("%1: no view shows anything of it.").arg(command(row.decision.sent));
    const QString sentence = capitalised(tr("%1, %2.").arg(whatIsShown(row), because(row)));
    const QString missed = stale(row.decision);
    if (missed.isEmpty())
        return sentence;
    return tr("%1 %2 %3.").arg(sentence, toQString(row.decision.sent.actor.name.text()), missed);
}

QString TrailText::where(const Effects &effects)
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
        .arg(counted("TrailText", "%1 document", QT_TRANSLATE_N_NOOP("TrailText", "%1 documents"),
                     std::ssize(documents)),
             counted("TrailText", "%1 view", QT_TRANSLATE_N_NOOP("TrailText", "%1 views"),
                     std::ssize(views)));
}

QString TrailText::accepted(const Effects &effects, const QString &who)
{
    const QString own = eventsText(std::ssize(effects.eventsOf(effects.decision.number)));
    QStringList answers;
    for (const DecidedCommand &reaction : effects.reactions)
        answers += wordOf(reaction.sent.command);
    if (answers.isEmpty())
        return tr("%1. It was accepted: %2, and %3.").arg(who, own, where(effects));
    return tr("%1. It was accepted: %2; the process manager answered with %3, and %4.")
        .arg(who, own, answers.join(QStringLiteral(", ")), where(effects));
}

/// An order that was accepted as a command may be rejected as an order.
QString TrailText::sentence(const Effects &effects)
{
    const SentCommand &sent = effects.decision.sent;
    const QString who =
        tr("%1 sent %2 at %3").arg(personText(sent.actor), command(sent), clockOf(sent.at));
    if (effects.decision.rejection)
        return tr("%1. It was refused: %2 Nothing changed.").arg(who, refused(effects.decision));
    for (const RecordedEvent &event : effects.events)
        if (const auto *rejected = std::get_if<OrderRejected>(&event.event))
            return tr("%1 The order itself was rejected then: %2.")
                .arg(accepted(effects, who), toQString(rejected->why.text()));
    return accepted(effects, who);
}

QString TrailText::fieldRule(const DocumentChange &change)
{
    constexpr std::size_t mostFieldsTold = 3;
    constexpr std::size_t longest = 40;
    const QString document = storedText(change.document);
    const auto &fields = change.fields;
    if (fields.size() == 1) {
        const FieldChange &field = fields.front();
        const bool isShort = field.before.size() + field.after.size() <= longest;
        if (!isShort || field.after.empty() || field.before.empty())
            return tr("%1 of %2").arg(toQString(field.field), document);
        const auto spoken = [](const std::string &json) {
            const bool isText = json.size() >= 2 && json.front() == '"';
            return toQString(isText ? json.substr(1, json.size() - 2) : json);
        };
        return tr("%1 of %2 from %3 to %4")
            .arg(toQString(field.field), document, spoken(field.before), spoken(field.after));
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(fields.size(), mostFieldsTold); ++i)
        names += toQString(fields[i].field);
    const QString told = names.join(QStringLiteral(", "));
    if (fields.size() <= mostFieldsTold)
        return tr("%1 of %2").arg(told, document);
    return tr("%1 and %2 more of %3")
        .arg(told, QString::number(fields.size() - mostFieldsTold), document);
}

QString TrailText::rule(const DocumentChange &change, const Event &event)
{
    const QString word = toQString(typeWord(event));
    const QString view = ViewNames::inSentence(change.document.view);
    switch (change.fate) {
    case DocumentFate::Appeared:
        return tr("On %1 %2 adds %3.").arg(word, view, storedText(change.document));
    case DocumentFate::Changed:
        return tr("On %1 %2 changes %3.").arg(word, view, fieldRule(change));
    case DocumentFate::Removed:
        return tr("On %1 %2 removes %3.").arg(word, view, storedText(change.document));
    }
    return {};
}

namespace {

/// The command as it was decided for one of its events: each stream has its own version.
DecidedCommand decisionFor(DecidedCommand decision, const std::vector<RecordedEvent> &events,
                           const RecordedEvent &event)
{
    decision.version = event.version - 1;
    for (const RecordedEvent &other : events)
        if (other.stream == event.stream)
            decision.version = std::min(decision.version, other.version - 1);
    return decision;
}

/// One of the commands: what it wrote, and what that changed.
void addRows(WhyRows &rows, const Effects &effects, const DecidedCommand &command,
             const std::optional<SentCommand> &origin)
{
    const std::vector<RecordedEvent> events = effects.eventsOf(command.number);
    if (events.empty())
        rows.push_back({command, origin, {}, {}, {}});
    for (const RecordedEvent &event : events) {
        const DecidedCommand decision = decisionFor(command, events, event);
        const std::size_t before = rows.size();
        for (const Effect &effect : effects.effects)
            if (effect.event == event.position)
                rows.push_back({decision, origin, event, effect.change, effect.shownAt});
        if (rows.size() == before)
            rows.push_back({decision, origin, event, {}, {}});
    }
}

} // namespace

WhyRows rowsOf(const Trail &trail)
{
    WhyRows rows;
    for (const TrailStep &step : trail.steps)
        rows.push_back({step.decision, step.origin, step.event, step.change, step.shownAt});
    return rows;
}

WhyRows rowsOf(const Effects &effects)
{
    WhyRows rows;
    addRows(rows, effects, effects.decision, {});
    for (const DecidedCommand &reaction : effects.reactions)
        addRows(rows, effects, reaction, effects.decision.sent);
    return rows;
}

bool missesSomething(const DecidedCommand &decision)
{
    return decision.missed && decision.sent.seen;
}

bool isSetOffElsewhere(const WhyRows &rows, const WhyRow &row)
{
    const auto isIt = [&row](const WhyRow &other) {
        return other.decision.sent.id == row.origin->id;
    };
    return row.origin && std::none_of(rows.begin(), rows.end(), isIt);
}

} // namespace restaurant
