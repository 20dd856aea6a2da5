// Whatever befalls the events on their way: with all protections a view shows each of them once, in
// order. RESTAURANT_SEEDS says how many stories are tried, RESTAURANT_SEED from which on.
#include "delivery/bentline.h"

#include <QtTest>

#include <map>
#include <random>
#include <string>
#include <vector>

using namespace restaurant;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon{12h};
constexpr ViewName view = ViewName::Waiter;
constexpr std::uint64_t someSeed = 7;

/// Prints the events that were shown: "1 2 3".
QByteArray textOf(const std::vector<Applied> &shown)
{
    std::string text;
    for (const Applied &one : shown)
        text += (text.empty() ? "" : " ") + std::to_string(number(one.position));
    return QByteArray::fromStdString(text);
}

/// A line that is told of an event every second, each of another command, about orders 1 to 3.
class Told
{
public:
    explicit Told(const Protections &protections = {})
        : line(view, Position{}, someSeed)
    {
        line.change(ViewProtected{view, protections, {}}, now);
    }
    Told &events(int count)
    {
        for (int n = 0; n < count; ++n) {
            now += 1s;
            const std::int64_t next = number(line.head()) + 1;
            line.take({Position{next}, CommandNumber{next}, OrderId{int(next % 3) + 1}}, now, now);
        }
        return *this;
    }
    Told &bend(BendKind kind, std::int64_t event = 0, Duration by = {})
    {
        line.change(ViewBent{{view, kind, Position{event}, 0, by, {}}, {}}, now);
        return *this;
    }
    Told &handle(ParkedHandling how, std::int64_t event = 0)
    {
        line.change(ParkedHandled{view, Position{event}, how, {}}, now);
        return *this;
    }
    Told &wait(Duration length)
    {
        line.passTo(now += length);
        return *this;
    }
    /// Somebody looks. Whether he begins a rebuild.
    bool look()
    {
        const auto began = line.rebuildBegunBy("Amira");
        if (began)
            line.change(*began, now);
        return began.has_value();
    }
    [[nodiscard]] QByteArray shown() { return textOf(line.takeApplied()); }

    Instant now = noon;
    BentLine line;
};

Protections with(bool Protections::*one)
{
    Protections protections;
    protections.*one = true;
    return protections;
}

Protections withPoison(PoisonPolicy policy)
{
    Protections protections;
    protections.poison = policy;
    return protections;
}

// Stories at random.

/// What a view makes of events where their order counts: of all, and of each order's alone.
class Fold
{
public:
    void take(const LineItem &item)
    {
        const auto add = [&](std::uint64_t &sum) {
            sum = sum * 1'000'003 + static_cast<std::uint64_t>(number(item.position));
        };
        add(m_all);
        if (item.order)
            add(m_orders[static_cast<std::size_t>(number(*item.order))]);
        else
            ++m_others;
    }
    [[nodiscard]] bool isSame(const Fold &other) const { return m_all == other.m_all; }
    [[nodiscard]] bool isSameByOrder(const Fold &other) const
    {
        return m_orders == other.m_orders && m_others == other.m_others;
    }

private:
    static constexpr std::size_t orders = 9;
    std::uint64_t m_all = 0;
    std::array<std::uint64_t, orders> m_orders{};
    int m_others = 0;
};

/// 200 steps: something is recorded, some time passes, or something befalls the line.
class Story
{
public:
    Story(std::uint32_t seed, const Protections &protections)
        : m_dice(seed)
        , m_line(view, Position{}, seed)
    {
        m_line.change(ViewProtected{view, protections, {}}, m_now);
        for (int step = 0; step < 200; ++step)
            take(below(16));
        quieten();
    }

    [[nodiscard]] bool isRight() const
    {
        return m_wasParked ? m_shown.isSameByOrder(m_log) : m_shown.isSame(m_log);
    }

private:
    std::uint32_t below(std::uint32_t bound) { return m_dice() % bound; }
    void take(std::uint32_t drawn)
    {
        if (drawn < 11)
            record();
        else if (drawn < 13)
            m_line.passTo(m_now += std::chrono::seconds(below(30)));
        else
            befall();
        note();
        look();
    }
    /// Somebody looks; if the view was thrown away, it is made anew once the first rebuild is
    /// through.
    void look()
    {
        if (const auto rebuilt = m_line.rebuiltAt(); rebuilt && *rebuilt <= m_now) {
            m_line.change(RebuildEnded{view}, m_now);
            m_shown = m_log;
        }
        if (const auto began = m_line.rebuildBegunBy("Amira"); began && below(2) == 0)
            m_line.change(*began, m_now);
    }
    void record()
    {
        m_now += std::chrono::seconds(below(4));
        const auto next = static_cast<std::int64_t>(m_items.size()) + 1;
        m_command += below(3) > 0;
        LineItem item{Position{next}, CommandNumber{m_command}, OrderId{int(below(9))}};
        if (below(9) == 0)
            item.order.reset();
        m_items.push_back(item);
        m_log.take(item);
        m_due = std::max(m_due, m_now + (m_isLate ? 20s : 0s));
        m_line.take(item, m_due, m_now);
    }
    void befall()
    {
        if (below(20) == 0)
            m_isLate = !m_isLate;
        Bend bend = usualBend(view, allBendKinds[below(allBendKinds.size())]);
        const bool byRate = below(3) == 0;
        if (!isOfProjector(bend.kind) && byRate)
            bend.perMille = below(2) == 0 ? 0 : static_cast<int>(below(200));
        else if (!isOfProjector(bend.kind))
            bend.event = Position{std::max<std::int64_t>(1, std::ssize(m_items) - 5 + below(10))};
        bend.by = bend.by / (1 + below(3));
        if (bend.kind == BendKind::Delay)
            bend.spread = bend.by / (1 + below(2));
        m_line.change(ViewBent{bend, {}}, m_now);
        if (bend.kind == BendKind::Discard)
            m_shown = {};
    }
    /// Nothing befalls anything any more, an empty view is made anew, and what is parked is
    /// repaired.
    void quieten()
    {
        for (const BendKind kind : allBendKinds)
            if (kind != BendKind::Discard)
                m_line.change(ViewBent{{view, kind, {}, 0, {}, {}}, {}}, m_now);
        note();
        for (; m_line.isEmpty(); m_now += 1h)
            look();
        for (m_line.passTo(m_now += 100h); !m_line.state().parked.empty();
             m_line.passTo(m_now += 100h)) {
            m_wasParked = true;
            m_line.change(ParkedHandled{view, {}, ParkedHandling::Repair, {}}, m_now);
        }
        note();
    }
    void note()
    {
        for (const Applied &one : m_line.takeApplied())
            m_shown.take(m_items[static_cast<std::size_t>(number(one.position)) - 1]);
    }

    std::minstd_rand m_dice;
    BentLine m_line;
    Instant m_now = noon;
    Instant m_due = noon;
    bool m_isLate = false;
    std::int64_t m_command = 0;
    std::vector<LineItem> m_items;
    Fold m_log;
    Fold m_shown;
    bool m_wasParked = false;
};

std::uint32_t fromEnvironment(const char *name, std::uint32_t otherwise)
{
    bool isNumber = false;
    const auto value = qEnvironmentVariable(name).toUInt(&isNumber);
    return isNumber ? value : otherwise;
}

/// In so many of so many stories the view was wrong in the end.
std::uint32_t wrongOf(std::uint32_t stories, const Protections &protections)
{
    std::uint32_t wrong = 0;
    for (std::uint32_t seed = 1; seed <= stories; ++seed)
        wrong += !Story(seed, protections).isRight();
    return wrong;
}

} // namespace

class TestBentLine : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotBentComesAsItIs()
    {
        QCOMPARE(Told().events(4).shown(), "1 2 3 4");
        QCOMPARE(Told(effectivelyOnce()).events(4).shown(), "1 2 3 4");
    }

    void withoutProtectionWhatBefallsAnEventIsShown_data()
    {
        QTest::addColumn<BendKind>("kind");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("later");
        const auto row = [](BendKind kind, const char *shown, const char *later) {
            QTest::newRow(std::string(toWord(kind)).c_str())
                << kind << QByteArray(shown) << QByteArray(later);
        };
        row(BendKind::Drop, "1 3 4", "");
        row(BendKind::Unpublished, "1 3 4", "");
        row(BendKind::Delay, "1 3 4", "2");
        row(BendKind::Duplicate, "1 2 3 4", "2");
        row(BendKind::Swap, "1 3 2 4", "");
        row(BendKind::LostWakeUp, "1 2 3 4", "");
        row(BendKind::CrashBeforeCheckpoint, "1 2", "2 3 4");
        row(BendKind::Poison, "1", "");
        row(BendKind::Busy, "1 3 4", "");
    }
    void withoutProtectionWhatBefallsAnEventIsShown()
    {
        QFETCH(BendKind, kind);
        Told told;
        told.line.change(ViewBent{usualBend(view, kind, Position{2}), {}}, told.now);
        QTEST(told.events(4).shown(), "shown");
        QTEST(told.wait(2min).shown(), "later");
    }

    void aLostWakeUpIsMadeUpForByTheNextEvent()
    {
        Told told;
        told.bend(BendKind::LostWakeUp, 2);
        QCOMPARE(told.events(2).shown(), "1");
        QCOMPARE(told.wait(1h).shown(), "");
        QCOMPARE(told.events(1).shown(), "2 3");
    }

    void whoLooksInTheLogFindsWhatDidNotCome()
    {
        Told told(with(&Protections::gaps));
        told.bend(BendKind::Drop, 3);
        QCOMPARE(told.events(3).shown(), "1 2");
        QCOMPARE(told.wait(10s).shown(), "3");
        told.bend(BendKind::Drop, 4);
        QCOMPARE(told.events(2).shown(), "5 4"); // a gap is noticed at once
    }

    void whatComesBeforeItsTurnWaits()
    {
        Told told(with(&Protections::order));
        told.bend(BendKind::Delay, 2, 10s);
        QCOMPARE(told.events(4).shown(), "1");
        QCOMPARE(told.line.shown(), Position{1});
        QCOMPARE(told.wait(10s).shown(), "2 3 4");
    }

    void aDroppedEventIsWaitedForForEverWhereNobodyLooksForIt()
    {
        Told told(with(&Protections::order));
        QCOMPARE(told.bend(BendKind::Drop, 2).events(4).wait(1h).shown(), "1");
        Protections both = with(&Protections::order);
        both.gaps = true;
        told.line.change(ViewProtected{view, both, {}}, told.now);
        QCOMPARE(told.wait(10s).shown(), "2 3 4");
    }

    void aPauseHoldsAllAndLosesNothing()
    {
        Told told;
        QCOMPARE(told.events(1).bend(BendKind::Pause, 0, 1min).events(2).shown(), "1");
        QCOMPARE(told.line.state().standsUntil, std::optional(noon + 61s));
        QCOMPARE(told.wait(1min).shown(), "2 3");
    }

    void aSlowProjectorFallsBehind()
    {
        Told told;
        QCOMPARE(told.bend(BendKind::Slow, 0, 2s).events(4).shown(), "1");
        QCOMPARE(told.line.state().onTheWay, 3);
        QCOMPARE(told.wait(10s).shown(), "2 3 4");
    }

    void itIsTriedAgainAsThePolicySays_data()
    {
        QTest::addColumn<RetryKind>("kind");
        QTest::addColumn<int>("seconds");
        QTest::newRow("fixed") << RetryKind::Fixed << 20;
        QTest::newRow("back-off") << RetryKind::BackOff << 31; // 1 + 2 + 4 + 8 + 16
    }
    void itIsTriedAgainAsThePolicySays()
    {
        QFETCH(RetryKind, kind);
        QFETCH(int, seconds);
        Protections protections = with(&Protections::retry);
        protections.how = {kind, 1s, 50};
        Told told(protections);
        told.bend(BendKind::Busy, 1, 20s).events(1);
        QCOMPARE(told.wait(std::chrono::seconds(seconds) - 1ms).shown(), "");
        QCOMPARE(told.wait(1ms).shown(), "1");
    }

    void withJitterItIsTriedSoonerByChance()
    {
        Protections protections = with(&Protections::retry);
        protections.how = {RetryKind::Jitter, 8s, 50};
        Told told(protections);
        told.bend(BendKind::Busy, 1, 1ms).events(1);
        const Instant again = told.line.next().value();
        QVERIFY(again > told.now && again <= told.now + 8s);
    }

    void aPoisonEventStopsTheView()
    {
        Told told(withPoison(PoisonPolicy::Stop));
        QCOMPARE(told.bend(BendKind::Poison, 2).events(4).shown(), "1");
        QVERIFY(told.line.state().hasStopped);
        QCOMPARE(told.handle(ParkedHandling::Replay).shown(), "");
        QVERIFY(told.line.state().hasStopped);
        QCOMPARE(told.handle(ParkedHandling::Repair).shown(), "2 3 4");
    }

    void aPoisonEventIsSkippedAndNoted()
    {
        Told told(withPoison(PoisonPolicy::SkipAndRecord));
        QCOMPARE(told.bend(BendKind::Poison, 2).events(4).shown(), "1 3 4");
        QCOMPARE(told.line.state().parked.at(0).event, Position{2});
        QVERIFY(told.line.state().parked.at(0).isGone);
    }

    void aPoisonEventIsParkedWithWhatFollowsAboutItsOrder()
    {
        Told told(withPoison(PoisonPolicy::ParkStream));
        QCOMPARE(told.bend(BendKind::Poison, 2).events(8).shown(), "1 3 4 6 7");
        const ParkedEvent parked = told.line.state().parked.at(0);
        QCOMPARE(parked.waiting, 2);
        QCOMPARE(parked.order, std::optional(OrderId{3}));
        QCOMPARE(told.handle(ParkedHandling::Replay).shown(), ""); // it is as bad as it was
        QCOMPARE(told.line.state().parked.at(0).waiting, 2);
        QCOMPARE(told.handle(ParkedHandling::Repair, 2).shown(), "2 5 8");
        QVERIFY(told.line.state().parked.empty());
    }

    void aDroppedParkedEventLetsTheOthersGoOn()
    {
        Told told(withPoison(PoisonPolicy::ParkStream));
        told.bend(BendKind::Poison, 2).events(8);
        static_cast<void>(told.shown());
        QCOMPARE(told.handle(ParkedHandling::Drop).shown(), "5 8");
    }

    void atMostOnceNothingIsShownTwice()
    {
        Told told(atMostOnce());
        told.bend(BendKind::Duplicate, 1, 1s).bend(BendKind::Delay, 2, 3s);
        told.bend(BendKind::CrashBeforeCheckpoint, 4, 1s).bend(BendKind::Drop, 5);
        QCOMPARE(told.events(6).wait(1min).shown(), "1 3 4 6"); // what is overtaken is gone, too
    }

    void atLeastOnceNothingIsMissing()
    {
        Told told(atLeastOnce());
        told.bend(BendKind::Duplicate, 1, 1s).bend(BendKind::Drop, 2);
        told.bend(BendKind::CrashBeforeCheckpoint, 4, 1s).bend(BendKind::Busy, 5, 2s);
        QCOMPARE(told.events(6).wait(1min).shown(), "1 1 3 2 4 4 5 6");
    }

    void aViewThatIsMadeAnewKnowsNothingOfWhatBefellIt()
    {
        Told told;
        told.bend(BendKind::Drop, 2).bend(BendKind::Delay, 3, 1h).events(3);
        told.line.change(ViewRebuilt{view, {}}, told.now);
        QCOMPARE(told.line.shown(), Position{3});
        QCOMPARE(told.events(1).wait(2h).shown(), "4");
    }

    void aViewThatIsThrownAwayIsEmptyUntilSomebodyHasItRebuilt()
    {
        Told told;
        told.events(4).bend(BendKind::Discard, 0, 2s);
        QVERIFY(told.line.isEmpty() && told.line.state().isEmpty);
        QCOMPARE(told.events(1).wait(1h).shown(), ""); // it passes over what comes
        QCOMPARE(told.line.shown(), Position{5});
        QVERIFY(!told.line.rebuiltAt());
        QVERIFY(told.look());
        QCOMPARE(told.line.rebuiltAt(), std::optional(told.now + 10s)); // 2 s for each of 5
        told.wait(10s).line.change(RebuildEnded{view}, told.now);
        QVERIFY(!told.line.isEmpty() && !told.look());
        QCOMPARE(told.events(1).shown(), "6");
    }

    void rebuildsAtTheSameTimeShareTheProjector()
    {
        Told told;
        told.events(10).bend(BendKind::Discard, 0, 1s);
        QVERIFY(told.look());
        told.wait(4s);
        QVERIFY(told.look());
        QCOMPARE(told.line.state().rebuilds, 2);
        QCOMPARE(told.line.rebuiltAt(), std::optional(told.now + 12s)); // 6 s are left of the first
        told.wait(6s);
        QVERIFY(told.look());
        QCOMPARE(told.line.rebuiltAt(), std::optional(told.now + 9s)); // 3 s are left, for three
    }

    void inSingleFlightOneRebuildsItAndTheOthersWait()
    {
        Told told(with(&Protections::singleFlight));
        told.events(10).bend(BendKind::Discard, 0, 1s);
        QVERIFY(told.look());
        QVERIFY(!told.wait(4s).look());
        QCOMPARE(told.line.rebuiltAt(), std::optional(told.now + 6s));
        told.line.change(ViewRebuilt{view, {}}, told.now); // somebody makes it anew by hand
        QVERIFY(!told.line.rebuiltAt() && !told.line.isEmpty());
    }

    void whatHasComeCannotBeBentAnyMore()
    {
        Told told;
        told.events(2);
        QVERIFY(!told.line.whyTooLate(usualBend(view, BendKind::Drop, Position{2})).empty());
        QVERIFY(told.line.whyTooLate(usualBend(view, BendKind::Drop, Position{3})).empty());
    }

    /// How often it is asked on the way makes no difference.
    void itFollowsFromWhatItWasToldAlone()
    {
        for (const bool isAsked : {false, true}) {
            std::minstd_rand dice(3);
            Told told(atLeastOnce());
            std::vector<Applied> all;
            for (const BendKind kind : allBendKinds)
                if (!isOfProjector(kind) && kind != BendKind::Poison)
                    told.line.change(ViewBent{usualBend(view, kind, 100), {}}, told.now);
            for (int n = 0; n < 500; ++n) {
                const Duration pause = std::chrono::seconds(dice() % 20);
                for (Duration asked{}; isAsked && asked < pause; asked += 100ms)
                    told.line.passTo(told.now + asked);
                told.now += pause;
                told.events(1);
            }
            all = told.wait(1h).line.takeApplied();
            static std::vector<Applied> before = all;
            QCOMPARE(textOf(all), textOf(before));
            QVERIFY(all == before);
        }
    }

    void withAllProtectionsNothingThatBefallsALineDoesHarm()
    {
        const auto stories = fromEnvironment("RESTAURANT_SEEDS", 20'000);
        const auto first = fromEnvironment("RESTAURANT_SEED", 1);
        for (std::uint32_t seed = first; seed - first < stories; ++seed)
            if (!Story(seed, effectivelyOnce()).isRight())
                QFAIL(("wrong with RESTAURANT_SEED=" + std::to_string(seed)).c_str());
        qInfo("really run: %u stories of 200 steps", stories);
    }

    void withoutOneOfThemItDoes_data()
    {
        QTest::addColumn<bool Protections::*>("one");
        QTest::newRow("duplicates") << &Protections::duplicates;
        QTest::newRow("gaps") << &Protections::gaps;
        QTest::newRow("order") << &Protections::order;
    }
    void withoutOneOfThemItDoes()
    {
        QFETCH(bool Protections::*, one);
        Protections protections = effectivelyOnce();
        protections.*one = false;
        QVERIFY(wrongOf(200, protections) > 20);
    }

    void withoutTryingAgainItDoes()
    {
        Protections protections = effectivelyOnce();
        protections.retry = false;
        protections.poison = PoisonPolicy::ParkStream;
        QVERIFY(wrongOf(200, protections) > 20);
    }
};

QTEST_APPLESS_MAIN(TestBentLine)
#include "tst_bentline.moc"
