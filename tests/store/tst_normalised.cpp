// The normalised tables in the log's own file: known to whoever opens it, compared with the log,
// and never in the way of what is done to files.
#include "domain/storeerror.h"
#include "relational/changecapture.h"
#include "relational/relationalmodel.h"
#include "sqlite/query.h"
#include "store/branch.h"
#include "store/forget.h"
#include "store/forging.h"
#include "store/normalised.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_normalised {

using namespace restaurant::test;

namespace {

/// An order with a note, and the tables kept up to event 11.
class KeptEvening
{
public:
    KeptEvening()
    {
        m_evening.receive(9);
        m_evening.carryOut(sent(1, seat(2, 1)));
        PlaceOrder placed = ramen(1, 2);
        placed.lines[0].note = Note::from("extra egg").value();
        m_evening.carryOut(sent(2, placed));
        EventStore &store = m_evening.store();
        store.beginGroup();
        buildNormalised(store, smallRestaurant());
        ChangeCapture::create(store.connection());
        store.commitGroup();
    }
    TestStore &operator*() { return m_evening; }
    TestStore *operator->() { return &m_evening; }

    [[nodiscard]] std::string sentence() const
    {
        const auto difference = verifyNormalised(m_evening.path(), smallRestaurant());
        return difference ? sentenceOf(*difference) : std::string();
    }
    [[nodiscard]] std::string sentenceAfter(const std::string &change)
    {
        m_evening.close();
        changeByHand(m_evening.path(), change);
        return sentence();
    }

private:
    TestStore m_evening;
};

} // namespace

class TestNormalised : public QObject
{
    Q_OBJECT
private slots:
    void aFileWithTheTablesIsOurs()
    {
        KeptEvening evening;
        QVERIFY(hasNormalised(evening->path()));
        QVERIFY(!verifyLog(evening->path()));
        QCOMPARE(evening.sentence(), std::string());
        evening->open();
        QCOMPARE(evening->carryOut(sent(3, seat(1, 2))).kind, OutcomeKind::Accepted);
    }

    void tablesThatAreNotExactlyOursAreRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("one is missing") << "DROP TABLE ticket";
        QTest::newRow("a reader is missing") << "DROP TABLE change_reader";
        QTest::newRow("a column more") << "ALTER TABLE ticket ADD COLUMN more TEXT";
        QTest::newRow("a trigger") << "CREATE TRIGGER t AFTER UPDATE ON stock BEGIN"
                                      " DELETE FROM ticket; END";
        QTest::newRow("an index") << "CREATE INDEX i ON stock(used)";
    }
    void tablesThatAreNotExactlyOursAreRefused()
    {
        QFETCH(const QString, change);
        KeptEvening evening;
        evening->close();
        changeByHand(evening->path(), change.toStdString());
        QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(verifyLog(evening->path())));
        QVERIFY_THROWS_EXCEPTION(StoreError, evening->open());
    }

    void someTablesWithoutTheOthersAreRefused()
    {
        TestStore evening;
        evening.close();
        changeByHand(evening.path(), "CREATE TABLE station(\n    name TEXT PRIMARY KEY\n)"
                                     " STRICT, WITHOUT ROWID");
        QVERIFY_THROWS_EXCEPTION(StoreError, evening.open());
    }

    void aChangeByHandIsNamedByTableKeyAndColumn()
    {
        QCOMPARE(KeptEvening().sentenceAfter("UPDATE stock SET available = 7 WHERE dish = 'ramen'"),
                 std::string("stock ramen: available is 7, and should be 9"));
        QCOMPARE(KeptEvening().sentenceAfter("UPDATE order_line SET cooking_at = 5"),
                 std::string("order_line 1, 1: cooking_at is 5, and should be nothing"));
        QCOMPARE(KeptEvening().sentenceAfter("DELETE FROM order_history"),
                 std::string("order_history 1, 11 is missing"));
        QCOMPARE(KeptEvening().sentenceAfter("INSERT INTO visit VALUES (3, 1, 7, 0)"),
                 std::string("visit 3 should not be there"));
    }

    void tablesThatWereNotKeptAreFound()
    {
        KeptEvening evening;
        evening->carryOut(sent(3, seat(1, 2))); // by a handler that knows nothing of them
        QCOMPARE(evening.sentence(),
                 std::string("tables_kept 1: position is 11, and should be 12"));
        evening->store().beginGroup();
        buildNormalised(evening->store(), smallRestaurant());
        evening->store().commitGroup();
        QCOMPARE(evening.sentence(), std::string());
    }

    void aCopyHasThemAndABranchMakesThemAnew()
    {
        KeptEvening evening;
        QTemporaryDir folder;
        const std::string copy = folder.filePath(QStringLiteral("copy.restaurant")).toStdString();
        const std::string branch =
            folder.filePath(QStringLiteral("branch.restaurant")).toStdString();
        evening->store().copyTo(copy);
        QVERIFY(hasNormalised(copy));
        QVERIFY(!verifyNormalised(copy, smallRestaurant()));
        branchStore(evening->path(), branch, {Position{10}, CommandNumber{10}, ActivityNumber{0}});
        QVERIFY(!hasNormalised(branch));
        QVERIFY(!verifyLog(branch));
        const auto store = EventStore::open(branch);
        store->beginGroup();
        buildNormalised(*store, smallRestaurant());
        store->commitGroup();
        QVERIFY(!verifyNormalised(branch, smallRestaurant()));
    }

    void forgottenWordsAreNotLeftInThem()
    {
        KeptEvening evening;
        evening->close();
        QCOMPARE(forgetWordsOf(evening->path(), {OrderId{1}}).commands, 1);
        QVERIFY(!hasNormalised(evening->path()));
        QFile file(QString::fromStdString(evening->path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("extra egg"));
        evening->open();
        evening->store().beginGroup();
        buildNormalised(evening->store(), smallRestaurant());
        evening->store().commitGroup();
        QCOMPARE(evening.sentence(), std::string());
    }
};

RESTAURANT_TEST(TestNormalised)

} // namespace restaurant::testing::tst_normalised
#include "tst_normalised.moc"
