#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"
#include "write/statefields.h"
#include "json/decode.h"
#include "json/encode.h"

#include <QTest>

#include <optional>

namespace restaurant::testing::tst_snapshots {

using namespace restaurant::test;

namespace {

template <typename Aggregate> bool survives(const Aggregate &aggregate)
{
    std::string text;
    encode(aggregate, text);
    return decodeText<Aggregate>(text) == aggregate;
}

Order fullOrder()
{
    Order order;
    order.id = OrderId{41};
    order.stage = OrderStage::Cancelled;
    order.kind = OrderKind::DineIn;
    order.table = TableId{3};
    order.party = PartyId{8};
    order.lines = {{LineId{1}, dish("ramen"), Quantity::from(2).value(), Money{1250}, Course{2},
                    LineState::Cooking}};
    order.ready = true;
    order.bumped = true;
    order.endedAt = Instant{std::chrono::hours(13)};
    order.endedWhy = WhyText::from("the \"wrong\" table").value();
    order.fired = Course{2};
    return order;
}

} // namespace

/// Snapshots save time, and nothing else.
class TestSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void everyKindOfAggregateSurvivesASnapshot();
    void aStreamOfTenThousandEventsIsLoadedByReadingAtMostAHundred();
    void everyKindOfStreamGetsSnapshotsThatAreItsFold();
    void aSnapshotOfAnotherFormatIsPassedOver();
    void aChangedSnapshotIsRefused();
    void anAggregateThatWasPushedOutOfMemoryComesBackTheSame();

private:
    std::optional<TestStore> m_evening;
};

void TestSnapshots::everyKindOfAggregateSurvivesASnapshot()
{
    QVERIFY(survives(fullOrder()));
    QVERIFY(survives(Table{TableId{3}, PartyId{8}, 4}));
    Stock stock{dish("ramen"), 20, 11, 4, {}, true, true};
    stock.reserved = {{{OrderId{41}, LineId{1}}, 2}, {{OrderId{42}, LineId{3}}, 3}};
    QVERIFY(survives(stock));
    QVERIFY(survives(Payment{OrderId{41}, PaymentStage::Taken, Money{2500}, true, Money{2500},
                             Money{100}, Money{100}, Money{40}, true,
                             Instant{std::chrono::hours(13)}}));
}

void TestSnapshots::aStreamOfTenThousandEventsIsLoadedByReadingAtMostAHundred()
{
    m_evening->receive(10'050);
    m_evening->open();
    const Outcome outcome = m_evening->carryOut(sent(1, stock(1), Role::Cook));
    QCOMPARE(outcome.events.front().version, 10'051);
    QCOMPARE(std::get<StockReceived>(outcome.events.front().event).left, 10'051);
    QVERIFY(m_evening->handler().eventsRead() <= 100);
}

void TestSnapshots::everyKindOfStreamGetsSnapshotsThatAreItsFold()
{
    m_evening->receive(130);
    for (int n = 0; n < 130; ++n) {
        static_cast<void>(m_evening->handler().handle(sent(2 * n, seat(1, n + 1))));
        static_cast<void>(m_evening->handler().handle(sent(2 * n + 1, ClearTable{TableId{1}})));
    }
    m_evening->handler().commit();
    QCOMPARE(integer(m_evening->store().connection(), "SELECT count(*) FROM snapshot"),
             std::int64_t{2});
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestSnapshots::aSnapshotOfAnotherFormatIsPassedOver()
{
    m_evening->receive(150);
    m_evening->close();
    run(Connection(m_evening->path(), Purpose::WriteStore), "UPDATE snapshot SET format = 0");
    m_evening->open();
    const Outcome outcome = m_evening->carryOut(sent(1, stock(1), Role::Cook));
    QCOMPARE(std::get<StockReceived>(outcome.events.front().event).left, 151);
    QCOMPARE(m_evening->handler().eventsRead(), std::int64_t{150});
}

/// Whoever changed it may have changed more: it is not mended in silence.
void TestSnapshots::aChangedSnapshotIsRefused()
{
    m_evening->receive(150);
    m_evening->close();
    run(Connection(m_evening->path(), Purpose::WriteStore), "UPDATE snapshot SET data = 'x'");
    QVERIFY_THROWS_EXCEPTION(StoreError, m_evening->open());
}

void TestSnapshots::anAggregateThatWasPushedOutOfMemoryComesBackTheSame()
{
    EventStore &store = m_evening->store();
    AggregateCache small(store, 1);
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->carryOut(sent(2, seat(2, 2)));
    const Table first = small.table(TableId{1});
    QCOMPARE(small.table(TableId{2}).party, PartyId{2});
    QVERIFY(small.table(TableId{1}) == first);
    QCOMPARE(small.eventsRead(), std::int64_t{3});
}

RESTAURANT_TEST(TestSnapshots)

} // namespace restaurant::testing::tst_snapshots
#include "tst_snapshots.moc"
