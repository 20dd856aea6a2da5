#include "handled.h"
#include "log/logmodel.h"
#include "testprogram.h"
#include "words/summaries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace restaurant::testing::tst_logmodel {

namespace {

QString story(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
}

std::vector<HandledCommand> manyOrders(int first, int count)
{
    std::vector<HandledCommand> many;
    for (int order = first; order < first + count; ++order)
        many.push_back(placed(order, 1, order));
    return many;
}

} // namespace

class TestLogModel final : public QObject
{
    Q_OBJECT

private slots:
    void aCommandIsToldWithItsEvents();
    void whatTheViewsShowedWhenIsToldBesides();
    void aRejectionIsToldInItsOwnWords();
    void theOldestGoWhenThereAreTooMany();
    void aBatchLargerThanTheModelKeepsItsEnd();
    void clearingBeginsAnew();
    void theToolTipShowsHostileTextAsItIs();
    void theFilterLetsThrough_data();
    void theFilterLetsThrough();
    void everyCommandAndEventHasAWord();
    void aSummaryNamesTheThing_data();
    void aSummaryNamesTheThing();
};

void TestLogModel::aCommandIsToldWithItsEvents()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({placed(47, 4, 1282)});
    QCOMPARE(story(model, 0),
             QStringLiteral("12:00:47 PlaceOrder order 47, table 4, 2 lines · Charlie → accepted\n"
                            "1282 OrderPlaced order-47 v1 (order 47, table 4, 2 lines)"));
}

void TestLogModel::whatTheViewsShowedWhenIsToldBesides()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    HandledCommand mine = placed(48, 5, 1283);
    mine.outcome.number = CommandNumber{2};
    model.add({placed(47, 4, 1282), mine});
    model.tellShown(CommandNumber{2}, QStringLiteral("shown by Waiter 0.3 s"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(model.index(1, 0).data(LogModel::ShownRole).toString(),
             QStringLiteral("shown by Waiter 0.3 s"));
    QVERIFY(story(model, 1).endsWith(QStringLiteral("\nshown by Waiter 0.3 s")));
    model.tellShown(CommandNumber{2}, QStringLiteral("shown by Waiter 0.3 s"));
    QCOMPARE(changed.size(), 1); // it says so already
    model.clear();
    model.add({mine});
    QVERIFY(model.index(0, 0).data(LogModel::ShownRole).toString().isEmpty());
}

void TestLogModel::aRejectionIsToldInItsOwnWords()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model);
    model.add({refused(41, "Order 41 was cancelled at 12:04:29.")});
    QCOMPARE(story(model, 0), QStringLiteral("12:00:41 DeliverOrder order 41 · Roger → rejected: "
                                             "Order 41 was cancelled at 12:04:29."));
}

void TestLogModel::theOldestGoWhenThereAreTooMany()
{
    LogModel model(nullptr, 10);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.add(manyOrders(1, 8));
    model.add(manyOrders(9, 5));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.dropped(), 3);
    QCOMPARE(removed.count(), 1);
    QVERIFY(story(model, 0).contains(QStringLiteral("order 4,")));
    QVERIFY(story(model, 9).contains(QStringLiteral("order 13,")));
}

void TestLogModel::aBatchLargerThanTheModelKeepsItsEnd()
{
    LogModel model(nullptr, 10);
    const QAbstractItemModelTester tester(&model);
    model.add(manyOrders(1, 4));
    model.add(manyOrders(5, 25));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.dropped(), 19);
    QVERIFY(story(model, 9).contains(QStringLiteral("order 29,")));
}

void TestLogModel::clearingBeginsAnew()
{
    LogModel model(nullptr, 2);
    const QAbstractItemModelTester tester(&model);
    model.add(manyOrders(1, 3));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.dropped(), 0);
    QVERIFY(model.actors().isEmpty());
}

void TestLogModel::theToolTipShowsHostileTextAsItIs()
{
    LogModel model;
    model.add({handled(ClearTable{TableId{1}}, "<img src=x>%1&", Role::Taker, noon(0))});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt;%1&amp;")));
}

void TestLogModel::theFilterLetsThrough_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("rejectedOnly");
    QTest::addColumn<int>("expected");
    QTest::newRow("everything") << 0 << QString() << QString() << false << 4;
    QTest::newRow("an order") << 2 << QString() << QString() << false << 2;
    QTest::newRow("a command") << 0 << QStringLiteral("DeliverOrder") << QString() << false << 1;
    QTest::newRow("an event") << 0 << QStringLiteral("OrderPlaced") << QString() << false << 3;
    QTest::newRow("an actor") << 0 << QString() << QStringLiteral("Roger") << false << 1;
    QTest::newRow("rejections") << 0 << QString() << QString() << true << 1;
    QTest::newRow("two at once") << 2 << QString() << QStringLiteral("Charlie") << false << 1;
    QTest::newRow("nothing") << 9 << QString() << QString() << false << 0;
}

void TestLogModel::theFilterLetsThrough()
{
    QFETCH(int, order);
    QFETCH(QString, type);
    QFETCH(QString, actor);
    QFETCH(bool, rejectedOnly);
    LogModel model;
    LogFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    filter.showOrder(order == 0 ? std::nullopt : std::optional(order));
    filter.showType(type);
    filter.showActor(actor);
    filter.showRejectedOnly(rejectedOnly);
    model.add({placed(1, 1, 1), placed(2, 1, 2)});
    model.add({placed(3, 1, 3), refused(2, "No.")});
    QTEST(filter.rowCount(), "expected");
}

void TestLogModel::everyCommandAndEventHasAWord()
{
    QCOMPARE(commandWords().size(), static_cast<int>(commandKinds));
    QCOMPARE(eventWords().size(), static_cast<int>(eventKinds));
    QStringList words = commandWords() + eventWords();
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

void TestLogModel::aSummaryNamesTheThing_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("expected");
    const DishId ramen = DishId::from("ramen").value();
    const auto row = [](const char *name, const Summary &summary, const char *expected) {
        QTest::newRow(name) << summary.word + QLatin1Char(' ') + summary.text
                            << QString::fromUtf8(expected);
    };
    PlaceOrder takeaway;
    takeaway.order = OrderId{5};
    takeaway.kind = OrderKind::Takeaway;
    takeaway.guest = Name::from("Ada %1").value();
    takeaway.lines = {WantedLine{}};
    row("takeaway", summaryOf(Command{takeaway}),
        "PlaceOrder order 5, takeaway for Ada %1, 1 line");
    row("a reason",
        summaryOf(Command{VoidLine{OrderId{5}, LineId{2}, WhyText::from("wrong table").value()}}),
        "VoidLine order 5, line 2, “wrong table”");
    row("no reason", summaryOf(Command{CancelOrder{OrderId{5}, {}}}), "CancelOrder order 5");
    row("two tables", summaryOf(Command{MoveParty{TableId{2}, TableId{7}}}),
        "MoveParty table 2 to table 7");
    row("a declined card", summaryOf(Command{TakePayment{OrderId{5}, PaymentMethod::Card, false}}),
        "TakePayment order 5, by card, declined");
    row("what is left", summaryOf(Event{StockReserved{ramen, OrderId{5}, LineId{1}, 2, 7}}),
        "StockReserved order 5, 2 × ramen, 7 left");
    row("sold out", summaryOf(Event{ReservationRefused{ramen, OrderId{5}, LineId{1}, 2, 0, true}}),
        "ReservationRefused order 5, 2 × ramen, sold out");
    row("money", summaryOf(Event{PaymentTaken{OrderId{5}, Money{2220}, PaymentMethod::Cash}}),
        "PaymentTaken order 5, 22.20, in cash");
}

void TestLogModel::aSummaryNamesTheThing()
{
    QFETCH(QString, summary);
    QTEST(summary, "expected");
}

RESTAURANT_TEST(TestLogModel)

} // namespace restaurant::testing::tst_logmodel
#include "tst_logmodel.moc"
