// What a person does with his hands to the deliveries of a view, and what he is shown of it.
#include "bends/bendhand.h"
#include "bends/deliveriespanel.h"
#include "testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

namespace restaurant::testing::tst_bendhands {

using namespace std::chrono_literals;

namespace {

const TravellingEvent event41{ViewName::Kitchen, Position{41}};
const TravellingEvent event42{ViewName::Kitchen, Position{42}};

/// In a picture of 200 by 200, event 41 is on the left, 42 on the right, on the same way.
std::optional<TravellingEvent> eventAt(std::optional<QPoint> place)
{
    if (!place)
        return event41;
    if (QRect(0, 80, 40, 40).contains(*place))
        return event41;
    if (QRect(160, 80, 40, 40).contains(*place))
        return event42;
    return std::nullopt;
}

Bend bendIn(const QSignalSpy &spy)
{
    return spy.last().at(0).value<Bend>();
}

ParkedHandled wishIn(const QSignalSpy &spy)
{
    return spy.last().at(0).value<ParkedHandled>();
}

/// Event 41, to there.
void drag(QWidget *picture, QPoint to, Qt::KeyboardModifiers keys)
{
    picture->show();
    QTest::mousePress(picture, Qt::LeftButton, keys, {20, 100});
    QMouseEvent move(QEvent::MouseMove, to, picture->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     keys);
    QApplication::sendEvent(picture, &move);
    QTest::mouseRelease(picture, Qt::LeftButton, keys, to);
}

ViewLineState lineWithAParkedEvent()
{
    ViewLineState line;
    line.view = ViewName::Kitchen;
    line.protections = effectivelyOnce();
    line.active = {usualBend(ViewName::Kitchen, BendKind::Drop, 20)};
    line.bent = {{Position{7}, BendKind::Swap, Instant{12h}}};
    line.parked = {{Position{9}, OrderId{3}, BendKind::Poison, Instant{12h}, 2, false, false}};
    line.wrongOrders = 1;
    line.portionsLeft = {400, 402};
    line.moneyTaken = {1250, 1250};
    return line;
}

} // namespace

class TestBendHands : public QObject
{
    Q_OBJECT

private slots:
    void anEventThatIsDraggedIsBentByWhereItIsLetGo_data()
    {
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<int>("kind");
        QTest::newRow("aside") << QPoint(60, 150) << int(BendKind::Delay);
        QTest::newRow("onto another") << QPoint(180, 100) << int(BendKind::Swap);
        QTest::newRow("out of the picture") << QPoint(100, 260) << int(BendKind::Drop);
    }
    void anEventThatIsDraggedIsBentByWhereItIsLetGo()
    {
        QFETCH(QPoint, to);
        QFETCH(int, kind);
        QWidget picture;
        picture.resize(200, 200);
        BendHand hand(&picture, eventAt);
        QSignalSpy asked(&hand, &BendHand::bendRequested);
        drag(&picture, to, {});
        QCOMPARE(asked.count(), 1);
        QCOMPARE(bendIn(asked), usualBend(ViewName::Kitchen, BendKind(kind), Position{41}));
    }

    void withTheControlKeyItComesTwice()
    {
        QWidget picture;
        picture.resize(200, 200);
        BendHand hand(&picture, eventAt);
        QSignalSpy asked(&hand, &BendHand::bendRequested);
        drag(&picture, {60, 150}, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QVERIFY(bendIn(asked).kind == BendKind::Duplicate);
    }

    void whatHasBeenShownCannotBeCaught()
    {
        QWidget picture;
        picture.resize(200, 200);
        BendHand hand(&picture, [](std::optional<QPoint>) {
            return TravellingEvent{ViewName::Kitchen, Position{41}, QStringLiteral("too late")};
        });
        QSignalSpy asked(&hand, &BendHand::bendRequested);
        drag(&picture, {100, 260}, {});
        QCOMPARE(asked.count(), 0);
        QContextMenuEvent wish(QContextMenuEvent::Mouse, {20, 100}, {20, 100});
        QApplication::sendEvent(&picture, &wish);
        const auto *menu = picture.findChild<QMenu *>(QStringLiteral("bendMenu"));
        QVERIFY(menu);
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("dropBendAction")));
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("too late"));
    }

    void aClickBendsNothing()
    {
        QWidget picture;
        picture.resize(200, 200);
        BendHand hand(&picture, eventAt);
        QSignalSpy asked(&hand, &BendHand::bendRequested);
        QTest::mouseClick(&picture, Qt::LeftButton, {}, {20, 100});
        QCOMPARE(asked.count(), 0);
    }

    void theMenuOfAnEventIsThereForTheKeyboardToo()
    {
        QWidget picture;
        picture.resize(200, 200);
        BendHand hand(&picture, eventAt);
        QSignalSpy asked(&hand, &BendHand::bendRequested);
        picture.show();
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {100, 100}, {100, 100});
        QApplication::sendEvent(&picture, &wish);
        auto *menu = picture.findChild<QMenu *>(QStringLiteral("bendMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("duplicateBendAction"))->trigger();
        QCOMPARE(bendIn(asked), usualBend(ViewName::Kitchen, BendKind::Duplicate, Position{41}));
        QContextMenuEvent nowhere(QContextMenuEvent::Mouse, {100, 10}, {100, 10});
        nowhere.ignore();
        QApplication::sendEvent(&picture, &nowhere);
        QVERIFY(!nowhere.isAccepted());
    }

    void whatIsSetInThePanelIsAskedFor()
    {
        DeliveriesPanel panel(ViewName::Kitchen);
        QSignalSpy bent(&panel, &DeliveriesPanel::bendRequested);
        QSignalSpy protectedBy(&panel, &DeliveriesPanel::protectRequested);
        QSignalSpy delayed(&panel, &DeliveriesPanel::delayRequested);
        panel.findChild<QSpinBox *>(QStringLiteral("dropRate"))->setValue(50);
        QCOMPARE(bendIn(bent), usualBend(ViewName::Kitchen, BendKind::Drop, 50));
        panel.findChild<QSpinBox *>(QStringLiteral("pauseLength"))->setValue(45);
        panel.findChild<QPushButton *>(QStringLiteral("pauseProjector"))->click();
        QVERIFY(bendIn(bent).kind == BendKind::Pause);
        QCOMPARE(bendIn(bent).by, Duration(45s));
        panel.findChild<QCheckBox *>(QStringLiteral("gapCheck"))->click();
        QVERIFY(protectedBy.last().at(1).value<Protections>().gaps);
        panel.findChild<QSlider *>(QStringLiteral("panelDelay"))
            ->setValue(panel.findChild<QSlider *>(QStringLiteral("panelDelay"))->maximum());
        QCOMPARE(delayed.last().at(1).value<Duration>(), Duration(5min));
    }

    void howThingsStandIsShownAndAsksForNothing()
    {
        DeliveriesPanel panel(ViewName::Kitchen);
        QSignalSpy bent(&panel, &DeliveriesPanel::bendRequested);
        QSignalSpy protectedBy(&panel, &DeliveriesPanel::protectRequested);
        QSignalSpy delayed(&panel, &DeliveriesPanel::delayRequested);
        panel.show(lineWithAParkedEvent());
        panel.showDelay(30s, {});
        QCOMPARE(bent.count() + protectedBy.count() + delayed.count(), 0);
        QCOMPARE(panel.findChild<QSpinBox *>(QStringLiteral("dropRate"))->value(), 20);
        QVERIFY(panel.findChild<QCheckBox *>(QStringLiteral("retryCheck"))->isChecked());
        QCOMPARE(panel.findChild<QComboBox *>(QStringLiteral("guarantee"))->currentText(),
                 QStringLiteral("Effectively once"));
        const QString numbers = panel.findChild<QLabel *>(QStringLiteral("expectedActual"))->text();
        QVERIFY2(numbers.contains(QStringLiteral("≠ 402, expected 400")), qPrintable(numbers));
        QVERIFY2(numbers.contains(QStringLiteral("12.50, as it should be")), qPrintable(numbers));
    }

    void aViewThatWasNeverBentSaysSo()
    {
        DeliveriesPanel panel(ViewName::Kitchen);
        const auto text = [&panel](const char *name) {
            return panel.findChild<QLabel *>(QLatin1String(name))->text();
        };
        QVERIFY(text("lineStands").contains(QStringLiteral("Nothing has befallen it")));
        QVERIFY(text("expectedActual").isEmpty());
        panel.show(lineWithAParkedEvent(), QStringLiteral("12:00:00"));
        QCOMPARE(text("lineStands"), QStringLiteral("As it was at 12:00:00."));
        panel.showUntouched();
        QVERIFY(text("wrongOrders").isEmpty());
        QCOMPARE(panel.findChild<QSpinBox *>(QStringLiteral("dropRate"))->value(), 0);
    }

    /// A line is told of often: what somebody types meanwhile stays.
    void whatIsTypedStaysUntilItIsSet()
    {
        DeliveriesPanel panel(ViewName::Kitchen);
        panel.show(lineWithAParkedEvent());
        auto *rate = panel.findChild<QSpinBox *>(QStringLiteral("dropRate"));
        QSignalSpy bent(&panel, &DeliveriesPanel::bendRequested);
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("70"));
        ViewLineState later = lineWithAParkedEvent();
        later.onTheWay = 4;
        panel.show(later);
        QCOMPARE(bent.count(), 0);
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(bendIn(bent), usualBend(ViewName::Kitchen, BendKind::Drop, 70));
        panel.forgetTold();
        panel.show(later);
        QCOMPARE(rate->value(), 20);
    }

    void aParkedEventIsHandledAloneOrWithAllOthers()
    {
        DeliveriesPanel panel(ViewName::Kitchen);
        QSignalSpy handled(&panel, &DeliveriesPanel::handleRequested);
        QSignalSpy previewed(&panel, &DeliveriesPanel::previewRequested);
        panel.show(lineWithAParkedEvent());
        auto *repair = panel.findChild<QPushButton *>(QStringLiteral("parkedRepair"));
        QVERIFY(!repair->isEnabled());
        panel.findChild<QTableView *>(QStringLiteral("parkedEvents"))->selectRow(0);
        QCOMPARE(wishIn(previewed).event, Position{9});
        QVERIFY(repair->isEnabled());
        repair->click();
        QCOMPARE(wishIn(handled),
                 (ParkedHandled{ViewName::Kitchen, Position{9}, ParkedHandling::Repair, {}}));
        panel.findChild<QPushButton *>(QStringLiteral("allParkedTry"))->click();
        QCOMPARE(wishIn(handled).event, Position{});
    }

    void whatDoesNotFollowTheLogCannotBeBent()
    {
        DeliveriesPanel panel(ViewName::Kitchen);
        panel.showDelay({}, QStringLiteral("because"));
        QVERIFY(!panel.findChild<QSpinBox *>(QStringLiteral("dropRate"))->isEnabled());
        QVERIFY(!panel.findChild<QCheckBox *>(QStringLiteral("gapCheck"))->isEnabled());
    }
};

RESTAURANT_TEST(TestBendHands)

} // namespace restaurant::testing::tst_bendhands
#include "tst_bendhands.moc"
