// The pane Stores, used as a person uses it.
#include "stores/storespane.h"
#include "testprogram.h"
#include "views/stores/storesamples.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <optional>

namespace restaurant::testing::tst_storespane {

class TestStoresPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itWatchesOnlyWhileItIsSeen();
    void whoMayNotReadAllViewsMayNotReadTheFiles();
    void theLogIsShownFirst();
    void aClickOnATableAsksForItsRows();
    void pagesAreTurnedByButtonsAndKeys();
    void anAnswerToAnEarlierWishIsPassedOver();
    void theChosenRowIsToldWhole();
    void aStatementIsExplainedWhenChosen();
    void enterOnAStatementShowsTheRowsOfItsTable();
    void aQuestionGoesToTheChosenFile();
    void refusalsAndStopsAreTold();
    void textOfAFileIsPlain();
    void anOrderIsShownInAllItsShapes();
    void keysCanBeReadAsATable();
    void thePastSaysThatFilesAreAsTheyAreNow();
    void anotherEveningBeginsEmpty();

private:
    template <typename Widget> Widget *find(const char *name) const
    {
        auto *widget = m_pane->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s in the pane", name);
        return widget;
    }
    void take(const InspectionAnswer &answer) { m_pane->take(answer); }
    void go(const char *action) { find<QAction>(action)->trigger(); }
    void click(QTableView *view, int row)
    {
        view->scrollTo(view->model()->index(row, 0));
        const QRect cell = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }
    /// The last thing of this kind that was asked.
    template <typename Request> [[nodiscard]] std::optional<Request> lastAsked() const
    {
        for (auto each = m_asked.rbegin(); each != m_asked.rend(); ++each)
            if (const auto *request = std::get_if<Request>(&*each))
                return *request;
        return std::nullopt;
    }

    std::unique_ptr<StoresPane> m_pane;
    std::vector<InspectionRequest> m_asked;
};

void TestStoresPane::init()
{
    m_pane = std::make_unique<StoresPane>();
    m_asked.clear();
    connect(m_pane.get(), &StoresPane::asked, this,
            [this](const InspectionRequest &request) { m_asked.push_back(request); });
    m_pane->resize(1000, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->setSeen(true);
    take(samples::overview());
}

void TestStoresPane::cleanup()
{
    m_pane.reset();
}

void TestStoresPane::itWatchesOnlyWhileItIsSeen()
{
    QVERIFY(lastAsked<WatchStores>()->on);
    m_pane->setSeen(false);
    QVERIFY(!lastAsked<WatchStores>()->on);
    m_pane->setSeen(true);
    QVERIFY(lastAsked<WatchStores>()->on);
}

void TestStoresPane::whoMayNotReadAllViewsMayNotReadTheFiles()
{
    m_pane->setReader(Role::Cook);
    QVERIFY(!m_pane->isReadable());
    QVERIFY(!lastAsked<WatchStores>()->on);
    const auto *refused = m_pane->findChild<QLabel *>(QStringLiteral("readingRefused"));
    QVERIFY2(refused->isVisible() && refused->text().contains(QStringLiteral("the waiter view")),
             qPrintable(refused->text()));
    m_pane->setSeen(false);
    m_pane->setSeen(true);
    QVERIFY(!lastAsked<WatchStores>()->on);
    m_pane->setReader(Role::Manager);
    QVERIFY(m_pane->isReadable());
    QVERIFY(lastAsked<WatchStores>()->on);
    m_pane->setReader(Role::Guest);
    m_pane->setReader({});
    QVERIFY(m_pane->isReadable());
}

void TestStoresPane::theLogIsShownFirst()
{
    QCOMPARE(lastAsked<PageWish>()->of.table, std::string("event"));
    QVERIFY(lastAsked<PageWish>()->newestFirst);
}

void TestStoresPane::aClickOnATableAsksForItsRows()
{
    click(find<QTableView>("storesList"), 5);
    const TableName ticket{"evening.kitchen.view", "ticket"};
    QVERIFY(lastAsked<PageWish>()->of == ticket);
    const auto *rows = find<QTableView>("storesRows");
    const QAbstractItemModelTester tester(rows->model());
    take(changedSince(samples::tickets("open"), samples::tickets("ready")));
    QCOMPARE(rows->model()->rowCount(), 2);
    QVERIFY(find<QLabel>("storesWhere")->text().contains(QStringLiteral("rows 1 to 2 of 2")));
    click(find<QTableView>("storesList"), 0); // a file: its first table
    QCOMPARE(lastAsked<PageWish>()->of.table, std::string("order_line"));
}

void TestStoresPane::pagesAreTurnedByButtonsAndKeys()
{
    click(find<QTableView>("storesList"), 5);
    RowsPage page = samples::tickets("open");
    page.isFull = true;
    take(unchanged(page));
    auto *on = find<QToolButton>("storesOnButton");
    QVERIFY(!find<QToolButton>("storesBackButton")->isEnabled());
    QTest::mouseClick(on, Qt::LeftButton);
    QCOMPARE(lastAsked<PageWish>()->first, std::int64_t{rowsOnAPage});
    page.wish.first = rowsOnAPage;
    take(unchanged(page));
    auto *rows = find<QTableView>("storesRows");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_B);
    QCOMPARE(lastAsked<PageWish>()->first, std::int64_t{0});
    QTest::keyClick(rows, Qt::Key_N);
    QVERIFY(!lastAsked<PageWish>()->newestFirst);
}

void TestStoresPane::anAnswerToAnEarlierWishIsPassedOver()
{
    take(unchanged(samples::tickets("open"))); // but the log is shown
    QCOMPARE(find<QTableView>("storesRows")->model()->rowCount(), 0);
}

void TestStoresPane::theChosenRowIsToldWhole()
{
    click(find<QTableView>("storesList"), 5);
    take(unchanged(samples::tickets("open")));
    auto *row = find<QPlainTextEdit>("storesRow");
    QVERIFY(!row->isVisible());
    click(find<QTableView>("storesRows"), 1);
    QVERIFY(row->isVisible());
    QVERIFY(row->toPlainText().contains(QStringLiteral("\"state\": \"open\"")));
    take(changedSince(samples::tickets("open"), samples::tickets("ready")));
    QVERIFY(row->toPlainText().contains(QStringLiteral("open → ready")));
}

void TestStoresPane::aStatementIsExplainedWhenChosen()
{
    go("storesStatementsAction");
    QVERIFY(!find<QTableView>("storesList")->isVisible());
    auto *statements = find<QTableView>("storesStatements");
    const QAbstractItemModelTester tester(statements->model());
    take(StatementsRun{{samples::statement(1, 1, "evening.kitchen.view", "ticket",
                                           "INSERT INTO ticket VALUES (7)")}});
    click(statements, 0);
    QCOMPARE(lastAsked<AskPlan>()->sql, std::string("prepared"));
    take(QueryPlan{"another", {{0, "SCAN lasagne"}}, {}});
    const auto *text = find<QPlainTextEdit>("storesStatement");
    QVERIFY(text->isVisible());
    QVERIFY(!text->toPlainText().contains(QStringLiteral("lasagne")));
    take(QueryPlan{"prepared", {{0, "SEARCH ticket"}, {1, "SCAN x"}}, {}});
    QCOMPARE(text->toPlainText(), QStringLiteral("INSERT INTO ticket VALUES (7)\nPlan:\n"
                                                 "  SEARCH ticket\n    SCAN x"));
}

void TestStoresPane::enterOnAStatementShowsTheRowsOfItsTable()
{
    go("storesStatementsAction");
    take(StatementsRun{
        {samples::statement(1, 1, "evening.kitchen.view", "ticket", "INSERT INTO ticket …")}});
    auto *statements = find<QTableView>("storesStatements");
    click(statements, 0);
    QTest::keyClick(statements, Qt::Key_Return);
    QVERIFY(find<QTableView>("storesRows")->isVisible());
    QCOMPARE(lastAsked<PageWish>()->of.table, std::string("ticket"));
}

void TestStoresPane::aQuestionGoesToTheChosenFile()
{
    click(find<QTableView>("storesList"), 5);
    QTest::keyClick(find<QTableView>("storesList"), Qt::Key_5,
                    Qt::ControlModifier | Qt::AltModifier);
    auto *line = find<QLineEdit>("storesSql");
    QVERIFY(line->isVisible());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!lastAsked<AskSql>()); // nothing was typed
    QTest::keyClicks(line, QStringLiteral("SELECT 1"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(lastAsked<AskSql>()->file, std::string("evening.kitchen.view"));
    QCOMPARE(lastAsked<AskSql>()->sql, std::string("SELECT 1"));
    SqlAnswer answer;
    answer.columns = {"1"};
    answer.rows = {{samples::number(1)}};
    answer.nanoseconds = 1'500'000;
    take(answer);
    QCOMPARE(find<QTableView>("storesAnswer")->model()->rowCount(), 1);
    QCOMPARE(find<QLabel>("storesSqlMessage")->text(), QStringLiteral("1 row in 1.5 ms"));
}

void TestStoresPane::refusalsAndStopsAreTold()
{
    go("storesSqlAction");
    SqlAnswer answer;
    answer.trouble = "attempt to write a readonly database";
    take(answer);
    const auto *message = find<QLabel>("storesSqlMessage");
    QCOMPARE(message->text(), QStringLiteral("attempt to write a readonly database"));
    QCOMPARE(message->property("kind").toString(), QStringLiteral("rejected"));
    answer.trouble = "interrupted";
    answer.stopped = SqlAnswer::Stop::Time;
    take(answer);
    QVERIFY(message->text().contains(QStringLiteral("after a second")));
    QVERIFY(message->text().contains(QStringLiteral("interrupted")));
}

void TestStoresPane::textOfAFileIsPlain()
{
    SqlAnswer answer;
    answer.trouble = "<b>no such table: %1 %2</b>";
    take(answer);
    const auto *message = find<QLabel>("storesSqlMessage");
    QVERIFY(message->textFormat() == Qt::PlainText);
    QCOMPARE(message->text(), QStringLiteral("<b>no such table: %1 %2</b>"));
    answer = {};
    answer.columns = {"a"};
    answer.rows = {{samples::text("<img src='file:///etc/passwd'>")}};
    take(answer);
    QVERIFY(!find<QTableView>("storesAnswer")
                 ->model()
                 ->index(0, 0)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QStringLiteral("<img")));
}

void TestStoresPane::anOrderIsShownInAllItsShapes()
{
    m_pane->chooseOrder(OrderId{7});
    go("storesShapesAction");
    QCOMPARE(number(lastAsked<AskShapes>()->order), 7);
    OrderShapes shapes;
    shapes.order = OrderId{7};
    take(shapes);
    const auto *rows = find<QPlainTextEdit>("storesShapeRows");
    QVERIFY(rows->toPlainText().contains(QStringLiteral("keeps none")));
    shapes.hasTables = true;
    shapes.rows = {{{"evening.restaurant", "orders"},
                    {"number", "place"},
                    {samples::number(7), samples::text("table 3")}}};
    shapes.events = {{{"evening.restaurant", "event"},
                      {"position", "stream", "type", "data"},
                      {samples::number(12), samples::text("order-7"), samples::text("OrderPlaced"),
                       samples::text("{}")}}};
    take(shapes);
    QCOMPARE(rows->toPlainText(), QStringLiteral("orders\n  number: 7\n  place: table 3"));
    QCOMPARE(find<QPlainTextEdit>("storesShapeEvents")->toPlainText(),
             QStringLiteral("12  OrderPlaced  (order-7)\n  {}"));
    find<QSpinBox>("storesOrder")->setValue(8);
    QCOMPARE(number(lastAsked<AskShapes>()->order), 8);
}

void TestStoresPane::keysCanBeReadAsATable()
{
    go("storesKeysAction");
    const auto *picture = find<QWidget>("keysPicture");
    QVERIFY(picture->isVisible());
    QVERIFY(
        picture->accessibleDescription().contains(QStringLiteral("2 tables, with 1 reference")));
    QTest::mouseClick(find<QToolButton>("storesKeysTableButton"), Qt::LeftButton);
    QVERIFY(find<QTableView>("storesKeys")->isVisible());
    QCOMPARE(find<QTableView>("storesKeys")->model()->rowCount(), 5);
}

void TestStoresPane::thePastSaysThatFilesAreAsTheyAreNow()
{
    m_pane->setLive(false);
    QVERIFY(m_pane->header()->findChild<QLabel *>() != nullptr);
    QStringList said;
    for (const QLabel *label : m_pane->header()->findChildren<QLabel *>())
        said += label->text() + label->toolTip();
    QVERIFY(said.join(u' ').contains(QStringLiteral("as they are now")));
}

void TestStoresPane::anotherEveningBeginsEmpty()
{
    m_asked.clear();
    m_pane->clear();
    QCOMPARE(find<QTableView>("storesList")->model()->rowCount(), 0);
    QVERIFY(lastAsked<WatchStores>()->on);
    take(samples::overview());
    QCOMPARE(lastAsked<PageWish>()->of.table, std::string("event"));
}

RESTAURANT_TEST(TestStoresPane)

} // namespace restaurant::testing::tst_storespane
#include "tst_storespane.moc"
