#include "status/statusboardwidget.h"
#include "status/statusmodel.h"
#include "status/statuspane.h"
#include "status/toomuch.h"
#include "testprogram.h"
#include "views/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_statuspane {

namespace {

QWidget *fullScreenBoard()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QStringLiteral("statusScreen"))
            return widget;
    }
    return nullptr;
}

} // namespace

class TestStatusPane : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreSortedByStageAndPromise()
    {
        StatusModel model;
        QAbstractItemModelTester tester(&model);
        model.apply(samples::whole(samples::statusNumbers(3)));
        const std::vector<StatusNumber> preparing = model.numbersAt(StatusStage::Preparing);
        QCOMPARE(preparing.size(), std::size_t(3));
        QCOMPARE(preparing.front().order, OrderId{44});
        QCOMPARE(model.numbersAt(StatusStage::Ready).front().order, OrderId{43}); // The latest.
    }

    void aNumberThatBecomesReadyKeepsItsRow()
    {
        StatusModel model;
        QAbstractItemModelTester tester(&model);
        model.apply(samples::whole(samples::statusNumbers(3)));
        const QPersistentModelIndex row = model.index(model.rowOf(OrderId{45}), 0);
        StatusNumber ready = *model.find(OrderId{45});
        ready.stage = StatusStage::Ready;
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.apply(samples::one(ready));
        QCOMPARE(removed.count(), 0);
        QCOMPARE(row.data(StatusModel::StageRole).toInt(), static_cast<int>(StatusStage::Ready));
        QCOMPARE(model.numbersAt(StatusStage::Ready).size(), std::size_t(3));
    }

    void nothingOfAnybodyIsReadWhereNobodyAsksWhatIf()
    {
        StatusModel model;
        StatusPane pane(&model);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.take(ShownChanges<DetailsBoard>(samples::whole<OrderDetails>({samples::details()})));
        QVERIFY(!pane.findChild<QWidget *>(QStringLiteral("tooMuch"))->isVisible());
    }

    void theWrongTurnSaysWhatItWouldHaveToldWhom()
    {
        StatusModel model;
        StatusPane pane(&model);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        OrderDetails amira = samples::details();
        amira.order = OrderId{42};
        amira.kind = OrderKind::Takeaway;
        amira.guest = "Amira";
        amira.requested = Money{1250};
        OrderDetails ben = amira;
        ben.order = OrderId{43};
        ben.guest = "Ben";
        ben.lines.clear();
        pane.take(ShownChanges<DetailsBoard>(
            samples::whole<OrderDetails>({samples::details(), amira, ben})));
        pane.findChild<QToolButton *>(QStringLiteral("statusWrongTurnButton"))->click();
        auto *table = pane.findChild<QTableView *>(QStringLiteral("tooMuchTable"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        const auto said = [table](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(said(1, TooMuchModel::NameColumn), QStringLiteral("Amira"));
        QVERIFY(said(1, TooMuchModel::AmountColumn).contains(QStringLiteral("12.50")));
        QVERIFY(said(0, TooMuchModel::RemarkColumn).contains(QStringLiteral("allergy: celery")));
        QCOMPARE(said(0, TooMuchModel::ToldToColumn), QStringLiteral("everybody but table 12"));
        QCOMPARE(said(2, TooMuchModel::ToldToColumn), QStringLiteral("everybody but Ben"));
        // Nobody is told what is his own.
        const QString told = pane.findChild<QLabel *>(QStringLiteral("tooMuchTold"))->text();
        QVERIFY(told.contains(QStringLiteral("at a table would have read of others 2 names, 2 "
                                             "amounts and the remarks on 1 order;")));
        QVERIFY(told.contains(QStringLiteral("takeaway guest 1 name, 2 amounts")));
        pane.clear();
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void numbersShrinkUntilAllFit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("allFit");
        QTest::newRow("one") << 1 << true;
        QTest::newRow("ten") << 10 << true;
        QTest::newRow("forty") << 40 << true;
        QTest::newRow("too many") << 2000 << false;
    }
    void numbersShrinkUntilAllFit()
    {
        QFETCH(int, count);
        QFETCH(bool, allFit);
        const QRect area(10, 20, 600, 400);
        const NumberFlow flow = NumberFlow::of(area, count, 2, 20, 160);
        QVERIFY(flow.pixels >= 20 && flow.pixels <= 160);
        QCOMPARE(flow.left == 0, allFit);
        QCOMPARE(static_cast<int>(flow.places.size()) + flow.left, count);
        for (const QRect &place : flow.places)
            QVERIFY(area.contains(place));
        QVERIFY(allFit || area.contains(flow.more));
    }

    void moreNumbersAreNeverLarger()
    {
        int last = 1000;
        for (int count = 1; count < 200; ++count) {
            const int pixels = NumberFlow::of({0, 0, 500, 300}, count, 3, 20, 160).pixels;
            QVERIFY(pixels <= last);
            last = pixels;
        }
    }

    void theBoardIsSaidInWordsToo()
    {
        StatusModel model;
        const StatusBoardWidget board(&model);
        QCOMPARE(board.accessibleDescription(), QStringLiteral("Preparing: none. Ready: none"));
        model.apply(samples::whole(samples::statusNumbers(2)));
        QCOMPARE(board.accessibleDescription(), QStringLiteral("Preparing: 44, 45. Ready: 43, 38"));
    }

    void theTableTwinShowsTheSame()
    {
        StatusModel model;
        model.apply(samples::whole(samples::statusNumbers()));
        StatusPane pane(&model);
        pane.show();
        QTest::mouseClick(pane.findChild<QToolButton *>(QStringLiteral("statusTableButton")),
                          Qt::LeftButton);
        const auto *table = pane.findChild<QTableView *>(QStringLiteral("statusTable"));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->index(0, StatusModel::StageColumn).data().toString(),
                 QStringLiteral("ready"));
    }

    void aDoubleClickOnANumberAsksForItsDetails()
    {
        StatusModel model;
        model.apply(samples::whole(samples::statusNumbers(1)));
        StatusPane pane(&model);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.grab();
        auto *board = pane.findChild<StatusBoardWidget *>(QStringLiteral("statusBoard"));
        QSignalSpy activated(&pane, &StatusPane::orderActivated);
        QTest::mouseDClick(board, Qt::LeftButton, {}, QPoint(40, 80));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<OrderId>(), OrderId{44});
    }

    void escapeLeavesTheFullScreenBoard()
    {
        StatusModel model;
        StatusPane pane(&model);
        pane.show();
        auto *button = pane.findChild<QToolButton *>(QStringLiteral("statusFullScreenButton"));
        QTest::mouseClick(button, Qt::LeftButton);
        QWidget *board = fullScreenBoard();
        QVERIFY(board);
        QVERIFY(board->isFullScreen());
        QVERIFY(QTest::qWaitForWindowActive(board));
        QTest::keyClick(board, Qt::Key_Escape);
        QTRY_VERIFY(!fullScreenBoard());
        QVERIFY(!button->isChecked());
    }

    void theFullScreenBoardEndsWithThePane()
    {
        StatusModel model;
        {
            StatusPane pane(&model);
            pane.showFullScreenBoard(true);
            QVERIFY(fullScreenBoard());
        }
        QVERIFY(!fullScreenBoard());
    }
};

RESTAURANT_TEST(TestStatusPane)

} // namespace restaurant::testing::tst_statuspane
#include "tst_statuspane.moc"
