// The boards that the tables come to are those that the events come to.
#include "relational/keptlog.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "read/query.h"
#include "read/randomlog.h"
#include "relational/read/joins.h"

#include <QTest>

#include <sqlite3.h>

#include <set>
#include <string>

namespace restaurant::testing::tst_relationalmodel {

namespace {

/// SQLite asks it of each column that a statement reads.
int noteTable(void *read, int action, const char *table, const char *, const char *, const char *)
{
    if (action == SQLITE_READ)
        static_cast<std::set<std::string> *>(read)->insert(table);
    return SQLITE_OK;
}

} // namespace

class TestRelationalModel : public QObject
{
    Q_OBJECT
private slots:
    void boardsFromTablesAreBoardsFromEvents()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(10); ++seed) {
            const QString wrong = firstDifference(randomLog(seed, 3000), house(), 1);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(wrong)));
        }
    }

    void soManyTablesAreJoinedAsIsSaid()
    {
        KeptTables tables(house());
        forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
            std::set<std::string> read;
            sqlite3_set_authorizer(tables.connection().handle(), &noteTable, &read);
            const relational::Joins<Board> joins(tables.connection());
            sqlite3_set_authorizer(tables.connection().handle(), nullptr, nullptr);
            QCOMPARE(static_cast<int>(read.size()), tablesJoined(Board::view));
        });
    }

    void whatDoesNotDifferIsNoChange()
    {
        const std::vector<RecordedEvent> log = randomLog(5, 2000);
        KeptTables tables(house());
        tables.apply(log);
        KitchenBoard board = folded<KitchenBoard>(log);
        static_cast<void>(takeChangedKeys(board));
        tables.reader().read(board);
        QVERIFY(isEmpty(changesOf(board, takeChangedKeys(board))));
    }

    void closedOrdersAreToldOnceMoreAndThenLeft()
    {
        Story story;
        story.seat(1, 1).dineIn(1, 1, {wanted("soup")}).serve(1, 1);
        const std::vector<RecordedEvent> before = story.log();
        story.play(TakePayment{OrderId{1}, PaymentMethod::Cash, true});
        const std::vector<RecordedEvent> after = story.log();

        KeptTables tables(house());
        tables.apply(before);
        DetailsBoard board(house());
        tables.reader().read(board);
        QCOMPARE(board.details.size(), std::size_t(1));
        tables.apply({after.begin() + std::ptrdiff_t(before.size()), after.end()});
        tables.reader().read(board);
        QVERIFY(isClosed(*board.details.find(OrderId{1})));
        board.details.forget(OrderId{1});
        tables.reader().read(board);
        QCOMPARE(board.details.size(), std::size_t(0));
        tables.reader().read(board, DetailsOf::All);
        QCOMPARE(board.details.size(), std::size_t(1));
    }

    void whatIsRolledBackHasNotHappened()
    {
        const std::vector<RecordedEvent> log = randomLog(7, 1500);
        KeptTables tables(house());
        AllCompared all(house());
        for (const RecordedEvent &event : log) {
            {
                const Transaction undone(tables.connection());
                tables.model().apply(event);
            }
            const QString wrong = all.take(tables, event, false);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

    void onlyTheNextEventIsTaken()
    {
        const std::vector<RecordedEvent> log = randomLog(1, 200);
        KeptTables tables(house());
        tables.apply(log[0]);
        QCOMPARE(tables.model().position(), Position{1});
        QVERIFY_THROWS_EXCEPTION(StoreError, tables.apply(log[0]));
        QVERIFY_THROWS_EXCEPTION(StoreError, tables.apply(log[2]));
        tables.apply(log[1]);
        QCOMPARE(tables.model().position(), Position{2});
    }

    void aBoardIsOfOneMomentWhileSomebodyWrites()
    {
        const std::vector<RecordedEvent> log = randomLog(3, 1500);
        KeptTables tables(house());
        const Connection reading(tables.connection().path(), Purpose::ReadOnly);
        RelationalReader reader(reading);
        AllCompared all(house());
        WaiterBoard board(house());
        for (const RecordedEvent &event : log) {
            QVERIFY(all.take(tables, event, false).isEmpty());
            reader.read(board);
            QCOMPARE(difference(board, std::get<Compared<WaiterBoard>>(all.boards).folded),
                     QString());
        }
    }

    void tablesComeAndGo()
    {
        KeptTables tables(house());
        const Connection &connection = tables.connection();
        QVERIFY(RelationalModel::exists(connection));
        QTemporaryDir folder;
        const Connection other(folder.filePath(QStringLiteral("other.db")).toStdString(),
                               Purpose::WriteStore, IfMissing::Create);
        QVERIFY(!RelationalModel::exists(other));
        {
            Transaction transaction(other);
            RelationalModel::create(other, house());
            RelationalModel::drop(other);
            transaction.commit();
        }
        QVERIFY(!RelationalModel::exists(other));
        QCOMPARE(integer(other, "SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL"), 0);
    }
};

RESTAURANT_TEST(TestRelationalModel)

} // namespace restaurant::testing::tst_relationalmodel
#include "tst_relationalmodel.moc"
