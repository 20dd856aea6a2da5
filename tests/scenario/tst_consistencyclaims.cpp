// What the shipped scenario about waiting for one's own view says of itself is measured, on
// evenings whose seeds are 1, 2, 3 ... RESTAURANT_SEEDS says how many; the figures in the texts are
// the means of 20.
#include "acceptance/passes.h"
#include "scenario/scenariofile.h"
#include "simulation/liverun.h"
#include "testprogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace restaurant::testing::tst_consistencyclaims {

using namespace std::chrono_literals;

namespace {

/// What a stretch of the evening comes to, in the mean of the evenings.
struct Figures
{
    double looks = 0; ///< Of those who serve the guests, at a view.
    double old = 0;   ///< At one that did not show all that was recorded by then.
    double own = 0;   ///< At one that lacked what he who looked had done himself.
    double inVain = 0;
    double served = 0; ///< Guests who left well served.
    double order = 0;  ///< Minutes until somebody takes an order.
};
constexpr std::array allFigures{&Figures::looks,  &Figures::old,    &Figures::own,
                                &Figures::inVain, &Figures::served, &Figures::order};

struct Stretch
{
    Instant from{};
    Instant to{};
    [[nodiscard]] bool has(Instant at) const { return at >= from && at < to; }
};

Instant clock(const char *text)
{
    return instantFrom(text).value();
}

const Stretch nobodyWaits{clock("12:00"), clock("12:45")};
const Stretch theyWait{clock("12:45"), clock("13:30")};
const Stretch inMind{clock("13:30"), clock("14:15")};
const Stretch allEvening{clock("12:00"), clock("16:00")};

int evenings()
{
    return static_cast<int>(std::clamp<std::uint64_t>(wished("RESTAURANT_SEEDS", 3), 1, 1000));
}

Scenario shipped()
{
    const auto read =
        readScenario(SOURCE_DIR "/resources/scenarios/read-your-writes.scenario.json");
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return *read;
}

/// The same people and guests, and `choice` for those who serve the guests, all along.
Scenario allAlong(const ConsistencyChoice &choice)
{
    Scenario scenario = shipped();
    scenario.live.rota.clear();
    for (std::size_t pool = 0; pool < 2; ++pool)
        scenario.live.pools[pool].consistency = choice;
    return scenario;
}

/// The last event of those up to `head` that this person's commands recorded.
Position lastOf(const LiveRun &run, const std::string &who, Position head)
{
    Position last{};
    for (const HandledCommand &one : run.handled)
        if (one.sent.actor.name.text() == who && one.outcome.last <= head)
            last = std::max(last, one.outcome.last);
    return last;
}

double meanWaitToOrder(const LiveRun &run, const Stretch &stretch)
{
    const MeasuresBoard board = run.measuresAt(run.engine.now());
    Duration sum{};
    int count = 0;
    for (const WaitSample &sample : board.waits.find(WaitKind::Order)->samples)
        if (stretch.has(sample.ended - sample.length)) {
            sum += sample.length;
            ++count;
        }
    return std::chrono::duration<double, std::ratio<60>>(sum).count() / std::max(count, 1);
}

Figures figuresOf(const LiveRun &run, const Stretch &stretch)
{
    Figures figures;
    for (const auto &[at, look] : run.all<ViewConsulted>()) {
        if (!stretch.has(at) || (look.who != "Charlie" && look.who != "Roger"))
            continue;
        figures.looks += 1;
        figures.old += look.position < look.head ? 1 : 0;
        figures.own += look.position < lastOf(run, look.who, look.head) ? 1 : 0;
    }
    for (const auto &[at, ended] : run.all<WorkEnded>())
        figures.inVain += stretch.has(at) && ended.inVain ? 1 : 0;
    for (const auto &[at, left] : run.all<GuestLeft>())
        figures.served += stretch.has(at) && left.why == LeaveReason::Served ? 1 : 0;
    figures.order = meanWaitToOrder(run, stretch);
    return figures;
}

Figures played(Scenario scenario, const Stretch &stretch)
{
    Figures mean;
    for (int seed = 1; seed <= evenings(); ++seed) {
        scenario.seed = static_cast<std::uint64_t>(seed);
        LiveRun run(scenario);
        run.play();
        const Figures one = figuresOf(run, stretch);
        for (const auto figure : allFigures)
            mean.*figure += one.*figure / evenings();
    }
    return mean;
}

std::string textsOf(const Scenario &scenario)
{
    std::string texts = scenario.about + "\n" + scenario.cues.at(0).caption;
    for (const RotaEntry &entry : scenario.live.rota)
        texts += "\n" + entry.caption;
    return texts;
}

} // namespace

class TestConsistencyClaims : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_before = played(shipped(), nobodyWaits);
        m_waiting = played(shipped(), theyWait);
        m_inMind = played(shipped(), inMind);
        m_never = played(allAlong({}), allEvening);
        m_always = played(allAlong({Consistency::ThisView, ViewName::Waiter, 2min}), allEvening);
        m_optimistic = played(allAlong({Consistency::Optimistic, {}, {}}), allEvening);
        for (const auto &[name, figures] :
             std::map<const char *, Figures>{{"before", m_before},
                                             {"waiting", m_waiting},
                                             {"in mind", m_inMind},
                                             {"never", m_never},
                                             {"always", m_always},
                                             {"optimistic", m_optimistic}})
            qInfo("%s: %.0f looks, %.0f old, %.0f without own; %.1f in vain, %.1f served, %.1f min",
                  name, figures.looks, figures.old, figures.own, figures.inVain, figures.served,
                  figures.order);
    }

    void ofTenLooksFourLackWhatTheOneWhoLooksHasDone()
    {
        requireText("of ten looks four lack what");
        requireText("Of ten looks four lack what");
        expectAbout(m_before.own / m_before.looks, 0.4);
    }

    void whoWaitsReadsWhatHeWrote()
    {
        requireText("no look lacks that any more");
        QCOMPARE(m_always.own, 0.0);
        QVERIFY(m_waiting.own <= 2); // at what was begun before
    }

    void whatOthersDidMayStillBeMissing()
    {
        requireText("what others did may still be missing");
        QVERIFY(m_waiting.old > 0);
    }

    void whoWaitsLooksAtLessThatIsOldAndServesFewer()
    {
        QVERIFY(m_always.old < m_never.old);
        QVERIFY(m_always.old / m_always.looks < m_never.old / m_never.looks);
        QVERIFY(m_always.served < m_never.served);
        QVERIFY(m_always.inVain <= m_never.inVain);
    }

    void guestsWaitFiveToSixMinutesToOrderInsteadOfTwo()
    {
        requireText("five to six minutes to order instead of two");
        requireText("Guests wait five to six minutes to order.");
        expectAbout(m_waiting.order, 5.7);
        expectAbout(played(allAlong({}), theyWait).order, 2);
    }

    void whoKeepsItInMindLeadsNobodyToATableThatHeHasGivenAway()
    {
        requireText("leads nobody else there");
        requireText("for the rest all is as it was at noon");
        QCOMPARE(m_optimistic.inVain, 0.0);
        QVERIFY(m_never.inVain > 0);
        QVERIFY(std::abs(m_optimistic.own / m_optimistic.looks - m_never.own / m_never.looks) <
                0.03);
        QVERIFY(std::abs(m_optimistic.served - m_never.served) < 1);
    }

    void thenTheQueueShrinks()
    {
        requireText("The queue shrinks: three minutes to order.");
        expectAbout(m_inMind.order, 3);
        QVERIFY(m_inMind.order < m_waiting.order);
    }

    void theEveningThatIsShippedBearsItOutByItself()
    {
        LiveRun run(shipped());
        run.play();
        const Figures before = figuresOf(run, nobodyWaits);
        const Figures waiting = figuresOf(run, theyWait);
        QCOMPARE(std::round(10 * before.own / before.looks), 4.0);
        QVERIFY(before.inVain > 0);
        QCOMPARE(waiting.own, 0.0);
        QVERIFY(waiting.old > 0);
        QCOMPARE(waiting.inVain, 0.0);
        QVERIFY2(waiting.order >= 5 && waiting.order <= 6,
                 qPrintable(QString::number(waiting.order)));
        QCOMPARE(std::round(figuresOf(run, inMind).order), 3.0);
        QCOMPARE(figuresOf(run, inMind).inVain, 0.0);
        Scenario never = allAlong({});
        never.seed = shipped().seed;
        LiveRun without(never);
        without.play();
        QCOMPARE(std::round(figuresOf(without, theyWait).order), 2.0);
    }

    void cleanupTestCase() { tellReallyRun(QStringLiteral("%1 evenings").arg(evenings())); }

private:
    static void requireText(const char *words)
    {
        const std::string texts = textsOf(shipped());
        QVERIFY2(texts.find(words) != std::string::npos, texts.c_str());
    }
    static void expectAbout(double measured, double told)
    {
        const double tolerance = evenings() >= 20 ? 0.15 : 0.5;
        QVERIFY2(std::abs(measured - told) <= tolerance * told,
                 qPrintable(QStringLiteral("told %1, measured %2").arg(told).arg(measured)));
    }

    Figures m_before;
    Figures m_waiting;
    Figures m_inMind;
    Figures m_never;
    Figures m_always;
    Figures m_optimistic;
};

RESTAURANT_TEST(TestConsistencyClaims)

} // namespace restaurant::testing::tst_consistencyclaims
#include "tst_consistencyclaims.moc"
