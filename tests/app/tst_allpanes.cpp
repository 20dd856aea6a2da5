// What holds for every pane of the window, whatever it shows: tried on random evenings, with each
// pane alone, so that it is as large as it can be.
#include "common/pane.h"
#include "common/picture.h"
#include "keyboardwalk.h"
#include "read/changes.h"
#include "testprogram.h"
#include "views/repaint.h"
#include "warnings.h"
#include "window/mainwindow.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "words/foreign.h"
#include "words/summaries.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDir>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace restaurant::testing::tst_allpanes {

namespace {

constexpr int patience = 20'000; // milliseconds; a test machine may be busy

/// Counts the frames that a window paints.
class Frames final : public QObject
{
    Q_OBJECT
public:
    explicit Frames(QWidget *window) { window->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::UpdateRequest ? 1 : 0;
        return false;
    }
};

/// What stands on a pane and in its rows, and what its tool tips and screen readers say.
QString saidBy(const QWidget &pane)
{
    QStringList said;
    for (const QWidget *widget : pane.findChildren<QWidget *>()) {
        said << widget->toolTip() << widget->statusTip() << widget->accessibleName()
             << widget->accessibleDescription();
        for (const char *property : {"text", "placeholderText"})
            said << widget->property(property).toString();
        for (const QAction *action : widget->actions())
            said << action->text() << action->statusTip();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        if (!model)
            continue;
        for (int column = 0; column < model->columnCount(); ++column) {
            said << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model->rowCount(); ++row)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    said << model->index(row, column).data(role).toString();
        }
    }
    return said.join(u'\n');
}

/// Another that is open; null: none is.
QWidget *windowBeside(const QWidget &window)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const bool isWindow = top->windowType() == Qt::Window || top->windowType() == Qt::Dialog;
        if (top != &window && isWindow && top->isVisible())
            return top;
    }
    return nullptr;
}

} // namespace

class TestAllPanes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void eachViewHasAPane();
    void eachPaneIsWalkedThroughByTabAndHeard();
    void eachWindowIsWalkedThroughByTabAndHeard();
    void whatIsPaintedIsDescribed();
    void everyWordOfOursIsTranslated();
    void panesStandWhereOneReadsFromRightToLeft();
    void rowsThatAreYetToBeLaidOutAreNotLeftBehind();
    void aPartialRepaintEqualsAFullOne_data();
    void aPartialRepaintEqualsAFullOne();

private:
    void openEvening(const char *scenario, quint32 seed, Instant at);
    void showAlone(const QString &pane);
    void askWhy();
    void watchFrames(int frames, const QString &pane);

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TestAllPanes::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("restaurant-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QApplication::setCursorFlashTime(0);
}

void TestAllPanes::init()
{
    failOnEachWarning();
    QSettings().clear();
}

void TestAllPanes::cleanup()
{
    m_window.reset();
}

/// The shipped evening, with guests that no one has seen before.
void TestAllPanes::openEvening(const char *scenario, quint32 seed, Instant at)
{
    QFile shipped(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
                      .arg(QLatin1String(scenario)));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(shipped.readAll());
    text.replace(QRegularExpression(QStringLiteral("\"seed\": *[0-9]+")),
                 QStringLiteral("\"seed\": %1").arg(seed));
    QVERIFY(text.contains(QString::number(seed)));
    QFile random(m_home.filePath(QStringLiteral("random-%1.scenario.json").arg(seed)));
    QVERIFY(random.open(QIODevice::WriteOnly));
    random.write(text.toUtf8());
    random.close();

    WindowOptions options;
    options.at = at;
    options.speed = 60;
    options.size = QSize(1280, 800);
    m_window = std::make_unique<MainWindow>(options);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_window->open(eveningSourceFor(random.fileName()));
    QVERIFY(settled.wait(patience));
}

/// Which hears how far the view has come, what is wrong with it, and what of it is lit.
void TestAllPanes::eachViewHasAPane()
{
    m_window = std::make_unique<MainWindow>(WindowOptions());
    QList<ViewName> shown;
    for (const ReadPane *pane : m_window->findChildren<ReadPane *>())
        shown += pane->view();
    for (const ViewName view : allViews)
        QVERIFY2(shown.contains(view), toWord(view).data());
    QCOMPARE(static_cast<std::size_t>(shown.size()), allViews.size());
}

void TestAllPanes::showAlone(const QString &pane)
{
    for (PaneDock *dock : m_window->findChildren<PaneDock *>())
        dock->setVisible(dock->name() == pane);
}

/// So that marks lie over what is shown.
void TestAllPanes::askWhy()
{
    QSignalSpy answered(m_window->findChild<Evening *>(), &Evening::whyAnswered);
    emit m_window->findChild<PaneSet *>()->whyRequested(
        nameOf<TableCard>(ViewName::Waiter, TableId{3}));
    QVERIFY(answered.wait(patience));
}

void TestAllPanes::watchFrames(int frames, const QString &pane)
{
    Frames painted(m_window.get());
    for (int frame = 1; frame <= frames; ++frame) {
        const int before = painted.count;
        QTRY_VERIFY_WITH_TIMEOUT(painted.count > before, patience);
        QCOMPARE(repaint::leftBehind(*m_window, QDir::temp().filePath(pane)), QString());
    }
}

/// For those who hear the window instead of seeing it and have no mouse: each pane alone, so that
/// all of it is there.
void TestAllPanes::eachPaneIsWalkedThroughByTabAndHeard()
{
    openEvening("charlie-and-roger", 7, Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QStringList wrong;
    for (PaneDock *dock : m_window->findChildren<PaneDock *>()) {
        showAlone(dock->name());
        m_window->findChild<QAction *>(dock->name() + QStringLiteral("PaneAction"))->trigger();
        QCoreApplication::processEvents();
        if (!dock->isAncestorOf(QApplication::focusWidget()))
            wrong += dock->name() + QStringLiteral(": its key does not lead into it");
        for (const QString &what : testing::notHeard(*dock) + testing::notWalkedTo(*m_window))
            wrong += dock->name() + QStringLiteral(": ") + what;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// All that can be opened beside the evening.
void TestAllPanes::eachWindowIsWalkedThroughByTabAndHeard()
{
    openEvening("quiet-lunch", 7, Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    QStringList wrong;
    for (const char *name :
         {"compareAction", "sweepAction", "loadAction", "twinRunChooseAction", "takeLessonAction",
          "whatItWasAction", "teacherNotesAction", "deliveriesAction"}) {
        auto *action = m_window->findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
        QWidget *opened = nullptr;
        QTRY_VERIFY2_WITH_TIMEOUT((opened = windowBeside(*m_window)), name, patience);
        opened->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), opened);
        for (const QString &what : testing::notHeard(*opened) + testing::notWalkedTo(*opened))
            wrong += QLatin1String(name) + QStringLiteral(": ") + what;
        opened->close();
        QTRY_VERIFY2(!windowBeside(*m_window), name);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// What a painter alone knows is said in words as well, and a table says the same.
void TestAllPanes::whatIsPaintedIsDescribed()
{
    openEvening("charlie-and-roger", 7, Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    for (const char *name : {"story", "floor", "flow", "statusBoard", "keysPicture"}) {
        const auto *picture = m_window->findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(picture, name);
        QVERIFY2(!picture->accessibleName().isEmpty(), name);
        QVERIFY2(!picture->accessibleDescription().isEmpty(), name);
    }
}

/// In a language without our letters: what is left of them is of the scenario, or of the record.
void TestAllPanes::everyWordOfOursIsTranslated()
{
    testing::ForeignLanguage foreign;
    QCoreApplication::installTranslator(&foreign);
    openEvening("charlie-and-roger", 7, Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    askWhy();
    QFile scenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/charlie-and-roger.scenario.json"));
    QVERIFY(scenario.open(QIODevice::ReadOnly));
    const QSet<QString> given = testing::ourWords(QString::fromUtf8(scenario.readAll()) +
                                                  (commandWords() + eventWords()).join(u' '));
    // Of the record, of Qt, of keys; names that were elided; and what the model still says itself:
    // why the audit knows nothing.
    constexpr std::array notOurs{
        "Takeaway", "order",  "table",   "payment", "fulfilment", "since", "stage",    "salm",
        "Close",    "Closes", "Float",   "Undocks", "and",        "re",    "attaches", "the",
        "dock",     "widget", "qt",      "br",      "Del",        "End",   "Home",     "Left",
        "PgDown",   "PgUp",   "Right",   "Shift",   "Space",      "it",    "this",     "has",
        "not",      "been",   "audited", "yet",     "no",         "store"};
    QStringList left;
    for (const PaneDock *dock : m_window->findChildren<PaneDock *>()) {
        QSet<QString> words = testing::ourWords(saidBy(*dock)) - given;
        for (const char *word : notOurs)
            words.remove(QLatin1String(word));
        QStringList sorted(words.begin(), words.end());
        sorted.sort();
        if (!sorted.isEmpty())
            left += dock->name() + QStringLiteral(": ") + sorted.join(u' ');
    }
    m_window.reset();
    QCoreApplication::removeTranslator(&foreign);
    QCOMPARE(left.join(u'\n'), QString());
    const QString folder = QStringLiteral(SOURCE_DIR "/resources/translations/");
    QStringList unknown(
        (foreign.asked() -
         testing::catalogueIn(folder + QStringLiteral("cqrs-restaurant_de.ts")).keys() -
         testing::catalogueIn(folder + QStringLiteral("lessons_de.ts")).keys())
            .values());
    unknown.sort();
    QCOMPARE(unknown.join(u'\n'), QString());
}

/// Where one reads from right to left, as in Arabic: each pane can be shown and painted, and what a
/// picture says stands where it belongs.
void TestAllPanes::panesStandWhereOneReadsFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openEvening("charlie-and-roger", 7, Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    askWhy();
    for (const PaneDock *dock : m_window->findChildren<PaneDock *>()) {
        showAlone(dock->name());
        QVERIFY2(!m_window->grab().isNull(), qPrintable(dock->name()));
    }
    for (const Picture *picture : m_window->findChildren<Picture *>())
        QCOMPARE(picture->layoutDirection(), Qt::LeftToRight);
    m_window.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Qt lays rows out when there is nothing else to do: on a busy machine, after the comparison.
void TestAllPanes::rowsThatAreYetToBeLaidOutAreNotLeftBehind()
{
    QWidget window;
    QTableView table(&window);
    QStandardItemModel rows;
    for (const char *text : {"noodles", "rice", "soup"})
        rows.appendRow(new QStandardItem(QLatin1String(text)));
    table.setModel(&rows);
    table.resize(300, 200);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(repaint::leftBehind(window, QDir::temp().filePath(QStringLiteral("rows"))), QString());
    rows.removeRow(0);
    QCOMPARE(repaint::leftBehind(window, QDir::temp().filePath(QStringLiteral("rows"))), QString());
}

void TestAllPanes::aPartialRepaintEqualsAFullOne_data()
{
    QTest::addColumn<QString>("pane");
    QTest::addColumn<bool>("lit");
    for (const char *pane : {"story", "floor", "flow", "kitchen", "waiter", "status", "details",
                             "log", "charts", "timeline", "why", "stores", "order-entry"})
        for (const bool lit : {false, true})
            QTest::addRow("%s%s", pane, lit ? ", with a trail" : "")
                << QString::fromLatin1(pane) << lit;
}

void TestAllPanes::aPartialRepaintEqualsAFullOne()
{
    QFETCH(QString, pane);
    QFETCH(bool, lit);
    const quint32 seed = QRandomGenerator::global()->bounded(1U, 100'000U);
    qInfo("seed %u", seed);
    openEvening("charlie-and-roger", seed,
                Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    if (lit)
        askWhy();
    showAlone(pane);
    m_window->findChild<Evening *>()->run();
    watchFrames(8, pane);
}

RESTAURANT_TEST(TestAllPanes)

} // namespace restaurant::testing::tst_allpanes
#include "tst_allpanes.moc"
