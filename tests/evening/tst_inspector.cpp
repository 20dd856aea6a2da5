// What somebody sees who looks into the files of a running evening.
#include "evening/evening.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace restaurant::testing::tst_inspector {

namespace {

constexpr int patience = 20'000; // milliseconds; a test machine may be busy

/// What the inspector has told.
class Seen final : public QObject
{
public:
    explicit Seen(Evening &evening)
    {
        connect(&evening, &Evening::inspected, this, [this](const InspectionAnswer &told) {
            std::visit([this](const auto &news) { take(news); }, told);
        });
    }

    StoresOverview overview;
    ShownRows rows;
    std::vector<RunStatement> statements;
    std::optional<SqlAnswer> answer;
    std::optional<QueryPlan> plan;
    OrderShapes shapes;

    [[nodiscard]] bool hasFile(const char *ending) const
    {
        return std::any_of(overview.files.begin(), overview.files.end(),
                           [ending](const StoreFile &file) { return file.name.ends_with(ending); });
    }
    [[nodiscard]] bool hasWritten(const char *ending, const char *table) const
    {
        return std::any_of(statements.begin(), statements.end(), [&](const RunStatement &each) {
            return each.of.file.ends_with(ending) && each.of.table == table;
        });
    }
    [[nodiscard]] bool isLit(RowFate fate) const
    {
        return std::any_of(rows.rows.begin(), rows.rows.end(),
                           [fate](const ShownRow &row) { return row.fate == fate; });
    }

private:
    void take(const StoresOverview &news) { overview = news; }
    void take(const ShownRows &news) { rows = news; }
    void take(const StatementsRun &news)
    {
        statements.insert(statements.end(), news.statements.begin(), news.statements.end());
    }
    void take(const SqlAnswer &news) { answer = news; }
    void take(const QueryPlan &news) { plan = news; }
    void take(const OrderShapes &news) { shapes = news; }
};

} // namespace

class TestInspector final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyFileOfTheEveningIsSeen();
    void whatACommandWritesLightsUpWithItsStatements();
    void aQuestionIsAnsweredBesideTheRun();
    void anOrderIsFoundInLogAndReadStores();
    void whoDoesNotWatchHearsNothing();

private:
    void step()
    {
        QSignalSpy arrived(m_evening.get(), &Evening::arrived);
        m_evening->step();
        QVERIFY(arrived.wait(patience));
    }
    std::unique_ptr<Evening> m_evening;
    std::unique_ptr<Seen> m_seen;
};

void TestInspector::init()
{
    m_evening = std::make_unique<Evening>(
        EveningSource{EveningSource::Kind::Scenario,
                      QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json")});
    m_seen = std::make_unique<Seen>(*m_evening);
    QSignalSpy opened(m_evening.get(), &Evening::opened);
    m_evening->open();
    QVERIFY(opened.wait(patience));
}

void TestInspector::cleanup()
{
    m_seen.reset();
    m_evening.reset();
}

void TestInspector::everyFileOfTheEveningIsSeen()
{
    m_evening->inspect(WatchStores{});
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasFile("evening.restaurant"), patience);
    for (const ViewName view : FirstBoards::views) {
        const std::string ending = "." + std::string(toWord(view)) + ".view";
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasFile(ending.c_str()), patience);
    }
    QCOMPARE(m_seen->overview.files.front().name, std::string("evening.restaurant"));
    QVERIFY(m_seen->overview.files.front().tables.size() > 5);
}

void TestInspector::whatACommandWritesLightsUpWithItsStatements()
{
    m_evening->inspect(WatchStores{});
    m_evening->inspect(PageWish{{"evening.restaurant", "event"}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_seen->rows.page.columns.empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasFile(".waiter.view"), patience); // all are watched by now
    step(); // a cue alone; what the evening began with may have been written before anybody watched
    step();
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->isLit(RowFate::Appeared), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasWritten(".restaurant", "recorded"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasWritten(".waiter.view", "table_card"), patience);
    const auto insert = std::find_if(m_seen->statements.begin(), m_seen->statements.end(),
                                     [](const auto &each) { return each.of.table == "recorded"; });
    QVERIFY(insert->sql.find('?') != std::string::npos);
    QVERIFY(insert->expanded.find('?') == std::string::npos);
}

void TestInspector::aQuestionIsAnsweredBesideTheRun()
{
    m_evening->inspect(WatchStores{});
    m_evening->inspect(AskSql{"evening.restaurant", "SELECT count(*) FROM header"});
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->answer, patience);
    if (!m_seen->answer->trouble.empty()) { // it had not opened the file yet
        m_seen->answer.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasFile("evening.restaurant"), patience);
        m_evening->inspect(AskSql{"evening.restaurant", "SELECT count(*) FROM header"});
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->answer, patience);
    }
    QCOMPARE(m_seen->answer->rows[0][0].text, std::string("1"));
    m_evening->inspect(AskPlan{"evening.restaurant", "SELECT * FROM recorded WHERE position = 3"});
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->plan, patience);
    QCOMPARE(m_seen->plan->steps.size(), std::size_t{1});
    m_evening->inspect(AskSql{"evening.lost.view", "SELECT 1"});
    QTRY_VERIFY_WITH_TIMEOUT(!m_seen->answer->trouble.empty(), patience);
}

void TestInspector::anOrderIsFoundInLogAndReadStores()
{
    QSignalSpy arrived(m_evening.get(), &Evening::arrived);
    m_evening->runUntil(*instantFrom("12:20:00"));
    QVERIFY(arrived.wait(patience));
    m_evening->inspect(WatchStores{});
    QTRY_VERIFY_WITH_TIMEOUT(m_seen->hasFile(".details.view"), patience);
    m_evening->inspect(AskShapes{OrderId{1}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_seen->shapes.events.empty(), patience);
    QCOMPARE(m_seen->shapes.events.front().cells[2].text, std::string("OrderPlaced"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_seen->shapes.documents.empty(), patience);
}

void TestInspector::whoDoesNotWatchHearsNothing()
{
    m_evening->inspect(WatchStores{});
    QTRY_VERIFY_WITH_TIMEOUT(!m_seen->overview.files.empty(), patience);
    m_evening->inspect(WatchStores{false});
    QSignalSpy inspected(m_evening.get(), &Evening::inspected);
    step();
    QTest::qWait(500);
    inspected.clear();
    step();
    QTest::qWait(500);
    QCOMPARE(inspected.count(), 0);
}

RESTAURANT_TEST(TestInspector)

} // namespace restaurant::testing::tst_inspector
#include "tst_inspector.moc"
