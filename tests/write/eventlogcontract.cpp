#include "eventlogcontract.h"

#include "memorylog.h"

#include <algorithm>
#include <array>

namespace restaurant::test {

namespace {

const StreamId ramenStock = StreamId::of(dish("ramen"));

VersionedEvent received(int version)
{
    return {ramenStock, version, StockReceived{dish("ramen"), 1, version}};
}

/// All kinds of outcome: accepted in one stream and in two, refused, repeated, an id taken.
std::vector<SentCommand> aShortEvening()
{
    std::vector<SentCommand> commands{sent(1, stock(5), Role::Cook),
                                      sent(2, seat(1, 1)),
                                      sent(3, ramen(1, 1)),
                                      sent(4, MoveParty{TableId{1}, TableId{2}}),
                                      sent(5, ramen(1, 1)),
                                      sent(6, seat(2, 2)),
                                      sent(3, ramen(1, 1)),
                                      sent(2, seat(3, 3)),
                                      sent(7, ClearTable{TableId{2}}),
                                      sent(8, stock(2), Role::Runner),
                                      sent(9, AcceptOrder{OrderId{1}, {}}, Role::Policy)};
    for (int n = 100; n < 320; ++n) // long enough for snapshots
        commands.push_back(sent(n, stock(1), Role::Cook));
    return commands;
}

} // namespace

void EventLogContract::init()
{
    m_log = newLog();
    m_log->beginGroup();
}

void EventLogContract::whatIsAppendedIsReadBack()
{
    const SentCommand command = sent(1, stock(1), Role::Cook);
    const auto appended =
        m_log->append(command, std::nullopt, std::array{received(1), received(2)});
    QVERIFY(appended.has_value());
    QCOMPARE(appended->number, CommandNumber{1});
    QCOMPARE(appended->last, Position{2});
    m_log->commitGroup();
    const auto record = m_log->recordOf(command.id);
    QVERIFY(record.has_value());
    QVERIFY((*record == CommandRecord{CommandNumber{1}, command, OutcomeKind::Accepted,
                                      std::nullopt, Position{1}, Position{2}}));
    const auto events = m_log->stream(ramenStock, 1);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY((events.front() == RecordedEvent{Position{2}, ramenStock, 2, command.at,
                                             CommandNumber{1}, received(2).event}));
}

void EventLogContract::whatAGuestSaysInWordsIsReadBack()
{
    const Name guest = Name::from("Wilhelmina").value();
    PlaceOrder order = ramen(1, 1);
    order.kind = OrderKind::Takeaway;
    order.guest = guest;
    const SentCommand command = sent(1, order);
    OrderPlaced happened;
    happened.order = order.order;
    happened.kind = OrderKind::Takeaway;
    happened.guest = guest;
    happened.lines = {{LineId{1}, dish("ramen"), order.lines[0].quantity, Money{1250}, {}, {}}};
    const VersionedEvent placed{StreamId::of(order.order), 1, happened};
    QVERIFY(m_log->append(command, std::nullopt, std::array{placed}));
    m_log->commitGroup();
    const auto record = m_log->recordOf(command.id);
    QVERIFY(record.has_value());
    QVERIFY(record->sent == command);
    QVERIFY(!m_log->areWordsForgotten(record->number));
    const auto events = m_log->stream(placed.stream, 0);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events.front().event == placed.event);
}

void EventLogContract::aTakenIdWritesNothing()
{
    const SentCommand command = sent(1, stock(1), Role::Cook);
    QVERIFY(m_log->append(command, std::nullopt, std::array{received(1)}));
    QVERIFY(!m_log->append(command, std::nullopt, std::array{received(2)}));
    QCOMPARE(m_log->stream(ramenStock, 0).size(), std::size_t{1});
    const auto next = m_log->append(sent(2, stock(1)), Rejection{Reason::NotInRole, "No."}, {});
    QVERIFY(next.has_value());
    QCOMPARE(next->number, CommandNumber{2});
}

void EventLogContract::aTakenVersionWritesNothingOfItsCommand()
{
    QVERIFY(m_log->append(sent(1, stock(1)), std::nullopt, std::array{received(1)}));
    const SentCommand late = sent(2, stock(1));
    QVERIFY(!m_log->append(late, std::nullopt, std::array{received(2), received(1)}));
    QVERIFY(!m_log->recordOf(late.id));
    const auto again = m_log->append(late, std::nullopt, std::array{received(2)});
    QVERIFY(again.has_value());
    QCOMPARE(again->last, Position{2});
}

void EventLogContract::whatIsRolledBackNeverHappened()
{
    QVERIFY(m_log->append(sent(1, stock(1)), std::nullopt, std::array{received(1)}));
    m_log->commitGroup();
    m_log->beginGroup();
    QVERIFY(m_log->append(sent(2, stock(1)), std::nullopt, std::array{received(2)}));
    m_log->rollbackGroup();
    m_log->beginGroup();
    QVERIFY(!m_log->recordOf(sent(2, stock(1)).id));
    QCOMPARE(m_log->stream(ramenStock, 0).size(), std::size_t{1});
    const auto next = m_log->append(sent(3, stock(1)), std::nullopt, std::array{received(2)});
    QVERIFY(next.has_value());
    QCOMPARE(next->number, CommandNumber{2});
}

void EventLogContract::theLastSnapshotOfAStreamIsTheOneThatIsFound()
{
    QVERIFY(m_log->append(sent(1, stock(1)), std::nullopt, std::array{received(1), received(2)}));
    QVERIFY(!m_log->snapshot(ramenStock));
    m_log->saveSnapshot(ramenStock, {1, "one"}, Position{1});
    m_log->saveSnapshot(ramenStock, {2, "two"}, Position{2});
    const auto found = m_log->snapshot(ramenStock);
    QVERIFY(found.has_value());
    QCOMPARE(found->version, 2);
    QCOMPARE(found->data, std::string("two"));
}

void EventLogContract::changesOfStaffAreFoundInTheirOrder()
{
    const Instant noon{std::chrono::hours(12)};
    const auto first = m_log->append(StaffingChanged{{}, "opening"}, noon);
    m_log->append(EveningEnded{}, noon);
    const auto second = m_log->append(StaffingChanged{{}, "a break"}, noon);
    QVERIFY((m_log->changesOfStaff() == std::vector{first, second}));
}

void EventLogContract::theHandlerDecidesTheSameOverEveryLog()
{
    m_log->commitGroup();
    MemoryLog memory;
    CommandHandler expected(memory, smallRestaurant());
    CommandHandler handler(*m_log, smallRestaurant());
    for (const SentCommand &command : aShortEvening()) {
        const Outcome right = expected.handle(command);
        const Outcome found = handler.handle(command);
        QCOMPARE(found.kind, right.kind);
        QCOMPARE(found.number, right.number);
        QVERIFY(found.rejection == right.rejection);
        QCOMPARE(found.first, right.first);
        QCOMPARE(found.last, right.last);
        QVERIFY(found.events == right.events);
    }
    handler.commit();
    QVERIFY(m_log->snapshot(ramenStock).has_value());
}

} // namespace restaurant::test

#include "moc_eventlogcontract.cpp"
