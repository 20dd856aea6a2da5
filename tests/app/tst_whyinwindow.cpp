// The real window is asked why: the answer is lit in every pane, until it is over.
#include "flow/flowwidget.h"
#include "kitchen/kitchenpane.h"
#include "log/loglist.h"
#include "log/logmodel.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "timeline/timelineband.h"
#include "views/marking.h"
#include "window/cursorcontroller.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace restaurant::testing::tst_whyinwindow {

using namespace std::chrono_literals;

namespace {
constexpr Instant opening{12h};
}

class TestWhyInWindow final : public WindowTest
{
    Q_OBJECT

private:
    void open(Instant at)
    {
        WindowOptions options;
        options.at = at;
        options.size = QSize(1400, 900);
        options.speed = 1;
        show(options, Prompts::dialogs());
        openFile(scenarioFile("charlie-is-back"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] FlowWidget *flow() const { return find<FlowWidget>("flow"); }
    [[nodiscard]] bool isFlowLit() const { return !flow()->standing().empty(); }
    [[nodiscard]] QAbstractItemView *log() const { return find<QAbstractItemView>("logList"); }
    [[nodiscard]] const std::optional<LitCommands> &litInLog() const
    {
        return static_cast<LogDelegate *>(log()->itemDelegate())->lit();
    }
    [[nodiscard]] QString told() const { return find<QPlainTextEdit>("flowSteps")->toPlainText(); }
    [[nodiscard]] static double inkOfRow(QAbstractItemView *view, int row)
    {
        const QRect place = view->visualRect(view->model()->index(row, 0));
        const QPoint corner = view->viewport()->pos(); // the marks lie over the viewport
        return samples::inkOf(samples::lookOf(*view, place.translated(corner)),
                              theme().colours.card);
    }
    void clickRow(QAbstractItemView *view, int row)
    {
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        QVERIFY(view->hasFocus());
    }
    void askLog()
    {
        find<QDockWidget>("logDock")->raise();
        clickRow(log(), log()->model()->rowCount() - 1);
        QTest::keyClick(log(), Qt::Key_W);
        QTRY_VERIFY_WITH_TIMEOUT(isFlowLit(), patience);
    }

private slots:
    void init() { failOnEachWarning(); }
    void cleanup() { m_window.reset(); }

    void aTicketSaysWhyAndEscapeEndsIt()
    {
        open(opening + 32min);
        find<QDockWidget>("logDock")->raise(); // nothing in sight tells an answer
        auto *tickets = find<QAbstractItemView>("tickets");
        QVERIFY(tickets->model()->rowCount() > 1);
        find("chartsDock")->raise(); // in front stands nothing that could tell the answer
        QTRY_VERIFY(find("flowPane")->visibleRegion().isEmpty());
        clickRow(tickets, 0);
        const double lit = inkOfRow(tickets, 0);
        const double other = inkOfRow(tickets, 1);
        QTest::keyClick(tickets, Qt::Key_W);
        QTRY_VERIFY_WITH_TIMEOUT(isFlowLit(), patience);
        QVERIFY(litInLog() && !litInLog()->empty());
        QVERIFY(told().contains(QStringLiteral("the kitchen view")));
        QVERIFY(inkOfRow(tickets, 0) > 0.95 * lit);
        QVERIFY(inkOfRow(tickets, 1) < 0.5 * other);
        QVERIFY(!find("whyPane")->visibleRegion().isEmpty());
        QVERIFY(tickets->hasFocus());
        QTest::keyClick(tickets, Qt::Key_Escape);
        QVERIFY(!isFlowLit());
        QVERIFY(!litInLog());
        QCOMPARE(inkOfRow(tickets, 1), other);
    }

    void whatIsKnownOfNothingIsSaid()
    {
        open(opening + 20min);
        askLog();
        emit find<KitchenPane>("kitchenPane")->whyRequested({ViewName::Kitchen, "ticket", "999"});
        auto *notice = find<QLabel>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(QStringLiteral("Nothing is known")),
                                 patience);
        QVERIFY(!isFlowLit()); // the answer before it is over
    }

    void aCommandSaysWhatItChanged()
    {
        open(opening + 20min);
        askLog();
        const auto number =
            CommandNumber{log()->currentIndex().data(LogModel::NumberRole).toLongLong()};
        QCOMPARE(litInLog().value(), LitCommands{number});
        QVERIFY(told().startsWith(QStringLiteral("What ")));
    }

    void whereSomebodyWritesEscapeIsForWhatHeWrites()
    {
        open(opening + 20min);
        QAction *end = find<QAction>("endTrailAction");
        QVERIFY(!end->isEnabled());
        askLog();
        QVERIFY(end->isEnabled());
        auto *order = find<QLineEdit>("logOrder");
        find<QDockWidget>("logDock")->raise();
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Escape);
        QVERIFY(isFlowLit());
        log()->setFocus();
        QTest::keyClick(log(), Qt::Key_Escape);
        QVERIFY(!isFlowLit());
        QVERIFY(!end->isEnabled());
    }

    void aMoveOfTheCursorEndsIt()
    {
        open(opening + 20min);
        askLog();
        find<QDockWidget>("timelineDock")->raise();
        auto *band = find<TimelineBand>("timelineBand");
        QTRY_VERIFY(band->isVisible() && band->width() > 200);
        QTest::mouseClick(band, Qt::LeftButton, {},
                          QPoint(band->xOf(opening + 12min), band->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(!isFlowLit(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("clock")->text().startsWith(QStringLiteral("12:1")),
                                 patience);
        QVERIFY(!find<CursorFrame>("cursorFrame")->text().isEmpty());
        askLog(); // in the past one can ask as well
        find<QDockWidget>("timelineDock")->raise();
        band->setFocus();
        QTest::keyClick(band, Qt::Key_Left);
        QTRY_VERIFY_WITH_TIMEOUT(!isFlowLit(), patience);
    }

    void anotherEveningEndsIt()
    {
        open(opening + 20min);
        askLog();
        m_window->open(eveningSourceFor(scenarioFile("quiet-lunch")));
        QTRY_VERIFY_WITH_TIMEOUT(!litInLog(), patience);
        QVERIFY(!isFlowLit());
    }
};

RESTAURANT_TEST(TestWhyInWindow)

} // namespace restaurant::testing::tst_whyinwindow
#include "tst_whyinwindow.moc"
