// Finding one's way in the window: the first page, layouts by a key each, every command as one
// types, and what anything is.
#include "common/pane.h"
#include "help/guidepages.h"
#include "keyboardwalk.h"
#include "testprogram.h"
#include "window/layouts.h"
#include "window/palettemodel.h"
#include "window/panedock.h"
#include "window/recentpictures.h"
#include "windowtest.h"
#include "words/glossary.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QWindow>

#include <algorithm>

namespace restaurant::testing::tst_guideinwindow {

using namespace std::chrono_literals;

class TestGuideInWindow final : public WindowTest
{
    Q_OBJECT

private:
    void open(QSize size)
    {
        failOnEachWarning();
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.tell = [](auto &&...) {};
        WindowOptions options;
        options.at = Instant{12h} + 5min;
        options.size = size;
        show(options, prompts);
        openFile(scenarioFile("quiet-lunch"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openFrontDoor(QSize size)
    {
        failOnEachWarning();
        WindowOptions options;
        options.size = size;
        show(options, {});
        waitUntilSettled([this] { QVERIFY(m_window->openFrontDoor()); });
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(find("startPage")->isVisible());
    }
    [[nodiscard]] static bool isLesson(const QString &name)
    {
        return QFileInfo::exists(
            QStringLiteral(SOURCE_DIR "/resources/lessons/%1.lesson.json").arg(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    [[nodiscard]] PaneDock *dock(const QString &name) const
    {
        return find<PaneDock>(qPrintable(name + QStringLiteral("Dock")));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const PaneDock *each : m_window->findChildren<PaneDock *>())
            if (!each->isHidden())
                names += each->name();
        names.sort();
        return names;
    }
    [[nodiscard]] static QStringList sorted(const LayoutCell &panes)
    {
        QStringList names(panes.begin(), panes.end());
        names.sort();
        return names;
    }
    void seek(const char *words) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(find("commandPalette")->isVisible());
        QTest::keyClicks(find("paletteField"), QLatin1String(words));
    }
    [[nodiscard]] QStringList offered() const
    {
        const QAbstractItemModel *model = find<QListView>("paletteList")->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, 0).data().toString();
        return texts;
    }

private slots:
    void cleanup() { m_window.reset(); }

    void eachLayoutFitsASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1366x768") << QSize(1366, 768);
        QTest::newRow("1280x720 at 125 %") << QSize(1024, 576);
        QTest::newRow("1366x768 at 125 %") << QSize(1093, 614);
    }
    void eachLayoutFitsASmallScreen()
    {
        QFETCH(QSize, size);
        open(size);
        const std::array keys{
            std::pair{Qt::Key_F7, Layout::Story}, std::pair{Qt::Key_F8, Layout::Work},
            std::pair{Qt::Key_F9, Layout::LookInside}, std::pair{Qt::Key_F10, Layout::Stage},
            std::pair{Qt::Key_F12, Layout::Everything}};
        for (const auto &[key, layout] : keys) {
            press(key);
            QTest::qWait(50); // panes ask for more room when they are shown first
            QCOMPARE(shown(), sorted(panesOf(layout)));
            const QSize needed = m_window->minimumSizeHint();
            QVERIFY2(needed.width() <= size.width() && needed.height() <= size.height(),
                     qPrintable(QStringLiteral("%1 needs %2x%3")
                                    .arg(toWord(layout))
                                    .arg(needed.width())
                                    .arg(needed.height())));
            QTRY_VERIFY2(m_window->size() == size, qPrintable(QStringLiteral("%1 has made it %2x%3")
                                                                  .arg(toWord(layout))
                                                                  .arg(m_window->width())
                                                                  .arg(m_window->height())));
        }
    }

    void whatIsMovedInOneLayoutIsMovedInNoOther()
    {
        open({1366, 768});
        press(Qt::Key_F8);
        dock(QStringLiteral("status"))->close();
        press(Qt::Key_F7);
        QCOMPARE(shown(), sorted(panesOf(Layout::Story)));
        press(Qt::Key_F12);
        QVERIFY(!dock(QStringLiteral("status"))->isHidden());
        press(Qt::Key_F8);
        QVERIFY(dock(QStringLiteral("status"))->isHidden());
        find<QAction>("resetLayoutAction")->trigger();
        QCOMPARE(shown(), sorted(panesOf(Layout::Work)));
        QVERIFY(find<QAction>("workLayoutAction")->isChecked());
    }

    void aWindowThatIsEnlargedWithANewLayoutStaysSo()
    {
        open({1280, 720});
        press(Qt::Key_F8);
        m_window->windowHandle()->resize(1500, 800); // as the desktop does it
        QTRY_COMPARE(m_window->size(), QSize(1500, 800));
        QTest::qWait(1100); // until the layout is looked after no longer
        QCOMPARE(m_window->size(), QSize(1500, 800));
    }

    void whatIsHiddenComesBackByItsKeyWhereThereIsRoom()
    {
        open({1366, 768});
        press(Qt::Key_F8);
        press(Qt::Key_3, Qt::AltModifier); // the log
        QTRY_VERIFY(!dock(QStringLiteral("log"))->widget()->visibleRegion().isEmpty());
        QCOMPARE(m_window->size(), QSize(1366, 768));
    }

    void whoeverComesToTheStageStandsThereAlone()
    {
        open({1366, 768});
        press(Qt::Key_F10);
        QCOMPARE(shown(), QStringList{QStringLiteral("story")});
        QVERIFY(!find("stageLine")->isVisible()); // the story has its own
        press(Qt::Key_0, Qt::AltModifier);
        QTRY_COMPARE(shown(), QStringList{QStringLiteral("flow")});
        QTRY_VERIFY(find("stageLine")->isVisible());
        press(Qt::Key_Period, Qt::AltModifier);
        QTRY_COMPARE(shown(), QStringList{QStringLiteral("story")});
        QTRY_VERIFY(!find("stageLine")->isVisible());
        press(Qt::Key_F12);
        QCOMPARE(shown(), sorted(panesOf(Layout::Everything)));
    }

    void everythingInTheMenusIsFoundByItsWords()
    {
        open({1280, 720});
        const std::vector<PaletteEntry> entries = paletteEntries(*m_window);
        QList<QAction *> inMenus = m_window->menuBar()->actions();
        for (qsizetype i = 0; i < inMenus.size(); ++i)
            if (const QMenu *menu = inMenus[i]->menu())
                inMenus += menu->actions();
        int wanted = 0;
        for (const QAction *action : inMenus) {
            if (action->menu() || action->isSeparator() || action->statusTip().isEmpty())
                continue;
            ++wanted;
            QVERIFY2(std::any_of(entries.begin(), entries.end(),
                                 [&](const PaletteEntry &each) { return each.action == action; }),
                     qPrintable(action->text()));
        }
        QVERIFY(wanted > 60);
        for (const PaletteEntry &each : entries)
            QVERIFY2(!each.text.contains(u'&') && !each.about.isEmpty(), qPrintable(each.text));
    }

    void aCommandIsDoneFromTheKeyboardAlone()
    {
        open({1280, 720});
        QWidget *before = QApplication::focusWidget();
        seek("reset lay");
        QCOMPARE(offered(), QStringList{QStringLiteral("Reset layout")});
        press(Qt::Key_Escape);
        QVERIFY(!find("commandPalette")->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        seek("charts");
        QCOMPARE(offered().first(), QStringLiteral("Charts"));
        press(Qt::Key_Return);
        QVERIFY(!find("commandPalette")->isVisible());
        QTRY_VERIFY(!dock(QStringLiteral("charts"))->widget()->visibleRegion().isEmpty());
        seek("no such thing at all");
        QCOMPARE(offered(), QStringList());
        press(Qt::Key_Return); // does nothing
        press(Qt::Key_Escape);
    }

    void aLessonIsACommand()
    {
        open({1280, 720});
        seek("an event that a view cannot show");
        QCOMPARE(offered(), QStringList{QStringLiteral("An event that a view cannot show")});
        press(Qt::Key_Escape);
    }

    void aCommandSaysItsKeyAndWhetherItCanBeDone()
    {
        open({1280, 720});
        seek("stage");
        const QAbstractItemModel *model = find<QListView>("paletteList")->model();
        QCOMPARE(model->index(0, 0).data(PaletteModel::KeyRole).toString(), QStringLiteral("F10"));
        QVERIFY(model->index(0, 0).data(PaletteModel::CanBeDoneRole).toBool());
        find<QLineEdit>("paletteField")->clear();
        int greyed = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            greyed += model->index(row, 0).data(PaletteModel::CanBeDoneRole).toBool() ? 0 : 1;
        QVERIFY(greyed > 0);
        QVERIFY(model->rowCount() - greyed > 80);
        press(Qt::Key_Escape);
    }

    void theFirstPageLeadsToAnEvening()
    {
        openFrontDoor({1280, 720});
        QCOMPARE(QApplication::focusWidget(), find("startStory"));
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), find("startTry"));
        waitUntilSettled([this] { press(Qt::Key_Return); });
        QVERIFY(!find("startPage")->isVisible());
        QCOMPARE(shown(), sorted(panesOf(Layout::Work)));
        QVERIFY(find<QLabel>("scenario")->text().startsWith(QStringLiteral("The board")));
        find<QAction>("startPageAction")->trigger();
        QVERIFY(find("startPage")->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!find("startPage")->isVisible());
    }

    void theStoryRunsByItself()
    {
        openFrontDoor({1280, 720});
        waitUntilSettled([this] { QTest::mouseClick(find("startStory"), Qt::LeftButton); });
        QCOMPARE(shown(), sorted(panesOf(Layout::Story)));
        QTRY_VERIFY(find<QAction>("runAction")->isChecked());
    }

    void aLessonIsTakenFromTheFirstPage()
    {
        openFrontDoor({1280, 720});
        QTRY_VERIFY(m_window->findChild<QListView *>(QStringLiteral("lessonList")));
        auto *list = find<QListView>("lessonList");
        QTRY_VERIFY(list->isVisible());
        const int lessons = list->model()->rowCount();
        QVERIFY(lessons >= 18);
        QVERIFY(find<QLabel>("startLessonsAbout")->text().startsWith(QString::number(lessons)));
        const QModelIndex first = list->model()->index(0, 0);
        const QString heard = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(QLatin1String("level 1")) &&
                     heard.contains(QLatin1String("not done")),
                 qPrintable(heard));
        list->setFocus();
        list->setCurrentIndex(first);
        waitUntilSettled([this] { press(Qt::Key_Return); });
        QVERIFY(!find("startPage")->isVisible());
        QVERIFY(find("lessonDock")->isVisible());
    }

    void whoeverHasNoMouseGetsThroughTheFirstPage()
    {
        openFrontDoor({1280, 720});
        QTRY_VERIFY(m_window->findChild<QListView *>(QStringLiteral("lessonList")));
        QTRY_VERIFY(find<QListView>("lessonList")->isVisible());
        const QStringList wrong =
            testing::notHeard(*find("startPage")) + testing::notWalkedTo(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void whoeverHasNoMouseGetsThroughPaletteAndGlossary()
    {
        open({1280, 720});
        seek("stage");
        QStringList wrong = testing::notHeard(*find("commandPalette"));
        press(Qt::Key_Escape);
        press(Qt::Key_F1);
        QTRY_COMPARE(QApplication::activeWindow(), find("glossaryWindow"));
        wrong += testing::notHeard(*find("glossaryWindow")) +
                 testing::notWalkedTo(*find("glossaryWindow"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void eachPaneSaysInALineWhatItIs()
    {
        open({1280, 720});
        for (const PaneDock *each : m_window->findChildren<PaneDock *>()) {
            const QString about = glossary().onScreen(each->name())->about;
            QCOMPARE(each->about(), about);
            QCOMPARE(each->widget()->accessibleDescription(), about);
            QVERIFY2(each->titleBarWidget()->toolTip().contains(about.left(20)), qPrintable(about));
        }
        press(Qt::Key_F7);
        const QString story = glossary().onScreen(QStringLiteral("story"))->about;
        QTRY_COMPARE(dock(QStringLiteral("story"))
                         ->titleBarWidget()
                         ->findChild<QLabel *>(QStringLiteral("about"))
                         ->text(),
                     story);
    }

    void whoeverLeavesTheFirstPageSeesARestaurant()
    {
        openFrontDoor({1280, 720});
        waitUntilSettled([this] { QTest::mouseClick(find("startLeave"), Qt::LeftButton); });
        QVERIFY(!find("startPage")->isVisible());
        QVERIFY(find<QLabel>("scenario")->text().startsWith(QStringLiteral("The board")));
    }

    void theFirstPageCanBeSwitchedOff()
    {
        openFrontDoor({1280, 720});
        QTest::mouseClick(find("startShown"), Qt::LeftButton, {}, QPoint(8, 8));
        show({}, {});
        QVERIFY(!m_window->openFrontDoor());
        find<QAction>("startPageAction")->trigger();
        QTest::mouseClick(find("startShown"), Qt::LeftButton, {}, QPoint(8, 8));
        show({}, {});
        QVERIFY(m_window->openFrontDoor());
    }

    void theFirstPageFitsASmallScreen_data()
    {
        eachLayoutFitsASmallScreen_data();
        QTest::newRow("1280x720 at 150 %") << QSize(853, 480);
    }
    void theFirstPageFitsASmallScreen()
    {
        QFETCH(QSize, size);
        openFrontDoor(size);
        const auto *area = find<QScrollArea>("startArea");
        QCOMPARE(area->widget()->width(), area->viewport()->width());
        QVERIFY(area->horizontalScrollBar()->maximum() == 0);
    }

    void aFileThatWasOpenIsOfferedWithAPictureOfIt()
    {
        const QString file = scenarioFile("quiet-lunch");
        open({1280, 720});
        m_window->close();
        QVERIFY(!RecentPictures::of(file).isNull());
        openFrontDoor({1280, 720});
        const auto *list = find<QListView>("startRecent");
        const QModelIndex first = list->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QFileInfo(file).fileName());
        waitUntilSettled([&] {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(first).center());
        });
        QVERIFY(find<QLabel>("scenario")->text().startsWith(QStringLiteral("Quiet lunch")));
    }

    void eachPaneHasAWordAndEachLessonExists()
    {
        open({1280, 720});
        for (const PaneDock *each : m_window->findChildren<PaneDock *>())
            QVERIFY2(glossary().onScreen(each->name()), qPrintable(each->name()));
        for (const ScreenTerm &each : glossary().screen) {
            QVERIFY2(m_window->findChild<QWidget *>(each.name) ||
                         m_window->findChild<QWidget *>(each.name + QStringLiteral("Dock")),
                     qPrintable(each.name));
            QVERIFY2(isLesson(each.lesson), qPrintable(each.lesson));
        }
        for (const GlossaryTerm &each : glossary().terms)
            QVERIFY2(each.lesson.isEmpty() || isLesson(each.lesson), qPrintable(each.lesson));
        QVERIFY(glossary().terms.size() > 100);
    }

    void anythingSaysWhatItIs()
    {
        open({1280, 720});
        press(Qt::Key_F12);
        press(Qt::Key_3, Qt::AltModifier);
        press(Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(find("whatCard")->isVisible());
        QCOMPARE(find<QLabel>("whatTitle")->text(), QStringLiteral("Log"));
        QTest::mouseClick(find("runBar"), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(find<QLabel>("whatMeaning")->text().contains(QStringLiteral("restaurant time")));
        QVERIFY(m_window->rect().contains(find("whatCard")->geometry()));
        QTest::keyClick(find("whatCard"), Qt::Key_Escape);
        QVERIFY(!find("whatCard")->isVisible());
    }

    void theGlossaryIsFoundAsOneTypes()
    {
        open({1280, 720});
        press(Qt::Key_F1);
        QVERIFY(find("glossaryWindow")->isVisible());
        QTest::keyClicks(find("glossaryField"), QStringLiteral("idle checkp"));
        QCOMPARE(find<QLabel>("glossaryMeaning")->text(), QString());
        find<QLineEdit>("glossaryField")->setText(QStringLiteral("checkpoint"));
        QCOMPARE(find<QLabel>("glossaryTerm")->text(), QStringLiteral("checkpoint"));
        QVERIFY(find<QLabel>("glossaryMeaning")->text().startsWith(QStringLiteral("How far")));
    }

    void theGlossaryNamesALessonAsTheLessonDoes()
    {
        open({1280, 720});
        press(Qt::Key_F1);
        find<QLineEdit>("glossaryField")->setText(QStringLiteral("poison event"));
        QVERIFY2(find<QLabel>("glossaryLesson")
                     ->text()
                     .contains(QStringLiteral("An event that a view cannot show")),
                 qPrintable(find<QLabel>("glossaryLesson")->text()));
    }

    void theTeachersGuideHasAPageForEachLesson()
    {
        open({1280, 720});
        find<QAction>("guideAction")->trigger();
        QTRY_COMPARE(QApplication::activeWindow(), find("guideWindow"));
        const auto *list = find<QListView>("guideList");
        const int pages = list->model()->rowCount();
        const auto *text = find<QTextEdit>("guideText");
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Teaching with it")));
        find<QLineEdit>("guideField")->setText(QStringLiteral("An event that a view cannot show"));
        QCOMPARE(list->model()->rowCount(), 1);
        for (const char *said : {"Minutes: 9", "What it asks", "(right)", "may believe",
                                 "What goes wrong in class", "Sources"})
            QVERIFY2(text->toPlainText().contains(QLatin1String(said)), said);
        find<QLineEdit>("guideField")->setText(QStringLiteral("no such thing at all"));
        QCOMPARE(list->model()->rowCount(), 0);
        find<QLineEdit>("guideField")->clear();
        QCOMPARE(list->model()->rowCount(), pages);
        QVERIFY(pages >= 10 + 18);
        const QStringList wrong =
            testing::notHeard(*find("guideWindow")) + testing::notWalkedTo(*find("guideWindow"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aChapterOfTheGuideLinksToWhatIsThere()
    {
        const QList<GuidePage> pages = guideChapters();
        QVERIFY(pages.size() >= 10);
        QStringList anchors;
        for (const GuidePage &page : pages)
            anchors += anchorOf(page.title);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        for (const GuidePage &page : pages)
            for (auto found = link.globalMatch(page.text); found.hasNext();) {
                const QString to = found.next().captured(1);
                QVERIFY2(to.startsWith(QLatin1String("http")) || anchors.contains(to.mid(1)),
                         qPrintable(page.title + u' ' + to));
            }
    }

    void aGlossaryThatIsNotAsItMustBeIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("head") << QStringLiteral("| Wort | Meaning |\n| --- | --- |\n");
        QTest::newRow("no line") << QStringLiteral("| Word | Meaning |\n| a | b |\n");
        QTest::newRow("cells") << QStringLiteral("| Word | Meaning |\n| --- | --- |\n| a |\n");
        QTest::newRow("empty") << QStringLiteral("| Word | Meaning |\n| --- | --- |\n| a | |\n");
        QTest::newRow("twice") << QStringLiteral(
            "| Word | Meaning |\n| --- | --- |\n| a | b |\n| a | c |\n");
        QTest::newRow("no such word")
            << QStringLiteral("| On the screen | What it is | Word | Lesson |\n| --- | --- | --- | "
                              "--- |\n| `a` | b | c | |\n");
    }
    void aGlossaryThatIsNotAsItMustBeIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY_THROWS_EXCEPTION(GlossaryError, static_cast<void>(readGlossary(text)));
    }
};

RESTAURANT_TEST(TestGuideInWindow)

} // namespace restaurant::testing::tst_guideinwindow
#include "tst_guideinwindow.moc"
