// The window of a twin run, with real keys and clicks: both evenings come to one time, what differs
// is marked, and where they part is found and gone to.
#include "keyboardwalk.h"
#include "testprogram.h"
#include "twin/twinactions.h"
#include "twin/twinchooser.h"
#include "twin/twinpace.h"
#include "twin/twinwindow.h"
#include "warnings.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <memory>

namespace restaurant::testing::tst_twinwindow {

using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; ///< Milliseconds; a test machine may be busy.
const Instant seated = instantFrom("11:58:42").value(); ///< The first party of Charlie and Roger.

QString scenarioFile(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

} // namespace

class TestTwinWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwinWindow> m_window;

    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s in the window", name);
        return widget;
    }
    [[nodiscard]] QTableView *table(const char *of, const char *side) const
    {
        return find<QWidget>(of)->findChild<QTableView *>(QLatin1String(side));
    }
    /// What stands in a place for table 1 of the house: its mark, its state.
    [[nodiscard]] QStringList firstTable(const char *side) const
    {
        const QAbstractItemModel *model = table("twinTables", side)->model();
        return {model->index(0, SideModel::MarkColumn).data().toString(),
                model->index(0, int(SideModel::FirstColumn) + TablesModel::StageColumn)
                    .data()
                    .toString()};
    }
    void open(const QString &evening, const char *b)
    {
        m_window =
            std::make_unique<TwinWindow>(TwinWish{evening, {Variant{}, variantFrom(b).value()}});
        QSignalSpy opened(m_window.get(), &TwinWindow::opened);
        QSignalSpy searched(m_window.get(), &TwinWindow::searched);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() == 1 && searched.count() == 1, 3 * patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pace()->haveArrived(), patience);
    }
    void waitUntilAt(Instant at) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pace()->haveArrived() && m_window->pace()->now() == at,
                                 patience);
    }

private slots:
    void init() { failOnEachWarning(); }
    void cleanup() { m_window.reset(); }

    void whereTheyPartIsSaidAndGoneTo()
    {
        open(scenarioFile("charlie-and-roger"), "delay=waiter:120");
        QVERIFY(m_window->parting().has_value());
        const QString said = find<QLabel>("twinParting")->text();
        QVERIFY2(said.contains(QStringLiteral("11:58:42")) &&
                     said.contains(QStringLiteral("the waiter view: table 1")),
                 qPrintable(said));
        QTest::mouseClick(find<QToolButton>("twinJumpButton"), Qt::LeftButton);
        waitUntilAt(seated);
        QCOMPARE(find<QLabel>("twinClock")->text(), QStringLiteral("11:58:42"));
        QTRY_COMPARE(firstTable("tableA").first(), QStringLiteral("≠"));
        QVERIFY(firstTable("tableA").last() != firstTable("tableB").last());
        QCOMPARE(table("twinTables", "tableA")->currentIndex().row(), 0);
        QCOMPARE(table("twinTables", "tableB")->currentIndex().row(), 0);
    }

    void itIsWalkedThroughByTabAndHeard()
    {
        open(scenarioFile("charlie-and-roger"), "delay=waiter:120");
        const QStringList wrong = testing::notHeard(*m_window) + testing::notWalkedTo(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void oneKeyBlinksBetweenThemInPlace()
    {
        open(scenarioFile("charlie-and-roger"), "delay=waiter:120");
        QTest::keyClick(m_window.get(), Qt::Key_J);
        waitUntilAt(seated);
        QTRY_COMPARE(firstTable("tableA").first(), QStringLiteral("≠"));
        const QString a = firstTable("tableA").last();
        const QString b = firstTable("tableB").last();
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QCOMPARE(firstTable("tableA").last(), b);
        QVERIFY(find<QLabel>("twinNameA")->text().contains(QStringLiteral("in the place of A")));
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QCOMPARE(firstTable("tableA").last(), a);
    }

    void bothRunAtOnePaceBackAndForth()
    {
        open(scenarioFile("charlie-and-roger"), "delay=waiter:120");
        m_window->setSpeed(600);
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pace()->now() > seated + 1min, patience);
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->pace()->haveArrived(), patience);
        QVERIFY(!m_window->pace()->isRunning());
        const Instant there = m_window->pace()->now();
        QTest::keyClick(m_window.get(), Qt::Key_J); // back
        waitUntilAt(seated);
        QTRY_COMPARE(firstTable("tableA").first(), QStringLiteral("≠"));
        m_window->pace()->goTo(seated + 2min); // on, in what has been
        waitUntilAt(seated + 2min);
        m_window->pace()->goTo(there + 1min); // and further than they have been
        waitUntilAt(there + 1min);
        QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->pace()->haveArrived() && m_window->pace()->now() > there + 1min, patience);
    }

    void viewsThatAreLeftOutCanBeShown()
    {
        open(scenarioFile("charlie-and-roger"), "delay=details:60");
        QVERIFY(!find<QWidget>("twinDetails")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_J);
        waitUntilAt(m_window->parting()->at);
        QTRY_VERIFY(find<QWidget>("twinDetails")->isVisible()); // they part there
        find<QAction>("twinDetailsAction")->trigger();
        QVERIFY(!find<QWidget>("twinDetails")->isVisible());
    }

    void whatCannotBePlayedIsSaid()
    {
        m_window = std::make_unique<TwinWindow>(TwinWish{
            scenarioFile("charlie-and-roger"), {Variant{}, variantFrom("staffing=one").value()}});
        QSignalSpy searched(m_window.get(), &TwinWindow::searched);
        QVERIFY(searched.wait(patience));
        QVERIFY(find<QLabel>("twinParting")->text().startsWith(QStringLiteral("B: nobody lives")));
    }

    void aPersonChoosesWhatAAndBAre()
    {
        TwinChooser chooser;
        chooser.show();
        QSignalSpy chosen(&chooser, &TwinChooser::chosen);
        auto *b = chooser.findChild<QWidget *>(QStringLiteral("sideB"));
        auto *view = b->findChild<QComboBox *>(QStringLiteral("lateView"));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentText(), QStringLiteral("Kitchen"));
        b->findChild<QSpinBox *>(QStringLiteral("delay"))->setValue(30);
        QTest::mouseClick(chooser.findChild<QPushButton *>(QStringLiteral("playButton")),
                          Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(textOf(chosen[0][0].value<Variant>()), std::string("as-is"));
        QCOMPARE(textOf(chosen[0][1].value<Variant>()), std::string("delay=kitchen:0:30"));
    }
};

RESTAURANT_TEST(TestTwinWindow)

} // namespace restaurant::testing::tst_twinwindow
#include "tst_twinwindow.moc"
