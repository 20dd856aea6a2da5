#include "story/notyet.h"
#include "testprogram.h"
#include "views/flow/flowsamples.h"

#include <QTest>

namespace restaurant::testing::tst_notyet {

using namespace restaurant::samples;

namespace {

/// A command at noon + `second` with these events behind those that are there.
class Log
{
public:
    Log &add(int second, const std::vector<Event> &events)
    {
        HandledCommand handled =
            placedAt(++m_commands, second, m_position, static_cast<int>(events.size()));
        for (std::size_t i = 0; i < events.size(); ++i)
            handled.outcome.events[i].event = events[i];
        m_position += static_cast<int>(events.size());
        m_history.add({handled});
        return *this;
    }
    [[nodiscard]] NotYet unknownTo(ViewName view, int known, int second = 600,
                                   std::size_t most = 3) const
    {
        return notYetOn(view, Position{known}, m_history, noon(second), most);
    }

private:
    FlowHistory m_history;
    int m_commands = 0;
    int m_position = 0;
};

Event ordered(int order, int table)
{
    OrderPlaced placed;
    placed.order = OrderId{order};
    placed.table = TableId{table};
    return placed;
}

Event reserved(int order, const char *of, int left)
{
    StockReserved event;
    event.order = OrderId{order};
    event.dish = DishId::from(of).value();
    event.left = left;
    return event;
}

template <typename Kind> Event of(int order)
{
    Kind event;
    event.order = OrderId{order};
    return event;
}

} // namespace

class TestNotYet final : public QObject
{
    Q_OBJECT

private slots:
    void aBoardThatIsUpToDateMissesNothing()
    {
        Log log;
        log.add(1, {ordered(43, 4)}).add(2, {of<OrderReady>(43)});
        QVERIFY(log.unknownTo(ViewName::Waiter, 2).isEmpty());
        QCOMPARE(log.unknownTo(ViewName::Waiter, 2).text(), QString());
        QVERIFY(Log().unknownTo(ViewName::Waiter, 0).isEmpty());
    }

    void whatIsOnItsWayIsToldInWords()
    {
        Log log;
        log.add(1, {of<OrderAccepted>(43)}).add(58, {of<OrderReady>(43)}).add(61, {ordered(47, 4)});
        const NotYet unknown = log.unknownTo(ViewName::Waiter, 1);
        QCOMPARE(unknown.text(), QStringLiteral("43 is ready since 12:00:58. T4 ordered 47 at "
                                                "12:01:01. The board does not know yet."));
        QCOMPARE(unknown.since, noon(58));
        QCOMPARE(unknown.first, Position{2});
    }

    void whatTheViewShowsNothingOfIsNotTold()
    {
        Log log;
        log.add(1, {ordered(43, 4), of<OrderAccepted>(43)})
            .add(5, {of<CookingStarted>(43), of<TicketBumped>(43)});
        QCOMPARE(log.unknownTo(ViewName::Status, 0).told,
                 QStringList{QStringLiteral("43 was accepted at 12:00:01")});
        QVERIFY(log.unknownTo(ViewName::Waiter, 2).isEmpty());
        QCOMPARE(log.unknownTo(ViewName::Kitchen, 2).told,
                 QStringList{QStringLiteral("Ticket 43 was bumped at 12:00:05")});
        QCOMPARE(log.unknownTo(ViewName::Kitchen, 2).more, 1); // that it cooks, which is older
    }

    void whatHappensLaterIsNotKnownToAnybody()
    {
        Log log;
        log.add(10, {ordered(43, 4)}).add(20, {of<OrderReady>(43)});
        QCOMPARE(log.unknownTo(ViewName::Waiter, 0, 15).told.size(), 1);
    }

    void ofManyTheNewestAreToldAndTheRestCounted()
    {
        Log log;
        for (int order = 1; order <= 22; ++order)
            log.add(order, {of<OrderReady>(order)});
        const NotYet unknown = log.unknownTo(ViewName::Status, 0);
        QCOMPARE(unknown.told, (QStringList{QStringLiteral("20 is ready since 12:00:20"),
                                            QStringLiteral("21 is ready since 12:00:21"),
                                            QStringLiteral("22 is ready since 12:00:22")}));
        QCOMPARE(unknown.more, 19);
        QVERIFY(unknown.text().contains(QStringLiteral("And 19 more. ")));
        QCOMPARE(log.unknownTo(ViewName::Status, 0, 600, 0).more, 22);
    }

    void ordersAndTablesComeBeforeTheStockOfDishes()
    {
        Log log;
        log.add(1, {ordered(47, 4), reserved(47, "ramen", 6), reserved(47, "soup", 2)});
        QCOMPARE(log.unknownTo(ViewName::Waiter, 0, 600, 2).told,
                 (QStringList{QStringLiteral("T4 ordered 47 at 12:00:01"),
                              QStringLiteral("Soup: 2 left at 12:00:01")}));
        QCOMPARE(log.unknownTo(ViewName::Waiter, 0, 600, 2).more, 1);
    }

    void everyKindOfEventHasWords()
    {
        const auto check = []<std::size_t... kind>(std::index_sequence<kind...>)
        {
            for (const Event &event :
                 {Event(std::variant_alternative_t<kind, Event::variant>{})...}) {
                Log log;
                log.add(1, {event});
                const QString text = log.unknownTo(ViewName::Floor, 0).text();
                QVERIFY2(text.startsWith(text.left(1).toUpper()) && text.size() > 40 &&
                             !text.contains(QLatin1Char('%')),
                         qPrintable(text));
            }
        };
        check(std::make_index_sequence<eventKinds>());
    }
};

RESTAURANT_TEST(TestNotYet)

} // namespace restaurant::testing::tst_notyet
#include "tst_notyet.moc"
