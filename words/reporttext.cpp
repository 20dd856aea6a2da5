#include "reporttext.h"

#include "experimenttext.h"
#include "floortext.h"
#include "harmtext.h"
#include "names.h"
#include "plaintext.h"
#include "read/documentfields.h"
#include "refusaltext.h"
#include "textcolumns.h"
#include "toldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

const QString none = QStringLiteral("–");

QString lengthText(Duration length)
{
    return toQString(durationText(length));
}

QString countText(std::int64_t count)
{
    return count == 0 ? none : grouped(count);
}

/// Kinds for which somebody waited at all.
std::vector<WaitMeasure> waitsIn(const EveningReport &report)
{
    std::vector<WaitMeasure> waits = report.waits;
    std::erase_if(waits, [](const WaitMeasure &one) {
        return one.samples.empty() && one.gaveUp == 0 && one.waiting == 0;
    });
    return waits;
}

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    static QString guests(const EveningReport &report)
    {
        const auto count = [&report](KeyFigure figure) {
            return grouped(std::llround(report.figures[figure].value_or(0)));
        };
        if (report.figures[KeyFigure::GuestsCame].value_or(0) == 0)
            return tr("An evening of commands: no guests live in it, so nobody waits.");
        return tr("Guests or parties who came: %1; well served: %2; lost: %3.")
            .arg(count(KeyFigure::GuestsCame), count(KeyFigure::GuestsServed),
                 count(KeyFigure::GuestsLost));
    }

    /// Before and after the cue at which the wait to order changed most; empty: there is none.
    static QString change(const EveningReport &report)
    {
        constexpr int fewest = 5; // waits on either side
        const auto wait = [](const ReportStretch &stretch) -> const WaitSummary & {
            return stretch.waits[static_cast<std::size_t>(WaitKind::Order)];
        };
        QString most;
        Duration by{};
        for (std::size_t i = 1; i < report.stretches.size(); ++i) {
            const WaitSummary &before = wait(report.stretches[i - 1]);
            const WaitSummary &after = wait(report.stretches[i]);
            const Duration size{std::abs((after.mean - before.mean).count())};
            if (before.count < fewest || after.count < fewest || size <= by)
                continue;
            by = size;
            most = tr("The mean wait to order was %1 up to %2 (“%3”), and %4 from there on.")
                       .arg(lengthText(before.mean), clockOf(report.stretches[i].from),
                            scenarioText(report.stretches[i].title), lengthText(after.mean));
        }
        return most;
    }

    static QString refused(const EveningReport &report)
    {
        int all = 0;
        for (const ReportRefusals &refusals : report.refusals)
            all += refusals.count;
        return all == 0
                   ? tr("No command of guests or staff was refused.")
                   : tr("Commands of guests and staff that were refused: %1.").arg(grouped(all));
    }

    static ReportTable waits(const EveningReport &report)
    {
        ReportTable table;
        table.title = tr("Waits before and after each cue");
        table.note = tr("In the mean, then what 95 of 100 did not exceed, and how many waited. "
                        "A wait is counted where it ended; bars show the mean.");
        table.head = {tr("From")};
        const std::vector<WaitMeasure> kinds = waitsIn(report);
        for (const WaitMeasure &kind : kinds)
            table.head += FloorText::wait(kind.kind);
        for (const ReportStretch &stretch : report.stretches) {
            std::vector<WaitSummary> cells;
            for (const WaitMeasure &kind : kinds)
                cells.push_back(stretch.waits[static_cast<std::size_t>(kind.kind)]);
            addWaits(table, name(stretch), cells);
        }
        if (report.stretches.size() > 1) {
            std::vector<WaitSummary> cells;
            for (const WaitMeasure &kind : kinds)
                cells.push_back(summaryOf(kind));
            addWaits(table, tr("The whole evening"), cells);
        }
        QStringList gaveUp{tr("Gave up waiting")};
        for (const WaitMeasure &kind : kinds)
            gaveUp += countText(kind.gaveUp);
        table.rows.push_back(gaveUp);
        drawBars(table, report, kinds);
        return table;
    }

    static ReportTable guestsTable(const EveningReport &report)
    {
        ReportTable table;
        table.title = tr("Guests, and why some were lost");
        table.note = tr("A party counts once.");
        table.head = {tr("Guests"), tr("came"), tr("served")};
        const std::array lost{LeaveReason::Balked, LeaveReason::LostPatience,
                              LeaveReason::NothingToOrder, LeaveReason::Declined};
        for (const LeaveReason why : lost)
            table.head += FloorText::reason(why);
        table.head += tr("still inside");
        for (const GuestsMeasure &guests : report.guests) {
            QStringList row{termText(wordOf(guests.kind)), countText(guests.came),
                            countText(guests.leftFor(LeaveReason::Served))};
            for (const LeaveReason why : lost)
                row += countText(guests.leftFor(why));
            table.rows.push_back(row += countText(guests.inside));
        }
        return table;
    }

    static ReportTable harm(const HarmSummary &ledger)
    {
        ReportTable table;
        table.title = tr("What it cost to go by views that did not show what was true");
        table.note = HarmText::summary(ledger);
        if (ledger.entries.empty())
            return table;
        table.rows = HarmText::sums(ledger);
        table.head = table.rows.front();
        table.rows.erase(table.rows.begin());
        return table;
    }

    static ReportTable refusals(const EveningReport &report)
    {
        ReportTable table;
        table.title = tr("What was refused");
        table.head = {tr("Whose"), tr("count"), tr("first at"), tr("and why")};
        for (const ReportRefusals &refusals : report.refusals)
            table.rows.push_back({termText(toWord(refusals.role)), grouped(refusals.count),
                                  clockOf(refusals.firstAt), refusalText(refusals.first)});
        return table;
    }

    static ReportTable beside(const EveningReport &report, const std::vector<OtherEvening> &others)
    {
        ReportTable table;
        table.title = tr("The same evening otherwise staffed");
        table.note =
            tr("The same guests, seed and commands of persons, played again. One evening "
               "each: what is chance, Compare tells. Figures that are zero in each are left out.");
        table.head = {tr("Figure"), tr("this evening")};
        for (const OtherEvening &other : others)
            table.head += staffingName(other.staffing);
        forEachFigure([&](KeyFigure figure) {
            if (isWorthARow(figure, report, others))
                table.rows.push_back(figureRow(figure, report, others));
        });
        return table;
    }

    static QString title(const EveningReport &report)
    {
        return (report.isOver ? tr("%1: what the evening was")
                              : tr("%1: what the evening was so far"))
            .arg(scenarioText(report.scenario));
    }
    static QString when(const EveningReport &report)
    {
        return tr("%1 to %2 of restaurant time, seed %3")
            .arg(clockOf(report.from), clockOf(report.to), QString::number(report.seed));
    }
    static QString source()
    {
        return tr("Simulated: counted in the record of this one evening. With another seed other "
                  "guests come, and the figures are others.");
    }

private:
    static QString name(const ReportStretch &stretch)
    {
        return QStringLiteral("%1  %2").arg(clockOf(stretch.from),
                                            stretch.title.empty() ? tr("The evening begins")
                                                                  : scenarioText(stretch.title));
    }

    static QString cell(const WaitSummary &waits)
    {
        return waits.count == 0
                   ? none
                   : tr("%1 · %2 (%3)", "mean, 95 of 100, how many")
                         .arg(lengthText(waits.mean), lengthText(waits.p95), grouped(waits.count));
    }

    static void addWaits(ReportTable &table, const QString &name,
                         const std::vector<WaitSummary> &cells)
    {
        QStringList row{name};
        for (const WaitSummary &waits : cells)
            row += cell(waits);
        table.rows.push_back(row);
    }

    /// Against the longest mean of any stretch.
    static void drawBars(ReportTable &table, const EveningReport &report,
                         const std::vector<WaitMeasure> &kinds)
    {
        Duration longest{1};
        for (const ReportStretch &stretch : report.stretches)
            for (const WaitSummary &waits : stretch.waits)
                longest = std::max(longest, waits.mean);
        for (const ReportStretch &stretch : report.stretches) {
            std::vector<double> bars{0};
            for (const WaitMeasure &kind : kinds)
                bars.push_back(
                    static_cast<double>(
                        stretch.waits[static_cast<std::size_t>(kind.kind)].mean.count()) /
                    static_cast<double>(longest.count()));
            table.bars.push_back(std::move(bars));
        }
    }

    static bool isWorthARow(KeyFigure figure, const EveningReport &report,
                            const std::vector<OtherEvening> &others)
    {
        if (isMeasured(figure) || !report.figures[figure])
            return false;
        return *report.figures[figure] != 0 ||
               std::any_of(others.begin(), others.end(), [figure](const OtherEvening &other) {
                   return other.report.figures[figure].value_or(0) != 0;
               });
    }

    /// Of one evening, what is counted is a whole number.
    static QString value(KeyFigure figure, double of)
    {
        const bool isWhole = figureKind(figure).unit == FigureUnit::Count && of == std::round(of);
        return isWhole ? grouped(std::llround(of)) : valueText(figure, of);
    }
    static QString difference(KeyFigure figure, double of)
    {
        const QString sign = of < 0 ? QStringLiteral("−") : QStringLiteral("+");
        return figureKind(figure).unit == FigureUnit::Count ? sign + value(figure, std::abs(of))
                                                            : changeText(figure, of);
    }

    static QStringList figureRow(KeyFigure figure, const EveningReport &report,
                                 const std::vector<OtherEvening> &others)
    {
        const double here = *report.figures[figure];
        QStringList row{figureName(figure), value(figure, here)};
        for (const OtherEvening &other : others) {
            const auto there = other.report.figures[figure];
            row += !there ? none
                   : *there == here
                       ? value(figure, *there)
                       : tr("%1 (%2)", "a figure, and its difference")
                             .arg(value(figure, *there), difference(figure, *there - here));
        }
        return row;
    }
};

} // namespace

QString reportInShort(const EveningReport &report)
{
    return ReportWords::guests(report);
}

ReportText reportText(const EveningReport &report, const std::vector<OtherEvening> &others)
{
    ReportText text{
        ReportWords::title(report), ReportWords::when(report), {}, {}, ReportWords::source()};
    text.sentences = {ReportWords::guests(report), ReportWords::change(report),
                      ReportWords::refused(report)};
    text.sentences.removeAll(QString());
    const bool hasGuests = report.figures[KeyFigure::GuestsCame].value_or(0) > 0;
    if (hasGuests) {
        text.tables.push_back(ReportWords::waits(report));
        text.tables.push_back(ReportWords::guestsTable(report));
    }
    text.tables.push_back(ReportWords::harm(report.harm));
    if (!report.refusals.empty())
        text.tables.push_back(ReportWords::refusals(report));
    if (!others.empty())
        text.tables.push_back(ReportWords::beside(report, others));
    return text;
}

std::vector<std::string> linesOf(const ReportText &text)
{
    std::vector<std::string> lines{text.title.toStdString(), text.when.toStdString(), {}};
    for (const QString &sentence : text.sentences)
        lines.push_back(sentence.toStdString());
    for (const ReportTable &table : text.tables) {
        lines.insert(lines.end(), {std::string(), table.title.toStdString()});
        if (!table.note.isEmpty())
            lines.push_back(table.note.toStdString());
        TextColumns columns;
        columns.add(table.head);
        for (const QStringList &row : table.rows)
            columns.add(row);
        if (!table.head.isEmpty())
            for (std::string &line : columns.lines())
                lines.push_back(std::move(line));
    }
    lines.insert(lines.end(), {std::string(), text.source.toStdString()});
    return lines;
}

} // namespace restaurant
