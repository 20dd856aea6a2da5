// What becomes of an evening that was not saved: the window says so, asks before it goes, goes on
// under the name it is saved as, and offers again what was left behind.
#include "kitchen/kitchenmodel.h"
#include "testprogram.h"
#include "window/cursorcontroller.h"
#include "window/filecontroller.h"
#include "window/ordercontroller.h"
#include "windowtest.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTextDocument>

namespace restaurant::testing::tst_filesinwindow {

using namespace std::chrono_literals;

namespace {

constexpr Instant opening{12h};
constexpr int save = 0; // places of the buttons
constexpr int forget = 1;
constexpr int cancel = -1;

QString lunch()
{
    return scenarioFile("quiet-lunch");
}

} // namespace

class TestFilesInWindow final : public WindowTest
{
    Q_OBJECT

private:
    QString m_toSave;
    int m_answer = cancel;
    QStringList m_questions;

    void makeWindow(std::optional<Instant> at = {})
    {
        Prompts prompts;
        prompts.openFile = [](auto &&...) { return lunch(); };
        prompts.saveFile = [this](auto &&...) { return m_toSave; };
        prompts.confirm = [](auto &&...) { return true; };
        prompts.choose = [this](QWidget *, const QString &text, const QStringList &) {
            m_questions += text;
            return m_answer;
        };
        WindowOptions options;
        options.at = at;
        options.size = QSize(1400, 900);
        options.speed = 1;
        show(options, prompts);
    }
    void open(const QString &file, std::optional<Instant> at = opening - 4min)
    {
        makeWindow(at);
        openFile(file);
    }
    /// A person seats a party.
    void act() const
    {
        const Position before = storyEnd().event;
        find<OrderController>("orderController")->seat(TableId{4}, 2);
        QTRY_VERIFY_WITH_TIMEOUT(storyEnd().event > before, patience);
    }
    [[nodiscard]] QString file() const
    {
        QTextDocument tip;
        tip.setHtml(find<QLabel>("scenario")->toolTip());
        return tip.toPlainText();
    }
    [[nodiscard]] StoryMark storyEnd() const { return LogReader(file().toStdString()).storyHead(); }
    [[nodiscard]] bool isReady() const { return find<QAction>("runAction")->isEnabled(); }

private slots:
    void init() { failOnEachWarning(); }
    void cleanup()
    {
        m_window.reset();
        m_questions.clear();
        m_toSave.clear();
        m_answer = cancel;
    }

    void theTitleSaysWhetherSomethingWouldBeMissed()
    {
        open(lunch());
        QCOMPARE(m_window->windowTitle(),
                 QStringLiteral("Quiet lunch, not saved[*] — CQRS Restaurant"));
        QVERIFY(!m_window->isWindowModified()); // the same again at any time
        act();
        QVERIFY(m_window->isWindowModified());
    }

    void nothingOfAPersonIsLostUnasked_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : {"resetAction", "openScenarioAction", "quitAction"})
            QTest::newRow(action) << QString::fromLatin1(action);
    }
    void nothingOfAPersonIsLostUnasked()
    {
        QFETCH(QString, action);
        open(lunch());
        act();
        const QString before = file();
        m_window->findChild<QAction *>(action)->trigger();
        QTRY_COMPARE(m_questions.size(), 1);
        QVERIFY(m_questions.first().contains(QStringLiteral("Quiet lunch")));
        QVERIFY(m_window->isVisible());
        QCOMPARE(file(), before);
        QVERIFY(storyEnd().event > Position{});
    }

    void whatNobodyTouchedGoesUnasked()
    {
        open(lunch());
        const QString before = file();
        find<QAction>("resetAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(file() != before, patience);
        QVERIFY(!QFile::exists(before));
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(m_questions, QStringList());
    }

    void closingCanSaveFirst()
    {
        open(lunch());
        act();
        m_answer = save;
        m_toSave = m_home.filePath(QStringLiteral("kept 12.5")); // gets the suffix
        const StoryMark end = storyEnd();
        m_window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QCOMPARE(m_questions.size(), 1);
        m_window.reset();
        QCOMPARE(LogReader(m_toSave.toStdString() + ".restaurant").storyHead(), end);
        QVERIFY(UnsavedFolder::leftBehind().empty());
    }

    void afterSavingOneGoesOnInTheNewFile()
    {
        open(lunch());
        act();
        const QString before = file();
        m_toSave = m_home.filePath(QStringLiteral("saved.restaurant"));
        find<QAction>("saveAsAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(file(), m_toSave, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        QCOMPARE(m_window->windowTitle(),
                 QStringLiteral("saved.restaurant[*] — Quiet lunch — CQRS Restaurant"));
        QVERIFY(find<CursorFrame>("cursorFrame")->text().isEmpty()); // not in the past
        const Position saved = storyEnd().event;
        find<OrderController>("orderController")->seat(TableId{3}, 2);
        QTRY_VERIFY_WITH_TIMEOUT(storyEnd().event > saved, patience);
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(!QFile::exists(before));
        m_window->close(); // at once, or as soon as it has heard that the party is seated
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QCOMPARE(m_questions, QStringList());
    }

    void aRecordingOpensAtItsBeginning()
    {
        open(lunch(), opening + 20min);
        m_toSave = m_home.filePath(QStringLiteral("recorded.restaurant"));
        find<QAction>("saveAsAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(file(), m_toSave, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        const StoryMark end = storyEnd();
        open(m_toSave, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<CursorFrame>("cursorFrame")->text().startsWith(QStringLiteral("The past")),
            patience);
        QVERIFY(!find("timelinePane")->visibleRegion().isEmpty());
        QTRY_COMPARE(find<QLabel>("clock")->text(), QStringLiteral("11:55:00"));
        find<QAction>("runAction")->trigger(); // plays it
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("clock")->text() > QStringLiteral("11:55:00"),
                                 patience);
        QCOMPARE(storyEnd(), end);
    }

    void whatACrashLeftIsOfferedAgain()
    {
        open(lunch());
        act();
        const StoryMark end = storyEnd();
        m_window->closeUnasked(); // as far as files go, a crash does no more
        m_window.reset();
        QCOMPARE(m_questions, QStringList());
        QCOMPARE(UnsavedFolder::leftBehind().size(), std::size_t{1});

        makeWindow();
        QVERIFY(!m_window->offerLeftBehind()); // another time
        QCOMPARE(UnsavedFolder::leftBehind().size(), std::size_t{1});
        m_answer = 0;
        QSignalSpy settled(m_window.get(), &MainWindow::settled);
        QVERIFY(m_window->offerLeftBehind());
        QVERIFY(settled.wait(patience));
        QVERIFY(m_questions.last().contains(QStringLiteral("Quiet lunch")));
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(storyEnd(), end);
        QVERIFY(UnsavedFolder::leftBehind().empty()); // it is in use

        m_answer = forget;
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        m_window.reset();
        QVERIFY(UnsavedFolder::leftBehind().empty());
    }
};

RESTAURANT_TEST(TestFilesInWindow)

} // namespace restaurant::testing::tst_filesinwindow
#include "tst_filesinwindow.moc"
