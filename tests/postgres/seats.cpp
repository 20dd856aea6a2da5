#include "seats.h"

#include "domain/storeerror.h"
#include "evening/eveningsource.h"
#include "evening/writesidethread.h"
#include "postgres/servercopy.h"
#include "read/store/queries.h"
#include "seat/leading.h"
#include "seat/seat.h"
#include "store/storefiles.h"
#include "store/verify.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

namespace restaurant::test {

namespace {

using namespace std::chrono_literals;

/// Soup, one table, Ann who takes and brings, Mei who cooks; nobody does anything by himself.
Scenario aClass()
{
    Scenario scenario =
        loadScenario(QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json"));
    scenario.live = {};
    return scenario;
}

SentCommand by(const char *who, Role role, Command command)
{
    SentCommand sent;
    sent.id = newCommandId();
    sent.actor = {Name::from(who).value(), role};
    sent.correlation = sent.id;
    sent.command = std::move(command);
    return sent;
}

PlaceOrder soup(int order, TableId table)
{
    PlaceOrder placed;
    placed.order = OrderId{order};
    placed.kind = table == TableId{} ? OrderKind::Takeaway : OrderKind::DineIn;
    placed.table = table;
    if (placed.kind == OrderKind::Takeaway)
        placed.guest = Name::from("Guest").value();
    WantedLine line;
    line.dish = DishId::from("soup").value();
    placed.lines.push_back(line);
    return placed;
}

/// Whoever leads, in a thread of its own.
class Leader
{
public:
    Leader(const ServerAddress &server, std::optional<Scenario> scenario, std::string folder)
        : m_thread([=] { return lead(server, scenario, folder); }, news())
    {
        (void)m_thread.ask(RunClock{});
    }

    std::atomic<bool> isOpen = false;
    std::atomic<bool> isClosed = false;
    [[nodiscard]] std::string failure()
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }

private:
    WriteSideNews news()
    {
        WriteSideNews news;
        news.opened = [this](WriteSide &) { isOpen = true; };
        news.failed = [this](const std::string &message) {
            const std::lock_guard lock(m_mutex);
            m_failure = message;
        };
        news.closing = [this] { isClosed = true; };
        return news;
    }

    std::mutex m_mutex;
    std::string m_failure;
    WriteSideThread m_thread;
};

/// A seat, and what it was told.
class Sitter
{
public:
    Sitter(const ServerAddress &server, SeatKind kind, const std::string &folder)
        : m_seat({server, kind, folder}, listeners(), news())
    {
    }

    /// What becomes of it; nothing: it is not decided within ten seconds, or never will be.
    std::optional<Outcome> carryOut(const SentCommand &command)
    {
        send(command);
        return outcomeOf(command);
    }
    void send(const SentCommand &command)
    {
        while (!m_seat.send(command))
            QThread::msleep(5);
    }
    std::optional<Outcome> outcomeOf(const SentCommand &command)
    {
        std::unique_lock lock(m_mutex);
        const auto isTold = [&] {
            return m_outcomes.contains(command.id) || dropped.contains(command.id);
        };
        m_news.wait_for(lock, 10s, isTold);
        const auto found = m_outcomes.find(command.id);
        return found == m_outcomes.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::vector<Contest> contests()
    {
        const std::lock_guard lock(m_mutex);
        return m_contests;
    }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Why the seat has ended; empty: it has not.
    [[nodiscard]] std::string failure()
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }
    /// The view shows what was recorded up to here.
    [[nodiscard]] Position shown(ViewName view) const
    {
        return Position{m_shown[static_cast<std::size_t>(view)].load()};
    }
    [[nodiscard]] Seat &seat() { return m_seat; }

    std::map<CommandId, std::string> dropped; ///< And why.

private:
    SeatNews news()
    {
        SeatNews news;
        news.contest = [this](const Contest &contest) {
            const std::lock_guard lock(m_mutex);
            m_contests.push_back(contest);
        };
        news.failed = [this](const std::string &why) {
            qWarning("%s", why.c_str());
            const std::lock_guard lock(m_mutex);
            m_failure = why;
        };
        news.commands.handled = [this](const HandledCommand &handled) {
            const std::lock_guard lock(m_mutex);
            m_outcomes[handled.sent.id] = handled.outcome;
            m_news.notify_all();
        };
        news.commands.dropped = [this](const CommandId &command, const std::string &why) {
            const std::lock_guard lock(m_mutex);
            dropped[command] = why;
            m_news.notify_all();
        };
        news.commands.waits = [this](const CommandId &, const std::string &) {
            m_isWaiting = true;
        };
        return news;
    }
    ViewsListeners listeners()
    {
        ViewsListeners listeners;
        listeners.progress = [this](const ViewProgress &progress) {
            m_shown[static_cast<std::size_t>(progress.view)] = number(progress.at);
        };
        return listeners;
    }

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::map<CommandId, Outcome> m_outcomes;
    std::vector<Contest> m_contests;
    std::string m_failure;
    std::atomic<bool> m_isWaiting = false;
    std::array<std::atomic<std::int64_t>, allViews.size()> m_shown{};
    Seat m_seat;
};

bool isAccepted(const std::optional<Outcome> &outcome)
{
    return outcome && outcome->kind == OutcomeKind::Accepted;
}

} // namespace

class TestSeats final : public QObject
{
    Q_OBJECT

public:
    explicit TestSeats(Cluster &cluster)
        : m_cluster(cluster)
    {
    }

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void twoSeatsAndALeaderWalkAnOrderFromCounterToTable();
    void aSeatThatIsTakenAgainWaitsForWhoeverLeavesIt();
    void aSeatThatIsTakenIsRefused();
    void aSeatIsLateOnPurpose();
    void bothAreToldWhoGotTheLastPortion();
    void aLostServerIsToldAndSurvived();
    void nobodyLeadsBesideAnother();
    void whatAClassCannotPlayIsSaid();

private:
    [[nodiscard]] std::string folder(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] ServerAddress login(const char *name) const
    {
        return m_cluster.addressOf("class_" + std::string(name));
    }
    /// The ticket of an order, as the kitchen's read store has it.
    [[nodiscard]] static std::optional<Ticket> ticket(const std::string &copy, int order)
    {
        return ViewQueries(viewFilePath(copy, ViewName::Kitchen)).find<Ticket>(OrderId{order});
    }
    [[nodiscard]] static std::vector<const char *> logins()
    {
        return {"leader", "kitchen", "waiter", "counter", "counter2"};
    }

    Cluster &m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSeats::initTestCase()
{
    for (const std::string name : logins()) {
        const std::string sql = "CREATE ROLE class_" + name + " LOGIN IN ROLE restaurant_" +
                                name.substr(0, name.find('2'));
        m_cluster.execute({sql.c_str()});
    }
}

void TestSeats::cleanupTestCase()
{
    for (const std::string name : logins()) {
        const std::string sql = "DROP ROLE class_" + name;
        m_cluster.execute({sql.c_str()});
    }
}

void TestSeats::init()
{
    m_cluster.emptyLog();
    m_folder = std::make_unique<QTemporaryDir>();
}

/// The kitchen is switched off with a pot on the fire, and goes on where it was.
void TestSeats::twoSeatsAndALeaderWalkAnOrderFromCounterToTable()
{
    Leader leader(login("leader"), aClass(), folder("leader"));
    QTRY_VERIFY(leader.isOpen);
    Sitter waiter(login("waiter"), SeatKind::Waiter, folder("waiter"));
    auto kitchen = std::make_unique<Sitter>(login("kitchen"), SeatKind::Kitchen, folder("kitchen"));
    const OrderId order{7};
    QVERIFY(
        isAccepted(waiter.carryOut(by("Ann", Role::Taker, SeatParty{TableId{1}, PartyId{1}, 2}))));
    const auto placed = waiter.carryOut(by("Ann", Role::Taker, soup(7, TableId{1})));
    QVERIFY(isAccepted(placed));
    // The process manager, who is with the leader, reserves and accepts.
    QTRY_VERIFY(number(kitchen->shown(ViewName::Kitchen)) >= number(placed->last) + 2);
    QTRY_COMPARE(waiter.seat().state().present.size(), std::size_t{3});

    const auto mayNot = by("Ann", Role::Taker, soup(8, TableId{1}));
    QVERIFY(!kitchen->carryOut(mayNot));
    QVERIFY(kitchen->dropped[mayNot.id].find("does not speak for") != std::string::npos);
    QVERIFY(isAccepted(kitchen->carryOut(by("Mei", Role::Cook, StartCooking{order, LineId{1}}))));
    QTRY_VERIFY(ticket(kitchen->seat().copyFile(), 7).has_value());
    const std::string kept = kitchen->seat().copyFile();
    kitchen.reset();

    kitchen = std::make_unique<Sitter>(login("kitchen"), SeatKind::Kitchen, folder("kitchen"));
    QTRY_COMPARE(kitchen->seat().copyFile(), kept);
    QVERIFY(isAccepted(kitchen->carryOut(by("Mei", Role::Cook, FinishLine{order, LineId{1}}))));
    QVERIFY(isAccepted(kitchen->carryOut(by("Mei", Role::Cook, BumpTicket{order}))));
    QVERIFY(isAccepted(waiter.carryOut(by("Ann", Role::Runner, PickUpOrder{order}))));
    const auto served = waiter.carryOut(by("Ann", Role::Runner, DeliverOrder{order}));
    QVERIFY(isAccepted(served));
    for (Sitter *seat : {&waiter, kitchen.get()})
        QTRY_VERIFY(seat->shown(ViewName::Status) >= served->last);
    kitchen.reset();
    QCOMPARE(leader.failure(), std::string());

    const std::string whole = folder("whole.restaurant");
    copyToFile(m_cluster.address(), whole);
    QVERIFY(!verifyLog(whole));
    QVERIFY(!verifyLog(kept));
}

void TestSeats::aSeatThatIsTakenAgainWaitsForWhoeverLeavesIt()
{
    Leader leader(login("leader"), aClass(), folder("leader"));
    auto before = std::make_unique<Sitter>(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QTRY_VERIFY(before->shown(ViewName::Waiter) > Position{});
    Sitter again(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QTRY_VERIFY(again.seat().state().why.find("being written") != std::string::npos);
    before.reset();
    QTRY_VERIFY(again.seat().state().isThere);
    QTRY_VERIFY(again.shown(ViewName::Waiter) > Position{});
}

void TestSeats::aSeatThatIsTakenIsRefused()
{
    Leader leader(login("leader"), aClass(), folder("leader"));
    Sitter before(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QTRY_VERIFY(before.shown(ViewName::Waiter) > Position{});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("being written")));
    Sitter other(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QTRY_VERIFY(!other.failure().empty());
    QVERIFY2(other.failure().find("being written") != std::string::npos, other.failure().c_str());
    QVERIFY(before.seat().state().isThere);
}

void TestSeats::aSeatIsLateOnPurpose()
{
    Leader leader(login("leader"), aClass(), folder("leader"));
    Sitter late(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QTRY_VERIFY(late.shown(ViewName::Waiter) > Position{});
    late.seat().delayViews(600ms);
    QTest::qWait(300);
    QElapsedTimer time;
    time.start();
    const auto seated = late.carryOut(by("Ann", Role::Taker, SeatParty{TableId{1}, PartyId{1}, 2}));
    QVERIFY(isAccepted(seated));
    QTRY_VERIFY(late.seat().state().position >= seated->last);
    QVERIFY(late.shown(ViewName::Waiter) < seated->last);
    QTRY_VERIFY(late.shown(ViewName::Waiter) >= seated->last);
    QVERIFY(time.elapsed() >= 600);
}

void TestSeats::bothAreToldWhoGotTheLastPortion()
{
    Scenario scenario = aClass();
    scenario.restaurant.menu.dishes.front().stock = 1;
    Leader leader(login("leader"), scenario, folder("leader"));
    Sitter one(login("counter"), SeatKind::Counter, folder("one"));
    Sitter other(login("counter2"), SeatKind::Counter, folder("other"));
    QTRY_VERIFY(one.seat().state().isThere && other.seat().state().isThere);
    QTRY_VERIFY(one.shown(ViewName::Status) > Position{}); // the soup is there
    const SentCommand first = by("Ann", Role::Taker, soup(1, TableId{}));
    const SentCommand second = by("Ann", Role::Taker, soup(2, TableId{}));
    one.send(first);
    other.send(second);
    QVERIFY(isAccepted(one.outcomeOf(first)) && isAccepted(other.outcomeOf(second)));
    for (Sitter *seat : {&one, &other}) {
        QTRY_COMPARE(seat->contests().size(), std::size_t{1});
        const Contest contest = seat->contests().front();
        const bool oneWasFirst = contest.first.order == OrderId{1};
        QCOMPARE(contest.second.order, OrderId{oneWasFirst ? 2 : 1});
        QCOMPARE(contest.left, 0);
        QCOMPARE(contest.first.seat, std::string(oneWasFirst ? "class_counter" : "class_counter2"));
        QCOMPARE(contest.second.seat,
                 std::string(oneWasFirst ? "class_counter2" : "class_counter"));
    }
}

void TestSeats::aLostServerIsToldAndSurvived()
{
    Leader leader(login("leader"), aClass(), folder("leader"));
    Sitter waiter(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QTRY_VERIFY(waiter.shown(ViewName::Waiter) > Position{});
    m_cluster.freeze();
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(!waiter.seat().state().isThere);
    const qint64 noticed = time.elapsed();
    m_cluster.thaw();
    QVERIFY2(noticed < 2500, qPrintable(QString::number(noticed)));
    QTRY_VERIFY(waiter.seat().state().isThere);

    m_cluster.stopAtOnce();
    QTRY_VERIFY(!waiter.seat().state().isThere);
    QVERIFY(!waiter.seat().state().why.empty());
    const auto seats = by("Ann", Role::Taker, SeatParty{TableId{1}, PartyId{1}, 2});
    const auto takenBack = by("Ann", Role::Taker, soup(9, TableId{1}));
    waiter.send(seats);
    waiter.send(takenBack);
    waiter.seat().takeBack(takenBack.id);
    QTRY_VERIFY(waiter.isWaiting());
    m_cluster.start();
    QVERIFY(isAccepted(waiter.outcomeOf(seats)));
    QVERIFY(!waiter.outcomeOf(takenBack));
    const auto placed = waiter.carryOut(by("Ann", Role::Taker, soup(1, TableId{1})));
    QVERIFY(isAccepted(placed));
    // Whoever leads has come back, too: the process manager has answered.
    QTRY_VERIFY(number(waiter.shown(ViewName::Waiter)) >= number(placed->last) + 2);
    QVERIFY(!leader.isClosed);
}

void TestSeats::nobodyLeadsBesideAnother()
{
    {
        Leader leader(login("leader"), aClass(), folder("leader"));
        QTRY_VERIFY(leader.isOpen);
        Leader other(login("leader"), std::nullopt, folder("other"));
        QTRY_VERIFY(other.isClosed);
        QVERIFY2(other.failure().find("somebody else leads") != std::string::npos,
                 other.failure().c_str());
    }
    // He has left: another goes on, on another machine.
    Leader other(login("leader"), std::nullopt, folder("other"));
    QTRY_VERIFY(other.isOpen);
    Sitter waiter(login("waiter"), SeatKind::Waiter, folder("waiter"));
    QVERIFY(
        isAccepted(waiter.carryOut(by("Ann", Role::Taker, SeatParty{TableId{1}, PartyId{1}, 2}))));
    QVERIFY(!other.isClosed);
}

void TestSeats::whatAClassCannotPlayIsSaid()
{
    Scenario scenario = aClass();
    scenario.architecture.kind = ArchitectureKind::Crud;
    Leader leader(login("leader"), scenario, folder("leader"));
    QTRY_VERIFY(leader.isClosed);
    QVERIFY(leader.failure().find("views do not follow the log") != std::string::npos);
    Leader nobody(login("leader"), std::nullopt, folder("leader"));
    QTRY_VERIFY(nobody.isClosed);
    QVERIFY(nobody.failure().find("no evening has begun") != std::string::npos);
}

int testSeats(Cluster &cluster, int argc, char **argv)
{
    TestSeats tests(cluster);
    return QTest::qExec(&tests, argc, argv);
}

} // namespace restaurant::test

#include "seats.moc"
