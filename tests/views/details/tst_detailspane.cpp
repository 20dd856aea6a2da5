#include "common/controls.h"
#include "details/detailspane.h"
#include "testprogram.h"
#include "views/samples.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_detailspane {

using namespace std::chrono_literals;

class TestDetailsPane : public QObject
{
    Q_OBJECT

private slots:
    void anOrderIsAskedForByItsNumber()
    {
        DetailsPane pane;
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy asked(&pane, &DetailsPane::detailsRequested);
        auto *chooser = pane.findChild<QComboBox *>(QStringLiteral("orderChooser"));
        QTest::keyClicks(chooser->lineEdit(), QStringLiteral("41"));
        QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("showOrder")),
                          Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<OrderId>(), OrderId{41});
        QCOMPARE(pane.order(), OrderId{41});
    }

    void nothingIsAskedForWithoutANumber()
    {
        DetailsPane pane;
        QSignalSpy asked(&pane, &DetailsPane::detailsRequested);
        auto *chooser = pane.findChild<QComboBox *>(QStringLiteral("orderChooser"));
        QTest::keyClicks(chooser->lineEdit(), QStringLiteral("ramen"));
        QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("showOrder")),
                          Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
    }

    void recentOrdersDoNotDisturbWhatIsTyped()
    {
        DetailsPane pane;
        QSignalSpy asked(&pane, &DetailsPane::detailsRequested);
        auto *chooser = pane.findChild<QComboBox *>(QStringLiteral("orderChooser"));
        QTest::keyClicks(chooser->lineEdit(), QStringLiteral("4"));
        pane.setRecentOrders({OrderId{47}, OrderId{46}});
        QCOMPARE(chooser->currentText(), QStringLiteral("4"));
        QCOMPARE(chooser->count(), 2);
        QCOMPARE(asked.count(), 0);
    }

    void orderStockAndPaymentAreShownTogether()
    {
        DetailsPane pane;
        QAbstractItemModelTester lineTester(table(pane, "detailLines")->model());
        QAbstractItemModelTester eventTester(table(pane, "detailEvents")->model());
        pane.showDetails(samples::details());
        pane.show();
        QCOMPARE(label(pane, "orderTitle")->text(), QStringLiteral("Order 41 · Table 12"));
        QCOMPARE(label(pane, "payment")->text(), QStringLiteral("asked 20.90"));
        QCOMPARE(pane.findChild<Pill *>(QStringLiteral("paymentStage"))->text(),
                 QStringLiteral("asked for"));
        const QAbstractItemModel *lines = table(pane, "detailLines")->model();
        QCOMPARE(lines->rowCount(), 4);
        QCOMPARE(lines->index(2, DetailLinesModel::StateColumn).data().toString(),
                 QStringLiteral("void"));
        QCOMPARE(lines->index(2, DetailLinesModel::StockColumn).data().toString(),
                 QStringLiteral("released"));
        QCOMPARE(lines->index(3, DetailLinesModel::PriceColumn).data().toString(),
                 QStringLiteral("6.40"));
        const QAbstractItemModel *events = table(pane, "detailEvents")->model();
        QCOMPARE(events->rowCount(), 8);
        QCOMPARE(events->index(0, DetailEventsModel::TypeColumn).data().toString(),
                 QStringLiteral("OrderPlaced"));
        QVERIFY(!label(pane, "orderWhy")->isVisible());
    }

    void newEventsAreAddedWithoutAReset()
    {
        DetailsPane pane;
        OrderDetails details = samples::details();
        pane.showDetails(details);
        QSignalSpy inserted(table(pane, "detailEvents")->model(),
                            &QAbstractItemModel::rowsInserted);
        details.events.push_back({Position{1400}, samples::now, "PaymentTaken"});
        details.payment = PaymentStage::Taken;
        details.taken = details.requested;
        pane.showDetails(details);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(pane.findChild<Pill *>(QStringLiteral("paymentStage"))->text(),
                 QStringLiteral("paid"));
    }

    void whatEndedAnOrderIsSaidAsItWasTyped()
    {
        DetailsPane pane;
        OrderDetails details = samples::details();
        details.stage = OrderStage::Cancelled;
        details.endedWhy = "<b>%1</b> & a train to catch";
        pane.showDetails(details);
        pane.show();
        const QLabel *why = label(pane, "orderWhy");
        QVERIFY(why->isVisible());
        QCOMPARE(why->text(), QStringLiteral("<b>%1</b> & a train to catch"));
        QCOMPARE(why->textFormat(), Qt::PlainText);
        QCOMPARE(pane.findChild<Pill *>(QStringLiteral("orderStage"))->text(),
                 QStringLiteral("Cancelled"));
    }

    void aClickAsksTheServicesBesideTheView()
    {
        DetailsPane pane;
        pane.resize(500, 600);
        QSignalSpy asked(&pane, &DetailsPane::composedRequested);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.showDetails(samples::details());
        const auto *box = pane.findChild<QWidget *>(QStringLiteral("composedBox"));
        QVERIFY(!box->isVisible());
        QCOMPARE(asked.count(), 0);
        QTest::mouseClick(pane.findChild<QToolButton *>(QStringLiteral("composeButton")),
                          Qt::LeftButton);
        QVERIFY(box->isVisible());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<OrderId>(), OrderId{41});
        pane.showComposed(composed(true));
        QCOMPARE(cells(pane, 1).join(u'|'),
                 QStringLiteral("Stock|1 reserved, 1 released, 2 used|3|40|90 µs"));
        QCOMPARE(cells(pane, 3).join(u'|'), QStringLiteral("Together|3 round trips|5|50|200 µs"));
        QCOMPARE(cells(pane, 4).mid(2).join(u'|'),
                 QStringLiteral("–|–|–")); // nobody has asked the view
        QVERIFY(label(pane, "composedVerdict")->text().contains(QStringLiteral("say the same")));
        pane.showCost(OrderId{41}, {1, 1, 20, 30us});
        QCOMPARE(cells(pane, 4).mid(2).join(u'|'), QStringLiteral("1|1|30 µs"));
        pane.setLive(false); // services are asked as they are now
        QVERIFY(!box->isVisible());
    }

    void whoDoesNotAnswerIsMissingAndTheViewStillSaysIt()
    {
        DetailsPane pane;
        pane.show();
        pane.showDetails(samples::details());
        pane.showComposed(composed(false));
        QCOMPARE(cells(pane, 1).join(u'|'),
                 QStringLiteral("Stock|no answer: it is stopped|0|0|0.0 µs"));
        QCOMPARE(cells(pane, 3)[1], QStringLiteral("2 round trips"));
        QVERIFY(cells(pane, 4)[1].contains(QStringLiteral("released")));
        QVERIFY(label(pane, "composedVerdict")
                    ->text()
                    .contains(QStringLiteral("No answer from: Stock")));
    }

    /// What the process manager waits for is said of the order, and listed for all orders.
    void whatIsWaitedForIsListed()
    {
        DetailsPane pane;
        pane.setLimits({10min, 5min});
        pane.show();
        QVERIFY(!pane.findChild<QWidget *>(QStringLiteral("todoBox"))->isVisible());
        OrderDetails details = samples::details();
        details.kind = OrderKind::Takeaway;
        details.stage = OrderStage::Placed;
        details.payment = PaymentStage::Requested;
        details.requested = Money{1200};
        details.lines.clear();
        const Instant asked = Instant{12h + 4min};
        details.events = {{Position{7}, asked, "PaymentRequested"}};
        Changes<OrderDetails> news;
        news.upserted = {details};
        pane.take(ShownChanges<DetailsBoard>{news});
        pane.showDetails(details);
        QCOMPARE(label(pane, "orderTodo")->text(),
                 QStringLiteral("Waits for payment of 12.00 until 12:09:00."));
        QAbstractItemModelTester tester(table(pane, "todo")->model());
        const QAbstractItemModel *list = table(pane, "todo")->model();
        QVERIFY(table(pane, "todo")->isVisible());
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->index(0, TodoModel::OrderColumn).data().toString(), QStringLiteral("41"));
        QCOMPARE(list->index(0, TodoModel::WhatColumn).data().toString(),
                 QStringLiteral("payment of 12.00"));
        QCOMPARE(list->index(0, TodoModel::UntilColumn).data().toString(),
                 QStringLiteral("12:09:00"));
        news.upserted.front().payment = PaymentStage::Taken;
        pane.take(ShownChanges<DetailsBoard>{news});
        QCOMPARE(list->rowCount(), 0);
    }

    /// The bank declines a refund: somebody says so, and a manager tries it again.
    void aRefundIsDeclinedAndTriedAgain()
    {
        DetailsPane pane;
        OrderDetails details = samples::details();
        showActive(pane, details);
        QVERIFY(!button(pane, "declineRefundButton")->isVisible());
        QVERIFY(!button(pane, "retryRefundButton")->isVisible());
        details.stage = OrderStage::Cancelled;
        details.payment = PaymentStage::Taken;
        details.taken = details.refunded = Money{2500};
        details.events = {{Position{7}, Instant{12h}, "PaymentRefunded"}};
        pane.showDetails(details);
        QSignalSpy declined(&pane, &DetailsPane::declineRefundRequested);
        QTest::mouseClick(button(pane, "declineRefundButton"), Qt::LeftButton);
        QCOMPARE(declined.count(), 1);
        details.refunded = {};
        details.events.push_back({Position{9}, Instant{12h + 2min}, "RefundDeclined"});
        pane.showDetails(details);
        QCOMPARE(label(pane, "orderTodo")->text(),
                 QStringLiteral("25.00 are owed since 12:02:00: the bank declined the refund. A "
                                "manager can try it again."));
        QVERIFY(!button(pane, "declineRefundButton")->isVisible());
        QSignalSpy retried(&pane, &DetailsPane::retryRefundRequested);
        QTest::mouseClick(button(pane, "retryRefundButton"), Qt::LeftButton);
        QCOMPARE(retried.first().first().value<OrderId>(), OrderId{41});
    }

    void anUnknownOrderIsNamed()
    {
        DetailsPane pane;
        pane.showDetails(samples::details());
        pane.showUnknown(OrderId{99});
        pane.show();
        QVERIFY(label(pane, "emptyState")->isVisible());
        QCOMPARE(label(pane, "emptyState")->text(), QStringLiteral("The view knows no order 99."));
    }

    void theChosenLineIsVoidedForAReason()
    {
        DetailsPane pane;
        showActive(pane, samples::details());
        QSignalSpy asked(&pane, &DetailsPane::voidLineRequested);
        QVERIFY(!button(pane, "voidLineButton")->isEnabled());
        clickLine(pane, 1);
        QTest::mouseClick(button(pane, "voidLineButton"), Qt::LeftButton);
        QCOMPARE(label(pane, "whyPrompt")->text(), QStringLiteral("Void line 2?"));
        answer(pane, QStringLiteral("dropped"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<OrderId>(), OrderId{41});
        QCOMPARE(asked.first().at(1).value<LineId>(), LineId{2});
        QCOMPARE(asked.first().at(2).value<WhyText>().text(), std::string("dropped"));
        QVERIFY(button(pane, "voidLineButton")->isVisible());
    }

    void theOrderIsCancelledForAReasonByKeys()
    {
        DetailsPane pane;
        showActive(pane, samples::details());
        QSignalSpy asked(&pane, &DetailsPane::cancelOrderRequested);
        table(pane, "detailLines")->setFocus();
        QTest::keyClick(table(pane, "detailLines"), Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(reason(pane)->hasFocus());
        answer(pane, QStringLiteral(" a train to catch "));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).value<OrderId>(), OrderId{41});
        QCOMPARE(asked.first().at(1).value<WhyText>().text(), std::string("a train to catch"));
        QVERIFY(table(pane, "detailLines")->hasFocus());
    }

    void escapeAsksForNothing()
    {
        DetailsPane pane;
        showActive(pane, samples::details());
        QSignalSpy voided(&pane, &DetailsPane::voidLineRequested);
        clickLine(pane, 0);
        table(pane, "detailLines")->setFocus();
        QTest::keyClick(table(pane, "detailLines"), Qt::Key_Delete);
        QTest::keyClicks(reason(pane), QStringLiteral("dropped"));
        QTest::keyClick(reason(pane), Qt::Key_Escape);
        QVERIFY(!reason(pane)->isVisible());
        QVERIFY(table(pane, "detailLines")->hasFocus());
        QCOMPARE(voided.count(), 0);
    }

    void aReasonThatNoEventCanHoldIsNotSent()
    {
        DetailsPane pane;
        showActive(pane, samples::details());
        QSignalSpy asked(&pane, &DetailsPane::cancelOrderRequested);
        QTest::mouseClick(button(pane, "cancelOrderButton"), Qt::LeftButton);
        reason(pane)->setText(QStringLiteral("turned\u202Eround"));
        QTest::keyClick(reason(pane), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(reason(pane)->isVisible());
    }

    void aReasonHalfTypedOutlivesNewsOfItsOrderOnly()
    {
        DetailsPane pane;
        OrderDetails details = samples::details();
        showActive(pane, details);
        QTest::mouseClick(button(pane, "cancelOrderButton"), Qt::LeftButton);
        QTest::keyClicks(reason(pane), QStringLiteral("a train"));
        details.lines[1].state = LineState::Ready;
        pane.showDetails(details);
        QVERIFY(reason(pane)->isVisible());
        QCOMPARE(reason(pane)->text(), QStringLiteral("a train"));
        details.order = OrderId{42};
        pane.showDetails(details);
        QVERIFY(!reason(pane)->isVisible());
    }

    void noLineIsChosenOfAnotherOrder()
    {
        DetailsPane pane;
        OrderDetails details = samples::details();
        showActive(pane, details);
        clickLine(pane, 1);
        QVERIFY(button(pane, "voidLineButton")->isEnabled());
        details.order = OrderId{42};
        pane.showDetails(details);
        QVERIFY(!button(pane, "voidLineButton")->isEnabled());
    }

    void whatIsOverCanNeitherBeVoidedNorCancelled()
    {
        DetailsPane pane;
        OrderDetails details = samples::details();
        showActive(pane, details);
        clickLine(pane, 2); // void already
        QVERIFY(!button(pane, "voidLineButton")->isEnabled());
        clickLine(pane, 1);
        details.delivered = true;
        pane.showDetails(details);
        QVERIFY(!button(pane, "voidLineButton")->isEnabled());
        QVERIFY(!button(pane, "cancelOrderButton")->isEnabled());
        pane.showUnknown(OrderId{99});
        QVERIFY(!button(pane, "cancelOrderButton")->isEnabled());
    }

private:
    /// Of the sample order; whether stock has answered.
    static ComposedDetails composed(bool stockAnswers)
    {
        ComposedDetails all;
        all.order = OrderId{41};
        all.fromOwnStores = true;
        all.details = samples::details();
        const auto answer = [](Service service, QueryCost cost) {
            return ServiceAnswer{service, true, {}, "evening.db", 3, cost};
        };
        all.answers = {answer(Service::Orders, {1, 9, 90, 90us}),
                       answer(Service::Stock, {3, 40, 300, 90us}),
                       answer(Service::Payment, {1, 1, 10, 20us})};
        if (stockAnswers)
            return all;
        for (DetailsLine &line : all.details->lines)
            line.stock = LineStock::Asked;
        all.answers[1] = {Service::Stock, false, "it is stopped", "evening.db", 0, {}};
        return all;
    }
    /// A row of what was asked.
    static QStringList cells(const DetailsPane &pane, int row)
    {
        QStringList all;
        const QAbstractItemModel *rows = table(pane, "composedTable")->model();
        for (int column = 0; column < rows->columnCount(); ++column)
            all += rows->index(row, column).data().toString();
        return all;
    }
    static void showActive(DetailsPane &pane, const OrderDetails &details)
    {
        pane.resize(420, 600);
        pane.showDetails(details);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }
    static void clickLine(const DetailsPane &pane, int row)
    {
        const QTableView *lines = table(pane, "detailLines");
        const QModelIndex dish = lines->model()->index(row, DetailLinesModel::DishColumn);
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(dish).center());
    }
    static void answer(const DetailsPane &pane, const QString &why)
    {
        QTest::keyClicks(reason(pane), why);
        QTest::keyClick(reason(pane), Qt::Key_Return);
    }
    static QLineEdit *reason(const QWidget &pane)
    {
        return pane.findChild<QLineEdit *>(QStringLiteral("why"));
    }
    static QToolButton *button(const QWidget &pane, const char *name)
    {
        return pane.findChild<QToolButton *>(QLatin1String(name));
    }
    static QLabel *label(const QWidget &pane, const char *name)
    {
        return pane.findChild<QLabel *>(QLatin1String(name));
    }
    static QTableView *table(const QWidget &pane, const char *name)
    {
        return pane.findChild<QTableView *>(QLatin1String(name));
    }
};

RESTAURANT_TEST(TestDetailsPane)

} // namespace restaurant::testing::tst_detailspane
#include "tst_detailspane.moc"
