#include "figures.h"
#include "testprogram.h"

#include "charts/chartdata.h"
#include "charts/chartexport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace restaurant::testing::tst_chartdata {

using std::chrono::minutes;

class TestChartData final : public QObject
{
    Q_OBJECT
private slots:
    void aWaitIsShownByItsMedianAndItsPercentile();
    void aWaitIsForgottenAfterTheWindow();
    void averagesNeverStandAlone();
    void utilisationIsAShareOfThoseWhoAreThere();
    void linesGoOnToThePresent();
    void whoLeftIsToldWithTheReason();
    void aMarkIsShownOnceItsTimeHasCome();
    void theoryIsALineWithABandWhereItHolds();
    void whereTheoryDoesNotHoldTheReasonIsSaid();
    void theTableFollowsWithoutBeginningAnew();
    void theExportQuotesWhatACommaWouldBreak();
};

namespace {

const ChartLine *lineNamed(const ChartData &chart, const QString &name)
{
    const auto found = std::find_if(chart.lines.begin(), chart.lines.end(),
                                    [&](const ChartLine &line) { return line.name == name; });
    return found == chart.lines.end() ? nullptr : &*found;
}

double valueAt(const ChartLine &line, int minute)
{
    for (const ChartPoint &point : line.points)
        if (point.minute == minute)
            return point.value;
    return -1;
}

} // namespace

void TestChartData::aWaitIsShownByItsMedianAndItsPercentile()
{
    const ChartData chart = Charts::of(ChartKind::Waits, samples::evening());
    const ChartLine *median = lineNamed(chart, QStringLiteral("to order, median"));
    const ChartLine *p95 = lineNamed(chart, QStringLiteral("to order, p95"));
    QVERIFY(median && p95);
    QCOMPARE(valueAt(*median, 12 * 60 + 7), 2.0);
    QCOMPARE(valueAt(*p95, 12 * 60 + 7), 10.0);
    QVERIFY(median->style != p95->style);
}

void TestChartData::aWaitIsForgottenAfterTheWindow()
{
    const ChartData chart = Charts::of(ChartKind::Waits, samples::evening());
    const ChartLine &median = *lineNamed(chart, QStringLiteral("to order, median"));
    QCOMPARE(valueAt(median, 12 * 60 + 4), -1.0);
    QCOMPARE(valueAt(median, 12 * 60 + 16), 10.0); // only the third is left
    QCOMPARE(valueAt(median, 12 * 60 + 17), -1.0);
    QCOMPARE(valueAt(median, 12 * 60 + 38), 0.5);
}

void TestChartData::averagesNeverStandAlone()
{
    const QString remark = Charts::of(ChartKind::Waits, samples::evening()).remark;
    QCOMPARE(remark, QStringLiteral("to order: mean 3:22, median 1:30, p95 10:00, max 10:00 (4)"));
}

void TestChartData::utilisationIsAShareOfThoseWhoAreThere()
{
    const ChartData chart = Charts::of(ChartKind::Utilisation, samples::evening());
    const ChartLine &line = *lineNamed(chart, QStringLiteral("Floor"));
    QCOMPARE(valueAt(line, 12 * 60 + 19), 100.0);
    QCOMPARE(valueAt(line, 12 * 60 + 20), 50.0);
    QCOMPARE(chart.remark,
             QStringLiteral("Floor: 75.0 % of the time (1:00:00 of 1:20:00), 12 done, 1 in vain"));
}

/// An hour in which nothing happens is an hour like any other.
void TestChartData::linesGoOnToThePresent()
{
    EveningFigures figures = samples::evening();
    figures.now = samples::clock(13, 40, 30);
    const ChartData queues = Charts::of(ChartKind::Queues, figures);
    QCOMPARE(valueAt(*lineNamed(queues, QStringLiteral("Floor")), 13 * 60 + 40), 3.0);
    QVERIFY2(queues.remark.contains(QStringLiteral("2.60 on the average since 12:00:00")),
             qPrintable(queues.remark));
    const ChartData guests = Charts::of(ChartKind::Guests, figures);
    QCOMPARE(valueAt(*lineNamed(guests, QStringLiteral("inside")), 13 * 60 + 40), 40.0);
    const ChartData utilisation = Charts::of(ChartKind::Utilisation, figures);
    QVERIFY2(utilisation.remark.contains(QStringLiteral("30.0 % of the time (1:00:00 of 3:20:00)")),
             qPrintable(utilisation.remark));
}

void TestChartData::whoLeftIsToldWithTheReason()
{
    QCOMPARE(Charts::of(ChartKind::Guests, samples::evening()).remark,
             QStringLiteral("takeaway: 80 came, 40 are inside; "
                            "left: 37 served, 2 saw the queue, 1 lost patience"));
}

void TestChartData::aMarkIsShownOnceItsTimeHasCome()
{
    EveningFigures figures = samples::evening();
    QCOMPARE(Charts::of(ChartKind::Queues, figures).marks.size(), std::size_t{1});
    figures.now = samples::clock(12, 19, 59);
    QVERIFY(Charts::of(ChartKind::Queues, figures).marks.empty());
}

void TestChartData::theoryIsALineWithABandWhereItHolds()
{
    EveningFigures figures = samples::evening();
    figures.theory = {
        {WaitKind::Order, "Erlang C, M/M/1: 3:00", true, minutes(3), minutes(2), minutes(5)}};
    const ChartData chart = Charts::of(ChartKind::Waits, figures);
    const ChartLine *line = lineNamed(chart, QStringLiteral("to order, mean by theory"));
    QVERIFY(line);
    QCOMPARE(line->style, LineStyle::Dotted);
    QCOMPARE(valueAt(*line, 12 * 60), 3.0);
    QCOMPARE(chart.bands, (std::vector<ChartBand>{{2, 5}}));
    const ChartLine *mean = lineNamed(chart, QStringLiteral("to order, mean so far"));
    QVERIFY(mean);
    QCOMPARE(valueAt(*mean, 12 * 60 + 4), -1.0);
    QCOMPARE(valueAt(*mean, 12 * 60 + 6), 1.5);
    QCOMPARE(valueAt(*mean, 12 * 60 + 40), 3.375); // all four, long after the window
    QVERIFY(chart.remark.contains(QStringLiteral("Erlang C")));
}

void TestChartData::whereTheoryDoesNotHoldTheReasonIsSaid()
{
    EveningFigures figures = samples::evening();
    figures.theory = {{WaitKind::Order, "No theory: guests lose patience.", false, {}, {}, {}}};
    const ChartData chart = Charts::of(ChartKind::Waits, figures);
    QVERIFY(!lineNamed(chart, QStringLiteral("to order, mean by theory")));
    QVERIFY(chart.bands.empty());
    QVERIFY(chart.remark.contains(QStringLiteral("guests lose patience")));
}

void TestChartData::theTableFollowsWithoutBeginningAnew()
{
    ChartTable table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    EveningFigures figures = samples::evening();
    table.setChart(Charts::of(ChartKind::Guests, figures));
    QCOMPARE(table.rowCount(), 41);
    const QSignalSpy anew(&table, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    MinuteMeasure next;
    next.minute = Minute{12 * 60 + 41};
    next.inside = 7;
    figures.minutes.emplace(next.minute, next);
    table.setChart(Charts::of(ChartKind::Guests, figures));
    QCOMPARE(anew.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(table.index(41, 0).data().toString(), QStringLiteral("12:41"));
    QCOMPARE(table.index(41, 1).data().toString(), QStringLiteral("7"));
    figures.minutes.clear();
    table.setChart(Charts::of(ChartKind::Guests, figures));
    QCOMPARE(table.rowCount(), 0);
}

void TestChartData::theExportQuotesWhatACommaWouldBreak()
{
    ChartData chart;
    chart.decimals = 2;
    chart.lines = {{QStringLiteral("to order, \"first\""),
                    Hue::Neutral,
                    LineStyle::Solid,
                    {{720, 1.5}, {722, 2}}}};
    QCOMPARE(csvOf(chart), QStringLiteral("Time,\"to order, \"\"first\"\"\"\r\n"
                                          "12:00,1.50\r\n12:02,2.00\r\n"));
}

RESTAURANT_TEST(TestChartData)

} // namespace restaurant::testing::tst_chartdata
#include "tst_chartdata.moc"
