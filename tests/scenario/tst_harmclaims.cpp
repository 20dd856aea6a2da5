// What the evenings of late views say of themselves is measured, as in tst_scenarioclaims.cpp: the
// figures in the texts are the means of 20 evenings, RESTAURANT_SEEDS says how many are played.
#include "acceptance/passes.h"
#include "experiment/replications.h"
#include "scenario/scenariofile.h"
#include "simulation/liveharm.h"
#include "testprogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <string>

namespace restaurant::testing::tst_harmclaims {

using namespace std::chrono_literals;

namespace {

using Means = std::map<std::string, double>;
using Measure = std::function<void(const LiveRun &, const HarmSummary &, Means &)>;

Scenario shipped(const std::string &name)
{
    const auto read = readScenario(SOURCE_DIR "/resources/scenarios/" + name + ".scenario.json");
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return *read;
}

int evenings()
{
    return static_cast<int>(std::clamp<std::uint64_t>(wished("RESTAURANT_SEEDS", 2), 1, 1000));
}

/// The means over so many evenings, with the seeds from 1 on.
Means played(Scenario scenario, int count, const Measure &measure)
{
    Means sums;
    for (int seed = 1; seed <= count; ++seed) {
        scenario.seed = static_cast<std::uint64_t>(seed);
        LiveRun run(scenario);
        run.play();
        Means figures;
        measure(run, harmOf(run), figures);
        for (const auto &[name, value] : figures)
            sums[name] += value / count;
    }
    return sums;
}

void countHarm(const LiveRun &, const HarmSummary &ledger, Means &figures)
{
    figures["refused"] = double(ledger.refused);
    figures["sold out"] = double(ledger.of(HarmKind::SoldOut).count);
    figures["harm"] = double(ledger.all().count);
}

Means staleBy(Duration delay, int count)
{
    Scenario scenario = shipped("stale-waiter");
    scenario.live.delays = {{ViewName::Waiter, delay}};
    return played(scenario, count, countHarm);
}

Instant clock(const char *text)
{
    return instantFrom(text).value();
}

/// Minutes, of those who began to wait for food in this interval and got it.
double foodWait(const LiveRun &run, Instant from, Instant to)
{
    const MeasuresBoard board = run.measuresAt(std::max(run.scenario.ends, run.engine.now()));
    double sum = 0;
    int count = 0;
    for (const WaitSample &sample : board.waits.find(WaitKind::Food)->samples) {
        const Instant began = sample.ended - sample.length;
        if (began < from || began >= to)
            continue;
        sum += std::chrono::duration<double, std::ratio<60>>(sample.length).count();
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

/// When the board has been right again for a quarter of an hour, and half an hour more.
void measureAfterwards(const LiveRun &run, const HarmSummary &ledger, Means &figures)
{
    const Instant from = clock("13:10");
    figures["food"] = foodWait(run, from, clock("13:40"));
    figures["caused"] = double(ledger.of(HarmKind::Asked).count);
    figures["caused afterwards"] =
        double(std::count_if(ledger.entries.begin(), ledger.entries.end(),
                             [from](const HarmEntry &entry) { return entry.at >= from; }));
}

/// With this protection of the board, and the seeds from 1 on.
std::vector<PlayedEvening> emptied(bool singleFlight, int count)
{
    Scenario scenario = shipped("empty-board");
    Protections protections;
    protections.singleFlight = singleFlight;
    scenario.protections = {
        {scenario.starts, "Protected", "Or not.", ViewName::Status, protections, {}}};
    return playReplications({scenario}, {1, static_cast<std::size_t>(count), 0}).front();
}

double meanOf(const std::vector<PlayedEvening> &evenings, KeyFigure figure)
{
    double sum = 0;
    for (const PlayedEvening &evening : evenings)
        sum += evening.figures[figure].value_or(0);
    return sum / double(evenings.size());
}

/// Of fewer evenings than the texts tell of, the means differ more.
void expectAbout(double measured, double told)
{
    const double tolerance = evenings() >= 20 ? 0.1 : 0.5;
    QVERIFY2(std::abs(measured - told) <= tolerance * told,
             qPrintable(QStringLiteral("told %1, measured %2").arg(told).arg(measured)));
}

void expectTold(const char *scenario, const char *words)
{
    const std::string about = shipped(scenario).about;
    QVERIFY2(about.find(words) != std::string::npos, about.c_str());
}

} // namespace

class TestHarmClaims final : public QObject
{
    Q_OBJECT

private slots:
    void withAPromptWaiterViewNothingIsRefusedOrSoldThoughOut()
    {
        Means prompt = staleBy(0s, 1);
        QCOMPARE(prompt["refused"], 0.0);
        QCOMPARE(prompt["harm"], 0.0);
    }

    void theLaterTheWaiterViewTheMoreIsSoldThoughOut()
    {
        Means two = staleBy(2min, evenings());
        Means half = staleBy(30s, evenings() >= 20 ? evenings() : 1);
        Means five = staleBy(5min, evenings() >= 20 ? evenings() : 1);
        for (const char *what : {"refused", "sold out", "harm"})
            QVERIFY2(0 < half[what] && half[what] < two[what] && two[what] < five[what], what);
        expectTold("stale-waiter", "24 commands of an evening are refused, and 19 times");
        expectAbout(two["refused"], 24);
        expectAbout(two["sold out"], 19);
        if (evenings() < 20)
            return;
        expectTold("stale-waiter", "at half a minute it is 7 and 4, at five minutes 43 and 44");
        expectAbout(half["refused"], 7);
        expectAbout(half["sold out"], 4);
        expectAbout(five["refused"], 43);
        expectAbout(five["sold out"], 44);
    }

    void aLateBoardLeavesAnEveningStuckUnlessPatienceGrows()
    {
        const Scenario late = shipped("ask-again");
        Scenario prompt = late;
        prompt.laterDelays.clear();
        Scenario patient = late;
        for (GuestProfile &guests : patient.live.guests)
            guests.asksSlower = 100;
        Means stuck = played(late, evenings(), measureAfterwards);
        Means never = played(prompt, evenings(), measureAfterwards);
        Means recovers = played(patient, evenings(), measureAfterwards);
        expectTold("ask-again", "58 minutes for food, not 6");
        expectTold("ask-again", "doubled with each question (asksSlower 100), 16");
        expectAbout(stuck["food"], 58);
        expectAbout(never["food"], 6.5);
        expectAbout(recovers["food"], 16);
        QVERIFY(recovers["food"] < stuck["food"] / 2);
        QVERIFY(stuck["caused"] > 10);
        QCOMPARE(never["caused"], 0.0);
        QCOMPARE(stuck["caused afterwards"], 0.0); // what it asks now, no board has caused
    }

    void anEmptyBoardIsRebuiltByEverybodyOrByOne()
    {
        const int count = evenings() >= 20 ? evenings() : 1;
        const auto each = emptied(false, count);
        const auto one = emptied(true, count);
        for (const PlayedEvening &evening : one)
            QCOMPARE(evening.figures[KeyFigure::Rebuilds], std::optional(1.0));
        expectTold("empty-board", "890 begin, it is empty for 74 minutes");
        expectTold("empty-board", "80 are served, not 118");
        QVERIFY(meanOf(each, KeyFigure::Rebuilds) > 100);
        QVERIFY(meanOf(one, KeyFigure::EmptyMinutes) < 3);
        QVERIFY(meanOf(each, KeyFigure::EmptyMinutes) > 30);
        QVERIFY(meanOf(one, KeyFigure::Asked) < 5);
        QVERIFY(meanOf(each, KeyFigure::Asked) > 50);
        QVERIFY(meanOf(each, KeyFigure::GuestsServed) < .9 * meanOf(one, KeyFigure::GuestsServed));
        const PlayedEvening itself = playInMemory(shipped("empty-board"));
        QVERIFY(itself.figures[KeyFigure::EmptyMinutes] > 30); // as is said at half past one
        if (evenings() < 20)
            return;
        expectAbout(meanOf(each, KeyFigure::Rebuilds), 890);
        expectAbout(meanOf(each, KeyFigure::EmptyMinutes), 74);
        expectAbout(meanOf(each, KeyFigure::Asked), 143);
        expectAbout(meanOf(each, KeyFigure::GuestsServed), 80);
        expectAbout(meanOf(one, KeyFigure::EmptyMinutes), 94. / 60);
        expectAbout(meanOf(one, KeyFigure::GuestsServed), 118);
    }

    void cleanupTestCase()
    {
        tellReallyRun(QStringLiteral("%1 evenings of each scenario").arg(evenings()));
    }
};

RESTAURANT_TEST(TestHarmClaims)

} // namespace restaurant::testing::tst_harmclaims
#include "tst_harmclaims.moc"
