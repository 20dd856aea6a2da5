// Queries are counted where they are asked, at what SQLite has really done; who looked is what the
// journal says.
#include "architectureevenings.h"
#include "testprogram.h"

#include "evening/evening.h"
#include "evening/querymeter.h"
#include "evening/views.h"
#include "evening/writeside.h"

#include "scenario/scenariofile.h"
#include "sqlite/connection.h"
#include "store/logreader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace restaurant::testing::tst_queries {

using namespace std::chrono_literals;

namespace {

Scenario livingEvening(ArchitectureKind kind)
{
    Scenario scenario = firstMinutes(15min);
    scenario.architecture.kind = kind;
    return scenario;
}

/// An evening with real views, and all that it tells of queries.
struct Counted
{
    Counted(const std::string &file, const Scenario &scenario)
        : writeSide(file, scenario)
        , views(place(), writeSide.scenario().restaurant, writeSide.feeds(), listeners())
    {
        writeSide.showOn(&views);
    }
    ViewsPlace place()
    {
        const StoreHeader &header = writeSide.store().header();
        return {writeSide.store().path(),
                {header.store, header.epoch},
                false,
                &writeSide.store().connection(),
                writeSide.architecture().kind};
    }
    ViewsListeners listeners()
    {
        ViewsListeners all;
        all.asked = [this](const Query &query) { meter.count(query); };
        return all;
    }
    void playTo(Instant until)
    {
        do {
            const WriteSide::Advance done = writeSide.advance(until, 16);
            for (const Look &look : done.looks)
                meter.count({look.view, look.by, look.answer.value_or(QueryAnswer{})});
            for (const Query &query : done.rest)
                meter.count(query);
            looks.insert(looks.end(), done.looks.begin(), done.looks.end());
        } while (writeSide.next() && *writeSide.next() <= until);
    }
    [[nodiscard]] QueryTally all(ViewName view) const
    {
        const QueryCounts counts = meter.counts();
        QueryTally sum;
        for (const QueryTally &one : counts.tallies[static_cast<std::size_t>(view)]) {
            sum.count += one.count;
            sum.sum += one.sum;
        }
        return sum;
    }

    QueryMeter meter;
    std::vector<Look> looks;
    WriteSide writeSide;
    Views views;
};

/// Counts how often a join has read up to where the tables are kept: once for each board it made.
class Joins
{
public:
    explicit Joins(const Connection &connection)
        : m_handle(connection.handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &Joins::trace, this);
    }
    ~Joins() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Joins)

    [[nodiscard]] std::int64_t count() const { return m_count; }

private:
    static int trace(unsigned, void *self, void *statement, void *)
    {
        const std::string_view sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
        if (sql == "SELECT position, at FROM tables_kept")
            ++static_cast<Joins *>(self)->m_count;
        return 0;
    }
    sqlite3 *m_handle;
    std::int64_t m_count = 0;
};

Query asked(ViewName view, Asker by, QueryCost cost = {})
{
    return {view, by, {AnsweredFrom::Board, cost}};
}

std::vector<Look> recordedLooksOf(const std::string &file)
{
    std::vector<Look> looks;
    for (const RecordedActivity &activity : LogReader(file).activities({}, 1'000'000))
        if (auto look = lookIn(activity))
            looks.push_back(*look);
    return looks;
}

std::vector<Look> withoutAnswers(std::vector<Look> looks)
{
    for (Look &look : looks)
        look.answer.reset();
    return looks;
}

} // namespace

class TestQueries : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private slots:
    void theyAreCountedByViewAndAsker()
    {
        QueryMeter meter;
        meter.count(asked(ViewName::Kitchen, Asker::Staff, {2, 10, 100, 5us}));
        meter.count(asked(ViewName::Kitchen, Asker::Staff, {2, 30, 300, 7us}));
        meter.count(asked(ViewName::Kitchen, Asker::Pane));
        const QueryCounts counts = meter.counts();
        const QueryTally &staff = counts.of(ViewName::Kitchen, Asker::Staff);
        QCOMPARE(staff.count, 2);
        QCOMPARE(staff.sum, (QueryCost{4, 40, 400, 12us}));
        QCOMPARE(counts.of(ViewName::Kitchen, Asker::Pane).count, 1);
        QCOMPARE(counts.of(ViewName::Status, Asker::Pane).count, 0);
        meter.begin();
        QVERIFY(meter.counts() == QueryCounts());
    }

    void theLastMinuteGoesByWithTheWallClock()
    {
        QueryMeter meter;
        const QueryMeter::Clock::time_point began{1000s};
        for (int second = 0; second < 200; ++second)
            meter.count(asked(ViewName::Status, Asker::Guest),
                        began + std::chrono::seconds(second));
        const auto lastMinute = [&](int second) {
            return meter.counts(began + std::chrono::seconds(second))
                .of(ViewName::Status, Asker::Guest)
                .lastMinute;
        };
        QCOMPARE(lastMinute(199), 60);
        QCOMPARE(lastMinute(229), 30);
        QCOMPARE(lastMinute(300), 0);
        QCOMPARE(meter.counts(began).of(ViewName::Status, Asker::Guest).count, 200);
    }

    void anAnswerBelongsToTheLookItWasGivenTo()
    {
        const auto look = [](int number, ViewName view) {
            RecordedActivity activity;
            activity.number = ActivityNumber{number};
            activity.activity = ViewConsulted{"Roger", view, Position{3}, Position{5}, {}};
            return activity;
        };
        LooksOfStep step;
        step.answered(ViewName::Waiter, {AnsweredFrom::Tables, {1, 1, 1, 1us}}); // before the look
        step.recorded(look(1, ViewName::Waiter));
        step.answered(ViewName::Waiter, {AnsweredFrom::Tables, {2, 2, 2, 2us}}); // and behind it
        step.recorded(look(2, ViewName::Status));
        step.answered(ViewName::Kitchen, {AnsweredFrom::Board, {}}); // nobody looked
        const std::vector<Look> looks = step.takeLooks();
        QCOMPARE(looks.size(), std::size_t{2});
        QCOMPARE(looks[0].answer->cost, (QueryCost{3, 3, 3, 3us}));
        QCOMPARE(looks[0].late(), 2);
        QVERIFY(!looks[1].answer);
        const std::vector<Query> rest = step.takeRest();
        QCOMPARE(rest.size(), std::size_t{1});
        QVERIFY(rest[0].view == ViewName::Kitchen && rest[0].by == Asker::House);
        QVERIFY(step.takeLooks().empty() && step.takeRest().empty());
    }

    /// A board of the kitchen is two joins and the place up to which it goes; and so on.
    void underCrudEachStatementThatIsCountedWasRun()
    {
        Counted evening(path("crud.restaurant"), livingEvening(ArchitectureKind::Crud));
        const Joins joins(evening.writeSide.store().connection());
        evening.playTo(evening.writeSide.scenario().ends);
        const auto statements = [&](ViewName view) { return evening.all(view).sum.statements; };
        QVERIFY(statements(ViewName::Kitchen) > 0);
        QCOMPARE(statements(ViewName::Kitchen) % 3, 0);
        QCOMPARE(statements(ViewName::Waiter) % 4, 0);
        QCOMPARE(statements(ViewName::Status) % 3, 0);
        const std::int64_t detailsReads =
            evening.meter.counts().of(ViewName::Details, Asker::Pane).count;
        QCOMPARE(statements(ViewName::Kitchen) / 3 + statements(ViewName::Waiter) / 4 +
                     statements(ViewName::Status) / 3 + detailsReads,
                 joins.count());
        QVERIFY(evening.meter.counts().of(ViewName::Waiter, Asker::Staff).sum.rows > 0);
    }

    void pushCopiesAndNobodyElseRunsAStatement()
    {
        Counted evening(path("push.restaurant"), livingEvening(ArchitectureKind::Push));
        const Joins joins(evening.writeSide.store().connection());
        evening.playTo(evening.writeSide.scenario().ends);
        const QueryCounts counts = evening.meter.counts();
        std::int64_t copies = 0;
        for (const ViewName view : allViews)
            for (const Asker by : allAskers) {
                const QueryTally &tally = counts.of(view, by);
                copies += by == Asker::Copy ? tally.count : 0;
                QCOMPARE(by == Asker::Copy || tally.sum.statements == 0, true);
            }
        QVERIFY(copies > 0);
        QCOMPARE(copies, joins.count());
    }

    void theLooksThatAreToldAreThoseThatAreRecorded()
    {
        const std::string file = path("folded.restaurant");
        Counted evening(file, livingEvening(ArchitectureKind::EventSourced));
        evening.playTo(evening.writeSide.scenario().ends);
        QVERIFY(evening.looks.size() > 20);
        QVERIFY(withoutAnswers(evening.looks) == recordedLooksOf(file));
        for (const ViewName view : allViews)
            QCOMPARE(evening.all(view).sum.statements, 0);
        QVERIFY(evening.all(ViewName::Waiter).sum.took > 0ns);
        QVERIFY(std::any_of(evening.looks.begin(), evening.looks.end(),
                            [](const Look &look) { return look.answer.has_value(); }));
    }

    void aPersonsQuestionIsCountedAndTold()
    {
        Evening evening(eveningSourceFor(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json")));
        QSignalSpy opened(&evening, &Evening::opened);
        evening.open();
        QVERIFY(opened.wait());
        QueryCounts counts;
        std::vector<Look> looks;
        connect(&evening, &Evening::queriesCounted, this,
                [&](const QueryCounts &now) { counts = now; });
        connect(&evening, &Evening::looked, this, [&](const LooksPage &page) {
            looks.insert(looks.end(), page.looks.begin(), page.looks.end());
        });
        QSignalSpy arrived(&evening, &Evening::arrived);
        evening.runUntil(*instantFrom("12:30"));
        QVERIFY(arrived.wait(60'000));
        QVERIFY(counts.of(ViewName::Kitchen, Asker::Pane).count > 0); // its screen was refreshed
        QVERIFY(looks.empty());                                       // a script's people do not
        QSignalSpy found(&evening, &Evening::detailsFound);
        evening.requestDetails(OrderId{1});
        QTRY_COMPARE(found.count(), 1);
        QTRY_COMPARE(looks.size(), std::size_t{1});
        QVERIFY(looks[0].by == Asker::Person && looks[0].order == OrderId{1});
        QVERIFY(looks[0].answer->from == AnsweredFrom::Board); // it was told before
        QCOMPARE(looks[0].answer->cost.statements, 0);
        evening.requestDetails(OrderId{999}); // nobody has told of it: the read store is asked
        QTRY_COMPARE(found.count(), 2);
        QTRY_COMPARE(looks.size(), std::size_t{2});
        QVERIFY(looks[1].answer->from == AnsweredFrom::ReadStore);
        QCOMPARE(looks[1].answer->cost.statements, 1);
        QCOMPARE(looks[1].answer->cost.rows, 0);
        QTRY_COMPARE(counts.of(ViewName::Details, Asker::Person).count, 2);
    }

    void inThePastOnlyRecordedLooksAreTold()
    {
        const std::string file = path("past.restaurant");
        {
            Counted evening(file, livingEvening(ArchitectureKind::EventSourced));
            evening.playTo(evening.writeSide.scenario().ends);
        }
        Evening evening(eveningSourceFor(QString::fromStdString(file)));
        std::vector<Look> shown;
        connect(&evening, &Evening::looked, this, [&](const LooksPage &page) {
            if (page.whole)
                shown.clear();
            shown.insert(shown.end(), page.looks.begin(), page.looks.end());
        });
        evening.open();
        const std::vector<Look> all = recordedLooksOf(file);
        QTRY_VERIFY_WITH_TIMEOUT(shown == all, 20'000);
        const Instant middle = all[all.size() / 2].at;
        evening.seek(middle);
        std::vector<Look> until;
        std::copy_if(all.begin(), all.end(), std::back_inserter(until),
                     [&](const Look &look) { return look.at <= middle; });
        QTRY_VERIFY(shown == until);
        evening.goLive();
        QTRY_VERIFY(shown == all);
    }

    /// The composition asks the files of the evening; the view is asked as ever.
    void anOrderIsComposedBesideTheView()
    {
        Evening evening(eveningSourceFor(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json")));
        QSignalSpy opened(&evening, &Evening::opened);
        evening.open();
        QVERIFY(opened.wait());
        QSignalSpy arrived(&evening, &Evening::arrived);
        evening.runUntil(*instantFrom("12:30"));
        QVERIFY(arrived.wait(60'000));
        QSignalSpy found(&evening, &Evening::detailsFound);
        QSignalSpy composed(&evening, &Evening::composed);
        evening.requestDetails(OrderId{1});
        evening.requestComposed(OrderId{1});
        QTRY_COMPARE(found.count(), 1);
        QTRY_COMPARE(composed.count(), 1);
        const auto view = found.first().first().value<std::optional<OrderDetails>>();
        const auto parts = composed.first().first().value<ComposedDetails>();
        QVERIFY(parts.details == view);
        QVERIFY(parts.cost().statements >= 3);
    }
};

RESTAURANT_TEST(TestQueries)

} // namespace restaurant::testing::tst_queries
#include "tst_queries.moc"
