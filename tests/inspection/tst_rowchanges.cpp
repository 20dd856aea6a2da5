// What has become of rows, told from two looks at a page.
#include "inspection/rowchanges.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

namespace restaurant::testing::tst_rowchanges {

namespace {

using ShownTable = std::map<int, int>; // by key: a value

CellValue cell(int value)
{
    return {CellValue::Kind::Integer, std::to_string(value)};
}

/// At most `room` rows of a table, `first` passed over, the highest key first.
RowsPage pageOf(const ShownTable &table, std::int64_t first = 0, std::size_t room = 100)
{
    RowsPage page;
    page.wish.first = first;
    page.columns = {"key", "value"};
    page.key = {0};
    std::int64_t passed = 0;
    for (auto row = table.rbegin(); row != table.rend() && page.cells.size() < room; ++row)
        if (passed++ >= first)
            page.cells.push_back({cell(row->first), cell(row->second)});
    page.isFull = page.cells.size() == room;
    return page;
}

/// "+5 7 ~6 -4": keys in the order shown, with what has become of them.
QString told(const ShownRows &shown)
{
    QStringList words;
    for (const ShownRow &row : shown.rows) {
        const char *sign = row.fate == RowFate::Appeared  ? "+"
                           : row.fate == RowFate::Changed ? "~"
                           : row.fate == RowFate::Gone    ? "-"
                                                          : "";
        words += QLatin1String(sign) + QString::fromStdString(row.now[0].text);
    }
    return words.join(u' ');
}

} // namespace

class TestRowChanges final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLitWhereNothingChanged();
    void rowsAppearChangeAndGo();
    void aRowThatWasPushedOffThePageIsNotGone();
    void aRowThatWasPushedOntoThePageIsNotNew();
    void aPageThatIsFloodedIsNew();
    void anotherPageIsNotCompared();
    void whatIsToldIsWhatWasDone();
    void theTableThatAStatementWritesIsNamed_data();
    void theTableThatAStatementWritesIsNamed();
};

void TestRowChanges::nothingIsLitWhereNothingChanged()
{
    const ShownTable table{{1, 1}, {2, 1}};
    const ShownRows shown = changedSince(pageOf(table), pageOf(table));
    QVERIFY(!tellsChange(shown));
    QCOMPARE(told(shown), QStringLiteral("2 1"));
}

void TestRowChanges::rowsAppearChangeAndGo()
{
    const ShownRows shown = changedSince(pageOf({{1, 1}, {2, 1}, {3, 1}, {4, 1}}),
                                         pageOf({{1, 1}, {3, 2}, {4, 1}, {5, 1}}));
    QCOMPARE(told(shown), QStringLiteral("+5 4 ~3 -2 1"));
    QCOMPARE(shown.rows[2].before[1].text, std::string("1"));
    QCOMPARE(shown.rows[2].now[1].text, std::string("2"));
}

void TestRowChanges::aRowThatWasPushedOffThePageIsNotGone()
{
    QCOMPARE(told(changedSince(pageOf({{1, 1}, {2, 1}, {3, 1}}, 0, 3),
                               pageOf({{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 0, 3))),
             QStringLiteral("+4 3 2"));
}

void TestRowChanges::aRowThatWasPushedOntoThePageIsNotNew()
{
    const ShownTable before{{1, 1}, {2, 1}, {3, 1}, {4, 1}};
    QCOMPARE(told(changedSince(pageOf(before, 0, 3), pageOf({{1, 1}, {2, 1}, {4, 1}}, 0, 3))),
             QStringLiteral("4 -3 2 1"));
    QCOMPARE(told(changedSince(pageOf(before, 2, 2),
                               pageOf({{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}, 2, 2))),
             QStringLiteral("3 2"));
}

void TestRowChanges::aPageThatIsFloodedIsNew()
{
    QCOMPARE(told(changedSince(pageOf({{1, 1}, {2, 1}}, 0, 2),
                               pageOf({{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 0, 2))),
             QStringLiteral("+4 +3"));
    QCOMPARE(told(changedSince(pageOf({}), pageOf({{1, 1}}))), QStringLiteral("+1"));
    QCOMPARE(told(changedSince(pageOf({{1, 1}}), pageOf({}))), QStringLiteral("-1"));
}

void TestRowChanges::anotherPageIsNotCompared()
{
    QVERIFY(!tellsChange(changedSince(pageOf({{1, 1}, {2, 1}}, 1), pageOf({{1, 1}, {2, 1}}))));
}

/// Random tables, changed at random, that fit on one page: nothing is left out, nothing made up.
void TestRowChanges::whatIsToldIsWhatWasDone()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    for (int round = 0; round < 2000; ++round) {
        ShownTable before;
        ShownTable now;
        for (int key = 0; key < 12; ++key) {
            if (chance.bounded(2))
                before[key] = chance.bounded(2);
            if (chance.bounded(2))
                now[key] = chance.bounded(2);
        }
        const ShownRows shown = changedSince(pageOf(before), pageOf(now));
        QStringList wanted;
        for (int key = 11; key >= 0; --key) {
            const bool was = before.contains(key);
            const bool is = now.contains(key);
            if (was || is)
                wanted += QLatin1String(!is                       ? "-"
                                        : !was                    ? "+"
                                        : before[key] != now[key] ? "~"
                                                                  : "") +
                          QString::number(key);
        }
        QStringList found = told(shown).split(u' ', Qt::SkipEmptyParts);
        const auto byKey = [](const QString &a, const QString &b) {
            static const QRegularExpression sign(QStringLiteral("[-+~]"));
            return QString(a).remove(sign).toInt() > QString(b).remove(sign).toInt();
        };
        std::stable_sort(found.begin(), found.end(), byKey);
        QCOMPARE(found, wanted);
    }
}

void TestRowChanges::theTableThatAStatementWritesIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("insert") << "INSERT INTO ticket(key, data) VALUES(?1, ?2)"
                            << "ticket";
    QTest::newRow("upsert") << "insert or replace into \"order line\" values (1)"
                            << "order line";
    QTest::newRow("replace") << "REPLACE INTO ticket VALUES (1)"
                             << "ticket";
    QTest::newRow("update") << "UPDATE OR IGNORE ticket SET data = ''"
                            << "ticket";
    QTest::newRow("delete") << " DELETE FROM ticket WHERE key = ?1"
                            << "ticket";
    QTest::newRow("select") << "SELECT * FROM ticket"
                            << "";
    QTest::newRow("commit") << "COMMIT"
                            << "";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("cut") << "INSERT INTO"
                         << "";
}

void TestRowChanges::theTableThatAStatementWritesIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    QCOMPARE(QString::fromStdString(tableWrittenBy(sql.toStdString())), table);
}

RESTAURANT_TEST(TestRowChanges)

} // namespace restaurant::testing::tst_rowchanges
#include "tst_rowchanges.moc"
