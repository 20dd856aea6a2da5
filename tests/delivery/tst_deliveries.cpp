#include "delivery/deliveries.h"
#include "testprogram.h"

#include <QtTest>

#include <random>
#include <utility>
#include <vector>

namespace restaurant::testing::tst_deliveries {

using namespace std::chrono_literals;

namespace {

RecordedEvent recordedAt(Instant at, Position position = Position{1})
{
    RecordedEvent event;
    event.position = position;
    event.at = at;
    return event;
}

const Deliveries lateKitchen({{ViewName::Kitchen, 30s}, {ViewName::Waiter, 2min}});
constexpr Instant noon{12h};

/// Events and changes of architecture and delays at random, and moments at which somebody looks.
class RandomStory
{
public:
    enum class What { FixedDelays, Changes };
    explicit RandomStory(std::uint32_t seed, What what = What::Changes)
        : m_dice(seed)
    {
        for (const ViewName view : allViews)
            late.push_back({view, delay()});
        deliveries = Deliveries(late, {}, noon);
        m_known.push_back(deliveries);
        Instant at = noon;
        StoryMark mark;
        for (int n = 0; n < 100; ++n) {
            at += std::chrono::seconds(below(3) == 0 ? 0 : below(12));
            if (what == What::FixedDelays || below(4) > 0) {
                mark.event = Position{number(mark.event) + 1};
                events.push_back(recordedAt(at, mark.event));
            } else {
                mark.activity = ActivityNumber{number(mark.activity) + 1};
                change(mark, at);
            }
            moments.emplace_back(mark, at);
            if (below(3) == 0) // nothing happens until then
                moments.emplace_back(mark, at += std::chrono::seconds(below(40)));
        }
    }

    /// What Deliveries tells, as whoever has the log reckons with it.
    [[nodiscard]] Position shown(ViewName view, const StoryMark &mark, Instant now) const
    {
        const auto told = deliveries.shown(view, mark, now);
        Position last{};
        for (const RecordedEvent &event : events)
            if (event.position <= mark.event &&
                (told.isAll || event.at <= told.recorded || event.position <= told.atLeast))
                last = event.position;
        return last;
    }
    /// What was due by then, event by event.
    [[nodiscard]] Position due(ViewName view, const StoryMark &mark, Instant now) const
    {
        Position last{};
        for (const RecordedEvent &event : events)
            if (event.position <= mark.event && isDue(view, event, mark, now))
                last = event.position;
        return last;
    }

    std::vector<ViewDelay> late;
    Deliveries deliveries;
    std::vector<RecordedEvent> events;
    std::vector<std::pair<StoryMark, Instant>> moments;

private:
    /// Of what comes behind the mark nobody knows then.
    [[nodiscard]] bool isDue(ViewName view, const RecordedEvent &event, const StoryMark &mark,
                             Instant now) const
    {
        const auto &known = m_known[static_cast<std::size_t>(number(mark.activity))];
        const auto dueThen = known.due(view, event);
        return dueThen && *dueThen <= now;
    }
    void change(const StoryMark &mark, Instant at)
    {
        const Instant lastEvent = events.empty() ? Instant{} : events.back().at;
        if (below(5) == 0)
            deliveries.change(usual(allArchitectures[static_cast<std::size_t>(
                                  below(static_cast<int>(allArchitectures.size())))]),
                              mark, at);
        else
            deliveries.delay({allViews[static_cast<std::size_t>(below(4))], delay()}, mark, at,
                             lastEvent);
        m_known.push_back(deliveries);
    }
    [[nodiscard]] int below(int most)
    {
        return static_cast<int>(m_dice() % static_cast<std::uint32_t>(most));
    }
    [[nodiscard]] Duration delay() { return std::chrono::seconds(below(2) * below(60)); }

    std::mt19937 m_dice;
    std::vector<Deliveries> m_known; ///< After so many activities.
};

} // namespace

class TestDeliveries : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsDueItsViewsDelayAfterItWasRecorded()
    {
        QVERIFY(lateKitchen.due(ViewName::Kitchen, recordedAt(noon)) == noon + 30s);
        QVERIFY(lateKitchen.due(ViewName::Waiter, recordedAt(noon)) == noon + 2min);
        QVERIFY(lateKitchen.due(ViewName::Status, recordedAt(noon)) == noon);
    }
    void eachEventComesOnce()
    {
        for (const ViewName view : allViews) {
            int times = 0;
            lateKitchen.eachDue(view, recordedAt(noon), [&](Instant) { ++times; });
            QCOMPARE(times, 1);
        }
    }
    void whatIsShownWasDue()
    {
        for (const ViewName view : allViews) {
            const auto shown = lateKitchen.shown(view, {}, noon);
            QVERIFY(lateKitchen.due(view, recordedAt(shown.recorded)) <= noon);
            QVERIFY(lateKitchen.due(view, recordedAt(shown.recorded + Duration(1))) > noon);
        }
    }
    void aJobThatHasStoppedBringsNothingUntilOthersDo()
    {
        Architecture stopped = usual(ArchitectureKind::Poll);
        stopped.flaw = Flaw::JobStopped;
        Deliveries deliveries({}, stopped, noon);
        QVERIFY(!deliveries.due(ViewName::Kitchen, recordedAt(noon + 3s)));
        QVERIFY(deliveries.due(ViewName::Floor, recordedAt(noon + 3s)) == noon + 3s);
        QVERIFY(deliveries.shown(ViewName::Kitchen, {}, noon + 1h).recorded < noon);
        QVERIFY(deliveries.lastJob(noon + 1h) == noon);
        deliveries.change(usual(ArchitectureKind::Push), {Position{5}, ActivityNumber{2}},
                          noon + 1min);
        QVERIFY(deliveries.due(ViewName::Kitchen, recordedAt(noon + 3s)) == noon + 1min);
    }
    void aJobBringsWhatWasThereBeforeItRuns()
    {
        const Deliveries polled({{ViewName::Kitchen, 30s}}, usual(ArchitectureKind::Poll), noon);
        QVERIFY(polled.due(ViewName::Kitchen, recordedAt(noon)) == noon + 10s);
        QVERIFY(polled.due(ViewName::Waiter, recordedAt(noon + 9s)) == noon + 10s);
        QVERIFY(polled.due(ViewName::Waiter, recordedAt(noon + 10s)) == noon + 20s);
        QVERIFY(polled.due(ViewName::Floor, recordedAt(noon + 3s)) == noon + 3s);
        const auto shown = polled.shown(ViewName::Waiter, {}, noon + 20s);
        QVERIFY(shown.recorded == noon + 20s - Duration(1));
        QVERIFY(!shown.isAll);
    }
    void atAChangeEverythingOnItsWayArrives()
    {
        Deliveries changed({}, usual(ArchitectureKind::Poll), noon);
        changed.change(usual(ArchitectureKind::Push), {Position{5}, ActivityNumber{2}}, noon + 4s);
        QVERIFY(changed.due(ViewName::Kitchen, recordedAt(noon + 1s, Position{5})) == noon + 4s);
        QVERIFY(changed.due(ViewName::Kitchen, recordedAt(noon + 4s, Position{6})) == noon + 4s);
        const StoryMark before{Position{5}, ActivityNumber{1}};
        const StoryMark after{Position{5}, ActivityNumber{2}};
        QVERIFY(!changed.shown(ViewName::Kitchen, before, noon + 4s).isAll);
        QVERIFY(changed.shown(ViewName::Kitchen, after, noon + 4s).isAll);
    }
    void aNewDelayIsOfWhatIsRecordedFromThenOn()
    {
        Deliveries deliveries({}, {}, noon);
        const StoryMark mark{Position{5}, ActivityNumber{2}};
        deliveries.delay({ViewName::Status, 1min}, mark, noon + 20s, noon + 10s);
        const auto due = [&](int position, Duration at) {
            return *deliveries.due(ViewName::Status, recordedAt(noon + at, Position{position}));
        };
        QVERIFY(due(5, 10s) == noon + 10s);
        QVERIFY(due(6, 20s) == noon + 80s);
        QVERIFY(deliveries.due(ViewName::Kitchen, recordedAt(noon + 20s, Position{6})) ==
                noon + 20s);
        QVERIFY(deliveries.delayOf(ViewName::Status) == 1min);
        QVERIFY(deliveries.delayOf(ViewName::Status, noon + 19s) == 0s);
        QVERIFY(deliveries.delayOf(ViewName::Status, noon + 20s) == 1min);
        QVERIFY(deliveries.leastDelayAt(ViewName::Status, {Position{5}, ActivityNumber{1}}) == 0s);
        QVERIFY(deliveries.leastDelayAt(ViewName::Status, mark) == 1min);
        QVERIFY(deliveries.longestDelay() == 1min);
        QVERIFY(deliveries.age(ViewName::Status, mark, noon + 50s) == 30s); // as when it was set
        QVERIFY(deliveries.age(ViewName::Status, noon + 90s) == 1min);
    }
    void afterAShortenedDelayLaterEventsWaitForEarlierOnes()
    {
        Deliveries deliveries({{ViewName::Status, 1min}}, {}, noon);
        deliveries.delay({ViewName::Status, 0s}, {Position{5}, ActivityNumber{2}}, noon + 20s,
                         noon + 10s);
        const auto due = [&](int position, Duration at) {
            return *deliveries.due(ViewName::Status, recordedAt(noon + at, Position{position}));
        };
        QVERIFY(due(5, 10s) == noon + 70s); // on its way: as it was
        QVERIFY(due(6, 30s) == noon + 70s);
        QVERIFY(due(7, 70s) == noon + 70s);
        QVERIFY(due(8, 71s) == noon + 71s);
        QVERIFY(!deliveries.isPrompt(ViewName::Status, noon + 69s));
        QVERIFY(deliveries.isPrompt(ViewName::Status, noon + 70s));
    }
    void whereNothingWasOnItsWayNothingWaits()
    {
        Deliveries deliveries({{ViewName::Status, 1min}}, {}, noon);
        deliveries.delay({ViewName::Status, 0s}, {{}, ActivityNumber{1}}, noon + 20s, {});
        QVERIFY(deliveries.due(ViewName::Status, recordedAt(noon + 20s)) == noon + 20s);
        Deliveries early({{ViewName::Status, 1min}}, {}, noon);
        early.delay({ViewName::Status, 0s}, {Position{1}, ActivityNumber{1}}, noon + 5min, noon);
        QVERIFY(early.isPrompt(ViewName::Status, noon + 5min));
    }
    void aDelayCountsWhereViewsFollowTheLog()
    {
        Deliveries deliveries({}, usual(ArchitectureKind::Push), noon);
        deliveries.delay({ViewName::Status, 1min}, {Position{5}, ActivityNumber{2}}, noon, noon);
        QVERIFY(deliveries.due(ViewName::Status, recordedAt(noon + 1s, Position{6})) == noon + 1s);
        deliveries.change({}, {Position{6}, ActivityNumber{3}}, noon + 2s);
        QVERIFY(deliveries.due(ViewName::Status, recordedAt(noon + 3s, Position{7})) == noon + 63s);
        deliveries.change(usual(ArchitectureKind::Crud), {Position{7}, ActivityNumber{4}},
                          noon + 9s);
        QVERIFY(deliveries.due(ViewName::Status, recordedAt(noon + 3s, Position{7})) == noon + 9s);
    }
    void whateverIsSetNothingOvertakesAndAllThatIsDueIsShown_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 first = std::random_device{}();
        for (quint32 n = 0; n < 40; ++n)
            QTest::addRow("seed %u", first + n) << first + n;
    }
    void whateverIsSetNothingOvertakesAndAllThatIsDueIsShown()
    {
        QFETCH(quint32, seed);
        const RandomStory story(seed);
        for (const ViewName view : allViews) {
            Instant before{};
            for (const RecordedEvent &event : story.events) {
                const auto due = story.deliveries.due(view, event);
                QVERIFY(due && *due >= event.at && *due >= before);
                QVERIFY(*due <= event.at + story.deliveries.longestDelay());
                before = *due;
            }
        }
        for (const auto &[mark, now] : story.moments)
            for (const ViewName view : allViews)
                QCOMPARE(number(story.shown(view, mark, now)), number(story.due(view, mark, now)));
    }
    void withoutAChangeTheyAreWhatTheyWere_data()
    {
        whateverIsSetNothingOvertakesAndAllThatIsDueIsShown_data();
    }
    void withoutAChangeTheyAreWhatTheyWere()
    {
        QFETCH(quint32, seed);
        const RandomStory story(seed, RandomStory::What::FixedDelays);
        for (const RecordedEvent &event : story.events)
            for (const ViewDelay &one : story.late)
                QVERIFY(story.deliveries.due(one.view, event) == event.at + one.delay);
    }
    void aDelayIsBetweenNothingAndAnHour()
    {
        QCOMPARE(whyNoDelay(0s), std::string());
        QCOMPARE(whyNoDelay(1h), std::string());
        QCOMPARE(whyNoDelay(-1s), std::string("no view shows what is not recorded yet"));
        QCOMPARE(whyNoDelay(1h + 1s), std::string("a view is late by 1:00:00 at most"));
    }
    void onlyAPromptViewMeasuresTheMachine()
    {
        QVERIFY(!lateKitchen.isPrompt(ViewName::Kitchen, noon));
        QVERIFY(lateKitchen.firstPrompt() == ViewName::Status);
        std::vector<ViewDelay> all;
        for (const ViewName view : allViews)
            all.push_back({view, 1s});
        QVERIFY(!Deliveries(all).firstPrompt());
        QVERIFY(Deliveries().firstPrompt() == allViews.front());
    }
    void whatIsDueFirstArrivesFirst()
    {
        OnTheWay<int> way;
        way.add(noon + 3s, 3);
        way.add(noon + 1s, 1);
        way.add(noon + 3s, 4);
        way.add(noon + 2s, 2);
        QVERIFY(!way.takeDue(noon));
        for (int expected = 1; expected <= 4; ++expected)
            QVERIFY(way.takeDue(noon + 3s) == expected);
        QVERIFY(!way.takeDue(noon + 1h));
        QCOMPARE(way.size(), std::size_t{0});
    }

    void aViewIsBentFromItsFirstChangeOnUntilOthersKeepIt()
    {
        const ViewBent bent{usualBend(ViewName::Kitchen, BendKind::Drop, 100), {}};
        const StoryMark before{Position{4}, ActivityNumber{2}};
        const StoryMark first{Position{5}, ActivityNumber{3}};
        const StoryMark pushed{Position{9}, ActivityNumber{6}};
        Deliveries deliveries;
        deliveries.bend(bent, first, noon + 1min);
        deliveries.bend(bent, {Position{6}, ActivityNumber{4}}, noon + 2min);
        QVERIFY(!deliveries.bentSince(ViewName::Kitchen, before));
        QVERIFY(deliveries.bentSince(ViewName::Kitchen, first) == std::optional<std::size_t>(0));
        QVERIFY(deliveries.isBent(ViewName::Kitchen) && !deliveries.isBent(ViewName::Waiter));
        QVERIFY(!deliveries.isPrompt(ViewName::Kitchen, noon + 1h));
        deliveries.change(usual(ArchitectureKind::Push), pushed, noon + 3min);
        deliveries.change({}, {Position{12}, ActivityNumber{8}}, noon + 4min);
        QVERIFY(!deliveries.isBent(ViewName::Kitchen));
        QVERIFY(deliveries.bentSince(ViewName::Kitchen, first).has_value());
    }
};

RESTAURANT_TEST(TestDeliveries)

} // namespace restaurant::testing::tst_deliveries
#include "tst_deliveries.moc"
