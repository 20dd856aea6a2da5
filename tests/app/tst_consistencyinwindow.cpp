// What is waited for after an order, chosen in the window while the evening stands: the waiter view
// is half a minute late there. And what hands can do to that which is on its way meanwhile.
#include "bends/deliveriespanel.h"
#include "common/pane.h"
#include "common/paneheader.h"
#include "flow/flowwidget.h"
#include "log/logmodel.h"
#include "testprogram.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace restaurant::testing::tst_consistencyinwindow {

using namespace std::chrono_literals;

class TestConsistencyInWindow final : public WindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QString button() const { return find<QPushButton>("placeOrder")->text(); }
    [[nodiscard]] QString told() const { return find<QLabel>("followedOrder")->text(); }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    /// The row of the choice, by the keyboard.
    void choose(int row, int seconds) const
    {
        auto *combo = find<QComboBox>("consistency");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), row);
        find<QSpinBox>("consistencyLimit")->setValue(seconds);
    }
    void choose(ArchitectureKind kind) const
    {
        for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("architectureAction")))
            if (action->data().toInt() == static_cast<int>(kind))
                action->trigger();
    }
    void placeForAda() const
    {
        click("takeaway");
        find<QLineEdit>("guest")->setText(QStringLiteral("Ada"));
        click("dish-ramen");
        click("placeOrder");
    }
    /// Opened from the menu of its pane.
    [[nodiscard]] DeliveriesPanel *deliveriesTo(const char *pane) const
    {
        const auto *menu = find<Pane>(pane)->header();
        menu->findChild<QAction *>(QStringLiteral("deliveriesAction"))->trigger();
        auto *panel = m_window->findChild<DeliveriesPanel *>(QStringLiteral("deliveriesPanel"));
        if (!panel || !panel->isVisible())
            qFatal("no panel opens");
        return panel;
    }
    [[nodiscard]] static QString said(const DeliveriesPanel *panel, const char *name)
    {
        return panel->findChild<QLabel *>(QLatin1String(name))->text();
    }
    /// Where an event on its way to the waiter view is in the picture, if one is.
    [[nodiscard]] std::optional<QPoint> eventToWaiter() const
    {
        const auto *flow = find<FlowWidget>("flow");
        for (int y = 0; y < flow->height(); y += 4) {
            for (int x = 0; x < flow->width(); x += 4) {
                const auto subject = flow->subjectAt(QPointF(x, y));
                const auto *event = subject ? std::get_if<FlowTraveller>(&*subject) : nullptr;
                if (event && event->road == FlowRoad{FlowRoad::Kind::ToView, ViewName::Waiter})
                    return QPoint(x, y);
            }
        }
        return std::nullopt;
    }
    static void drag(QWidget *picture, QPoint from, QPoint to)
    {
        QTest::mousePress(picture, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, picture->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(picture, &move);
        QTest::mouseRelease(picture, Qt::LeftButton, {}, to);
    }
    /// Of the last command in the log of which that is known: the person's own.
    [[nodiscard]] QString shownInTheLog() const
    {
        const auto *model = find<QAbstractItemView>("logList")->model();
        for (int row = model->rowCount(); row-- > 0;) {
            const QString shown = model->index(row, 0).data(LogModel::ShownRole).toString();
            if (!shown.isEmpty())
                return shown;
        }
        return {};
    }

private slots:
    void init()
    {
        openAt(Instant{12h} + 5min, "read-your-writes");
        m_window->resize(1600, 1000);
    }
    void cleanup() { m_window.reset(); }

    void whoWaitsForTheLateViewIsHeldUntilTimeHasBroughtIt()
    {
        choose(3, 1);
        placeForAda();
        QTRY_COMPARE_WITH_TIMEOUT(button(), QStringLiteral("Waiting for the waiter view …"),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(find("goOn")->isVisible(), patience);
        QVERIFY2(told().contains(QStringLiteral("recorded after")), qPrintable(told()));
        QTRY_VERIFY_WITH_TIMEOUT(shownInTheLog().contains(QStringLiteral("Kitchen")), patience);
        QVERIFY(!shownInTheLog().contains(QStringLiteral("Waiter ")));
        find<QAction>("runAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(button(), QStringLiteral("Ask for the guest's name"), patience);
        QVERIFY2(told().contains(QStringLiteral("the waiter view shows it after")),
                 qPrintable(told()));
        QVERIFY(!find("goOn")->isVisible());
        QVERIFY2(shownInTheLog().contains(QStringLiteral("Waiter ")), qPrintable(shownInTheLog()));
        QVERIFY(shownInTheLog().contains(QStringLiteral("chosen: await the waiter view")));
    }

    void whoGoesOnIsToldLater()
    {
        choose(4, 1);
        placeForAda();
        QTRY_VERIFY_WITH_TIMEOUT(find("goOn")->isVisible(), patience);
        click("goOn");
        QTRY_COMPARE_WITH_TIMEOUT(button(), QStringLiteral("Ask for the guest's name"), patience);
        QVERIFY2(told().contains(QStringLiteral("You went on")), qPrintable(told()));
        find<QAction>("runAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("every view shows it")), patience);
    }

    void anEchoStandsThereBeforeTheViewShowsIt()
    {
        choose(2, 60);
        placeForAda();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("not confirmed: recorded")),
                                 patience);
        find<QAction>("runAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("is confirmed")), patience);
    }

    void aRateThatIsSetInThePanelBefallsWhatIsRecordedThen()
    {
        const DeliveriesPanel *panel = deliveriesTo("kitchenPane");
        QVERIFY(said(panel, "lineStands").contains(QStringLiteral("Nothing has befallen it")));
        QCOMPARE(said(panel, "expectedActual"), QString());
        auto *rate = panel->findChild<QSpinBox *>(QStringLiteral("dropRate"));
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("1000"));
        QTest::keyClick(rate, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!said(panel, "expectedActual").isEmpty(), patience);
        QCOMPARE(rate->value(), 1000);
        placeForAda();
        QTRY_VERIFY_WITH_TIMEOUT(said(panel, "bentLately").contains(QStringLiteral("thrown away")),
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            said(panel, "expectedActual").contains(QStringLiteral("Portions left: ≠")), patience);
    }

    void anEventThatIsDraggedOutOfThePictureIsThrownAway()
    {
        find<QAction>("flowPaneAction")->trigger();
        auto *flow = find<FlowWidget>("flow");
        QTRY_VERIFY_WITH_TIMEOUT(!flow->visibleRegion().isEmpty(), patience);
        placeForAda();
        std::optional<QPoint> place;
        QTRY_VERIFY_WITH_TIMEOUT((place = eventToWaiter()).has_value(), patience);
        drag(flow, *place, {place->x(), -40});
        const DeliveriesPanel *panel = deliveriesTo("waiterPane");
        QTRY_VERIFY_WITH_TIMEOUT(said(panel, "bentLately").contains(QStringLiteral("thrown away")),
                                 patience);
        QCOMPARE(panel->findChild<QSpinBox *>(QStringLiteral("dropRate"))->value(), 0);
    }

    void whereNoViewFollowsTheLogThePanelSaysWhyNothingCanBeBent()
    {
        const DeliveriesPanel *panel = deliveriesTo("kitchenPane");
        choose(ArchitectureKind::Crud);
        QTRY_VERIFY_WITH_TIMEOUT(
            said(panel, "whyNotBent").contains(QStringLiteral("kept in step in another way")),
            patience);
        QVERIFY(!panel->findChild<QSpinBox *>(QStringLiteral("dropRate"))->isEnabled());
    }

    /// The staff of that evening counts on one transaction.
    void anEveningThatCountsOnOneTransactionTakesNoOther()
    {
        QFile shipped(scenarioFile("read-your-writes"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray text = shipped.readAll();
        text.replace("\"cues\": [", "\"architecture\": {\"kind\":\"crud\"},\n  \"cues\": [");
        text.replace("\"staff\":[\"Charlie\"]}",
                     "\"staff\":[\"Charlie\"],\"consistency\":{\"kind\":\"same-transaction\"}}");
        QFile changed(m_home.filePath(QStringLiteral("one.scenario.json")));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
        changed.close();
        openFile(changed.fileName());
        const auto *shown = find<QToolButton>("architecture");
        QTRY_COMPARE_WITH_TIMEOUT(shown->text(), QStringLiteral("CRUD"), patience);
        choose(ArchitectureKind::Push);
        const auto *notice = find<QLabel>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(
            notice->text().contains(QStringLiteral("counts on the command's own transaction")),
            patience);
        QCOMPARE(shown->text(), QStringLiteral("CRUD"));
        choose(ArchitectureKind::OneStore);
        QTRY_COMPARE_WITH_TIMEOUT(shown->text(), QStringLiteral("One store"), patience);
    }

    /// Nothing is late there, and one transaction has it all.
    void underOneStoreOneTransactionHasItAll()
    {
        auto *const combo = find<QComboBox>("consistency");
        choose(ArchitectureKind::OneStore);
        QTRY_VERIFY_WITH_TIMEOUT(
            combo->model()->flags(combo->model()->index(5, 0)).testFlag(Qt::ItemIsEnabled),
            patience);
        choose(5, 60);
        placeForAda();
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(QStringLiteral("by one transaction")), patience);
    }
};

RESTAURANT_TEST(TestConsistencyInWindow)

} // namespace restaurant::testing::tst_consistencyinwindow
#include "tst_consistencyinwindow.moc"
