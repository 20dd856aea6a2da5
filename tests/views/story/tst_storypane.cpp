// The pane of room and data under real clicks and keys.
#include "story/storymodel.h"
#include "story/storypane.h"
#include "story/storytables.h"
#include "story/storywidget.h"
#include "storysamples.h"
#include "testprogram.h"
#include "timeline/timelineband.h"
#include "timeline/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

namespace restaurant::testing::tst_storypane {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

constexpr FlowPlace boardOf(ViewName view)
{
    return {FlowPlace::Kind::View, view};
}
constexpr FlowTraveller ofCharlie{{FlowRoad::Kind::ToWriteSide, {}}, {CommandNumber{1284}, {}}};

} // namespace

class TestStoryPane final : public QObject
{
    Q_OBJECT

private slots:
    void init() { showPane({}); }
    void cleanup()
    {
        m_pane.reset();
        m_timeline.reset();
        m_evening.reset();
    }

    // What is chosen, and what can be done to it.

    void aClickOnABoardOffersWhatCanBeDoneToIt()
    {
        click(titleOf(ViewName::Kitchen));
        QVERIFY(m_picture->chosen() == StorySubject(boardOf(ViewName::Kitchen)));
        QCOMPARE(label("storyInfoTitle"), QStringLiteral("Kitchen board"));
        QVERIFY(m_picture->accessibleDescription().startsWith(QStringLiteral("Kitchen board: ")));
        QSignalSpy controlled(m_pane.get(), &StoryPane::controlRequested);
        QSignalSpy table(m_pane.get(), &StoryPane::tableRequested);
        press("storyStopButton");
        press("storyRebuildButton");
        press("storyTableButton");
        QCOMPARE(controlled.count(), 2);
        QCOMPARE(controlled[0][0].value<ViewName>(), ViewName::Kitchen);
        QCOMPARE(controlled[0][1].value<ViewControl>(), ViewControl::Stop);
        QCOMPARE(controlled[1][1].value<ViewControl>(), ViewControl::Rebuild);
        QCOMPARE(table.count(), 1);
        QCOMPARE(table[0][0].value<ViewName>(), ViewName::Kitchen);
    }

    void aBoardThatIsStoppedCanGoOn()
    {
        m_evening->stop(ViewName::Status);
        click(titleOf(ViewName::Status));
        QCOMPARE(button("storyStopButton")->text(), QStringLiteral("Go on"));
        QSignalSpy controlled(m_pane.get(), &StoryPane::controlRequested);
        press("storyStopButton");
        QCOMPARE(controlled[0][1].value<ViewControl>(), ViewControl::GoOn);
    }

    void theSliderMakesABoardLate()
    {
        click(titleOf(ViewName::Status));
        QSlider *delay = m_pane->findChild<QSlider *>(QStringLiteral("storyDelay"));
        QVERIFY(delay->isVisible());
        QCOMPARE(delay->value(), 0);
        QSignalSpy delayed(m_pane.get(), &StoryPane::delayRequested);
        delay->setFocus();
        QTest::keyClick(delay, Qt::Key_End);
        QCOMPARE(delayed.count(), 1);
        QCOMPARE(delayed[0][0].value<ViewName>(), ViewName::Status);
        QCOMPARE(delayed[0][1].value<Duration>(), Duration(5min));
        QCOMPARE(label("storyDelayText"), QStringLiteral("5:00"));
    }

    void nothingCanBeDoneToThePast()
    {
        click(titleOf(ViewName::Status));
        m_pane->setLive(false);
        QVERIFY(!button("storyStopButton")->isEnabled());
        QVERIFY(!button("storyRebuildButton")->isEnabled());
        QVERIFY(!m_pane->findChild<QSlider *>(QStringLiteral("storyDelay"))->isEnabled());
        QVERIFY(button("storyTableButton")->isEnabled());
        m_pane->setLive(true);
        QVERIFY(button("storyStopButton")->isEnabled());
        QVERIFY(m_pane->findChild<QSlider *>(QStringLiteral("storyDelay"))->isEnabled());
    }

    void whatFollowsNoLogCannotBeDelayed()
    {
        showPane(usual(ArchitectureKind::Crud));
        click(titleOf(ViewName::Status));
        const auto *delay = m_pane->findChild<QSlider *>(QStringLiteral("storyDelay"));
        QVERIFY(!delay->isEnabled());
        QVERIFY(!delay->toolTip().isEmpty());
    }

    void whatGuestsLookAtCannotBeStopped()
    {
        m_evening->story.setWhyNotStopped(ViewName::Status, QStringLiteral("Guests look at it."));
        click(titleOf(ViewName::Status));
        QVERIFY(!button("storyStopButton")->isEnabled());
        QCOMPARE(button("storyStopButton")->toolTip(), QStringLiteral("Guests look at it."));
        click(titleOf(ViewName::Kitchen));
        QVERIFY(button("storyStopButton")->isEnabled());
    }

    void aLineOfABoardAnswersWhyItStandsThere()
    {
        click(lineOf(ViewName::Kitchen, 0));
        const auto *document = std::get_if<DocumentName>(&*m_picture->chosen());
        QVERIFY(document);
        QCOMPARE(document->view, ViewName::Kitchen);
        QSignalSpy asked(m_pane.get(), &StoryPane::whyRequested);
        QTest::keyClick(m_picture, Qt::Key_W);
        press("storyWhyButton");
        QCOMPARE(asked.count(), 2);
        QVERIFY(asked[0][0].value<DocumentName>() == *document);
        QVERIFY(asked[1][0].value<DocumentName>() == *document);
    }

    void aMessageSaysWhatItCarriesAndWhichOrderItIsAbout()
    {
        click(m_picture->scene().middleOf(ofCharlie)->toPoint());
        QVERIFY(m_picture->chosen() == StorySubject(ofCharlie));
        QVERIFY(label("storyInfoTitle").startsWith(QStringLiteral("PlaceOrder")));
        const auto *json = m_pane->findChild<QPlainTextEdit *>(QStringLiteral("storyJson"));
        QVERIFY(json->isVisible());
        QCOMPARE(json->toPlainText(), QStringLiteral("{\"order\":1284}"));
        QSignalSpy order(m_pane.get(), &StoryPane::orderActivated);
        press("storyOrderButton");
        QCOMPARE(order.count(), 1);
        QCOMPARE(order[0][0].value<OrderId>(), OrderId{1284});
    }

    void everyEventInTheLogCanBeOpened()
    {
        click(m_picture->scene().plan().chips().back().center());
        QVERIFY(label("storyInfoTitle").startsWith(QStringLiteral("OrderPlaced")));
    }

    // Keys.

    void escapeAndAClickBesideEverythingChooseNothing()
    {
        click(titleOf(ViewName::Kitchen));
        QTest::keyClick(m_picture, Qt::Key_Escape);
        QVERIFY(!m_picture->chosen());
        QVERIFY(!m_pane->findChild<QLabel *>(QStringLiteral("storyInfoTitle"))->isVisible());
        QVERIFY(!button("storyStopButton")->isVisible());
        click(titleOf(ViewName::Kitchen));
        const StoryPlan &plan = m_picture->scene().plan();
        click({(plan.writeSide().right() + plan.manager().left()) / 2, plan.manager().top() + 2});
        QVERIFY(!m_picture->chosen());
    }

    void arrowKeysReachEverythingInThePicture()
    {
        QTest::keyClick(m_picture, Qt::Key_Right);
        QVERIFY(m_picture->chosen().has_value());
        std::set<StorySubject> reached{*m_picture->chosen()};
        std::vector<StorySubject> open(reached.begin(), reached.end());
        while (!open.empty()) {
            const StorySubject from = open.back();
            open.pop_back();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                m_picture->choose(from);
                QTest::keyClick(m_picture, key);
                if (reached.insert(*m_picture->chosen()).second)
                    open.push_back(*m_picture->chosen());
            }
        }
        for (const ViewName view : storyBoards)
            QVERIFY(reached.contains(boardOf(view)));
        for (const FlowPlace::Kind kind :
             {FlowPlace::Kind::WriteSide, FlowPlace::Kind::Events, FlowPlace::Kind::Manager})
            QVERIFY(reached.contains(FlowPlace{kind, {}}));
        QVERIFY(reached.contains(staffSubject("Charlie")));
        QVERIFY(reached.contains(ofCharlie));
        QVERIFY(std::any_of(reached.begin(), reached.end(), [](const StorySubject &subject) {
            return std::holds_alternative<DocumentName>(subject);
        }));
    }

    void hLetsThePictureStandStill()
    {
        QTest::keyClick(m_picture, Qt::Key_H);
        QVERIFY(m_evening->flow.isHeld());
        QVERIFY(action("storyHoldAction")->isChecked());
        m_evening->goTo(3s);
        QTest::keyClick(m_picture, Qt::Key_H);
        QVERIFY(!m_evening->flow.isHeld());
        QTRY_VERIFY(m_picture->scene().now() == now + 3s);
    }

    void fFollowsWhatIsChosen()
    {
        QVERIFY(!action("storyFollowAction")->isEnabled());
        m_picture->choose(staffSubject("Charlie"));
        QTest::keyClick(m_picture, Qt::Key_F);
        QVERIFY(m_evening->flow.isOnTrip());
        QVERIFY(m_picture->chosen() == StorySubject(ofCharlie));
        QTRY_COMPARE(m_picture->scene().trip().size(), 1u);
        QCOMPARE(m_picture->scene().trip().front().traveller.message.command, CommandNumber{1284});
    }

    void aDoubleClickAndEnterFollowToo()
    {
        const QPoint place = m_picture->scene().middleOf(ofCharlie)->toPoint();
        click(place);
        QTest::mouseDClick(m_picture, Qt::LeftButton, {}, place);
        QVERIFY(m_evening->flow.isOnTrip());
        m_evening->flow.endTrip();
        QTest::keyClick(m_picture, Qt::Key_Return);
        QVERIFY(m_evening->flow.isOnTrip());
    }

    /// As a row of the log or a mark of the timeline asks for it.
    void othersCanAskForAMessageToBeFollowed()
    {
        m_pane->follow(CommandNumber{1284});
        QVERIFY(m_evening->flow.isOnTrip());
        QVERIFY(m_picture->chosen() == StorySubject(ofCharlie));
        m_evening->flow.endTrip();
        m_pane->follow(CommandNumber{99'999});
        QVERIFY(!m_evening->flow.isOnTrip()); // not known any more
        m_pane->followLastBy(now - 150s);
        QTRY_VERIFY(!m_picture->scene().trip().empty());
        QCOMPARE(m_picture->scene().trip().front().traveller.message.command, CommandNumber{1276});
    }

    void tShowsWhatPeopleBelieve()
    {
        m_evening->look("Roger", ViewName::Waiter, -1s, 0, 1283); // as its board is
        m_pane->settle();                                         // what he looked at has arrived
        QTest::keyClick(m_picture, Qt::Key_T);
        QTRY_VERIFY(count<BubbleLook>() > 0);
        QTest::keyClick(m_picture, Qt::Key_T);
        QTRY_COMPARE(count<BubbleLook>(), 0);
    }

    void cLetsCaptionsGoAndComeBack()
    {
        QTRY_COMPARE(count<CaptionLook>(), 1);
        QTest::keyClick(m_picture, Qt::Key_C);
        QTRY_COMPARE(count<CaptionLook>(), 0);
        QTest::keyClick(m_picture, Qt::Key_C);
        QTRY_COMPARE(count<CaptionLook>(), 1);
    }

    void aAsksForTheLastStretchOnceMore()
    {
        QSignalSpy again(m_pane.get(), &StoryPane::againRequested);
        QTest::keyClick(m_picture, Qt::Key_A);
        QCOMPARE(again.count(), 1);
    }

    void aClickOnTheEveningGoesThere()
    {
        auto *band = m_pane->findChild<TimelineBand *>();
        QSignalSpy seek(m_pane.get(), &StoryPane::seekRequested);
        const int x = band->xOf(at(19, 30));
        QTest::mouseClick(band, Qt::LeftButton, {}, {x, band->height() / 2});
        QCOMPARE(seek.count(), 1);
        QCOMPARE(seek[0][0].value<Instant>(), band->instantAt(x));
    }

    void noTwoCommandsShareAKey()
    {
        std::set<QString> keys;
        for (const QAction *each : m_pane->commands()) {
            QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->statusTip().isEmpty(), qPrintable(each->objectName()));
            if (!each->shortcut().isEmpty())
                QVERIFY2(keys.insert(each->shortcut().toString()).second,
                         qPrintable(each->objectName()));
        }
    }

    // The same as tables.

    void theTablesSayTheSame()
    {
        m_pane->commands().first()->trigger();
        auto *things = m_pane->findChild<QTableView *>(QStringLiteral("storyThings"));
        QVERIFY(things->isVisible());
        QStringList said;
        for (int row = 0; row < things->model()->rowCount(); ++row)
            said += things->model()->index(row, 0).data().toString() + QStringLiteral(": ") +
                    things->model()->index(row, 1).data().toString();
        for (const char *wanted :
             {"Status board: up to date", "Kitchen board: 38 T3 2 Ramen", "Write side: PlaceOrder",
              "Process manager: ", "The log: ", "Just now: Charlie: PlaceOrder"})
            QVERIFY2(
                std::any_of(
                    said.begin(), said.end(),
                    [&](const QString &one) { return one.startsWith(QLatin1String(wanted)); }),
                qPrintable(QLatin1String(wanted) + QStringLiteral(" in\n") + said.join(u'\n')));
        things->setCurrentIndex(things->model()->index(0, 0));
        QVERIFY(m_picture->chosen().has_value());
        QVERIFY(!label("storyInfoTitle").isEmpty());
    }

    void theTableIsAModelLikeAnyOther()
    {
        StoryThings things;
        QAbstractItemModelTester tester(&things,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_evening->look("Roger", ViewName::Waiter, 300ms);
        StoryScene scene(&m_evening->story);
        scene.resize({1150, 640});
        for (Duration since = 0ms; since < 4s; since += 300ms) {
            m_evening->goTo(since);
            static_cast<void>(scene.refresh());
            things.refresh(scene);
            QVERIFY(things.rowCount() > 6);
        }
    }

    void thePaneFitsASmallScreen()
    {
        QVERIFY2(m_pane->minimumSizeHint().width() <= 900,
                 qPrintable(QString::number(m_pane->minimumSizeHint().width())));
        QVERIFY2(m_pane->minimumSizeHint().height() <= 620,
                 qPrintable(QString::number(m_pane->minimumSizeHint().height())));
    }

private:
    void showPane(const Architecture &architecture)
    {
        cleanup();
        m_evening = std::make_unique<StoryEvening>(architecture);
        m_evening->goTo(300ms);
        m_timeline = std::make_unique<TimelineModel>();
        m_timeline->begin(at(19, 0), at(23, 0));
        TimelineCursor cursor;
        cursor.now = cursor.end = now;
        m_timeline->setCursor(cursor);
        m_pane = std::make_unique<StoryPane>(&m_evening->story, m_timeline.get());
        m_pane->resize(1200, 820);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_picture = m_pane->picture();
        m_picture->setFocus();
        QTRY_VERIFY(!m_picture->scene().traffic().tokens.empty());
    }
    void click(QPoint place) { QTest::mouseClick(m_picture, Qt::LeftButton, {}, place); }
    [[nodiscard]] QPoint titleOf(ViewName view) const
    {
        return m_picture->scene().plan().board(view).topLeft() + QPoint(30, 8);
    }
    [[nodiscard]] QPoint lineOf(ViewName view, int line) const
    {
        const StoryPlan &plan = m_picture->scene().plan();
        const Sizes &sizes = plan.measures().sizes;
        return plan.board(view).topLeft() +
               QPoint(40, sizes.tight + sizes.line + line * sizes.smallLine + sizes.smallLine / 2);
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_pane->findChild<QPushButton *>(QLatin1String(name));
    }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_pane->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QLatin1String(name))->text();
    }
    template <typename Look> [[nodiscard]] int count() const
    {
        const auto &items = m_picture->scene().items();
        return static_cast<int>(
            std::count_if(items.begin(), items.end(), [](const StoryItem &item) {
                return std::holds_alternative<Look>(item.look);
            }));
    }

    std::unique_ptr<StoryEvening> m_evening;
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<StoryPane> m_pane;
    StoryWidget *m_picture = nullptr;
};

RESTAURANT_TEST(TestStoryPane)

} // namespace restaurant::testing::tst_storypane
#include "tst_storypane.moc"
