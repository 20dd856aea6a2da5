#include "experimenttext.h"

#include "architecturetext.h"
#include "bendtext.h"
#include "names.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace restaurant {

namespace {

class ExperimentWords
{
    Q_DECLARE_TR_FUNCTIONS(Experiment)
};

struct FigureWords
{
    const char *name;
    const char *tip;
};

/// In the order of KeyFigure.
constexpr std::array<FigureWords, figureCount> figureWords{{
    {QT_TRANSLATE_NOOP("Experiment", "Wait to order, mean"),
     QT_TRANSLATE_NOOP("Experiment", "Of those who came to order. Who left before is counted under "
                                     "guests lost.")},
    {QT_TRANSLATE_NOOP("Experiment", "Wait to order, 95 of 100"),
     QT_TRANSLATE_NOOP("Experiment", "So long or less waited 95 of 100 of them.")},
    {QT_TRANSLATE_NOOP("Experiment", "Wait for food, mean"),
     QT_TRANSLATE_NOOP("Experiment",
                       "From ordering until the order is on the table or handed over.")},
    {QT_TRANSLATE_NOOP("Experiment", "Wait for food, 95 of 100"),
     QT_TRANSLATE_NOOP("Experiment", "So long or less waited 95 of 100 of them.")},
    {QT_TRANSLATE_NOOP("Experiment", "Wait for a table, mean"),
     QT_TRANSLATE_NOOP("Experiment", "Of those who were seated.")},
    {QT_TRANSLATE_NOOP("Experiment", "Wait for an answer, mean"),
     QT_TRANSLATE_NOOP("Experiment", "Of those who asked where their order was.")},
    {QT_TRANSLATE_NOOP("Experiment", "Wait for the bill, mean"),
     QT_TRANSLATE_NOOP("Experiment", "Of those who paid.")},
    {QT_TRANSLATE_NOOP("Experiment", "Waited in all, each guest"),
     QT_TRANSLATE_NOOP("Experiment", "All waits of the evening, shared among all who came.")},
    {QT_TRANSLATE_NOOP("Experiment", "Guests who came"),
     QT_TRANSLATE_NOOP("Experiment", "A party counts once.")},
    {QT_TRANSLATE_NOOP("Experiment", "Guests served"),
     QT_TRANSLATE_NOOP("Experiment", "Who left well served by the end. A party counts once.")},
    {QT_TRANSLATE_NOOP("Experiment", "Guests served, share"),
     QT_TRANSLATE_NOOP("Experiment", "Of all who came, by the end of the evening.")},
    {QT_TRANSLATE_NOOP("Experiment", "Guests lost"),
     QT_TRANSLATE_NOOP("Experiment",
                       "Out of patience, turned round at the door, or with nothing to "
                       "order. A party counts once.")},
    {QT_TRANSLATE_NOOP("Experiment", "Guests lost, share"),
     QT_TRANSLATE_NOOP("Experiment", "Of all who came.")},
    {QT_TRANSLATE_NOOP("Experiment", "Servers at work"),
     QT_TRANSLATE_NOOP("Experiment", "Of the time of all who do not cook.")},
    {QT_TRANSLATE_NOOP("Experiment", "Commands refused"),
     QT_TRANSLATE_NOOP("Experiment", "Of guests and staff, for whatever reason.")},
    {QT_TRANSLATE_NOOP("Experiment", "Work in vain"),
     QT_TRANSLATE_NOOP("Experiment", "Pieces of work whose command was refused or not answered.")},
    {QT_TRANSLATE_NOOP("Experiment", "Looks at a late view"),
     QT_TRANSLATE_NOOP("Experiment",
                       "By guests and staff, while the view had not heard of everything.")},
    {QT_TRANSLATE_NOOP("Experiment", "Looks at a late view, share"),
     QT_TRANSLATE_NOOP("Experiment", "Of all their looks.")},
    {QT_TRANSLATE_NOOP("Experiment", "Events behind at a look"),
     QT_TRANSLATE_NOOP("Experiment", "In the mean of all looks.")},
    {QT_TRANSLATE_NOOP("Experiment", "Dishes sold though out"),
     QT_TRANSLATE_NOOP("Experiment",
                       "Because a view did not show that they were, by the harm ledger.")},
    {QT_TRANSLATE_NOOP("Experiment", "Decisions harmed"),
     QT_TRANSLATE_NOOP("Experiment", "That the truth would have refused or changed, by the harm "
                                     "ledger.")},
    {QT_TRANSLATE_NOOP("Experiment", "Questions by a view that was wrong"),
     QT_TRANSLATE_NOOP("Experiment", "What guests asked though a view up to date would have told "
                                     "them, by the harm ledger.")},
    {QT_TRANSLATE_NOOP("Experiment", "Rebuilds of views"),
     QT_TRANSLATE_NOOP("Experiment", "Begun by those who found a view empty that had been thrown "
                                     "away.")},
    {QT_TRANSLATE_NOOP("Experiment", "Views empty"),
     QT_TRANSLATE_NOOP("Experiment", "From when a view was thrown away until it was full again.")},
    {QT_TRANSLATE_NOOP("Experiment", "Commands a second"),
     QT_TRANSLATE_NOOP("Experiment",
                       "Decided, durable and shown by every view: the whole evening as "
                       "fast as it goes.")},
    {QT_TRANSLATE_NOOP("Experiment", "Files"),
     QT_TRANSLATE_NOOP("Experiment", "All files of the evening, once they are closed.")},
    {QT_TRANSLATE_NOOP("Experiment", "Rows written, each command"),
     QT_TRANSLATE_NOOP("Experiment", "Inserted, changed or deleted in the write side's file, "
                                     "activities of guests and staff included.")},
    {QT_TRANSLATE_NOOP("Experiment", "Statements, each look"),
     QT_TRANSLATE_NOOP("Experiment",
                       "Run by SQLite for a look of guests or staff; none where a board "
                       "in memory answers.")},
    {QT_TRANSLATE_NOOP("Experiment", "Rows read, each look"),
     QT_TRANSLATE_NOOP("Experiment", "That these statements answered.")},
    {QT_TRANSLATE_NOOP("Experiment", "Time of a look"),
     QT_TRANSLATE_NOOP("Experiment", "Until it was answered, waiting for the view included.")},
    {QT_TRANSLATE_NOOP("Experiment", "Refresh after a commit"),
     QT_TRANSLATE_NOOP("Experiment",
                       "Until every view shows what it is to show by then; what a job "
                       "copies later is not in it.")},
    {QT_TRANSLATE_NOOP("Experiment", "Joins, each command"),
     QT_TRANSLATE_NOOP("Experiment", "Statements that read the normalised tables for copies and "
                                     "screens.")},
    {QT_TRANSLATE_NOOP("Experiment", "Time of a join"),
     QT_TRANSLATE_NOOP("Experiment", "Of one reading of the normalised tables for a view.")},
}};
static_assert(figureWords.back().name, "a figure without words");

QString number(double value, int digits)
{
    return QLocale::c().toString(value, 'f', digits);
}

/// Three digits that count.
QString shortNumber(double value)
{
    const double size = std::abs(value);
    if (size >= 1000)
        return grouped(std::llround(value));
    return number(value, size >= 100 ? 0 : size >= 10 || size == 0 ? 1 : 2);
}

QString bytesText(double bytes)
{
    return bytes >= 1e6 ? ExperimentWords::tr("%1 MB").arg(shortNumber(bytes / 1e6))
                        : ExperimentWords::tr("%1 kB").arg(shortNumber(bytes / 1e3));
}

QString minutesText(double minutes)
{
    return toQString(durationText(Duration{std::llround(minutes * 6e7)}));
}

QString microsecondsText(double length)
{
    return length >= 1e6   ? ExperimentWords::tr("%1 s").arg(shortNumber(length / 1e6))
           : length >= 1e3 ? ExperimentWords::tr("%1 ms").arg(shortNumber(length / 1e3))
                           : ExperimentWords::tr("%1 µs").arg(shortNumber(length));
}

} // namespace

QString figureName(KeyFigure figure)
{
    return ExperimentWords::tr(figureWords[static_cast<std::size_t>(figure)].name);
}

QString figureTip(KeyFigure figure)
{
    return ExperimentWords::tr(figureWords[static_cast<std::size_t>(figure)].tip);
}

QString groupName(FigureGroup group)
{
    switch (group) {
    case FigureGroup::Guests:
        return ExperimentWords::tr("What guests feel (simulated)");
    case FigureGroup::Harm:
        return ExperimentWords::tr("Harm (simulated)");
    case FigureGroup::Cost:
        return ExperimentWords::tr("What the data costs (measured on this computer)");
    }
    return {};
}

QString valueText(KeyFigure figure, double value)
{
    switch (figureKind(figure).unit) {
    case FigureUnit::Minutes:
        return minutesText(value);
    case FigureUnit::Share:
        return ExperimentWords::tr("%1 %").arg(number(value * 100, 1));
    case FigureUnit::Bytes:
        return bytesText(value);
    case FigureUnit::Microseconds:
        return microsecondsText(value);
    case FigureUnit::Count:
    case FigureUnit::PerSecond:
        break;
    }
    return shortNumber(value);
}

QString changeText(KeyFigure figure, double value)
{
    const QString size =
        figureKind(figure).unit == FigureUnit::Share
            ? ExperimentWords::tr("%1 points").arg(number(std::abs(value) * 100, 1))
            : valueText(figure, std::abs(value));
    return value < 0 ? QStringLiteral("−%1").arg(size) : QStringLiteral("+%1").arg(size);
}

QString intervalText(KeyFigure figure, const Estimate &estimate)
{
    if (!estimate.interval)
        return {};
    return ExperimentWords::tr("%1 to %2", "from low to high")
        .arg(valueText(figure, estimate.interval->low), valueText(figure, estimate.interval->high));
}

QString differenceText(KeyFigure figure, const ComparedCell &cell)
{
    if (cell.differs == Differs::Unknown)
        return {};
    const Estimate &difference = *cell.difference;
    const QString by =
        ExperimentWords::tr("by %1 (%2 to %3)", "a difference and its interval")
            .arg(changeText(figure, difference.mean), changeText(figure, difference.interval->low),
                 changeText(figure, difference.interval->high));
    if (isWorse(figure, cell))
        return ExperimentWords::tr("worse %1", "by so much").arg(by);
    if (isBetter(figure, cell))
        return ExperimentWords::tr("better %1", "by so much").arg(by);
    return cell.differs == Differs::More ? ExperimentWords::tr("more %1", "by so much").arg(by)
                                         : ExperimentWords::tr("less %1", "by so much").arg(by);
}

QString differenceMark(KeyFigure figure, const ComparedCell &cell)
{
    if (cell.differs == Differs::Unknown)
        return {};
    return isWorse(figure, cell)    ? QStringLiteral("✗")
           : isBetter(figure, cell) ? QStringLiteral("✓")
                                    : QStringLiteral("◆");
}

QString staffingName(Staffing staffing)
{
    switch (staffing) {
    case Staffing::One:
        return ExperimentWords::tr("One server");
    case Staffing::Two:
        return ExperimentWords::tr("Two who do everything");
    case Staffing::Split:
        return ExperimentWords::tr("Charlie and Roger", "one takes orders, one serves");
    }
    return {};
}

namespace {

/// "5 % of events thrown away", "event 71 delivered twice, 0:05", "paused, 1:00".
QString befalling(const Bend &bend)
{
    QString text = BendText::fate(bend.kind);
    if (bend.event != Position{})
        text = ExperimentWords::tr("event %1 %2", "its number, what befalls it")
                   .arg(QString::number(number(bend.event)), text);
    else if (!isOfProjector(bend.kind))
        text = ExperimentWords::tr("%1 % of events %2", "a number, what befalls them")
                   .arg(QLocale().toString(bend.perMille / 10.0), text);
    return bend.by == Duration{} ? text
                                 : ExperimentWords::tr("%1, %2", "what befalls it, how long")
                                       .arg(text, BendText::length(bend));
}

} // namespace

QString bendTitle(const ViewBend &bent)
{
    const QString title = ExperimentWords::tr("%1: %2", "a view, and what befalls it")
                              .arg(ViewNames::shortName(bent.bend.view), befalling(bent.bend));
    return bent.from ? ExperimentWords::tr("%1, from %2", "what befalls a view, and a time")
                           .arg(title, clockOf(*bent.from))
                     : title;
}

QString protectionTitle(const ViewProtection &protection)
{
    const QString guarantee = withinSentence(BendText::guarantee(protection.to));
    return ExperimentWords::tr("%1: %2", "a view, and how it is protected")
        .arg(ViewNames::shortName(protection.view),
             guarantee.isEmpty()
                 ? ExperimentWords::tr("protections: %1").arg(BendText::protections(protection.to))
                 : guarantee);
}

QString unbentTitle(ViewName view)
{
    return ExperimentWords::tr("%1: nothing bent").arg(ViewNames::shortName(view));
}

namespace {

void addBends(const ComparisonColumn &column, QStringList &parts)
{
    for (const ViewName view : column.unbent)
        parts += unbentTitle(view);
    for (const ViewBend &bent : column.bends)
        parts += bendTitle(bent);
    for (const ViewProtection &protection : column.protections)
        parts += protectionTitle(protection);
}

} // namespace

QString columnTitle(const ComparisonColumn &column)
{
    QStringList parts;
    if (column.isArchitectureSaid)
        parts += architectureName(column.architecture);
    if (column.staffing)
        parts += staffingName(*column.staffing);
    for (const ViewDelay &late : column.delays)
        parts += ExperimentWords::tr("%1 %2 late", "a view, and by how much")
                     .arg(ViewNames::shortName(late.view), toQString(durationText(late.delay)));
    if (!column.boards.empty())
        parts += column.boards == "all" ? ExperimentWords::tr("Boards for everybody")
                                        : ExperimentWords::tr("No boards");
    addBends(column, parts);
    return parts.isEmpty() ? ExperimentWords::tr("As the scenario says")
                           : parts.join(QStringLiteral(", "));
}

QString abilityName(Ability ability)
{
    switch (ability) {
    case Ability::ReadYourWrites:
        return ExperimentWords::tr("Find at once what one did oneself");
    case Ability::RebuildAView:
        return ExperimentWords::tr("Make a lost view again");
    case Ability::ReplayThePast:
        return ExperimentWords::tr("Show a view as it was");
    case Ability::ReadAlone:
        return ExperimentWords::tr("Read without the write side's file");
    case Ability::MissesNothing:
        return ExperimentWords::tr("No change is ever missed");
    }
    return {};
}

QString allowedText(Allowed allowed)
{
    switch (allowed) {
    case Allowed::Yes:
        return ExperimentWords::tr("yes");
    case Allowed::No:
        return ExperimentWords::tr("no");
    case Allowed::ByWaiting:
        return ExperimentWords::tr("if one waits");
    case Allowed::FromTheLog:
        return ExperimentWords::tr("from the log");
    case Allowed::FromTheTables:
        return ExperimentWords::tr("from the tables as they are now");
    case Allowed::NothingToRebuild:
        return ExperimentWords::tr("there is no copy");
    }
    return {};
}

QString knobName(Knob knob, std::optional<ViewName> view)
{
    switch (knob) {
    case Knob::GuestsPerHour:
        return ExperimentWords::tr("Guests an hour");
    case Knob::Delay:
        return ExperimentWords::tr("Delay of %1")
            .arg(ViewNames::inSentence(view.value_or(ViewName::Waiter)));
    case Knob::Servers:
        return ExperimentWords::tr("Servers who take orders");
    case Knob::Readers:
        return ExperimentWords::tr("Servers who answer guests");
    case Knob::Switching:
        return ExperimentWords::tr("Time to change between kinds of work");
    }
    return {};
}

QString pointText(Knob knob, double value)
{
    if (knob == Knob::Delay || knob == Knob::Switching)
        return toQString(durationText(Duration{std::llround(value * 1e6)}));
    return QLocale::c().toString(value, 'g', 6);
}

} // namespace restaurant
