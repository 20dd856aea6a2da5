#include "sqlite/query.h"
#include "store/logreader.h"
#include "store/support.h"
#include "testprogram.h"

#include <QTest>

#include <optional>

namespace restaurant::testing::tst_redecide {

using namespace restaurant::test;

namespace {

/// Somebody who ignores the writer's lock: seats a party at table 1 through a second connection.
void seatBehindTheStoresBack(const std::string &path, int position, int version)
{
    const Connection other(path, Purpose::WriteStore);
    run(other,
        "INSERT INTO recorded(position, stream, version, type, schema, data, command, at,"
        " hash) VALUES (?, 5, ?, (SELECT type FROM event_type WHERE word = 'PartySeated'),"
        " 1, '{\"table\":1,\"party\":77,\"guests\":2}', 1, 0, zeroblob(32))",
        {position, version});
}

} // namespace

/// Optimistic concurrency: a command that was decided on what is no longer so is decided again.
class TestRedecide : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void aCommandIsDecidedAgainOnTheNewState();
    void aCommandOnAnotherStreamGoesThroughBehindTheStranger();
    void afterThreeAttemptsItIsAConflict();

private:
    std::optional<TestStore> m_evening;
};

void TestRedecide::aCommandIsDecidedAgainOnTheNewState()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    m_evening->carryOut(sent(2, ClearTable{TableId{1}}));
    seatBehindTheStoresBack(m_evening->path(), 3, 3);
    const Outcome outcome = m_evening->carryOut(sent(3, seat(1, 2)));
    QCOMPARE(outcome.kind, OutcomeKind::Rejected);
    QCOMPARE(outcome.rejection->reason, Reason::TableTaken);
    QCOMPARE(LogReader(m_evening->path()).head(), Position{3});
}

void TestRedecide::aCommandOnAnotherStreamGoesThroughBehindTheStranger()
{
    m_evening->carryOut(sent(1, seat(2, 1)));
    seatBehindTheStoresBack(m_evening->path(), 2, 1);
    const Outcome outcome = m_evening->carryOut(sent(2, seat(3, 2)));
    QCOMPARE(outcome.kind, OutcomeKind::Accepted);
    QCOMPARE(outcome.first, Position{3});
}

void TestRedecide::afterThreeAttemptsItIsAConflict()
{
    m_evening->carryOut(sent(1, seat(1, 1)));
    // From now on no second event of a type can be written, however often it is tried.
    run(Connection(m_evening->path(), Purpose::WriteStore),
        "CREATE UNIQUE INDEX in_the_way ON recorded(type)");
    const Outcome outcome = m_evening->carryOut(sent(2, seat(2, 2)));
    QCOMPARE(outcome.kind, OutcomeKind::Rejected);
    QCOMPARE(outcome.rejection->reason, Reason::Conflict);
    QCOMPARE(m_evening->store().head().position, Position{1});
}

RESTAURANT_TEST(TestRedecide)

} // namespace restaurant::testing::tst_redecide
#include "tst_redecide.moc"
