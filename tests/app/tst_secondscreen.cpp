// A machine with two screens: what goes to the other one, and comes back.
#include "testprogram.h"
#include "windowtest.h"

#include <QAction>
#include <QScreen>
#include <QtTest>

namespace restaurant::testing::tst_secondscreen {

using namespace std::chrono_literals;

class TestSecondScreen : public WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        openAt(Instant{12h} + 20min, "charlie-is-back");
        const QList<QScreen *> screens = QGuiApplication::screens();
        QCOMPARE(screens.size(), 2);
        m_home = m_window->screen();
        m_other = screens.first() == m_home ? screens.last() : screens.first();
        QVERIFY(!m_other->geometry().intersects(m_home->geometry()));
    }
    void cleanup() { m_window.reset(); }

    /// The numbers are for the class: nothing else of the window goes there.
    void theBoardFillsIt()
    {
        auto *fullScreen = find<QAction>("statusFullScreenAction");
        fullScreen->trigger();
        QTRY_VERIFY(topLevel("statusScreen"));
        QWidget *board = topLevel("statusScreen");
        QCOMPARE(board->screen(), m_other);
        QCOMPARE(board->geometry(), m_other->geometry());
        QVERIFY(board->isFullScreen());
        board->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(board));
        QTest::keyClick(board, Qt::Key_Escape);
        QTRY_VERIFY(!topLevel("statusScreen"));
        QTRY_VERIFY(!fullScreen->isChecked());
    }

    /// Also while the window is presented on its own.
    void theTeachersPageStandsThere_data()
    {
        QTest::addColumn<bool>("isPresented");
        QTest::newRow("beside the window") << false;
        QTest::newRow("while it is presented") << true;
    }
    void theTeachersPageStandsThere()
    {
        QFETCH(bool, isPresented);
        if (isPresented)
            find<QAction>("presentAction")->trigger();
        find<QAction>("teacherNotesAction")->trigger();
        const auto *page = find<QWidget>("teacherNotes");
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(page->screen(), m_other);
        QCOMPARE(page->geometry(), m_other->availableGeometry());
        QCOMPARE(m_window->screen(), m_home);
        find<QAction>("teacherNotesAction")->trigger();
        QVERIFY(!page->isVisible());
    }

private:
    /// Null: there is none.
    static QWidget *topLevel(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return widget;
        return nullptr;
    }

    const QScreen *m_home = nullptr; ///< Where the window is.
    const QScreen *m_other = nullptr;
};

RESTAURANT_TEST(TestSecondScreen)

} // namespace restaurant::testing::tst_secondscreen
#include "tst_secondscreen.moc"
