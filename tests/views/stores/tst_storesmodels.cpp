// What the lists and tables of the pane Stores say.
#include "stores/celltext.h"
#include "stores/keysmodel.h"
#include "stores/rowsmodel.h"
#include "stores/storesmodels.h"
#include "testprogram.h"
#include "views/stores/storesamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace restaurant::testing::tst_storesmodels {

namespace {

QString cellOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

RowFate fateOf(const QAbstractItemModel &model, int row, int column)
{
    return static_cast<RowFate>(model.index(row, column).data(RowsModel::FateRole).toInt());
}

} // namespace

class TestStoresModels final : public QObject
{
    Q_OBJECT

private slots:
    void ofTwoDocumentsOnlyWhatDiffersIsTold();
    void aTextThatIsNoDocumentIsToldWhole();
    void whatCannotBePrintedDoesNotLie();
    void eachValueLooksLikeWhatItIs();
    void aRowSaysWhatBecameOfIt();
    void newsOfTheSameTableResetsNothing();
    void anAnswerHasNoFates();
    void filesStandAboveTheirTables();
    void whatWasWrittenIsLitUntilTheNextChange();
    void statementsThatWriteNothingAreShownWhenAsked();
    void statementsAreBounded();
    void aReferenceIsNamedInTheTwin();
    void aTableLiesRightOfWhatItRefersTo();
    void aCircleOfReferencesIsPlacedToo();
};

void TestStoresModels::ofTwoDocumentsOnlyWhatDiffersIsTold()
{
    const MarkedText marked = CellText::change(
        samples::text(R"({"a":1,"lines":[{"state":"queued"},{"n":2}]})"),
        samples::text(R"({"a":1,"lines":[{"state":"cooking"},{"n":2}],"b":true})"));
    QCOMPARE(marked.text, QStringLiteral("lines[0].state: queued → cooking, b:  → true"));
    QCOMPARE(marked.struck.size(), 1);
    QCOMPARE(marked.text.mid(marked.struck[0].start, marked.struck[0].length),
             QStringLiteral("queued"));
}

void TestStoresModels::aTextThatIsNoDocumentIsToldWhole()
{
    QCOMPARE(CellText::change(samples::text("queued"), samples::text("cooking")).text,
             QStringLiteral("queued → cooking"));
    QCOMPARE(CellText::change({}, samples::number(5)).text, QStringLiteral("NULL → 5"));
    QCOMPARE(CellText::change(samples::text("{broken"), samples::text("{\"a\":1}")).text,
             QStringLiteral("{broken → {\"a\":1}"));
}

void TestStoresModels::whatCannotBePrintedDoesNotLie()
{
    const QString shown = CellText::brief(samples::text("a\nb\tc\u202Ed"));
    QCOMPARE(shown, QStringLiteral("a b c\uFFFDd"));
}

void TestStoresModels::eachValueLooksLikeWhatItIs()
{
    QCOMPARE(CellText::brief({}), QStringLiteral("NULL"));
    QCOMPARE(CellText::brief({CellValue::Kind::Bytes, "0aff"}), QStringLiteral("x'0aff'"));
    QCOMPARE(CellText::brief({CellValue::Kind::Text, "abc", true}), QStringLiteral("abc…"));
    QCOMPARE(CellText::brief(samples::text(std::string(5000, 'x').c_str())).size(), 201);
    QVERIFY(CellText::whole(samples::text(R"({"a":{"b":1}})")).contains(u'\n'));
}

void TestStoresModels::aRowSaysWhatBecameOfIt()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(unchanged(samples::tickets("open")));
    QCOMPARE(cellOf(model, 0, 0), QString());
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("key"));

    model.show(changedSince(samples::tickets("open"), samples::tickets("ready")));
    QCOMPARE(cellOf(model, 1, 0), QStringLiteral("changed"));
    QCOMPARE(cellOf(model, 1, 2), QStringLiteral("state: open → ready"));
    QVERIFY(fateOf(model, 1, 2) == RowFate::Changed);
    QVERIFY(fateOf(model, 1, 1) == RowFate::Same);
    QVERIFY(model.wholeText(1).contains(QStringLiteral("data: state: open → ready")));

    RowsPage fewer = samples::tickets("open");
    fewer.cells.pop_back();
    model.show(changedSince(samples::tickets("open"), fewer));
    QCOMPARE(cellOf(model, 1, 0), QStringLiteral("gone"));
    QVERIFY(!model.index(1, 2).data(RowsModel::StruckRole).value<QList<int>>().isEmpty());
    model.show(changedSince(fewer, samples::tickets("open")));
    QCOMPARE(cellOf(model, 1, 0), QStringLiteral("new"));
}

void TestStoresModels::newsOfTheSameTableResetsNothing()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(unchanged(samples::tickets("open")));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    RowsPage more = samples::tickets("ready");
    more.cells.push_back({samples::number(6), samples::text("{}")});
    model.show(changedSince(samples::tickets("open"), more));
    QCOMPARE(model.rowCount(), 3);
    model.show(unchanged(samples::tickets("ready")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.find({samples::number(7)}), 1);
    QCOMPARE(model.find({samples::number(9)}), -1);
}

void TestStoresModels::anAnswerHasNoFates()
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model);
    SqlAnswer answer;
    answer.columns = {"dish", "dish"};
    answer.rows = {{samples::text("rice"), {}}};
    model.show(answer);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(cellOf(model, 0, 0), QStringLiteral("rice"));
    QCOMPARE(cellOf(model, 0, 1), QStringLiteral("NULL"));
    model.clear();
    QCOMPARE(model.columnCount(), 0);
}

void TestStoresModels::filesStandAboveTheirTables()
{
    StoresModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(samples::overview());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(cellOf(model, 0, StoresModel::NameColumn), QStringLiteral("evening.restaurant"));
    QCOMPARE(cellOf(model, 0, StoresModel::RowsColumn), QStringLiteral("5"));
    QCOMPARE(cellOf(model, 1, StoresModel::NameColumn).trimmed(), QStringLiteral("order_line"));
    QCOMPARE(cellOf(model, 3, StoresModel::RowsColumn), QStringLiteral("query"));
    QCOMPARE(cellOf(model, 5, StoresModel::PagesColumn), QStringLiteral("1"));
    QCOMPARE(model.find({"evening.kitchen.view", "ticket"}), 5);
    QCOMPARE(model.suggestion().table, std::string("event"));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(samples::overview());
    QCOMPARE(reset.count(), 0);
}

void TestStoresModels::whatWasWrittenIsLitUntilTheNextChange()
{
    StoresModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(samples::overview());
    model.noteWritten({{samples::statement(1, 1, "evening.kitchen.view", "ticket", "INSERT …"),
                        samples::statement(2, 1, "evening.kitchen.view", "", "COMMIT")}});
    QCOMPARE(cellOf(model, 5, StoresModel::WrittenColumn), QStringLiteral("written"));
    QVERIFY(cellOf(model, 5, StoresModel::NameColumn).endsWith(u'•'));
    QCOMPARE(cellOf(model, 4, StoresModel::WrittenColumn), QStringLiteral("written"));
    QCOMPARE(cellOf(model, 1, StoresModel::WrittenColumn), QString());
    QTest::qWait(1600); // what comes later is another change
    QVERIFY(model.isWritten({"evening.kitchen.view", "ticket"}));
    model.noteWritten({{samples::statement(3, 2, "evening.restaurant", "orders", "INSERT …")}});
    QVERIFY(!model.isWritten({"evening.kitchen.view", "ticket"}));
    QVERIFY(model.isWritten({"evening.restaurant", "orders"}));
}

void TestStoresModels::statementsThatWriteNothingAreShownWhenAsked()
{
    StatementsModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({{samples::statement(1, 1, "f", "", "BEGIN IMMEDIATE"),
                samples::statement(2, 1, "f", "ticket", "INSERT INTO ticket\n VALUES (7)"),
                samples::statement(3, 1, "f", "", "COMMIT")}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cellOf(model, 0, StatementsModel::StatementColumn),
             QStringLiteral("INSERT INTO ticket VALUES (7)"));
    QCOMPARE(cellOf(model, 0, StatementsModel::TimeColumn), QStringLiteral("12"));
    model.showAll(true);
    QCOMPARE(model.rowCount(), 3);
    model.showAll(false);
    QCOMPARE(model.rowCount(), 1);
}

void TestStoresModels::statementsAreBounded()
{
    StatementsModel model;
    const QAbstractItemModelTester tester(&model);
    StatementsRun run;
    for (int number = 1; number <= 700; ++number)
        run.statements.push_back(samples::statement(number, number, "f", "ticket", "INSERT"));
    model.add(run);
    model.add(run);
    QCOMPARE(model.rowCount(), static_cast<int>(StatementsModel::most));
}

void TestStoresModels::aReferenceIsNamedInTheTwin()
{
    KeysModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(samples::overview().files.front().tables);
    QCOMPARE(model.rowCount(), 5); // the stored query has no keys
    QCOMPARE(cellOf(model, 0, 1), QStringLiteral("order_number"));
    QCOMPARE(cellOf(model, 0, 3), QStringLiteral("key"));
    QCOMPARE(cellOf(model, 0, 5), QStringLiteral("orders.number"));
    QCOMPARE(cellOf(model, 2, 4), QStringLiteral("yes"));
}

void TestStoresModels::aTableLiesRightOfWhatItRefersTo()
{
    const KeysPlan plan = planOf(samples::overview().files.front().tables,
                                 {10, 10, 400, [](const StoreTable &) { return 100.0; }});
    QCOMPARE(plan.boxes.size(), std::size_t{2});
    QVERIFY(plan.boxes[0].place.left() > plan.boxes[1].place.right());
    QCOMPARE(plan.lines.size(), std::size_t{1});
    QCOMPARE(plan.lines[0].fromRow, std::size_t{0});
    QCOMPARE(plan.lines[0].to, std::size_t{1});
    for (const KeysPlan::Box &box : plan.boxes)
        QVERIFY(QRectF(QPointF(), plan.size).contains(box.place));
}

void TestStoresModels::aCircleOfReferencesIsPlacedToo()
{
    const StoreColumn key{"k", "INTEGER", 1, false};
    const StoreTable a{"a", false, {key}, {{"b", {"k"}, {}}}, {}, {}, {}};
    const StoreTable b{"b", false, {key}, {{"a", {"k"}, {}}, {"lost", {"k"}, {}}}, {}, {}, {}};
    const KeysPlan plan = planOf({a, b}, {10, 10, 400, [](const StoreTable &) { return 100.0; }});
    QCOMPARE(plan.lines.size(), std::size_t{2});
    QVERIFY(!plan.boxes[0].place.intersects(plan.boxes[1].place));
}

RESTAURANT_TEST(TestStoresModels)

} // namespace restaurant::testing::tst_storesmodels
#include "tst_storesmodels.moc"
