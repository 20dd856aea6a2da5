// The real main window with a real evening behind it: real clicks, real stores.
#include "common/cardlist.h"
#include "common/controls.h"
#include "common/tablesmodel.h"
#include "details/detailsmodels.h"
#include "evening/eveningsource.h"
#include "floor/floorwidget.h"
#include "flow/flowtables.h"
#include "flow/flowwidget.h"
#include "kitchen/kitchenmodel.h"
#include "testprogram.h"
#include "waiter/waitermodels.h"
#include "window/noticebar.h"
#include "window/panedock.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>

#include <algorithm>

namespace restaurant::testing::tst_window {

namespace {

QString lunch()
{
    return scenarioFile("quiet-lunch");
}

} // namespace

class TestWindow final : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anOrderIsPlacedCookedServedAndPaidByClicks();
    void anOrderOfMoreThanIsLeftIsRejectedWhereItWasPlaced();
    void whatIsNotDecidedYetIsSaidAndHoldsTheWindowOpen();
    void twoDishesNeedTenClicksFromTableToClearedTable();
    void aRefusalIsShownInWords();
    void whatARoleMayNotReadIsNotShown();
    void aViewIsAddedWhileTheEveningRuns();
    void aLineIsVoidedAndThenTheOrderCancelled();
    void aViewIsStoppedAndRebuiltByTheMenuOfItsHeader();
    void whatGuestsAndStaffLookAtCannotBeStopped();
    void whereThereIsNoStaffNobodyCanBeSentHome();
    void oneMoreCookComesAtOnce();
    void oneServerIsSplitIntoTwo();
    void nothingInTheStatusBarIsCut();
    void rowsWaitUntilThePointerHasGone();
    void theWindowWithoutAFileOpensTheBoard();
    void whatIsReadyIsTheMomentAskedFor();
    void theChartsOfALivingEveningAreSeenAndSaved();
    void anOrderIsSeenOnTheRoadOfTheData();
    void aChartThatCannotBeSavedIsTold();
    void theTextbookCounterShowsItsTheory();
    void aNoticeIsAsHighAsItsText();
    void everyActionHasTextAndStatusTip();
    void whatIsUsedOftenHasAKey_data();
    void whatIsUsedOftenHasAKey();
    void noTwoActionsShareAKey();
    void theLayoutComesBackAfterAClose();
    void resetLayoutBringsEveryPaneBack();
    void theWholeWindowFitsASmallScreen();
    void barsTakeLittleRoomAndAreNeverPushed();
    void onAVerySmallScreenPanesStandBehindEachOther();
    void onePaneCanStandAlone();
    void anOpenedFileIsOfferedAgain();
    void aDroppedScenarioIsOpened();
    void aBrokenFileIsToldAndTheEveningStays();
    void aRecordingThatIsTakenCanBeOpenedToRead();
    void theDiagnosticsNameSqliteAndTheStore();
    void everyTextIsPlain();

private:
    void makeWindow(const WindowOptions &options = {});
    void openLunch();
    void openShipped(const char *name);
    void openOneServer();
    void openCharts(const char *scenario, Instant until);
    /// As a hand would: when the widget has come to its place, and nothing lies over it.
    void click(const char *name)
    {
        const auto isThere = [this, name] {
            const QWidget *widget = find(name);
            const QPoint place = widget->mapTo(widget->window(), widget->rect().center());
            const QWidget *hit = widget->window()->childAt(place);
            return hit && (hit == widget || widget->isAncestorOf(hit));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
        QTest::mouseClick(find(name), Qt::LeftButton);
        ++m_clicks;
    }
    bool hasTask(TaskKind kind, int order);
    void doTask(TaskKind kind, int order);
    QString ticketState(int order);
    int placeOrderAtTable4();
    const Ticket *ticket(int order);
    void clickTable(int table);
    void clickFirstTicket();
    int placeDraft();
    void showDetails(int order);
    void giveReason(const char *button, const QString &why);

    QString m_toOpen; ///< What the file chooser answers.
    QString m_toSave;
    bool m_yes = false;
    int m_clicks = 0; ///< Of a hand.
    QStringList m_questions;
    QStringList m_told;
};

void TestWindow::init()
{
    QSettings().clear();
    m_questions.clear();
    m_told.clear();
    m_yes = false;
    m_clicks = 0;
    failOnEachWarning();
    makeWindow();
}

void TestWindow::cleanup()
{
    m_window.reset();
}

void TestWindow::makeWindow(const WindowOptions &options)
{
    Prompts prompts;
    prompts.openFile = [this](QWidget *, const QString &, const QString &) { return m_toOpen; };
    prompts.saveFile = [this](QWidget *, const QString &, const QString &, const QString &) {
        return m_toSave;
    };
    prompts.confirm = [this](QWidget *, const QString &text, const QString &) {
        m_questions += text;
        return m_yes;
    };
    prompts.choose = [](QWidget *, const QString &, const QStringList &) { return 1; };
    prompts.tell = [this](QWidget *, const QString &, const QString &text) { m_told += text; };
    WindowOptions slow = options;
    if (!slow.speed)
        slow.speed = 1; // the script's first command is minutes away
    show(slow, prompts);
    if (!slow.size)
        m_window->resize(1440, 900);
}

void TestWindow::openLunch()
{
    openShipped("quiet-lunch");
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("table")->count(), 4, patience);
    const auto isOnSale = [this] { // not before its opening stock has arrived in the view
        const auto *dish = m_window->findChild<QWidget *>(QStringLiteral("dish-ramen"));
        return dish && dish->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOnSale(), patience);
}

bool TestWindow::hasTask(TaskKind kind, int order)
{
    const auto *model = static_cast<TasksModel *>(find<QTableView>("tasks")->model());
    for (int row = 0; row < model->rowCount(); ++row)
        if (const WaiterTask &task = model->document(row);
            task.kind == kind && task.order == OrderId{order})
            return true;
    return false;
}

void TestWindow::doTask(TaskKind kind, int order)
{
    QTRY_VERIFY_WITH_TIMEOUT(hasTask(kind, order), patience);
    auto *table = find<QTableView>("tasks");
    const auto *model = static_cast<TasksModel *>(table->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const WaiterTask &task = model->document(row);
        if (task.kind != kind || task.order != OrderId{order})
            continue;
        const QModelIndex button = model->index(row, TasksModel::DoColumn);
        table->scrollTo(button);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(button).center());
        ++m_clicks;
        return;
    }
}

QString TestWindow::ticketState(int order)
{
    const auto *shown =
        static_cast<QAbstractProxyModel *>(find<QTableView>("ticketTable")->model());
    const auto *model = static_cast<KitchenModel *>(shown->sourceModel());
    const int row = model->rowOf(OrderId{order});
    if (row < 0)
        return {};
    static const QStringList lines{QStringLiteral("waiting"), QStringLiteral("fired"),
                                   QStringLiteral("cooking"), QStringLiteral("ready"),
                                   QStringLiteral("served"),  QStringLiteral("void")};
    const Ticket &ticket = model->document(row);
    return ticket.state == TicketState::Bumped
               ? QStringLiteral("bumped")
               : lines[static_cast<int>(ticket.lines.front().state)];
}

/// Answers the number of the order, once the kitchen has its ticket.
int TestWindow::placeOrderAtTable4()
{
    auto *table = find<QComboBox>("table");
    table->setCurrentIndex(table->findData(4));
    click("dish-ramen");
    return placeDraft();
}

/// As above.
int TestWindow::placeDraft()
{
    click("placeOrder");
    const auto *answer = [this] {
        QElapsedTimer timer;
        timer.start();
        while (!m_window->findChild<QLabel *>(QStringLiteral("answer")) &&
               timer.elapsed() < patience)
            QTest::qWait(10);
        return m_window->findChild<QLabel *>(QStringLiteral("answer"));
    }();
    if (!answer)
        return 0;
    const QString text = answer->text();
    return text.section(QStringLiteral("Order "), 1).section(QLatin1Char(' '), 0, 0).toInt();
}

void TestWindow::anOrderIsPlacedCookedServedAndPaidByClicks()
{
    openLunch();
    const int order = placeOrderAtTable4();
    QVERIFY(order > 0);
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("fired"), patience);

    auto *tickets = find<QAbstractItemView>("tickets");
    tickets->setFocus();
    tickets->setCurrentIndex(tickets->model()->index(0, 0));
    click("startButton");
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("cooking"), patience);
    click("finishButton");
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("ready"), patience);
    click("bumpButton");
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("bumped"), patience);

    doTask(TaskKind::PickUp, order);
    doTask(TaskKind::Serve, order);
    QTRY_VERIFY_WITH_TIMEOUT(hasTask(TaskKind::TakePayment, order), patience);
    auto *tasks = find<QTableView>("tasks");
    const auto *model = static_cast<TasksModel *>(tasks->model());
    const int row = model->rowOf({TaskKind::TakePayment, OrderId{order}, TableId{4}});
    tasks->setCurrentIndex(model->index(row, 0));
    QTest::keyClick(tasks, Qt::Key_Down, Qt::AltModifier);
    auto *payment = find<QMenu>("paymentMenu");
    QTRY_VERIFY(payment->isVisible());
    QTest::keyClick(payment, Qt::Key_Down);
    QTest::keyClick(payment, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!hasTask(TaskKind::TakePayment, order), patience);
    QVERIFY(!find("notice")->isVisible());
}

/// Another program writes to the store for a while: until it lets go, the order is neither accepted
/// nor refused, and a window that is closed waits for it.
void TestWindow::whatIsNotDecidedYetIsSaidAndHoldsTheWindowOpen()
{
    openLunch();
    auto *table = find<QComboBox>("table");
    table->setCurrentIndex(table->findData(4));
    click("dish-ramen");
    const QString name = QStringLiteral("another program");
    QDirIterator files(m_home.path(), {QStringLiteral("*.restaurant")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    {
        auto store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        store.setDatabaseName(files.next());
        QVERIFY(store.open());
        QVERIFY(QSqlQuery(store).exec(QStringLiteral("BEGIN IMMEDIATE")));
        click("placeOrder");
        auto *inLog = find("logPane")->findChild<QLabel *>(QStringLiteral("underWay"));
        auto *inEntry = find("orderEntryPane")->findChild<QLabel *>(QStringLiteral("underWay"));
        QTRY_VERIFY(inEntry->text().contains(QStringLiteral("not decided yet")));
        QVERIFY(inLog->text().startsWith(QStringLiteral("… SeatParty (table 4")));
        QVERIFY(inEntry->isVisible());
        m_window->close();
        QVERIFY(m_window->isVisible());
    }
    QSqlDatabase::removeDatabase(name);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    QVERIFY(m_questions.isEmpty()); // it was decided before anybody had to be asked
}

void TestWindow::anOrderOfMoreThanIsLeftIsRejectedWhereItWasPlaced()
{
    openLunch();
    auto *table = find<QComboBox>("table");
    table->setCurrentIndex(table->findData(4));
    for (int wanted = 0; wanted < 9; ++wanted)
        click("dish-falafel-bowl");
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("wishes")->text(), QStringLiteral("⚠ only 4 left"),
                              patience);
    click("placeOrder");
    const auto answer = [this] {
        const auto *label = m_window->findChild<QLabel *>(QStringLiteral("answer"));
        return label ? label->text() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(answer().contains(QStringLiteral("9 wanted, only 4 left")), patience);
    QCOMPARE(find<QLabel>("answer")->property("kind").toString(), QStringLiteral("rejected"));
}

const Ticket *TestWindow::ticket(int order)
{
    const auto *shown =
        static_cast<QAbstractProxyModel *>(find<QTableView>("ticketTable")->model());
    return static_cast<KitchenModel *>(shown->sourceModel())->find(OrderId{order});
}

void TestWindow::clickTable(int table)
{
    auto *cards = find<CardList>("tables");
    for (int row = 0; row < cards->model()->rowCount(); ++row) {
        const QModelIndex card = cards->model()->index(row, 0);
        if (card.data(TablesModel::CardRole).value<const TableCard *>()->table != TableId{table})
            continue;
        cards->scrollTo(card);
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->visualRect(card).center());
        ++m_clicks;
    }
}

/// On its head, as on a display in a kitchen.
void TestWindow::clickFirstTicket()
{
    auto *cards = find<CardList>("tickets");
    const QRect card = cards->visualRect(cards->model()->index(0, 0));
    QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, card.topLeft() + QPoint(30, 10));
    ++m_clicks;
}

void TestWindow::twoDishesNeedTenClicksFromTableToClearedTable()
{
    openLunch();
    clickTable(4);
    click("dish-lemonade");
    click("dish-ramen");
    const int order = placeDraft();
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("fired"), patience);
    clickFirstTicket();
    const auto isOnTheFire = [&](const TicketLine &line) {
        return line.state == TicketLineState::Cooking;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(ticket(order)->lines.begin(), ticket(order)->lines.end(), isOnTheFire),
        patience);
    QTRY_VERIFY(find("bumpButton")->isEnabled());
    click("bumpButton");
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("bumped"), patience);
    doTask(TaskKind::PickUp, order);
    doTask(TaskKind::Serve, order);
    doTask(TaskKind::TakePayment, order);
    QTRY_VERIFY_WITH_TIMEOUT(hasTask(TaskKind::ClearTable, 0), patience);
    doTask(TaskKind::ClearTable, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!hasTask(TaskKind::ClearTable, 0), patience);
    QCOMPARE(m_clicks, 10);
}

void TestWindow::aRefusalIsShownInWords()
{
    openLunch();
    const int order = placeOrderAtTable4();
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("fired"), patience);
    auto *actor = find<QComboBox>("actingAs");
    actor->setCurrentIndex(actor->findText(QStringLiteral("Charlie (taker)")));
    auto *tickets = find<QAbstractItemView>("tickets");
    tickets->setCurrentIndex(tickets->model()->index(0, 0));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(find("notice")->isVisible(), patience);
    QVERIFY(find<QLabel>("notice")->text().contains(QStringLiteral("may not start cooking")));
    click("closeNotice");
    QVERIFY(!find("notice")->isVisible());
}

void TestWindow::whatARoleMayNotReadIsNotShown()
{
    openLunch();
    const auto isShown = [this](const char *dock) {
        const auto *refused = find(dock)->findChild<QLabel *>(QStringLiteral("readingRefused"));
        return refused->isHidden() && refused->text().isEmpty();
    };
    auto *actor = find<QComboBox>("actingAs");
    const auto as = [&](const char *who) {
        actor->setCurrentIndex(actor->findText(QLatin1String(who)));
        QVERIFY(actor->currentIndex() > 0);
    };
    as("Mei (cook)");
    for (const char *open : {"kitchenDock", "statusDock"})
        QVERIFY2(isShown(open), open);
    for (const char *closed : {"waiterDock", "detailsDock", "floorDock", "chartsDock"})
        QVERIFY2(!isShown(closed), closed);
    QVERIFY(!find("tables")->isVisible());
    QCOMPARE(find("waiterDock")->findChild<QLabel *>(QStringLiteral("readingRefused"))->text(),
             QStringLiteral("In the role cook nobody may read the waiter view."));
    as("Guest (guest)");
    QVERIFY(isShown("statusDock"));
    for (const char *closed : {"kitchenDock", "waiterDock", "detailsDock", "floorDock"})
        QVERIFY2(!isShown(closed), closed);
    actor->setCurrentIndex(0); // whoever may
    for (const char *open :
         {"kitchenDock", "waiterDock", "statusDock", "detailsDock", "chartsDock"})
        QVERIFY2(isShown(open), open);
}

void TestWindow::aViewIsAddedWhileTheEveningRuns()
{
    openLunch();
    placeOrderAtTable4();
    auto *dishes = find<QTableView>("dishesTable");
    find<QAction>("addDishesViewAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!find<QAction>("addDishesViewAction")->isEnabled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(dishes->model()->rowCount() > 0, patience);
    QTRY_VERIFY(dishes->isVisible());
}

void TestWindow::showDetails(int order)
{
    find<QDockWidget>("detailsDock")->raise();
    QTRY_VERIFY(find("orderChooser")->isVisible());
    find<QComboBox>("orderChooser")->setEditText(QString::number(order));
    click("showOrder");
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("detailLines")->model()->rowCount() > 0, patience);
}

void TestWindow::giveReason(const char *button, const QString &why)
{
    QTRY_VERIFY_WITH_TIMEOUT(find(button)->isEnabled(), patience);
    click(button);
    QTest::keyClicks(find("why"), why);
    QTest::keyClick(find("why"), Qt::Key_Return);
}

void TestWindow::aLineIsVoidedAndThenTheOrderCancelled()
{
    openLunch();
    auto *actor = find<QComboBox>("actingAs");
    actor->setCurrentIndex(actor->findText(QStringLiteral("Charlie (taker)")));
    click("dish-lemonade");
    const int order = placeOrderAtTable4();
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("fired"), patience);
    showDetails(order);

    auto *lines = find<QTableView>("detailLines");
    const QModelIndex state = lines->model()->index(0, DetailLinesModel::StateColumn);
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(state).center());
    giveReason("voidLineButton", QStringLiteral("rather water"));
    QTRY_COMPARE_WITH_TIMEOUT(state.data().toString(), QStringLiteral("void"), patience);
    giveReason("cancelOrderButton", {});
    QTRY_VERIFY_WITH_TIMEOUT(find("notice")->isVisible(), patience);
    QVERIFY(find<QLabel>("notice")->text().contains(QStringLiteral("Say why")));
    giveReason("cancelOrderButton", QStringLiteral("a train to catch"));
    QTRY_COMPARE_WITH_TIMEOUT(find<Pill>("orderStage")->text(), QStringLiteral("Cancelled"),
                              patience);
    QCOMPARE(find<QLabel>("orderWhy")->text(), QStringLiteral("a train to catch"));
    QVERIFY(!find("cancelOrderButton")->isEnabled());
}

void TestWindow::aViewIsStoppedAndRebuiltByTheMenuOfItsHeader()
{
    openLunch();
    QWidget *kitchen = find("kitchenDock");
    const auto choose = [kitchen](const char *name) {
        auto *action = kitchen->findChild<QAction *>(QLatin1String(name));
        QTRY_VERIFY(action && action->isEnabled());
        action->trigger();
    };
    const auto says = [kitchen] {
        return kitchen->findChild<QLabel *>(QStringLiteral("progress"))->accessibleName();
    };
    QTRY_VERIFY(kitchen->findChild<QAction *>(QStringLiteral("stopViewAction"))->isEnabled());
    QVERIFY(!kitchen->findChild<QAction *>(QStringLiteral("skipViewAction"))->isEnabled());
    choose("stopViewAction");
    QTRY_VERIFY2(says().contains(QStringLiteral("by hand")), qPrintable(says()));
    QCOMPARE(kitchen->findChild<Pill *>(QStringLiteral("pill"))->text(), QStringLiteral("stopped"));
    const int order = placeOrderAtTable4();
    QVERIFY(order > 0);
    QVERIFY(ticketState(order).isEmpty()); // the view has not heard of it
    choose("goOnViewAction");
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("fired"), patience);
    choose("rebuildViewAction");
    QTRY_COMPARE_WITH_TIMEOUT(ticketState(order), QStringLiteral("fired"), patience);
    QTRY_VERIFY2_WITH_TIMEOUT(says().contains(QStringLiteral("up to date")), qPrintable(says()),
                              patience); // by way of the picture
}

void TestWindow::whatGuestsAndStaffLookAtCannotBeStopped()
{
    openOneServer();
    const auto canStop = [this](const char *dock) {
        return find(dock)->findChild<QAction *>(QStringLiteral("stopViewAction"))->isEnabled();
    };
    QTRY_VERIFY(canStop("detailsDock"));
    QVERIFY(!canStop("kitchenDock"));
}

void TestWindow::openShipped(const char *name)
{
    m_toOpen = scenarioFile(name);
    waitUntilSettled([this] { find<QAction>("openScenarioAction")->trigger(); });
}

void TestWindow::openOneServer()
{
    openShipped("one-server");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QWidget *>(QStringLiteral("KitchenMore")),
                             patience);
}

void TestWindow::whereThereIsNoStaffNobodyCanBeSentHome()
{
    openLunch();
    QVERIFY(!find<QComboBox>("staffSplit")->isEnabled());
    QVERIFY(find("staffControls")->toolTip().contains(QStringLiteral("script")));
}

void TestWindow::oneMoreCookComesAtOnce()
{
    openOneServer();
    click("KitchenMore");
    const auto cooks = [this] {
        const auto counts = m_window->findChildren<QLabel *>(QStringLiteral("KitchenCount"));
        return counts.last()->text();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cooks(), QStringLiteral("4"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("notice")->text().contains(QStringLiteral("Cook 1")),
                             patience);
}

void TestWindow::oneServerIsSplitIntoTwo()
{
    openOneServer();
    auto *split = find<QComboBox>("staffSplit");
    QCOMPARE(split->currentIndex(), 0);
    click("Roger does it allMore"); // nobody is hired silently
    QTRY_COMPARE_WITH_TIMEOUT(split->currentIndex(), 1, patience);
    split->setFocus();
    QTest::keyClick(split, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(split->currentIndex(), 2, patience);
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("takersMore")));
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("runnersMore")));
}

void TestWindow::nothingInTheStatusBarIsCut()
{
    openLunch();
    auto *bar = m_window->findChild<QStatusBar *>();
    for (const int width : {1440, 700, 520, 1440}) {
        bar->resize(width, bar->height());
        for (const QLabel *label : bar->findChildren<QLabel *>())
            if (label->isVisible())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

/// One that is moved over the window, and not an event of its own making.
void TestWindow::rowsWaitUntilThePointerHasGone()
{
    WindowOptions options;
    options.at = Instant{std::chrono::hours{12} + std::chrono::minutes{20}};
    makeWindow(options);
    openShipped("one-server");
    auto *tickets = find<CardList>("tickets");
    const auto orders = [tickets] {
        QStringList all;
        for (int row = 0; row < tickets->model()->rowCount(); ++row)
            all += tickets->model()->index(row, 0).data(KitchenModel::OrderRole).toString();
        return all.join(QLatin1Char(' '));
    };
    const QString before = orders();
    QVERIFY(!before.isEmpty());
    const auto pointAt = [this](const QWidget *widget) {
        QTest::mouseMove(m_window->windowHandle(),
                         widget->mapTo(m_window.get(), widget->rect().center()));
    };
    pointAt(tickets->viewport());
    QTRY_VERIFY(tickets->viewport()->underMouse());
    const QString event = find<QLabel>("position")->text();
    m_window->findChild<Evening *>()->runUntil(*options.at + std::chrono::minutes{10});
    int moves = 0; // a pointer that rests for long points at nothing
    const auto isThere = [&] {
        QTest::mouseMove(m_window->windowHandle(),
                         tickets->viewport()->mapTo(m_window.get(), QPoint(9 + ++moves % 2, 9)));
        return find<QLabel>("clock")->text() == QStringLiteral("12:30:00");
    };
    QVERIFY(QTest::qWaitFor(isThere, patience));
    QVERIFY(find<QLabel>("position")->text() != event);
    QCOMPARE(orders(), before);
    pointAt(find("clock"));
    QTRY_VERIFY_WITH_TIMEOUT(orders() != before, patience);
}

void TestWindow::theWindowWithoutAFileOpensTheBoard()
{
    waitUntilSettled([this] { m_window->open(eveningSourceFor(defaultScenarioPath())); });
    QVERIFY(find<QLabel>("scenario")->text().startsWith(QStringLiteral("The board")));
}

/// On the floor, in the picture of the data and in every header.
void TestWindow::whatIsReadyIsTheMomentAskedFor()
{
    WindowOptions options;
    options.at = Instant{std::chrono::hours{12} + std::chrono::minutes{40}};
    options.size = QSize(1920, 1080);
    makeWindow(options);
    openShipped("the-board");
    QCOMPARE(find<QLabel>("clock")->text(), QStringLiteral("12:40:00"));
    QVERIFY(!find<FlowWidget>("flow")->isMoving());
    QVERIFY(find<FlowWidget>("flow")->traffic().tokens.empty());
    QVERIFY(!find<QLabel>("flowInfo")->text().contains(QStringLiteral("Nothing has happened")));
    for (const QLabel *said : m_window->findChildren<QLabel *>(QStringLiteral("progress")))
        QVERIFY2(!said->text().contains(QStringLiteral("on the way")), qPrintable(said->text()));
    find<QDockWidget>("floorDock")->raise(); // behind others it rests
    const FloorScene &floor = find<FloorWidget>("floor")->scene();
    QTRY_VERIFY(floor.figures().size() > 30);
    QVERIFY(!floor.anyoneWalks(*options.at));
}

void TestWindow::openCharts(const char *scenario, Instant until)
{
    WindowOptions options;
    options.at = until;
    makeWindow(options);
    openShipped(scenario);
    find<QDockWidget>("chartsDock")->raise();
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QLabel>("chartRemark")->text().contains(QStringLiteral("to order: mean")), patience);
}

void TestWindow::theChartsOfALivingEveningAreSeenAndSaved()
{
    openCharts("one-server", Instant{std::chrono::hours{12} + std::chrono::minutes{20}});
    QVERIFY(find("chart")->isVisible());
    QVERIFY(find<QLabel>("chartRemark")->text().contains(QStringLiteral("No theory")));
    m_toSave = m_home.filePath(QStringLiteral("waits.csv"));
    find<QAction>("exportChartAction")->trigger();
    QCOMPARE(m_told, QStringList());
    QFile saved(m_toSave);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArrayList lines = saved.readAll().split('\n');
    QVERIFY2(lines.first().startsWith("Time,"), lines.first().constData());
    QVERIFY(lines.first().contains("\"to order, median\""));
    QVERIFY(lines.size() > 10);
}

void TestWindow::anOrderIsSeenOnTheRoadOfTheData()
{
    openLunch();
    find<QDockWidget>("flowDock")->raise();
    const QString order = QString::number(placeOrderAtTable4());
    find<QAction>("flowTableAction")->trigger();
    const auto *messages = find<QTableView>("flowMessages");
    const QAbstractItemModel *model = messages->model();
    const auto placed = [&] {
        return model->match(model->index(0, FlowMessages::WhatColumn), Qt::DisplayRole,
                            QStringLiteral("PlaceOrder"), 1, Qt::MatchExactly);
    };
    QTRY_VERIFY_WITH_TIMEOUT(!placed().isEmpty(), patience);
    find<QTableView>("flowMessages")->setCurrentIndex(placed().first());
    QVERIFY(find<QLabel>("flowInfoTitle")->text().startsWith(QStringLiteral("PlaceOrder")));
    const QString json = find<QPlainTextEdit>("flowJson")->toPlainText();
    QVERIFY2(json.contains(QStringLiteral("\"order\":%1").arg(order)), qPrintable(json));
}

void TestWindow::aChartThatCannotBeSavedIsTold()
{
    m_toSave = QStringLiteral("/nowhere/waits.csv");
    find<QAction>("exportChartAction")->trigger();
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.first().contains(m_toSave), qPrintable(m_told.first()));
}

void TestWindow::theTextbookCounterShowsItsTheory()
{
    openCharts("textbook-counter", Instant{std::chrono::hours{12} + std::chrono::minutes{30}});
    const QString remark = find<QLabel>("chartRemark")->text();
    QVERIFY2(remark.contains(QStringLiteral("M/M/1 (Erlang C): mean 3:00")), qPrintable(remark));
}

void TestWindow::aNoticeIsAsHighAsItsText()
{
    auto *notices = find<NoticeBar>("noticeBar");
    for (int time = 0; time < 20; ++time) {
        notices->showCue(QStringLiteral("Charlie is back"), QStringLiteral("He takes orders."));
        m_window->resize(m_window->width() - 5, m_window->height());
        QCoreApplication::processEvents();
    }
    QVERIFY(find("noticeCard")->height() < 2 * find("notice")->fontMetrics().height());
    notices->showCue(QStringLiteral("Long"), QStringLiteral("words ").repeated(80));
    QVERIFY(find("noticeCard")->height() > 2 * find("notice")->fontMetrics().height());
}

void TestWindow::everyActionHasTextAndStatusTip()
{
    const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
    int seen = 0;
    for (const QMenu *menu : menus) {
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled())
                continue;
            ++seen;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
        }
    }
    QVERIFY(seen > 15);
}

void TestWindow::whatIsUsedOftenHasAKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("openScenarioAction") << QStringLiteral("Ctrl+O");
    QTest::newRow("saveAsAction") << QStringLiteral("Ctrl+Shift+S");
    QTest::newRow("runAction") << QStringLiteral("F4");
    QTest::newRow("presentAction") << QStringLiteral("F5");
    QTest::newRow("stepAction") << QStringLiteral("F6");
    QTest::newRow("resetAction") << QStringLiteral("Ctrl+R");
    QTest::newRow("resetLayoutAction") << QStringLiteral("Ctrl+0");
    QTest::newRow("kitchenPaneAction") << QStringLiteral("Alt+2");
    QTest::newRow("flowPaneAction") << QStringLiteral("Alt+0");
    QTest::newRow("whyPaneAction") << QStringLiteral("Alt+-");
    QTest::newRow("storyPaneAction") << QStringLiteral("Alt+.");
    QTest::newRow("harmPaneAction") << QStringLiteral("Alt+/");
    QTest::newRow("fullScreenPaneAction") << QStringLiteral("F11");
}

void TestWindow::whatIsUsedOftenHasAKey()
{
    QFETCH(QString, key);
    QCOMPARE(find<QAction>(QTest::currentDataTag())->shortcut().toString(), key);
}

void TestWindow::noTwoActionsShareAKey()
{
    QStringList keys;
    for (const QAction *action : m_window->findChildren<QAction *>())
        if (action->shortcutContext() != Qt::WidgetShortcut)
            for (const QKeySequence &key : action->shortcuts())
                keys += key.toString();
    const QStringList all = keys;
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!all.isEmpty());
}

void TestWindow::theLayoutComesBackAfterAClose()
{
    find<QDockWidget>("logDock")->close();
    m_window->close();
    makeWindow();
    QVERIFY(!find<QDockWidget>("logDock")->isVisible());
    QVERIFY(find<QDockWidget>("kitchenDock")->isVisible());
}

void TestWindow::resetLayoutBringsEveryPaneBack()
{
    const QList<PaneDock *> docks = m_window->findChildren<PaneDock *>();
    QCOMPARE(docks.size(), 15);
    for (PaneDock *dock : docks)
        dock->close();
    find<QAction>("resetLayoutAction")->trigger();
    for (const PaneDock *dock : docks)
        QVERIFY2(!dock->isHidden(), qPrintable(dock->name()));
    QVERIFY(find("order-entryDock")->x() < find("kitchenDock")->x());
    QVERIFY(!find("storyPane")->visibleRegion().isEmpty()); // in front of all that looks in
    QVERIFY(find("order-entryDock")->x() < find("storyDock")->x());
    QTRY_VERIFY2(find("storyDock")->width() > m_window->width() / 2,
                 qPrintable(QString::number(find("storyDock")->width())));
}

void TestWindow::theWholeWindowFitsASmallScreen()
{
    WindowOptions options;
    options.size = QSize(1280, 720);
    makeWindow(options);
    openOneServer();
    QTest::qWait(100); // some panes ask for more room when they have something to show
    QString needed;
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        needed += QStringLiteral("%1 %2x%3, ")
                      .arg(dock->objectName())
                      .arg(dock->minimumSizeHint().width())
                      .arg(dock->minimumSizeHint().height());
    needed += QStringLiteral("window %1x%2")
                  .arg(m_window->minimumSizeHint().width())
                  .arg(m_window->minimumSizeHint().height());
    QVERIFY2(m_window->minimumSizeHint().width() <= 1260, qPrintable(needed));
    QVERIFY2(m_window->minimumSizeHint().height() <= 720, qPrintable(needed));
}

void TestWindow::barsTakeLittleRoomAndAreNeverPushed()
{
    WindowOptions options;
    options.size = QSize(1280, 720);
    makeWindow(options);
    m_window->resize(1280, 720);
    openShipped("charlie-is-back");
    QTRY_VERIFY(find("staffBar")->y() > find("runBar")->y()); // it has come to its place
    auto *notices = find<NoticeBar>("noticeBar");
    const auto topOfPanes = [this] { // their tabs stand over them
        int top = find("storyDock")->y();
        for (const auto *tabs : m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
            if (tabs->isVisible())
                top = std::min(top, tabs->y());
        return top;
    };
    const int below = m_window->menuBar()->geometry().bottom();
    QTRY_VERIFY2(topOfPanes() - below <= 90, qPrintable(QString::number(topOfPanes() - below)));
    QVERIFY(find("clock")->isVisible());
    QVERIFY(!find("clock")->visibleRegion().isEmpty());
    const int before = topOfPanes();
    notices->showTrouble(QStringLiteral("words ").repeated(100));
    QCoreApplication::processEvents();
    QCOMPARE(topOfPanes(), before);
    QVERIFY(find("noticeCard")->geometry().bottom() > before); // it lies over them
    notices->dismiss();
    QCoreApplication::processEvents();
    QCOMPARE(topOfPanes(), before);
}

void TestWindow::onAVerySmallScreenPanesStandBehindEachOther()
{
    WindowOptions options;
    options.size = QSize(853, 480); // 1280x720 at 150 %
    makeWindow(options);
    m_window->resize(853, 480);
    openOneServer();
    QTest::qWait(100); // as above
    QVERIFY2(m_window->minimumSizeHint().width() <= 853,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QVERIFY2(m_window->minimumSizeHint().height() <= 480,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
    const auto seen = [this] {
        const QList<PaneDock *> docks = m_window->findChildren<PaneDock *>();
        return std::count_if(docks.begin(), docks.end(), [](const PaneDock *dock) {
            return !dock->widget()->visibleRegion().isEmpty();
        });
    };
    QTRY_COMPARE(seen(), 1);
    find<QAction>("kitchenPaneAction")->trigger();
    QTRY_VERIFY(!find("kitchenPane")->visibleRegion().isEmpty());
    QCOMPARE(seen(), 1);
}

void TestWindow::onePaneCanStandAlone()
{
    WindowOptions options;
    options.pane = QStringLiteral("log");
    makeWindow(options);
    QVERIFY(find("logDock")->isVisible());
    QVERIFY(!find("kitchenDock")->isVisible());
}

void TestWindow::anOpenedFileIsOfferedAgain()
{
    openLunch();
    makeWindow();
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    QAction *again = nullptr;
    for (QAction *action : m_window->findChildren<QAction *>())
        if (action->statusTip() == lunch())
            again = action;
    QVERIFY(again);
    again->trigger();
    QVERIFY(settled.wait(patience));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Quiet lunch")));
}

void TestWindow::aDroppedScenarioIsOpened()
{
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(lunch())});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(settled.wait(patience));
}

void TestWindow::aBrokenFileIsToldAndTheEveningStays()
{
    openLunch();
    QFile broken(m_home.filePath(QStringLiteral("broken.scenario.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ \"format\": 1, <b>");
    broken.close();
    m_toOpen = broken.fileName();
    find<QAction>("openScenarioAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find("notice")->isVisible(), patience);
    QVERIFY(find<QLabel>("notice")->text().contains(QStringLiteral("broken.scenario.json")));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Quiet lunch")));
    QVERIFY(placeOrderAtTable4() > 0);
}

void TestWindow::aRecordingThatIsTakenCanBeOpenedToRead()
{
    openLunch();
    m_toSave = m_home.filePath(QStringLiteral("kept.restaurant"));
    find<QAction>("saveAsAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->windowTitle().startsWith(QStringLiteral("kept")), patience);
    openLunch();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->windowTitle().contains(QStringLiteral("not saved")),
                             patience); // the file is free again
    Evening other(eveningSourceFor(m_toSave));
    QSignalSpy opened(&other, &Evening::opened);
    other.open();
    QVERIFY(opened.wait(patience));

    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_yes = true;
    m_toOpen = m_toSave;
    find<QAction>("openRecordingAction")->trigger();
    QVERIFY(settled.wait(patience));
    QCOMPARE(m_questions.size(), 1);
    QVERIFY(!find<QAction>("runAction")->isEnabled());
    QVERIFY(find<QLabel>("scenario")->text().contains(QStringLiteral("read only")));
}

void TestWindow::theDiagnosticsNameSqliteAndTheStore()
{
    openLunch();
    find<QAction>("diagnosticsAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
    QVERIFY2(m_told.first().contains(QStringLiteral("SQLite")), qPrintable(m_told.first()));
    QVERIFY(m_told.first().contains(QStringLiteral(".restaurant")));
    QVERIFY(m_told.first().contains(QLatin1String(qVersion())));
}

/// A scenario whose every name tries to be markup.
void TestWindow::everyTextIsPlain()
{
    QFile file(lunch());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("\"Ramen\"", "\"<b>R&D</b> %1\"").replace("\"Charlie\"", "\"<i>C&C</i> %2\"");
    text.replace("\"Quiet lunch\"", "\"<img src='file:///x'> %1\"");
    QFile hostile(m_home.filePath(QStringLiteral("hostile.scenario.json")));
    QVERIFY(hostile.open(QIODevice::WriteOnly));
    hostile.write(text);
    hostile.close();
    WindowOptions options;
    options.at = Instant{std::chrono::hours{12} + std::chrono::minutes{20}};
    makeWindow(options);
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    m_toOpen = hostile.fileName();
    find<QAction>("openScenarioAction")->trigger();
    QVERIFY(settled.wait(patience));

    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->objectName() + QStringLiteral(": ") + label->text()));
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<b>R")) &&
                     !widget->toolTip().contains(QStringLiteral("<i>C")) &&
                     !widget->toolTip().contains(QStringLiteral("<img")),
                 qPrintable(widget->objectName()));
}

RESTAURANT_TEST(TestWindow)

} // namespace restaurant::testing::tst_window
#include "tst_window.moc"
