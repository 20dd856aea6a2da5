// A lesson in the real window, as a class takes it: with a wrong prediction, from the first stop to
// its end.
#include "keyboardwalk.h"
#include "lesson/choicerow.h"
#include "lesson/lessoncheck.h"
#include "lesson/lessonfile.h"
#include "lesson/lessonfolders.h"
#include "lesson/lessonpane.h"
#include "lesson/spotlight.h"
#include "presenter/lastrow.h"
#include "testprogram.h"
#include "window/lessonlocks.h"
#include "window/ordercontroller.h"
#include "window/panedock.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

namespace restaurant::testing::tst_lessoninwindow {

namespace {

QString lessonFile(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/lessons/%1.lesson.json").arg(QLatin1String(name));
}

constexpr auto lessonOfMoments = R"({
  "format": 1, "name": "As it is checked", "level": 1, "minutes": 5,
  "shows": "It stands where the check stands.",
  "cases": [{"name": "one", "scenario": "quiet-lunch"}],
  "stops": [
    {"at": {"when": {"view": "kitchen", "kind": "ticket", "atLeast": 2}, "from": "12:05:50"},
     "points": "kitchen",
     "caption": "Two tickets.",
     "holds": [{"that": "there are two", "at": "stop", "view": "kitchen", "kind": "ticket", "atLeast": 2}]},
    {"at": 24, "points": "log/event 24", "caption": "Event 24.",
     "holds": [{"that": "somebody has ordered", "at": "stop", "commands": {"command": "PlaceOrder"}, "atLeast": 2}]}
  ],
  "teacher": {"aim": "To stand there."}
})";

} // namespace

class TestLessonInWindow final : public WindowTest
{
    Q_OBJECT

private:
    void take(const char *name) { takeFile(lessonFile(name)); }
    void takeFile(const QString &path)
    {
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.tell = [](auto &&...) {};
        prompts.saveFile = [this](auto &&...) {
            return m_home.filePath(QStringLiteral("saved.restaurant"));
        };
        WindowOptions options;
        options.size = QSize(1400, 900);
        options.speed = 0;
        show(options, prompts);
        m_window->openLesson(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<LessonPane *>(), patience);
    }
    /// A lesson of one's own; its path.
    [[nodiscard]] QString written(const QByteArray &text) const
    {
        QFile file(m_home.filePath(QStringLiteral("checked.lesson.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no lesson can be written");
        return file.fileName();
    }
    [[nodiscard]] const LessonScene &scene() const
    {
        return m_window->findChild<LessonPane *>()->scene();
    }
    [[nodiscard]] QString clock() const { return find<QLabel>("clock")->text(); }
    [[nodiscard]] bool isHidden(const char *dock) const { return find<PaneDock>(dock)->isHidden(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const PaneDock *each : m_window->findChildren<PaneDock *>())
            if (!each->isHidden())
                names += each->name();
        return names;
    }
    /// With a click, once the evening stands.
    void goOn()
    {
        auto *button = find<QPushButton>("lessonOn");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void goOnTo(const QString &caption)
    {
        goOn();
        QTRY_VERIFY2_WITH_TIMEOUT(scene().caption.startsWith(caption), qPrintable(scene().caption),
                                  patience);
    }
    void choose(int choice)
    {
        auto *row = m_window->findChild<ChoiceRow *>(QStringLiteral("choice%1").arg(choice));
        QTest::mouseClick(row->findChild<WrappedButton *>(), Qt::LeftButton);
    }
    [[nodiscard]] int notesLike(const QString &text) const
    {
        const auto *marks = find<QAbstractItemView>("marks")->model();
        return static_cast<int>(
            marks->match(marks->index(0, 2), Qt::DisplayRole, text, -1, Qt::MatchStartsWith)
                .size());
    }

    /// With RESTAURANT_PICTURES=FOLDER, as script/pictures has it, what a class sees is saved
    /// there.
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("RESTAURANT_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(1000); // the light has spread
        QVERIFY(m_window->grab().save(
            QDir(folder).filePath(QLatin1String(name) + QLatin1String(".png"))));
    }
    [[nodiscard]] QModelIndex lessonOnFirstPage(const QString &lesson) const
    {
        const QAbstractItemModel *model = find<QListView>("lessonList")->model();
        const auto found =
            model->match(model->index(0, 0), Qt::DisplayRole, lesson, 1, Qt::MatchContains);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void takeFromFirstPage(const QString &lesson)
    {
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.tell = [](auto &&...) {};
        WindowOptions options;
        options.size = QSize(1280, 720);
        options.speed = 0;
        show(options, prompts);
        waitUntilSettled([this] { QVERIFY(m_window->openFrontDoor()); });
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QListView *>(QStringLiteral("lessonList")),
                                 patience);
        auto *list = find<QListView>("lessonList");
        QTRY_VERIFY_WITH_TIMEOUT(lessonOnFirstPage(lesson).isValid(), patience);
        const QModelIndex wanted = lessonOnFirstPage(lesson);
        picture("class-1-first-page");
        list->scrollTo(wanted);
        waitUntilSettled([&] {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(wanted).center());
        });
        QVERIFY(!find("startPage")->isVisible());
    }
    /// Two of three at first; and one who has changed his mind says so.
    void predictWrongly()
    {
        QCOMPARE(scene().goOn, QStringLiteral("Ask"));
        goOn();
        QCOMPARE(scene().choices.size(), std::size_t{3});
        const auto *pane = m_window->findChild<LessonPane *>();
        const QStringList wrong = testing::notHeard(*pane) + testing::notWalkedTo(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        choose(1);
        choose(1);
        choose(3);
        QVERIFY(!scene().isTold);
        picture("class-3-vote");
        goOn(); // they talk
        QVERIFY(!scene().isOpen && !scene().isTold);
        goOn(); // and vote again
        choose(3);
        goOn();
    }
    void presentTheNextStop()
    {
        const QString before = scene().place;
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(shown().size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(scene().place != before && !scene().caption.isEmpty(), patience);
        QTRY_COMPARE(shown().size(), 1);
        picture("class-5-presented");
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(shown().size() > 1);
    }
    void goOnToTheEnd()
    {
        for (int steps = 0; scene().place != QLatin1String("Over") && steps < 40; ++steps) {
            goOn();
            QTRY_VERIFY_WITH_TIMEOUT(!scene().goOn.isEmpty(), patience);
        }
        QCOMPARE(scene().place, QStringLiteral("Over"));
        goOn();
        QVERIFY(isHiddenLesson());
    }

private slots:
    void init() { failOnEachWarning(); }
    void cleanup() { m_window.reset(); }

    /// All that a class sees, from the first page on: a wrong prediction, the tally, what happened
    /// instead, the next stop on the projector, and the end.
    void aClassIsLedFromTheFirstPageToTheEnd()
    {
        takeFromFirstPage(QStringLiteral("Behind is not wrong"));
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption.startsWith(u"Chiara has ordered"), patience);
        QCOMPARE(clock(), QStringLiteral("12:18:10"));
        QVERIFY(find<Spotlight>("spotlight")->target() == find<PaneDock>("detailsDock"));
        picture("class-2-caption");
        goOnTo(QStringLiteral("The same evening once more"));
        QCOMPARE(clock(), QStringLiteral("12:18:05"));
        predictWrongly();
        QTRY_VERIFY_WITH_TIMEOUT(scene().happened.startsWith(u"She paid at 12:18:07"), patience);
        QCOMPARE(clock(), QStringLiteral("12:18:30"));
        QCOMPARE(scene().choices[0].told, (ToldHands{2, 0}));
        QCOMPARE(scene().choices[2].told, (ToldHands{1, 1}));
        QVERIFY(scene().principle.isEmpty());
        picture("class-4-tally");
        goOn();
        QVERIFY(scene().principle.startsWith(u"A hundred clean evenings"));
        QTRY_COMPARE_WITH_TIMEOUT(notesLike(QStringLiteral("Vote 1 at stop 2")), 1, patience);
        QTRY_COMPARE(notesLike(QStringLiteral("Vote 2 at stop 2")), 1);
        QVERIFY(m_window->isWindowModified());
        presentTheNextStop();
        goOnToTheEnd();
        find<QAction>("startPageAction")->trigger();
        const QString heard = lessonOnFirstPage(QStringLiteral("Behind is not wrong"))
                                  .data(Qt::AccessibleTextRole)
                                  .toString();
        QVERIFY2(!heard.isEmpty() && !heard.contains(QLatin1String("not done")), qPrintable(heard));
        picture("class-6-done");
    }

    void aRemoteControlGoesOn()
    {
        take("behind-is-not-wrong");
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption.startsWith(u"Chiara has ordered"), patience);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(shown(), QStringList{QStringLiteral("details")});
        QTest::keyClick(m_window.get(), Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption.startsWith(u"The same evening once more"),
                                 patience);
        QVERIFY(!isHiddenLesson());
        QCOMPARE(shown().size(), 1);
        const auto *caption = find<QLabel>("lessonCaption");
        QVERIFY(caption->fontMetrics().height() * linesForTheLastRow >= m_window->height());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(shown().size() > 3);
        QVERIFY(!isHiddenLesson());
        QTRY_VERIFY(caption->fontMetrics().height() * linesForTheLastRow < m_window->height());
    }

    void whereNoPhoneComesItsQuestionIsAskedByHands()
    {
        take("the-board-in-your-hand");
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption.startsWith(u"Amira, Ben and Chiara"), patience);
        goOnTo(QStringLiteral("Number 1 is ready"));
        QVERIFY(!scene().isOpen);
        find<QAction>("doorsAction")->trigger();
        auto *hands = find<QPushButton>("showOfHandsButton");
        hands->click();
        QVERIFY(!hands->isVisible());
        QVERIFY(scene().isOpen);
        QCOMPARE(scene().choices.size(), std::size_t(3));
        QTest::keyClick(m_window.get(), Qt::Key_2);
        QCOMPARE(scene().choices[1].hands, 1);
        hands->click(); // once more: the vote stays as it is
        QCOMPARE(scene().choices[1].hands, 1);
    }

    void whatALessonLocksComesBackAtItsEnd()
    {
        take("behind-is-not-wrong");
        QTRY_VERIFY_WITH_TIMEOUT(!scene().caption.isEmpty(), patience);
        QAction *run = find<QAction>("runAction");
        QVERIFY(!run->isEnabled() && !find<QAction>("branchAction")->isEnabled());
        QVERIFY(isHidden("whyDock") && isHidden("storesDock"));
        goOnToTheEnd();
        QVERIFY(run->isEnabled());
        QVERIFY(!isHidden("whyDock") && !isHidden("storesDock"));
        QVERIFY(QSettings()
                    .value(QStringLiteral("lessons/done"))
                    .toStringList()
                    .contains(QStringLiteral("behind-is-not-wrong")));
    }

    /// Also where something is to become so, and at an event in the middle of its instant.
    void itStandsWhereTheCheckStands()
    {
        const QString path = written(lessonOfMoments);
        const auto lesson = readAnyLesson(path);
        QVERIFY2(lesson, lesson ? "" : lesson.error().text().c_str());
        const LessonFindings found = checkLesson(*lesson, path);
        QVERIFY2(found.holds(), found.holds() ? "" : found.complaints().front().c_str());
        takeFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption == QLatin1String("Two tickets."), patience);
        QCOMPARE(clock().toStdString(), clockText(found.stops[0].at->at));
        goOnTo(QStringLiteral("Event 24."));
        QCOMPARE(clock().toStdString(), clockText(found.stops[1].at->at));
        QVERIFY2(find<QLabel>("position")->text().contains(QStringLiteral("24")),
                 qPrintable(find<QLabel>("position")->text()));
    }

    void theMenuHasLessonsByLevel()
    {
        take("behind-is-not-wrong");
        auto *menu = find<QMenu>("lessonsMenu");
        emit menu->aboutToShow();
        int lessons = 0;
        for (const QMenu *level :
             menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
            lessons += static_cast<int>(level->actions().size());
        QVERIFY(lessons >= 18);
    }

    void anotherEveningEndsALesson()
    {
        take("behind-is-not-wrong");
        QTRY_VERIFY_WITH_TIMEOUT(!scene().caption.isEmpty(), patience);
        openFile(scenarioFile("quiet-lunch"));
        QVERIFY(isHiddenLesson());
        QVERIFY(find<QAction>("runAction")->isEnabled());
        QVERIFY2(find<QLabel>("notice")->text().contains(QStringLiteral("has ended")),
                 qPrintable(find<QLabel>("notice")->text()));
    }

    void itsEveningBegunAnewBeginsTheLessonAnew()
    {
        take("behind-is-not-wrong");
        QTRY_VERIFY_WITH_TIMEOUT(!scene().caption.isEmpty(), patience);
        goOnTo(QStringLiteral("The same evening once more"));
        find<QAction>("resetAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption.startsWith(u"Chiara has ordered"), patience);
        QCOMPARE(clock(), QStringLiteral("12:18:10"));
    }

    void itGoesOnInTheEveningThatWasSaved()
    {
        take("behind-is-not-wrong");
        QTRY_VERIFY_WITH_TIMEOUT(!scene().caption.isEmpty(), patience);
        goOnTo(QStringLiteral("The same evening once more"));
        QCOMPARE(clock(), QStringLiteral("12:18:05"));
        waitUntilSettled([this] { find<QAction>("saveAsAction")->trigger(); });
        QVERIFY(scene().caption.startsWith(u"The same evening once more"));
        QVERIFY(!isHiddenLesson());
        QVERIFY(find<Spotlight>("spotlight")->target());
        QTRY_COMPARE_WITH_TIMEOUT(clock(), QStringLiteral("12:18:05"), patience);
        goOn();
        QVERIFY(!scene().choices.empty());
    }

    void whoWritesALessonSeesWhatItHasBecome()
    {
        const QString path = written(lessonOfMoments);
        takeFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption == QLatin1String("Two tickets."), patience);
        (void)written(QByteArray(lessonOfMoments).replace("Two tickets.", "There are two."));
        QTRY_VERIFY_WITH_TIMEOUT(scene().caption == QLatin1String("There are two."), patience);
        (void)written("{");
        QTRY_VERIFY2_WITH_TIMEOUT(
            find<QLabel>("notice")->text().contains(QLatin1String("checked.lesson.json:1:")),
            qPrintable(find<QLabel>("notice")->text()), patience);
        QCOMPARE(scene().caption, QStringLiteral("There are two."));
    }

    /// Whatever a lesson may lock is found by the name that it has in the window.
    void whatALessonLocksIsThere()
    {
        show({}, {});
        openFile(scenarioFile("quiet-lunch"));
        LessonLocks locks(m_window.get(), m_window->findChild<OrderController *>());
        for (const auto &[action, word] : enumWords<LessonAction>) {
            locks.lock({action});
            QVERIFY2(locks.held() > 0, word);
        }
        locks.unlock();
        QVERIFY(find<QAction>("runAction")->isEnabled());
    }

private:
    [[nodiscard]] bool isHiddenLesson() const
    {
        return find<QDockWidget>("lessonDock")->isHidden();
    }
};

RESTAURANT_TEST(TestLessonInWindow)

} // namespace restaurant::testing::tst_lessoninwindow
#include "tst_lessoninwindow.moc"
