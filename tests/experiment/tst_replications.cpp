// Evenings played again and again in memory: each is the one that a file would hold, and it makes
// no difference how many are played at a time.
#include "domain/architecture.h"
#include "evening/eveningsource.h"
#include "experiment/comparisontext.h"
#include "experiment/figuresofevening.h"
#include "experiment/otherwisestaffed.h"
#include "experiment/replications.h"
#include "experiment/results/compared.h"
#include "experiment/sameevening.h"
#include "experiment/variant.h"
#include "playback/harm.h"
#include "testprogram.h"
#include "words/precisiontext.h"
#include "words/reporttext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace restaurant::testing::tst_replications {

namespace {

QStringList goldenLines()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/golden/digests.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the golden digests are missing");
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Scenario shipped(const QString &file)
{
    return loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/") + file);
}

Scenario shortened(const QString &file, std::chrono::minutes length)
{
    Scenario scenario = shipped(file);
    scenario.ends = scenario.starts + length;
    for (GuestProfile &guests : scenario.live.guests)
        for (ArrivalRate &rate : std::get<ArrivalRates>(guests.arrivals).intervals)
            rate.to = std::min(rate.to, scenario.ends);
    std::erase_if(scenario.cues, [&](const Cue &cue) { return cue.at > scenario.ends; });
    std::erase_if(scenario.live.rota, [&](const RotaEntry &one) { return one.at > scenario.ends; });
    return scenario;
}

std::vector<std::string> digestsOf(const PlayedColumns &columns)
{
    std::vector<std::string> digests;
    for (const auto &column : columns)
        for (const PlayedEvening &evening : column)
            digests.push_back(evening.digest);
    return digests;
}

PlayedEvening evening(std::uint64_t seed, KeyFigure figure, std::optional<double> value)
{
    PlayedEvening played;
    played.seed = seed;
    played.figures[figure] = value;
    return played;
}

} // namespace

class TestReplications : public QObject
{
    Q_OBJECT

private slots:
    void anEveningInMemoryIsTheOneInAFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("digest");
        const QStringList some{QStringLiteral("charlie-and-roger.scenario.json"),
                               QStringLiteral("charlie-is-back.scenario.json poll"),
                               QStringLiteral("lost-push.scenario.json"),
                               QStringLiteral("read-your-writes.scenario.json"),
                               QStringLiteral("stock-is-down.scenario.json")};
        for (const QString &line : goldenLines())
            if (const QString what = line.section(QLatin1Char(' '), 1); some.contains(what))
                QTest::newRow(qPrintable(what)) << what << line.section(QLatin1Char(' '), 0, 0);
    }
    void anEveningInMemoryIsTheOneInAFile()
    {
        QFETCH(QString, what);
        QFETCH(QString, digest);
        Scenario scenario = shipped(what.section(QLatin1Char(' '), 0, 0));
        if (const QString kind = what.section(QLatin1Char(' '), 1); !kind.isEmpty())
            scenario.architecture = usual(architectureFrom(kind.toStdString()).value());
        const PlayedEvening played = playInMemory(scenario);
        QCOMPARE(QString::fromStdString(played.digest), digest);
        QVERIFY(played.events > 0);
    }

    void theLedgerInMemoryIsTheOneOfTheFile_data()
    {
        QTest::addColumn<QString>("variant");
        for (const char *variant :
             {"delay=waiter:120", "bend=waiter:drop:10%",
              "bend=waiter:duplicate:20%:30,bend=status:pause:300@18:10,protect=waiter:retry",
              "bend=waiter:discard:0:00.05@18:20",
              "architecture=trigger,every=0:01,flaw=seating-without-trigger"})
            QTest::newRow(variant) << QString::fromLatin1(variant);
    }
    void theLedgerInMemoryIsTheOneOfTheFile()
    {
        QFETCH(QString, variant);
        Scenario busy =
            shortened(QStringLiteral("stale-waiter.scenario.json"), std::chrono::minutes(40));
        busy.live.delays.clear();
        const Scenario scenario = applied(variantFrom(variant.toStdString()).value(), busy).value();
        const QTemporaryDir folder;
        const std::string file = folder.filePath(QStringLiteral("e.restaurant")).toStdString();
        playInto({scenario, {}}, file);
        Recording recording(file, LogReader::Origin::Ours);
        const HarmSummary recorded = harmOf(recording);
        WriteSide writeSide(InMemory{}, scenario);
        FiguresOfEvening story(writeSide);
        do
            story.take(writeSide.advance(scenario.ends, 512));
        while (writeSide.next() && *writeSide.next() <= scenario.ends);
        QVERIFY(!recorded.entries.empty());
        QCOMPARE(story.ledger().entries.size(), recorded.entries.size());
        QVERIFY(story.ledger() == recorded);
    }

    void nothingDependsOnHowManyArePlayedAtATime()
    {
        const std::vector<Scenario> columns{
            shortened(QStringLiteral("one-server.scenario.json"), std::chrono::minutes(40)),
            shortened(QStringLiteral("two-generalists.scenario.json"), std::chrono::minutes(40))};
        const auto alone = playReplications(columns, {7, 3, 1});
        const auto together = playReplications(columns, {7, 3, 3});
        QCOMPARE(digestsOf(alone), digestsOf(together));
        QCOMPARE(alone[1][2].seed, std::uint64_t{9});
        QVERIFY(alone[0][0].digest != alone[0][1].digest);
        QCOMPARE(alone[0][1].figures, together[0][1].figures);
    }

    /// Common random numbers: what differs does so in pairs.
    void replicationsOfAllColumnsHaveTheSameGuests()
    {
        Scenario late =
            shortened(QStringLiteral("one-server.scenario.json"), std::chrono::minutes(40));
        late.live.delays = {{ViewName::Waiter, std::chrono::seconds(90)}};
        const Scenario prompt =
            shortened(QStringLiteral("one-server.scenario.json"), std::chrono::minutes(40));
        const auto played = playReplications({prompt, late}, {1, 2, 2});
        for (std::size_t k = 0; k < 2; ++k)
            QCOMPARE(played[0][k].figures[KeyFigure::GuestsCame],
                     played[1][k].figures[KeyFigure::GuestsCame]);
        QCOMPARE(played[0][0].figures[KeyFigure::StaleShare], std::optional(0.0));
        QVERIFY(played[1][0].figures[KeyFigure::StaleShare].value() > 0);
    }

    void whoStopsHasAsManyReplicationsOfEachColumn()
    {
        const Scenario scenario =
            shortened(QStringLiteral("one-server.scenario.json"), std::chrono::minutes(20));
        std::stop_source stop;
        std::size_t told = 0;
        const auto played = playReplications(
            {scenario, scenario}, {1, 50, 2},
            [&](const ReplicationProgress &progress) {
                told = std::max(told, progress.done);
                QCOMPARE(progress.all, std::size_t{100});
                if (progress.done == 5)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(told < 100);
        QCOMPARE(played[0].size(), played[1].size());
        QVERIFY(played[0].size() >= 1 && played[0].size() <= 3);
    }

    void aDifferenceIsMarkedOnlyWhereItsIntervalLeavesZero()
    {
        PlayedColumns played(3);
        for (std::uint64_t k = 0; k < 10; ++k) {
            const double value = k % 2 ? 5 : 15;
            played[0].push_back(evening(k, KeyFigure::OrderWait, value));
            played[1].push_back(evening(k, KeyFigure::OrderWait, value + 1 + .1 * double(k % 3)));
            played[2].push_back(evening(k, KeyFigure::OrderWait, value + (k % 2 ? 3 : -3)));
        }
        const auto rows = comparedFigures(played, {});
        QCOMPARE(rows.size(), std::size_t{1});
        const auto &cells = rows.front().cells;
        QCOMPARE(cells[0].differs, Differs::Unknown);
        QCOMPARE(cells[1].differs, Differs::More); // though both intervals of the waits overlap
        QVERIFY(cells[0].value->interval->contains(cells[1].value->mean));
        QVERIFY(isWorse(KeyFigure::OrderWait, cells[1]));
        QCOMPARE(cells[2].differs, Differs::Unknown);
    }

    void whereEveningsAreTooFewItIsSaidHowManyItTakes()
    {
        PlayedColumns played(1);
        for (std::uint64_t k = 0; k < 4; ++k) {
            played[0].push_back(evening(k, KeyFigure::OrderWait, k % 2 ? 8 : 12));
            played[0].back().figures[KeyFigure::GuestsCame] = 50;
        }
        Comparison found;
        found.replications = 4;
        found.figures = comparedFigures(played, {});
        const auto wide = wideFigures(found); // 3.182 times 2.309 / 2 is 36.75 % of 10
        QCOMPARE(wide.size(), std::size_t{1});
        QCOMPARE(wide[0].figure, KeyFigure::OrderWait);
        QCOMPARE(wide[0].widest.needed, std::size_t{217}); // 4 times (36.75 / 5) squared
        const QString said = precisionNotes(found).join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("Wait to order, mean: ±37 % (some 220 evenings)")),
                 qPrintable(said));
        QVERIFY(jsonOf(found).contains(R"("needed":217)"));
        found.precision = .5;
        QVERIFY(precisionNotes(found).isEmpty());
        QVERIFY(!jsonOf(found).contains("needed"));
    }

    // What an evening was.

    void aReportSaysOfItsFileWhatTheEveningSaidWhileItWasPlayed()
    {
        const Scenario scenario =
            shortened(QStringLiteral("charlie-is-back.scenario.json"), std::chrono::minutes(60));
        const EveningReport report = playedReport({scenario, {}});
        QVERIFY(report.isOver);
        QVERIFY(report.figures == playInMemory(scenario).figures);
        int refused = 0;
        for (const ReportRefusals &refusals : report.refusals)
            refused += refusals.count;
        QCOMPARE(double(refused), *report.figures[KeyFigure::Refused]);
    }

    void eachWaitIsCountedInTheStretchInWhichItEnded()
    {
        const Scenario scenario =
            shortened(QStringLiteral("charlie-is-back.scenario.json"), std::chrono::minutes(60));
        const EveningReport report = playedReport({scenario, {}});
        QVERIFY(report.stretches.size() > 1);
        for (const WaitMeasure &waits : report.waits) {
            const auto kind = static_cast<std::size_t>(waits.kind);
            int counted = 0;
            Instant from = scenario.starts;
            for (const ReportStretch &stretch : report.stretches) {
                QCOMPARE(stretch.from, from);
                from = stretch.to;
                counted += stretch.waits[kind].count;
                const auto within = std::count_if(
                    waits.samples.begin(), waits.samples.end(), [&](const WaitSample &sample) {
                        return sample.ended >= stretch.from && sample.ended < stretch.to;
                    });
                if (stretch.to != report.to)
                    QCOMPARE(std::ptrdiff_t{stretch.waits[kind].count}, within);
            }
            QCOMPARE(std::size_t(counted), waits.samples.size());
        }
    }

    void theSameEveningOtherwiseStaffedIsTheVariant()
    {
        const Scenario scenario =
            shortened(QStringLiteral("charlie-is-back.scenario.json"), std::chrono::minutes(60));
        const auto other = otherwiseStaffed({scenario, {}}, Staffing::One);
        QVERIFY(other);
        Variant variant;
        variant.staffing = Staffing::One;
        QVERIFY(other->figures == playInMemory(*applied(variant, scenario)).figures);
        const EveningReport own = playedReport({scenario, {}});
        const ReportText text = reportText(own, {{Staffing::One, *other}});
        QCOMPARE(text.tables.back().head.back(), QStringLiteral("One server"));
        QVERIFY(text.tables.size() > reportText(own).tables.size());
    }

    void ofAnEveningOfCommandsNoWaitIsTold()
    {
        const EveningReport report =
            playedReport({shipped(QStringLiteral("quiet-lunch.scenario.json")), {}});
        const ReportText text = reportText(report);
        QVERIFY2(text.sentences.front().startsWith(QStringLiteral("An evening of commands")),
                 qPrintable(text.sentences.front()));
        for (const ReportTable &table : text.tables)
            QVERIFY(!table.title.startsWith(QStringLiteral("Waits")));
    }

    void oneEveningAloneSaysNothingOfHowFarOffItIs()
    {
        Comparison found;
        found.replications = 1;
        found.figures = comparedFigures({{evening(1, KeyFigure::OrderWait, 8)}}, {});
        QVERIFY(wideFigures(found).empty());
        QCOMPARE(precisionNotes(found).size(), 1);
    }

    void whatNobodyWaitedForIsNoZero()
    {
        PlayedColumns played(2);
        for (std::uint64_t k = 0; k < 4; ++k) {
            played[0].push_back(
                evening(k, KeyFigure::LostShare, k < 3 ? std::optional(.02) : std::nullopt));
            played[1].push_back(evening(k, KeyFigure::LostShare, std::nullopt));
        }
        const auto row = comparedFigures(played, {}).front();
        QCOMPARE(row.cells[0].count, std::size_t{3});
        QCOMPARE(row.cells[1].count, std::size_t{0});
        QVERIFY(!row.cells[1].value);
        QVERIFY(!row.cells[1].difference);
    }
};

RESTAURANT_TEST(TestReplications)

} // namespace restaurant::testing::tst_replications
#include "tst_replications.moc"
