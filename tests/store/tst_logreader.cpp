#include "domain/storeerror.h"
#include "log/codec.h"
#include "sqlite/query.h"
#include "store/logreader.h"
#include "store/support.h"
#include "testprogram.h"
#include "json/decode.h"

#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

namespace restaurant::testing::tst_logreader {

using namespace restaurant::test;

class TestLogReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void batchesFollowOneAnother();
    void commandsComeInTheirOrderRefusedOnesToo();
    void aStreamComesByItsVersions();
    void uncommittedEventsAreNotSeen();
    void aReaderInAnotherThreadSeesADensePrefixAtAllTimes();
    void aDishThatIsNewSinceTheReaderWasOpenedIsNamed();
    void anEventOfAnOlderSchemaIsLifted();
    void anEventThatCannotBeReadStopsTheBatchBeforeIt();

private:
    std::optional<TestStore> m_evening;
};

void TestLogReader::batchesFollowOneAnother()
{
    m_evening->receive(10);
    LogReader reader(m_evening->path());
    QCOMPARE(reader.head(), Position{10});
    QCOMPARE(reader.read(Position{}, 4).back().position, Position{4});
    QCOMPARE(reader.read(Position{4}, 4).front().position, Position{5});
    QCOMPARE(reader.read(Position{8}, 4).size(), std::size_t{2});
    QVERIFY(reader.read(Position{10}, 4).empty());
}

void TestLogReader::commandsComeInTheirOrderRefusedOnesToo()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->carryOut(sent(2, seat(1, 2)));
    m_evening->carryOut(sent(3, seat(2, 2)));
    LogReader reader(m_evening->path());
    const auto all = reader.commands(CommandNumber{}, 10);
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[1].kind, OutcomeKind::Rejected);
    QCOMPARE(all[2].first, Position{2});
    QCOMPARE(reader.commands(CommandNumber{2}, 10).front().sent.id, sent(3, seat(2, 2)).id);
    QVERIFY(!reader.recordOf(sent(4, seat(2, 2)).id));
}

void TestLogReader::aStreamComesByItsVersions()
{
    m_evening->receive(3);
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->carryOut(sent(2, stock(5), Role::Cook));
    LogReader reader(m_evening->path());
    const auto events = reader.stream(StreamId::of(dish("ramen")));
    QCOMPARE(events.size(), std::size_t{4});
    QCOMPARE(events.back().version, 4);
    QCOMPARE(events.back().position, Position{5});
    QVERIFY(reader.stream(StreamId::of(OrderId{1})).empty());
    QVERIFY(reader.stream(StreamId::of(dish("unknown"))).empty());
}

void TestLogReader::uncommittedEventsAreNotSeen()
{
    LogReader reader(m_evening->path());
    static_cast<void>(m_evening->handler().handle(sent(1, seat(1, 1))));
    QCOMPARE(reader.head(), Position{});
    m_evening->handler().commit();
    QCOMPARE(reader.head(), Position{1});
}

void TestLogReader::aReaderInAnotherThreadSeesADensePrefixAtAllTimes()
{
    constexpr int deliveries = 400;
    std::atomic<bool> dense = true;
    std::thread follower([&dense, path = m_evening->path()] {
        LogReader reader(path);
        Position seen{};
        while (number(seen) < deliveries) {
            for (const RecordedEvent &event : reader.read(seen, 7)) {
                dense = dense && number(event.position) == number(seen) + 1;
                seen = event.position;
            }
        }
    });
    for (int n = 0; n < deliveries; n += 8)
        m_evening->receive(8, n);
    follower.join();
    QVERIFY(dense);
}

void TestLogReader::aDishThatIsNewSinceTheReaderWasOpenedIsNamed()
{
    LogReader reader(m_evening->path());
    m_evening->receive(1);
    QCOMPARE(reader.read(Position{}, 1).front().stream, StreamId::of(dish("ramen")));
}

void TestLogReader::anEventOfAnOlderSchemaIsLifted()
{
    m_evening->carryOut(sent(1, seat(1, 5))); // stored in schema 1
    std::vector<EventType> types(eventTypes().begin(), eventTypes().end());
    EventType &seated = types[std::size_t(number(findType(eventTypes(), "PartySeated")->id)) - 1];
    seated.schema = 2; // a later program, whose step from 1 says that nobody counted the guests
    UpcasterChain chain;
    chain.add(seated.id, 1, [](std::string_view) -> std::string {
        return R"({"table":1,"party":5,"guests":0})";
    });
    const EventDecoder later(types, chain);
    LogReader reader(m_evening->path(), LogReader::Origin::Ours, later);
    const auto events = reader.read(Position{}, 10);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events.front().event == Event(PartySeated{TableId{1}, PartyId{5}, 0}));
}

void TestLogReader::anEventThatCannotBeReadStopsTheBatchBeforeIt()
{
    m_evening->receive(3);
    m_evening->close();
    run(Connection(m_evening->path(), Purpose::WriteStore),
        "UPDATE recorded SET schema = 99 WHERE position = 3");
    LogReader reader(m_evening->path());
    QCOMPARE(reader.read(Position{}, 10).size(), std::size_t{2});
    try {
        static_cast<void>(reader.read(Position{2}, 10));
        QFAIL("an event of an unknown schema was read");
    } catch (const StoreError &error) {
        QVERIFY(error.isDamage());
        QVERIFY(error.doing().find("position 3") != std::string::npos);
    }
}

RESTAURANT_TEST(TestLogReader)

} // namespace restaurant::testing::tst_logreader
#include "tst_logreader.moc"
