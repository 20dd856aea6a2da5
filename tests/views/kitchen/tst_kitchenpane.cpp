#include "common/cardlist.h"
#include "kitchen/kitchenmodel.h"
#include "kitchen/kitchenpane.h"
#include "kitchen/ticketlayout.h"
#include "testprogram.h"
#include "views/samples.h"

#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_kitchenpane {

class TestKitchenPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<KitchenModel>();
        m_model->setNow(samples::now);
        m_model->apply(samples::whole(samples::tickets()));
        m_pane = std::make_unique<KitchenPane>(m_model.get());
        m_pane->resize(900, 600);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_cards = m_pane->findChild<CardList *>(QStringLiteral("tickets"));
        QVERIFY(m_cards);
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void aClickOnAFiredLineStartsIt()
    {
        QSignalSpy started(m_pane.get(), &KitchenPane::startLineRequested);
        clickLine(47, 2);
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.first().at(0).value<OrderId>(), OrderId{47});
        QCOMPARE(started.first().at(1).value<LineId>(), LineId{2});
    }

    void aClickOnACookingLineFinishesIt()
    {
        QSignalSpy finished(m_pane.get(), &KitchenPane::finishLineRequested);
        clickLine(41, 2);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(1).value<LineId>(), LineId{2});
    }

    void aClickOnADoneOrVoidLineAsksNothing()
    {
        QSignalSpy started(m_pane.get(), &KitchenPane::startLineRequested);
        QSignalSpy finished(m_pane.get(), &KitchenPane::finishLineRequested);
        clickLine(41, 1);
        clickLine(38, 1);
        QCOMPARE(started.count() + finished.count(), 0);
    }

    void aDoubleClickOnTheHeadBumpsWhatIsReady()
    {
        QSignalSpy bumped(m_pane.get(), &KitchenPane::bumpRequested);
        QSignalSpy asked(m_pane.get(), &KitchenPane::orderActivated);
        doubleClickHead(46);
        QCOMPARE(bumped.count(), 1);
        QCOMPARE(bumped.first().first().value<OrderId>(), OrderId{46});
        QCOMPARE(asked.count(), 0);
        doubleClickHead(41); // not all of it is ready: nothing to bump
        QCOMPARE(bumped.count(), 1);
        QCOMPARE(asked.count(), 0);
    }

    void whatSomebodyElseBumpsStaysUnderThePointer()
    {
        const int shown = m_cards->model()->rowCount();
        QTest::mouseMove(m_cards->viewport(), m_cards->viewport()->rect().center());
        auto bumped = samples::ticket(46, 2, std::chrono::minutes(3), {});
        bumped.state = TicketState::Bumped;
        m_model->apply(samples::one(bumped));
        QCOMPARE(m_cards->model()->rowCount(), shown);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_cards->viewport(), &leave);
        QCOMPARE(m_cards->model()->rowCount(), shown - 1);
    }

    void aClickOnTheHeadTakesAllLinesOneStepOn()
    {
        QSignalSpy started(m_pane.get(), &KitchenPane::startLineRequested);
        QSignalSpy finished(m_pane.get(), &KitchenPane::finishLineRequested);
        const auto fired = samples::line(1, 1, "Ramen", TicketLineState::Fired);
        const auto cooking = samples::line(2, 1, "Soup", TicketLineState::Cooking);
        m_model->apply(
            samples::one(samples::ticket(30, 9, std::chrono::minutes(20), {fired, cooking})));
        clickHead(30);
        QCOMPARE(started.count(), 1);
        QCOMPARE(finished.count(), 0);
        m_model->apply(
            samples::one(samples::ticket(30, 9, std::chrono::minutes(20), {cooking, cooking})));
        clickHead(30);
        QCOMPARE(started.count(), 1);
        QCOMPARE(finished.count(), 2);
    }

    void whatIsOnTheFireIsDoneWhenItIsBumped()
    {
        QSignalSpy finished(m_pane.get(), &KitchenPane::finishLineRequested);
        QSignalSpy bumped(m_pane.get(), &KitchenPane::bumpRequested);
        const auto cooking = samples::line(1, 1, "Soup", TicketLineState::Cooking);
        m_model->apply(samples::one(samples::ticket(30, 9, std::chrono::minutes(20), {cooking})));
        choose(30);
        QTest::keyClick(m_cards, Qt::Key_B);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(bumped.count(), 1);
    }

    void keysWorkOnTheChosenTicket()
    {
        QSignalSpy started(m_pane.get(), &KitchenPane::startLineRequested);
        QSignalSpy finished(m_pane.get(), &KitchenPane::finishLineRequested);
        QSignalSpy bumped(m_pane.get(), &KitchenPane::bumpRequested);
        QSignalSpy fired(m_pane.get(), &KitchenPane::fireCourseRequested);
        choose(41);
        QTest::keyClick(m_cards, Qt::Key_S);
        QCOMPARE(started.last().at(1).value<LineId>(), LineId{3});
        QTest::keyClick(m_cards, Qt::Key_F);
        QCOMPARE(finished.last().at(1).value<LineId>(), LineId{2});
        QTest::keyClick(m_cards, Qt::Key_3);
        QCOMPARE(started.count(), 2);
        choose(46);
        QTest::keyClick(m_cards, Qt::Key_B);
        QTest::keyClick(m_cards, Qt::Key_Return);
        QCOMPARE(bumped.count(), 2);
        QCOMPARE(bumped.first().first().value<OrderId>(), OrderId{46});
        choose(44);
        QTest::keyClick(m_cards, Qt::Key_C);
        QCOMPARE(fired.count(), 1);
        QCOMPARE(fired.first().at(1).value<Course>(), Course{2});
    }

    void whatCannotBeAskedIsDisabled()
    {
        QSignalSpy bumped(m_pane.get(), &KitchenPane::bumpRequested);
        const auto *bump = m_pane->findChild<QToolButton *>(QStringLiteral("bumpButton"));
        choose(41);
        QVERIFY(!bump->isEnabled());
        QTest::keyClick(m_cards, Qt::Key_B);
        QCOMPARE(bumped.count(), 0);
        Ticket ticket = *m_model->find(OrderId{41});
        ticket.state = TicketState::Ready;
        m_model->apply(samples::one(ticket));
        QVERIFY(bump->isEnabled());
    }

    void arrowKeysGoFromTicketToTicket()
    {
        choose(38);
        QTest::keyClick(m_cards, Qt::Key_Right);
        QCOMPARE(m_cards->currentIndex().data(KitchenModel::OrderRole).toInt(), 41);
        QTest::keyClick(m_cards, Qt::Key_Left);
        QCOMPARE(m_cards->currentIndex().data(KitchenModel::OrderRole).toInt(), 38);
    }

    void theChosenTicketStaysChosen()
    {
        choose(44);
        m_model->apply(
            samples::one(samples::ticket(30, 9, std::chrono::minutes(20),
                                         {samples::line(1, 1, "Ramen", TicketLineState::Fired)})));
        m_model->apply({{}, {OrderId{38}}, false});
        QCOMPARE(m_cards->currentIndex().data(KitchenModel::OrderRole).toInt(), 44);
    }

    void aBumpedTicketIsRecalledFromTheMenu()
    {
        QSignalSpy recalled(m_pane.get(), &KitchenPane::recallRequested);
        QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("recallButton")),
                          Qt::LeftButton);
        auto *menu = m_pane->findChild<QMenu *>(QStringLiteral("recalls"));
        QVERIFY(menu && menu->actions().size() == 1);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("36 · Table 6"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(recalled.count(), 1);
        QCOMPARE(recalled.first().first().value<OrderId>(), OrderId{36});
    }

    void theTableShowsTheSameTicketsAndSelection()
    {
        choose(45);
        auto *table = m_pane->findChild<QTableView *>(QStringLiteral("ticketTable"));
        QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("kitchenTableButton")),
                          Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 7);
        QCOMPARE(table->currentIndex().data(KitchenModel::OrderRole).toInt(), 45);
        QSignalSpy started(m_pane.get(), &KitchenPane::startLineRequested);
        QTest::keyClick(table, Qt::Key_S);
        QCOMPARE(started.count(), 1);
    }

    void aStationIsChosen()
    {
        auto *stations = m_pane->findChild<QComboBox *>(QStringLiteral("stations"));
        QCOMPARE(stations->count(), 5);
        stations->setCurrentText(QStringLiteral("bar"));
        QCOMPARE(m_cards->model()->rowCount(), 2);
    }

    void allDayIsSaid()
    {
        const auto *allDay = m_pane->findChild<QLabel *>(QStringLiteral("allDay"));
        QVERIFY(allDay->text().contains(QStringLiteral("4 Margherita")));
        m_model->apply(samples::whole(std::vector<Ticket>{}));
        QVERIFY(!allDay->isVisible());
        QVERIFY(m_pane->findChild<QLabel *>(QStringLiteral("emptyState"))->isVisible());
    }

    void fiveHundredTicketsArePaintedWithinAFrameOrTwo()
    {
        std::vector<Ticket> many;
        for (int order = 100; order < 600; ++order)
            many.push_back(samples::ticket(order, 1 + order % 20, std::chrono::seconds(order),
                                           samples::tickets()[1].lines));
        m_model->apply(samples::whole(many));
        m_cards->grab(); // Measures each ticket, once.
        QElapsedTimer timer;
        timer.start();
        m_model->setNow(samples::now + std::chrono::seconds(1));
        m_cards->grab();
        qInfo("%lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 250, "an unoptimised build under a sanitizer may take long");
    }

private:
    void choose(int order)
    {
        const QAbstractItemModel *model = m_cards->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(KitchenModel::OrderRole).toInt() == order)
                m_cards->setCurrentIndex(index);
        }
        m_cards->setFocus();
    }

    void clickHead(int order)
    {
        choose(order);
        QTest::mouseClick(m_cards->viewport(), Qt::LeftButton, {},
                          m_cards->visualRect(m_cards->currentIndex()).topLeft() + QPoint(30, 10));
    }

    /// As a hand does it: press, release, and both once more.
    void doubleClickHead(int order)
    {
        choose(order);
        const QPoint head = m_cards->visualRect(m_cards->currentIndex()).topLeft() + QPoint(30, 10);
        QTest::mouseClick(m_cards->viewport(), Qt::LeftButton, {}, head);
        QTest::mouseDClick(m_cards->viewport(), Qt::LeftButton, {}, head);
        QTest::mouseRelease(m_cards->viewport(), Qt::LeftButton, {}, head);
    }

    void clickLine(int order, int line)
    {
        choose(order);
        const Ticket *ticket = m_model->find(OrderId{order});
        const QRect card = m_cards->visualRect(m_cards->currentIndex());
        const TicketLayout layout = TicketLayout::of(*ticket, m_cards->cardWidth());
        for (const TicketLayout::LineBox &box : layout.lines) {
            if (box.line == LineId{line})
                QTest::mouseClick(m_cards->viewport(), Qt::LeftButton, {},
                                  card.topLeft() + box.name.center());
        }
    }

    std::unique_ptr<KitchenModel> m_model;
    std::unique_ptr<KitchenPane> m_pane;
    CardList *m_cards = nullptr;
};

RESTAURANT_TEST(TestKitchenPane)

} // namespace restaurant::testing::tst_kitchenpane
#include "tst_kitchenpane.moc"
