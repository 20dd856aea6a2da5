// A branch shares the beginning of an evening and goes its own way.
#include "domain/storeerror.h"
#include "store/branch.h"
#include "store/logreader.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_branch {

using namespace restaurant::test;

namespace {

BranchPoint at(int event, int command, int activity = 0)
{
    return {Position{event}, CommandNumber{command}, ActivityNumber{activity}};
}

std::vector<std::string> firstOf(std::vector<std::string> lines, std::size_t count)
{
    lines.resize(count);
    return lines;
}

} // namespace

class TestBranch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestStore> m_evening;
    [[nodiscard]] std::string branchPath() const { return m_evening->path() + "-branch"; }

private slots:
    /// Seat (1 event), stock (1), a command refused, an order of one event, stock again.
    void init()
    {
        m_evening = std::make_unique<TestStore>();
        m_evening->carryOut(sent(1, seat(1, 1)));
        m_evening->carryOut(sent(2, stock(5)));
        m_evening->carryOut(sent(3, seat(1, 2)));
        m_evening->carryOut(sent(4, ramen(1, 1)));
        m_evening->carryOut(sent(5, stock(5)));
    }
    void cleanup() { m_evening.reset(); }

    void theBeginningIsShared()
    {
        const auto whole = logLines(m_evening->path());
        branchStore(m_evening->path(), branchPath(), at(2, 3));
        QCOMPARE(logLines(branchPath()), firstOf(whole, 2));
        QCOMPARE(logLines(m_evening->path()), whole);
        QVERIFY(!verifyLog(branchPath()));
        LogReader branch(branchPath());
        QCOMPARE(branch.lastCommand(), CommandNumber{3});
        QVERIFY(branch.header().store != m_evening->store().header().store);
    }
    void itGoesItsOwnWay()
    {
        branchStore(m_evening->path(), branchPath(), at(2, 3));
        const auto store = EventStore::open(branchPath());
        CommandHandler handler(*store, smallRestaurant());
        store->beginGroup();
        const Outcome outcome = handler.handle(sent(100, ramen(7, 1)));
        store->commitGroup();
        QCOMPARE(outcome.kind, OutcomeKind::Accepted);
        QCOMPARE(outcome.first, Position{3});
        QVERIFY(!verifyLog(branchPath()));
    }
    void aCommandIsTakenWholeOrNotAtAll()
    {
        LogReader log(m_evening->path());
        const Position head = log.head();
        QCOMPARE(branchPointAt(m_evening->path(), {head, CommandNumber{99}, {}}),
                 (BranchPoint{head, log.lastCommand(), {}}));
        QCOMPARE(branchPointAt(m_evening->path(), at(2, 3)), at(2, 3));
        QCOMPARE(branchPointAt(m_evening->path(), at(2, 2)), at(2, 2));
        QCOMPARE(branchPointAt(m_evening->path(), at(0, 0)), at(0, 0));
    }
    void anEventInTheMiddleTakesItsCommandAway()
    {
        m_evening->carryOut(sent(6, CancelOrder{OrderId{1}, {}}));
        m_evening->receive(1);
        LogReader log(m_evening->path());
        for (const CommandRecord &record : log.commands({}, 100)) {
            if (record.last <= record.first)
                continue;
            const BranchPoint point =
                branchPointAt(m_evening->path(), {record.first, CommandNumber{99}, {}});
            QCOMPARE(point.event, Position{number(record.first) - 1});
            QCOMPARE(point.command, CommandNumber{number(record.number) - 1});
        }
    }
    void aFileThatIsThereIsLeftAlone()
    {
        branchStore(m_evening->path(), branchPath(), at(1, 1));
        QVERIFY_THROWS_EXCEPTION(StoreError,
                                 branchStore(m_evening->path(), branchPath(), at(2, 3)));
        QCOMPARE(logLines(branchPath()).size(), std::size_t(1));
    }
    void whatIsNoStoreIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(
            StoreError, branchStore(m_evening->path() + "-missing", branchPath(), at(1, 1)));
        QVERIFY(!QFile::exists(QString::fromStdString(branchPath())));
    }
};

RESTAURANT_TEST(TestBranch)

} // namespace restaurant::testing::tst_branch
#include "tst_branch.moc"
