#include "askingtext.h"

#include "names.h"
#include "plaintext.h"

#include <QStringList>

namespace restaurant {

namespace {

QString timesText(qint64 number)
{
    return number == 1 ? AskingText::tr("once") : AskingText::tr("%1 times").arg(grouped(number));
}

} // namespace

QString AskingText::asker(Asker by)
{
    switch (by) {
    case Asker::Pane:
        return tr("screens");
    case Asker::Guest:
        return tr("guests");
    case Asker::Staff:
        return tr("staff");
    case Asker::House:
        return tr("the house, unrecorded");
    case Asker::Person:
        return tr("you");
    case Asker::Copy:
        return tr("the copy");
    }
    return {};
}

QString AskingText::from(AnsweredFrom from)
{
    switch (from) {
    case AnsweredFrom::Board:
        return tr("the board in memory");
    case AnsweredFrom::Tables:
        return tr("the normalised tables, joined");
    case AnsweredFrom::ReadTables:
        return tr("the read tables in the write side's file");
    case AnsweredFrom::ReadStore:
        return tr("the view's own read store");
    }
    return {};
}

QString AskingText::took(std::chrono::nanoseconds time)
{
    const double micros = std::chrono::duration<double, std::micro>(time).count();
    if (micros < 10)
        return tr("%1 µs").arg(QString::number(micros, 'f', 1));
    if (micros < 10'000)
        return tr("%1 µs").arg(grouped(qRound64(micros)));
    return tr("%1 ms").arg(grouped(qRound64(micros / 1000)));
}

QString AskingText::cost(const QueryCost &cost)
{
    if (cost.statements == 0)
        return tr("no statement, %1").arg(took(cost.took));
    return QStringList{
        counted("AskingText", "%1 statement", QT_TRANSLATE_N_NOOP("AskingText", "%1 statements"),
                cost.statements),
        counted("AskingText", "%1 row", QT_TRANSLATE_N_NOOP("AskingText", "%1 rows"), cost.rows),
        took(cost.took)}
        .join(QStringLiteral(", "));
}

QString AskingText::who(const Look &look)
{
    return look.who.empty() ? tr("you") : toQString(look.who);
}

QString AskingText::story(const Look &look)
{
    QStringList lines;
    const QString view = ViewNames::inSentence(look.view);
    const QString at = clockOf(look.at);
    if (look.order)
        lines += tr("%1: %2 asked %3 for order %4.")
                     .arg(at, who(look), view, QString::number(number(*look.order)));
    else
        lines += tr("%1: %2 looked at %3.").arg(at, who(look), view);
    lines +=
        look.late() > 0
            ? tr("It stood at event %1, %2 late.")
                  .arg(grouped(number(look.position)), eventsText(look.late()))
            : tr("It stood at event %1, the last of the log.").arg(grouped(number(look.position)));
    if (look.answer)
        lines += tr("Answered by %1: %2.").arg(from(look.answer->from), cost(look.answer->cost));
    else
        lines += tr("What the answer cost was not measured.");
    lines += look.number == ActivityNumber{}
                 ? tr("Counted now; it is not recorded.")
                 : tr("The look is recorded, as activity %1; its cost is not.")
                       .arg(grouped(number(look.number)));
    return lines.join(u'\n');
}

QString AskingText::readersTip(const ReaderCounts &counts, const std::optional<QueryTally> &screens)
{
    QStringList lines;
    const QString minutes = counted(
        "AskingText", "%1 minute", QT_TRANSLATE_N_NOOP("AskingText", "%1 minutes"), counts.minutes);
    if (counts.looks == 0)
        lines +=
            tr("Nobody of guests and staff has looked in the last %1 of the evening.").arg(minutes);
    else
        lines +=
            tr("In the last %1 of the evening %2 and %3 have looked, %4 together, as recorded.")
                .arg(minutes,
                     counted("AskingText", "%1 guest",
                             QT_TRANSLATE_N_NOOP("AskingText", "%1 guests"), counts.guests),
                     tr("%1 of the staff").arg(grouped(counts.staff)), timesText(counts.looks));
    if (!screens)
        lines += tr("The past is on the screen: only recorded looks are known of it.");
    else if (screens->count > 0)
        lines += tr("Its screen was refreshed %1 in the last minute of the wall clock: counted "
                    "now, not recorded.")
                     .arg(timesText(screens->lastMinute));
    return lines.join(u'\n');
}

} // namespace restaurant
