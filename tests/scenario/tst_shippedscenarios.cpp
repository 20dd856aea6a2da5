// The shipped scenarios are content, and content can be wrong: each is played by the domain's
// rules, and what its story promises must happen.
#include "log/codec.h"
#include "scenario/scenariofile.h"
#include "simulation/engine/engine.h"
#include "simulation/memorywriteside.h"
#include "testprogram.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace restaurant::testing::tst_shippedscenarios {

using namespace std::chrono_literals;

namespace {

/// A scenario played to its end.
struct Played
{
    Scenario scenario;
    std::unique_ptr<MemoryWriteSide> port;
    QStringList refused; ///< "12:57:02 Roger table-taken".
    std::vector<Cue> cues;
    std::vector<std::pair<Instant, WithdrawnCommand>> withdrawn;
    std::size_t waiting = 0;   ///< Commands, for services.
    std::size_t stillOpen = 0; ///< Orders that the process manager waits for.

    template <typename Event> [[nodiscard]] std::vector<RecordedEvent> all() const
    {
        std::vector<RecordedEvent> found;
        for (const RecordedEvent &event : port->log()) {
            if (std::holds_alternative<Event>(event.event))
                found.push_back(event);
        }
        return found;
    }
    template <typename Event> [[nodiscard]] std::size_t count() const
    {
        return all<Event>().size();
    }
};

QString described(const HandledCommand &handled)
{
    const std::string reason{toWord(handled.outcome.rejection->reason)};
    return QString::fromStdString(clockText(handled.sent.at) + " " +
                                  handled.sent.actor.name.text() + " " + reason);
}

Played play(const char *name)
{
    const auto read = readScenario(std::string(SOURCE_DIR "/resources/scenarios/") + name);
    if (!read)
        qFatal("%s", read.error().text().c_str());
    Played played;
    played.scenario = *read;
    played.port = std::make_unique<MemoryWriteSide>(played.scenario.restaurant);
    Engine engine(played.scenario, *played.port);
    while (engine.next()) {
        const Engine::Step step = engine.step();
        if (step.cue)
            played.cues.push_back(*step.cue);
        for (const WithdrawnCommand &one : step.withdrawn)
            played.withdrawn.emplace_back(engine.now(), one);
        for (const HandledCommand &handled : step.commands) {
            if (handled.outcome.kind == OutcomeKind::Rejected)
                played.refused.push_back(described(handled));
        }
    }
    played.waiting = engine.waiting().size();
    played.stillOpen = engine.fulfilment().open().size();
    return played;
}

bool isOver(const Order &order)
{
    if (order.stage == OrderStage::Rejected || order.stage == OrderStage::Cancelled)
        return true;
    return std::all_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
        return line.state == LineState::Delivered || line.state == LineState::Void;
    });
}

/// Everybody was served, has paid and is gone.
void verifyAllIsDone(const Played &played)
{
    QCOMPARE(played.stillOpen, std::size_t{0});
    for (const auto &[id, table] : played.port->tables())
        QVERIFY2(table.isFree(), qPrintable(QString::number(number(id))));
    for (const auto &[id, order] : played.port->orders()) {
        QVERIFY2(isOver(order), qPrintable(QString::number(number(id))));
        const Payment &payment = played.port->payment(id);
        QVERIFY2(payment.stage != PaymentStage::Requested, qPrintable(QString::number(number(id))));
    }
}

std::map<OrderKind, std::size_t> ordersByKind(const Played &played)
{
    std::map<OrderKind, std::size_t> counts;
    for (const RecordedEvent &event : played.all<OrderPlaced>())
        ++counts[std::get<OrderPlaced>(event.event).kind];
    return counts;
}

/// The longest time that a finished order lay at the pass, of those ready from `from` to `until`.
Duration longestAtThePass(const Played &played, Instant from, Instant until)
{
    std::map<OrderId, Instant> ready;
    Duration longest{};
    for (const RecordedEvent &event : played.port->log()) {
        if (const auto *done = std::get_if<OrderReady>(&event.event))
            ready[done->order] = event.at;
        const auto *taken = std::get_if<OrderPickedUp>(&event.event);
        if (taken && ready[taken->order] >= from && ready[taken->order] < until)
            longest = std::max(longest, event.at - ready[taken->order]);
    }
    return longest;
}

} // namespace

class TestShippedScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_story = play("charlie-and-roger.scenario.json");
        m_quiet = play("quiet-lunch.scenario.json");
        m_late = play("paid-too-late.scenario.json");
        m_down = play("stock-is-down.scenario.json");
    }

    void inTheStoryNothingIsRefusedButWhatIsMeantToBe()
    {
        const QStringList meant{QStringLiteral("12:57:02 Roger table-taken"),
                                QStringLiteral("13:13:31 Charlie manager-only")};
        QCOMPARE(m_story.refused.join(u'\n'), meant.join(u'\n'));
    }

    void inTheStoryEverybodyIsServedAndGone() { verifyAllIsDone(m_story); }

    void theStoryIsLongAndHasBothKindsOfOrders()
    {
        const auto &script = m_story.scenario.script;
        QVERIFY(script.back().at - script.front().at >= 90min);
        auto counts = ordersByKind(m_story);
        QVERIFY(counts[OrderKind::DineIn] + counts[OrderKind::Takeaway] >= 60);
        QVERIFY(counts[OrderKind::DineIn] >= 20);
        QVERIFY(counts[OrderKind::Takeaway] >= 20);
        QCOMPARE(m_story.scenario.restaurant.tables.size(), std::size_t{8});
    }

    void theStoryHasItsIncidents()
    {
        QVERIFY(m_story.count<OrderCancelled>() >= 1);
        QVERIFY(m_story.count<PaymentRefunded>() >= 1);
        QVERIFY(m_story.count<LineVoided>() >= 2);  // before cooking, and by the manager after
        QVERIFY(m_story.count<DishSoldOut>() >= 2); // by the last one, and by hand
        QVERIFY(m_story.count<DishRestored>() >= 1);
        QVERIFY(m_story.count<ReservationRefused>() >= 2);
        QVERIFY(m_story.count<OrderRejected>() >= 3);   // sold out twice, a card declined
        QVERIFY(m_story.count<PaymentDeclined>() >= 2); // at the counter, and at a table
        QVERIFY(m_story.count<PartyMoved>() >= 2);      // once, in the streams of both tables
        QVERIFY(m_story.count<TicketRecalled>() >= 1);
        QVERIFY(m_story.count<LinesAdded>() >= 1);
        QVERIFY(m_story.count<CourseFired>() >= 1);
        QVERIFY(m_story.count<TableCleared>() >= 15);
    }

    void theStoryHasNotesAllergiesAndASecondRound()
    {
        std::size_t notes = 0;
        std::size_t allergies = 0;
        std::map<PartyId, int> orders;
        for (const RecordedEvent &event : m_story.all<OrderPlaced>()) {
            const auto &placed = std::get<OrderPlaced>(event.event);
            ++orders[placed.party];
            for (const OrderedLine &line : placed.lines) {
                notes += line.note.isEmpty() ? 0 : 1;
                allergies += line.allergy.isEmpty() ? 0 : 1;
            }
        }
        orders.erase(PartyId{}); // takeaway
        QVERIFY(notes >= 5);
        QVERIFY(allergies >= 5);
        QVERIFY(std::any_of(orders.begin(), orders.end(),
                            [](const auto &party) { return party.second >= 2; }));
    }

    void untilCharlieIsBackRogerTakesEveryOrderAndThenNone()
    {
        const Instant back{12h + 30min};
        for (const RecordedEvent &event : m_story.all<OrderPlaced>()) {
            const std::string who = event.at < back ? "Roger" : "Charlie";
            // What Roger had begun to take before half past twelve he finishes.
            if (event.at < back || event.at >= back + 2min)
                QCOMPARE(m_story.port->commandOf(event).actor.name.text(), who);
        }
    }

    /// What the story is told for: with one man for all, cooked food waits at the pass.
    void foodWaitsLongBeforeCharlieIsBackAndShortlyAfter()
    {
        const Duration before = longestAtThePass(m_story, Instant{12h}, Instant{12h + 30min});
        const Duration after = longestAtThePass(m_story, Instant{12h + 50min}, Instant{14h});
        QVERIFY(before >= 5min);
        QVERIFY(after <= 4min); // a ticket that was recalled; all others far less
    }

    void theCuesComeWithTheirCaptions()
    {
        QVERIFY(m_story.cues.size() >= 8 && m_story.cues.size() <= 12);
        QVERIFY(m_story.cues == m_story.scenario.cues);
        QVERIFY(std::any_of(m_story.cues.begin(), m_story.cues.end(), [](const Cue &cue) {
            return cue.at == Instant{12h + 30min} && cue.title == "Charlie is back";
        }));
    }

    void whatACueTellsHappensAtItsTime_data()
    {
        QTest::addColumn<const Played *>("played");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("events");
        const Played *played = &m_story;
        const auto row = [&played](const char *title, const char *events) {
            QTest::newRow(title) << played << QString::fromLatin1(title)
                                 << QString::fromLatin1(events);
        };
        row("A party moves", "PartyMoved PartyMoved");
        row("The card is declined",
            "PaymentDeclined ReservationReleased ReservationReleased OrderRejected");
        row("A second round", "OrderPlaced StockReserved StockReserved OrderAccepted");
        row("An order is cancelled",
            "OrderCancelled ReservationReleased ReservationReleased PaymentRefunded");
        row("A line is voided", "LineVoided ReservationReleased");
        row("Only the manager", "LineVoided CookingStarted StockUsed");
        row("Sold out", "OrderPlaced ReservationRefused OrderRejected");
        row("A ticket comes back", "TicketRecalled");
        row("The last guests have gone", "");
        played = &m_late;
        row("Reserved, and not paid", "OrderPlaced StockReserved DishSoldOut PaymentRequested");
        row("A reservation expires", "ReservationExpired DishRestored");
        row("Paid after it expired", "PaymentTaken StockReserved OrderAccepted");
        row("Paid, and nothing left",
            "PaymentTaken ReservationRefused OrderRejected PaymentRefunded");
        row("The refund is declined", "RefundDeclined");
        row("Given back after all", "PaymentRefunded");
        row("Never paid", "PaymentExpired OrderRejected");
        played = &m_down;
        row("An order waits for stock", "OrderPlaced");
        row("Ben is told no", "OrderRejected");
        row("Stock goes on", "StockReserved ReservationReleased StockReserved PaymentRequested");
    }
    void whatACueTellsHappensAtItsTime()
    {
        QFETCH(const Played *, played);
        QFETCH(QString, title);
        QFETCH(QString, events);
        const auto &cues = played->cues;
        const auto cue = std::find_if(cues.begin(), cues.end(), [&](const Cue &one) {
            return one.title == title.toStdString();
        });
        QVERIFY(cue != cues.end());
        QStringList happened;
        for (const RecordedEvent &event : played->port->log())
            if (event.at == cue->at)
                happened += QString::fromStdString(std::string(typeWord(event.event)));
        const QStringList wanted = events.split(u' ', Qt::SkipEmptyParts);
        for (const QString &one : wanted)
            QVERIFY2(happened.contains(one), qPrintable(happened.join(u' ')));
        if (wanted.isEmpty())
            QVERIFY(played->port->log().back().at < cue->at);
    }

    /// Two reservations expire while the card is read, each with its own end; a third with its
    /// payment. All money is where it belongs.
    void paidTooLateEndsAsItsCaptionsSay()
    {
        QCOMPARE(m_late.refused, QStringList{});
        verifyAllIsDone(m_late);
        QCOMPARE(m_late.scenario.cues.size(), m_late.cues.size());
        const auto stageOf = [this](int order) { return m_late.port->order(OrderId{order}).stage; };
        QVERIFY(stageOf(2) == OrderStage::Accepted);
        QVERIFY(stageOf(3) == OrderStage::Rejected);
        QVERIFY(stageOf(5) == OrderStage::Rejected);
        const Payment &chiara = m_late.port->payment(OrderId{3});
        QVERIFY(chiara.taken == Money{2500} && chiara.refunded == Money{2500});
        QCOMPARE(m_late.port->order(OrderId{3}).endedWhy.text(),
                 std::string("No longer reserved when it was paid: Burger is sold out"));
        QCOMPARE(m_late.count<ReservationExpired>(), std::size_t{3});
        QCOMPARE(m_late.count<PaymentRefunded>(), std::size_t{2});
        QVERIFY(m_late.all<ReservationExpired>()[1].at == Instant{12h + 19min});
    }

    void stockIsDownEndsAsItsCaptionsSay()
    {
        QCOMPARE(m_down.refused, QStringList{});
        verifyAllIsDone(m_down);
        QCOMPARE(m_down.waiting, std::size_t{0});
        QCOMPARE(m_down.scenario.cues.size() + m_down.scenario.outages.size(), m_down.cues.size());
        const auto stageOf = [this](int order) { return m_down.port->order(OrderId{order}).stage; };
        QVERIFY(stageOf(2) == OrderStage::Rejected);
        QVERIFY(stageOf(3) == OrderStage::Accepted);
        QCOMPARE(m_down.port->order(OrderId{2}).endedWhy.text(),
                 std::string("Stock did not answer in time"));
        // Nadia, and nobody else, has no answer.
        QCOMPARE(m_down.withdrawn.size(), std::size_t{1});
        QCOMPARE(m_down.withdrawn[0].first, Instant{12h + 4min + 50s});
        QVERIFY(std::holds_alternative<MarkSoldOut>(m_down.withdrawn[0].second.sent.command));
        QCOMPARE(m_down.count<DishSoldOut>(), std::size_t{0});
        // The till, twenty seconds late.
        QCOMPARE(m_down.all<PaymentRequested>().back().at, Instant{12h + 16min + 20s});
        QCOMPARE(m_down.all<PaymentTaken>().back().at, Instant{12h + 16min + 50s});
        QVERIFY(m_down.port->log().back().at < Instant{12h + 20min});
        QCOMPARE(m_down.count<OrderDelivered>(), std::size_t{3});
    }

    void theQuietLunchHasTenOrdersAndNoTrouble()
    {
        QCOMPARE(m_quiet.count<OrderPlaced>(), std::size_t{10});
        QCOMPARE(m_quiet.refused, QStringList{});
        QCOMPARE(m_quiet.count<OrderRejected>(), std::size_t{0});
        verifyAllIsDone(m_quiet);
    }

    void playedTwiceTheLogIsTheSame()
    {
        const Played again = play("charlie-and-roger.scenario.json");
        QVERIFY(again.port->log() == m_story.port->log());
        QVERIFY(again.port->commands() == m_story.port->commands());
    }

private:
    Played m_story;
    Played m_quiet;
    Played m_late;
    Played m_down;
};

RESTAURANT_TEST(TestShippedScenarios)

} // namespace restaurant::testing::tst_shippedscenarios
#include "tst_shippedscenarios.moc"
