// Finding one's way in the window: layouts by a key each, and every command as one types.
#include "common/pane.h"
#include "window/layouts.h"
#include "window/palettemodel.h"
#include "window/panedock.h"
#include "windowtest.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

using namespace restaurant;
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
        options.at = Instant{12h} + 20min;
        options.size = size;
        show(options, prompts);
        openFile(scenarioFile("charlie-is-back"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
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
        const std::array keys{std::pair{Qt::Key_F7, Layout::Story},
                              std::pair{Qt::Key_F8, Layout::Work},
                              std::pair{Qt::Key_F9, Layout::LookInside},
                              std::pair{Qt::Key_F10, Layout::Stage},
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
            QCOMPARE(m_window->size(), size);
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
};

QTEST_MAIN(TestGuideInWindow)
#include "tst_guideinwindow.moc"
