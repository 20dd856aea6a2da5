// The real window with its cursor in the past: every pane follows, nothing is sent, and acting
// there makes a branch.
#include "kitchen/kitchenmodel.h"
#include "store/logreader.h"
#include "testprogram.h"
#include "timeline/timelineband.h"
#include "timeline/timelinepane.h"
#include "window/cursorcontroller.h"
#include "window/panedock.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolButton>

namespace restaurant::testing::tst_pastinwindow {

using namespace std::chrono_literals;

namespace {
constexpr Instant opening{12h};
}

class TestPastInWindow final : public WindowTest
{
    Q_OBJECT

private:
    QString m_toSave; ///< What the file chooser answers.
    bool m_yes = true;
    QStringList m_offered; ///< Branches, in words.

    void open(const QString &file, std::optional<Instant> at, bool readOnly = false)
    {
        Prompts prompts;
        prompts.saveFile = [this](auto &&...) { return m_toSave; };
        prompts.confirm = [this](QWidget *, const QString &text, const QString &) {
            m_offered += text;
            return m_yes;
        };
        prompts.choose = [](auto &&...) { return 1; }; // not saved
        prompts.tell = [](QWidget *, const QString &, const QString &text) {
            qWarning("told: %s", qPrintable(text));
        };
        WindowOptions options;
        options.at = at;
        options.size = QSize(1400, 900);
        options.speed = 1;
        show(options, prompts);
        openFile(file, readOnly);
        find<QDockWidget>("timelineDock")->raise();
    }
    void clickBand(Instant at)
    {
        auto *band = find<TimelineBand>("timelineBand");
        QTRY_VERIFY(band->isVisible() && band->width() > 200);
        QTest::mouseClick(band, Qt::LeftButton, {}, QPoint(band->xOf(at), band->height() / 2));
    }
    QString frame() const { return find<CursorFrame>("cursorFrame")->text(); }
    QString clock() const { return find<QLabel>("clock")->text(); }
    void click(const char *name)
    {
        QTRY_VERIFY(m_window->findChild<QWidget *>(QLatin1String(name)));
        QTest::mouseClick(m_window->findChildren<QWidget *>(QLatin1String(name)).last(),
                          Qt::LeftButton);
    }
    [[nodiscard]] QString staffing() const
    {
        QStringList counts;
        for (const QLabel *label : find("staffControls")->findChildren<QLabel *>())
            if (label->isVisible())
                counts += label->text();
        return counts.join(QLatin1Char(' '));
    }
    /// The last event and the last activity of the file.
    [[nodiscard]] StoryMark storyEnd() const
    {
        QTextDocument tip;
        tip.setHtml(find<QLabel>("scenario")->toolTip());
        return LogReader(tip.toPlainText().toStdString()).storyHead();
    }
    int tickets() const { return find<QAbstractItemView>("tickets")->model()->rowCount(); }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *band = find<TimelineBand>("timelineBand");
        band->setFocus();
        QTest::keyClick(band, key, modifiers);
    }

private slots:
    void init() { failOnEachWarning(); }
    void cleanup()
    {
        m_window.reset();
        m_offered.clear();
        m_yes = true;
    }

    void thePastIsFramedAndTheEndIsLive()
    {
        open(scenarioFile("charlie-is-back"), opening + 40min);
        const int ticketsNow = tickets();
        const QString eventNow = find<QLabel>("position")->text();
        QVERIFY(frame().isEmpty());
        clickBand(opening + 5min);
        QTRY_VERIFY_WITH_TIMEOUT(frame().contains(QStringLiteral("The past")), patience);
        QVERIFY(clock().startsWith(QStringLiteral("12:0")));
        QVERIFY(find<QLabel>("position")->text() != eventNow);
        pressKey(Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(tickets(), 0, patience);
        QTRY_COMPARE(clock(), QStringLiteral("11:55:00"));
        pressKey(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(frame().isEmpty(), patience);
        QCOMPARE(tickets(), ticketsNow);
        QCOMPARE(find<QLabel>("position")->text(), eventNow);
    }

    void whatIsPlayedOnceMoreSaysSo()
    {
        open(scenarioFile("charlie-is-back"), opening + 40min);
        const QString eventNow = find<QLabel>("position")->text();
        auto *evening = m_window->findChild<Evening *>();
        evening->setSpeed(120);
        evening->again(2min);
        QTRY_VERIFY_WITH_TIMEOUT(frame().startsWith(QStringLiteral("Once more")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(frame().isEmpty(), patience);
        QCOMPARE(find<QLabel>("position")->text(), eventNow);
    }

    void keysStepThroughThePast()
    {
        open(scenarioFile("charlie-is-back"), opening + 40min);
        clickBand(opening + 10min);
        QTRY_VERIFY_WITH_TIMEOUT(!frame().isEmpty(), patience);
        const QString before = find<QLabel>("position")->text();
        pressKey(Qt::Key_Right);
        QTRY_VERIFY(find<QLabel>("position")->text() != before);
        pressKey(Qt::Key_Left);
        QTRY_COMPARE(find<QLabel>("position")->text(), before);
        pressKey(Qt::Key_PageDown);
        QTRY_COMPARE(clock().left(5), QStringLiteral("12:25"));
    }

    void aRecordingIsShownAsItWasAtTheMomentAskedFor_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("ours to write") << false;
        QTest::newRow("opened to read") << true;
    }

    void aRecordingIsShownAsItWasAtTheMomentAskedFor()
    {
        QFETCH(bool, readOnly);
        open(scenarioFile("charlie-is-back"), opening + 40min);
        m_toSave = m_home.filePath(QStringLiteral("evening-%1.restaurant").arg(readOnly));
        find<QAction>("saveAsAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->windowTitle().contains(QStringLiteral("evening-")),
                                 patience);
        open(m_toSave, opening + 20min, readOnly);
        QCOMPARE(clock(), QStringLiteral("12:20:00"));
        QVERIFY(frame().startsWith(QStringLiteral("The past")));
        QVERIFY(tickets() > 0);
    }

    void aNoteStandsWhereTheCursorStood()
    {
        open(scenarioFile("charlie-is-back"), opening + 20min);
        auto *text = find<QLineEdit>("noteText");
        QTest::keyClicks(text, QStringLiteral("look at the counter"));
        QTest::keyClick(text, Qt::Key_Return);
        auto *marks = find<QAbstractItemView>("marks");
        const auto notes = [&] {
            return marks->model()->match(marks->model()->index(0, 2), Qt::DisplayRole,
                                         QStringLiteral("look at the counter"));
        };
        QTRY_COMPARE(notes().size(), 1);
        QCOMPARE(notes().first().siblingAtColumn(0).data().toString(), QStringLiteral("12:20:00"));
    }

    void otherStaffInThePastIsOfferedABranch()
    {
        open(scenarioFile("charlie-is-back"), opening + 35min);
        const StoryMark before = storyEnd();
        const QString now = staffing();
        clickBand(opening + 20min);
        QTRY_VERIFY_WITH_TIMEOUT(!frame().isEmpty() && staffing() != now, patience);
        m_yes = false;
        click("KitchenMore");
        QCOMPARE(m_offered.size(), 1);
        QVERIFY(m_offered.first().startsWith(QStringLiteral("The past cannot be changed.")));
        click("Roger does it allMore");
        QCOMPARE(m_offered.size(), 2);
        pressKey(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(frame().isEmpty(), patience);
        QCOMPARE(storyEnd(), before);
        QTRY_COMPARE_WITH_TIMEOUT(staffing(), now, patience);
    }

    void whatWasWantedInThePastIsDoneOnTheBranch()
    {
        open(scenarioFile("charlie-is-back"), opening + 35min);
        clickBand(opening + 20min);
        QTRY_VERIFY_WITH_TIMEOUT(!frame().isEmpty(), patience);
        click("KitchenMore");
        QTRY_VERIFY_WITH_TIMEOUT(frame().startsWith(QStringLiteral("Branch of Charlie is back")),
                                 patience);
        const auto cooks = [this] {
            const auto counts = m_window->findChildren<QLabel *>(QStringLiteral("KitchenCount"));
            return counts.isEmpty() ? QString() : counts.last()->text();
        };
        QTRY_COMPARE_WITH_TIMEOUT(cooks(), QStringLiteral("4"), patience);
    }

    void aBranchIsNotSavedAndLeadsBack()
    {
        open(scenarioFile("quiet-lunch"), opening + 20min);
        const StoryMark before = storyEnd();
        QAction *back = find<QAction>("backAction");
        QVERIFY(!back->isEnabled());
        clickBand(opening - 3min);
        QTRY_VERIFY_WITH_TIMEOUT(!frame().isEmpty(), patience);
        const QString clockThen = clock();
        pressKey(Qt::Key_B);
        QTRY_VERIFY_WITH_TIMEOUT(frame().startsWith(QStringLiteral("Branch of Quiet lunch at")),
                                 patience);
        QVERIFY(!frame().contains(QStringLiteral("The past")));
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Quiet lunch, not saved")));
        QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("runAction")->isEnabled(), patience);
        QVERIFY(storyEnd().event < before.event);
        back->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(frame().startsWith(QStringLiteral("The past")), patience);
        QCOMPARE(clock(), clockThen);
        QVERIFY(!back->isEnabled());
        QCOMPARE(storyEnd(), before);
    }

    void fromTheHarmLedgerOneGoesToTheMoment()
    {
        open(scenarioFile("takeaway-storm"), opening + 45min); // its status view is late
        find<QDockWidget>("harmDock")->raise();
        auto *table = find<QAbstractItemView>("harmTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 2, patience);
        const int all = table->model()->rowCount();
        const QString at = table->model()->index(1, 0).data().toString();
        const QPoint place = table->visualRect(table->model()->index(1, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY_WITH_TIMEOUT(frame().contains(QStringLiteral("The past")), patience);
        QTRY_COMPARE(clock(), at);
        QVERIFY(table->model()->rowCount() >= 2 && table->model()->rowCount() < all);
        pressKey(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(frame().isEmpty(), patience);
        // Harm is counted beside the evening: more of it may be known by now.
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= all, patience);
    }

    void captionsFollowThePlayhead()
    {
        open(scenarioFile("charlie-is-back"), opening + 40min);
        const QString late = find<QLabel>("notice")->text();
        QVERIFY(!late.isEmpty());
        pressKey(Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(!frame().isEmpty() && find<QLabel>("notice")->text() != late,
                                 patience);
        pressKey(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("notice")->isVisible(), patience);
        const QString first = find<QLabel>("notice")->text();
        pressKey(Qt::Key_PageDown);
        QTRY_VERIFY(find<QLabel>("notice")->text() != first);
        pressKey(Qt::Key_PageUp);
        QTRY_COMPARE(find<QLabel>("notice")->text(), first);
        pressKey(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(frame().isEmpty(), patience);
        QTRY_COMPARE(find<QLabel>("notice")->text(), late);
    }

    void aCaptionPointsAtThePaneThatItIsAbout()
    {
        open(scenarioFile("one-server"), opening + 46min);
        const auto pointedAt = [this] {
            QStringList panes;
            for (const PaneDock *dock : m_window->findChildren<PaneDock *>())
                if (dock->isPointedAt())
                    panes += dock->name();
            return panes.join(QLatin1Char(' '));
        };
        QCOMPARE(pointedAt(), QStringLiteral("charts"));
        pressKey(Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(pointedAt(), QString(), patience);
        emit find<TimelinePane>("timelinePane")->seekRequested(opening + 46min);
        QTRY_COMPARE_WITH_TIMEOUT(pointedAt(), QStringLiteral("charts"), patience);
        click("closeNotice");
        QCOMPARE(pointedAt(), QString());
    }
};

RESTAURANT_TEST(TestPastInWindow)

} // namespace restaurant::testing::tst_pastinwindow
#include "tst_pastinwindow.moc"
