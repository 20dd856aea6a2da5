#include "delivery/memorylog.h"
#include "domain/storeerror.h"
#include "read/audited.h"
#include "read/randomlog.h"
#include "read/store/liveview.h"
#include "read/store/queries.h"
#include "sqlite/query.h"
#include "testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace restaurant::testing::tst_liveview {

namespace {

const LogIdentity ourLog{*uuidFrom("00000000-0000-0000-0000-000000000001"), 1};

/// A view that was fed a story and has saved it, then ended.
template <typename Board> void keep(const std::string &path, const std::vector<RecordedEvent> &log)
{
    LiveView<Board> view(house(), {path, ourLog});
    view.start(log.back().position);
    view.deliver(log);
    view.finish();
}

template <typename Doc> std::map<KeyOf<Doc>, Doc> documentsOf(const DocumentSet<Doc> &set)
{
    std::map<KeyOf<Doc>, Doc> documents;
    applyTo(documents, set.whole());
    return documents;
}

Story servedAndPaid()
{
    return Story()
        .seat(4, 1)
        .dineIn(41, 4, {wanted("soup")})
        .serve(41, 1)
        .play(TakePayment{OrderId{41}})
        .dineIn(42, 4, {wanted("ramen")});
}

} // namespace

class TestLiveView : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = servedAndPaid().log();
    }

    void aViewIsTakenUpAgainWhereItWasSaved()
    {
        keep<KitchenBoard>(path(), m_log);
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start(m_log.back().position);
        QCOMPARE(view.checkpoint(), m_log.back().position);
        QVERIFY(sameDocuments(view.board(), folded<KitchenBoard>(m_log)));
        QCOMPARE(view.board().at, m_log.back().at);
    }
    void everythingIsToldAtTheStartAndThenTheChanges()
    {
        keep<KitchenBoard>(path(), m_log);
        std::vector<Changes<Ticket>> told;
        LiveView<KitchenBoard> view(house(), {path(), ourLog},
                                    {[&](const BoardChanges<KitchenBoard> &changes, Position) {
                                         told.push_back(std::get<Changes<Ticket>>(changes));
                                     },
                                     {}});
        view.start(m_log.back().position);
        QCOMPARE(told.size(), 1U);
        QVERIFY(told.back().whole);
        QCOMPARE(told.back().upserted.size(), 1U);

        const auto log = servedAndPaid().cook(42, 1).log();
        view.deliver(std::span(log).subspan(m_log.size()));
        QCOMPARE(told.size(), 1U + log.size() - m_log.size());
        QVERIFY(!told.back().whole);
        QCOMPARE(told.back().upserted.front().state, TicketState::Ready);
    }
    void ofAFewEventsEachIsToldForItself()
    {
        constexpr std::size_t few = mostStepsTogether;
        const auto log = randomLog(2, 400);
        std::map<OrderId, Ticket> tickets;
        KitchenBoard expected(house());
        std::size_t right = 0;
        const auto take = [&](const BoardChanges<KitchenBoard> &changes, Position upTo) {
            applyTo(tickets, std::get<Changes<Ticket>>(changes));
            if (upTo == Position{})
                return; // everything, at the start
            apply(expected, log[static_cast<std::size_t>(number(upTo)) - 1]);
            right += tickets == documentsOf(expected.tickets) ? 1 : 0;
        };
        LiveView<KitchenBoard> view(house(), {}, {take, {}});
        view.start({});
        for (std::size_t at = 0; at < log.size(); at += few)
            view.deliver(std::span(log).subspan(at, std::min(few, log.size() - at)));
        QCOMPARE(right, log.size());
    }
    void ofManyEventsWhatTheyCameToIsTold()
    {
        const auto log = randomLog(3, 400);
        std::vector<Position> told;
        LiveView<KitchenBoard> view(
            house(), {}, {[&](const auto &, Position upTo) { told.push_back(upTo); }, {}});
        view.start({});
        view.deliver(log);
        QCOMPARE(told, (std::vector{Position{}, log.back().position}));
    }
    void aLongWayIsToldAtItsEnd()
    {
        int told = 0;
        LiveView<KitchenBoard> view(house(), {}, {[&](const auto &, Position) { ++told; }, {}});
        view.start(m_log.back().position);
        view.catchingUp();
        view.deliver(m_log);
        QCOMPARE(told, 1);
        view.caughtUp();
        QCOMPARE(told, 2);
    }
    void whoWaitsOnALongWaySeesItGoOn()
    {
        std::vector<Changes<Ticket>> told;
        LiveView<KitchenBoard> view(house(), {},
                                    {[&](const BoardChanges<KitchenBoard> &changes, Position) {
                                         told.push_back(std::get<Changes<Ticket>>(changes));
                                     },
                                     {}});
        view.start(m_log.back().position);
        view.catchingUp();
        QTest::qWait(static_cast<int>(LiveView<KitchenBoard>::tellEvery.count()) + 1);
        view.deliver(m_log);
        QCOMPARE(told.size(), 2U);
        QVERIFY(told.back() == std::get<Changes<Ticket>>(wholeOf(folded<KitchenBoard>(m_log))));
    }
    void whatWasNotSavedIsDeliveredAgain()
    {
        keep<KitchenBoard>(path(), m_log);
        const auto longer = servedAndPaid().cook(42, 1).log();
        {
            LiveView<KitchenBoard> crashing(house(), {path(), ourLog});
            crashing.start(longer.back().position);
            crashing.deliver(std::span(longer).subspan(m_log.size()));
        } // neither idle() nor finish()
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start(longer.back().position);
        QCOMPARE(view.checkpoint(), m_log.back().position);
        view.deliver(std::span(longer).subspan(m_log.size()));
        QVERIFY(sameDocuments(view.board(), folded<KitchenBoard>(longer)));
    }
    void aFullBatchIsSavedWithoutAQuietMoment()
    {
        const auto log = randomLog(1, 6'000);
        QVERIFY(log.size() > LiveView<KitchenBoard>::mostUnsaved);
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start({});
        view.deliver(std::span(log).first(LiveView<KitchenBoard>::mostUnsaved));
        QCOMPARE(ViewQueries(path()).header().checkpoint, view.checkpoint());
    }

    void aStoreThatDoesNotFitIsFoldedAgain_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("another log") << u"store = '00000000-0000-0000-0000-000000000002'"_qs;
        QTest::newRow("another epoch") << u"epoch = 2"_qs;
        QTest::newRow("another view") << u"view = 'status'"_qs;
        QTest::newRow("another projection") << u"projection = projection + 1"_qs;
        QTest::newRow("ahead of the log") << u"checkpoint = checkpoint + 1"_qs;
        QTest::newRow("before any log") << u"checkpoint = -5"_qs;
        QTest::newRow("an unknown view") << u"view = 'cellar'"_qs;
    }
    void aStoreThatDoesNotFitIsFoldedAgain()
    {
        QFETCH(QString, change);
        keep<KitchenBoard>(path(), m_log);
        meddle("UPDATE meta SET " + change.toStdString());
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start(m_log.back().position);
        QCOMPARE(view.checkpoint(), Position{});
        QCOMPARE(view.board().tickets.size(), 0U);
        QVERIFY(ViewQueries(path()).all<Ticket>().empty());
        view.deliver(m_log);
        QCOMPARE(view.idle(), m_log.back().position);
        QCOMPARE(difference(), std::nullopt);
    }
    void aStoreWithADocumentNobodyUnderstandsIsFoldedAgain()
    {
        keep<KitchenBoard>(path(), m_log);
        meddle("UPDATE ticket SET data = '{\"order\":42}'");
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start(m_log.back().position);
        QCOMPARE(view.checkpoint(), Position{});
    }
    void aFileThatIsNoDatabaseIsLeftAloneAndSaid()
    {
        const QByteArray letter("Dear Charlie, the soup was cold.\n");
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
        file.close();
        std::string told;
        LiveView<KitchenBoard> view(house(), {path(), ourLog},
                                    {{}, [&](const auto &why) { told = why; }});
        view.start(m_log.back().position);
        view.startOver();
        QVERIFY2(told.find("left alone") != std::string::npos, told.c_str());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
    }
    void aStoreThatWasDamagedIsMadeAnew()
    {
        keep<KitchenBoard>(path(), m_log);
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(16, 'x')); // what makes it a database
        file.close();
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start(m_log.back().position);
        QCOMPARE(view.problem(), std::string());
        view.deliver(m_log);
        QCOMPARE(view.idle(), m_log.back().position);
        QCOMPARE(difference(), std::nullopt);
    }
    void anotherProgramsDatabaseIsLeftAloneAndSaid()
    {
        meddle("CREATE TABLE recipes(name)");
        std::string told;
        LiveView<KitchenBoard> view(house(), {path(), ourLog},
                                    {{}, [&](const auto &why) { told = why; }});
        view.start(m_log.back().position);
        QVERIFY2(told.find("another program") != std::string::npos, told.c_str());
        view.deliver(m_log);
        QCOMPARE(view.idle(), m_log.back().position); // in memory, there is nothing to save
        QVERIFY(sameDocuments(view.board(), folded<KitchenBoard>(m_log)));
        const Connection connection(path(), Purpose::ReadOnly);
        QCOMPARE(integer(connection, "SELECT count(*) FROM sqlite_master"), 1);
    }

    void documentsAndCheckpointAreSavedTogetherOrNotAtAll()
    {
        keep<KitchenBoard>(path(), m_log);
        const auto longer = servedAndPaid().cook(42, 1).log();
        std::string told;
        LiveView<KitchenBoard> view(house(), {path(), ourLog},
                                    {{}, [&](const auto &why) { told = why; }});
        view.start(longer.back().position);
        meddle("UPDATE meta SET checkpoint = 3"); // the save will fail at its last statement
        view.deliver(std::span(longer).subspan(m_log.size()));
        QCOMPARE(view.idle(), m_log.back().position);
        QVERIFY2(told.find("somebody else") != std::string::npos, told.c_str());
        QCOMPARE(ViewQueries(path()).header().checkpoint, Position{3});
        QCOMPARE(ViewQueries(path()).find<Ticket>(OrderId{42})->state, TicketState::Open);
        QCOMPARE(view.board().tickets.find(OrderId{42})->state, TicketState::Ready);

        meddle("UPDATE meta SET checkpoint = " + std::to_string(number(m_log.back().position)));
        QCOMPARE(view.idle(), longer.back().position);
        QCOMPARE(told, std::string());
        QCOMPARE(ViewQueries(path()).find<Ticket>(OrderId{42})->state, TicketState::Ready);
    }

    void closedOrdersLeaveTheMemoryAndStayInTheStore()
    {
        LiveView<DetailsBoard> view(house(), {path(), ourLog});
        view.start({});
        view.deliver(m_log);
        QCOMPARE(view.board().details.size(), 2U);
        view.idle();
        QCOMPARE(view.board().details.size(), 1U);
        QCOMPARE(ViewQueries(path()).find<OrderDetails>(OrderId{41})->payment, PaymentStage::Taken);
        QCOMPARE(ViewQueries(path()).all<OrderDetails>().size(), 2U);
    }
    void aLateEventBringsAClosedOrderBack()
    {
        LiveView<DetailsBoard> view(house(), {path(), ourLog});
        view.start({});
        view.deliver(m_log);
        view.idle();
        RecordedEvent late = m_log.back();
        late.position = Position{number(late.position) + 1};
        late.event = PaymentRefunded{OrderId{41}, Money{100}, why("cold")};
        view.deliver(std::span(&late, 1));
        const OrderDetails whole = *view.board().details.find(OrderId{41});
        QCOMPARE(whole.refunded, Money{100});
        QCOMPARE(whole.events.front().type, std::string("OrderPlaced"));
        view.idle();
        QCOMPARE(ViewQueries(path()).find<OrderDetails>(OrderId{41}), std::optional(whole));
    }
    void withoutAStoreNothingIsForgotten()
    {
        LiveView<DetailsBoard> view(house(), {});
        view.start({});
        view.deliver(m_log);
        view.idle();
        QCOMPARE(view.board().details.size(), 2U);
    }
    void startingOverEmptiesTheStore()
    {
        keep<KitchenBoard>(path(), m_log);
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start(m_log.back().position);
        view.startOver();
        QCOMPARE(view.checkpoint(), Position{});
        QCOMPARE(view.board().tickets.size(), 0U);
        QVERIFY(ViewQueries(path()).all<Ticket>().empty());
        view.deliver(m_log);
        view.idle();
        QCOMPARE(difference(), std::nullopt);
    }
    void whatWasSkippedIsKeptWithTheStore()
    {
        LiveView<KitchenBoard> view(house(), {path(), ourLog});
        view.start({});
        view.deliver(std::span(m_log).first(3));
        const SkippedEvent skipped{Position{4}, "no such dish", "Roger"};
        view.skip(skipped);
        view.deliver(std::span(m_log).subspan(4));
        view.finish();
        QCOMPARE(ViewQueries(path()).skipped(), std::vector{skipped});
        // Here it can be read after all, and the audit says who left it out.
        const auto told = difference();
        QVERIFY(told &&
                told->find("event 4 by Roger") != std::string::npos); // the fold leaves it out too
    }

private:
    [[nodiscard]] std::string path() const
    {
        return m_folder->filePath(u"evening.kitchen.view"_qs).toStdString();
    }
    void meddle(const std::string &sql) const
    {
        const Connection connection(path(), Purpose::ReadStore, IfMissing::Create);
        run(connection, sql.c_str());
    }
    [[nodiscard]] std::optional<std::string> difference() const
    {
        MemoryLog log;
        log.append(m_log);
        return auditedDifference<RecordedEvent>({path(), ViewName::Kitchen, ourLog},
                                                *log.source()());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<RecordedEvent> m_log;
};

RESTAURANT_TEST(TestLiveView)

} // namespace restaurant::testing::tst_liveview
#include "tst_liveview.moc"
