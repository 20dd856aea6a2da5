// The log on a server: the contract of every log; what a seat may do, asked both ways; the same
// chain as in a file; a server that is stopped, frozen, or undone under its writers and readers.
#include "cluster.h"
#include "seats.h"
#include "servercommands.h"

#include "acceptance/passes.h"
#include "acceptance/recordings.h"
#include "domain/permissions.h"
#include "domain/storeerror.h"
#include "log/codec.h"
#include "postgres/logcarrier.h"
#include "postgres/serverappend.h"
#include "postgres/servercopy.h"
#include "postgres/serverlog.h"
#include "postgres/serversetup.h"
#include "store/chainscan.h"
#include "store/verify.h"
#include "write/eventlogcontract.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <set>

using namespace restaurant;
using namespace restaurant::test;

namespace {

std::unique_ptr<Cluster> cluster;

/// The log as it was made, without an evening.
void emptyTheLog()
{
    cluster->emptyLog();
}

StoreHeader anEvening()
{
    StoreHeader header;
    header.seed = 7;
    header.scenario = "{}";
    return header;
}

/// Nothing is thrown, or what is in the way.
std::optional<StoreTrouble> troubleIn(const std::function<void()> &act)
{
    try {
        act();
    } catch (const StoreError &error) {
        return error.why();
    }
    return std::nullopt;
}

constexpr auto none = std::optional<StoreTrouble>();
constexpr auto forbidden = std::optional(StoreTrouble::Forbidden);

/// A delivery for a stock of its own: no writer waits for another's version.
SentCommand delivery(int writer, int n)
{
    const std::string name = "w" + std::to_string(writer);
    SentCommand made =
        sent(writer * 1'000'000 + n, ReceiveStock{dish(name.c_str()), 1}, Role::Cook);
    made.at = Instant{std::chrono::hours(12)};
    return made;
}

VersionedEvent delivered(int writer, int version)
{
    const DishId what = dish(("w" + std::to_string(writer)).c_str());
    return {StreamId::of(what), version, StockReceived{what, 1, version}};
}

/// A guest says his name.
PlaceOrder takeaway()
{
    PlaceOrder order = ramen(999'999, 0);
    order.kind = OrderKind::Takeaway;
    order.guest = Name::from("Wilhelmina").value();
    return order;
}

/// Reads the log as a seat does: what is new is carried into a copy, whatever becomes of notices
/// and connections. In one thread; the copy has been made.
class CopyReader
{
public:
    CopyReader(const ServerAddress &server, const std::string &copy)
        : m_copy(copy)
        , m_session(server)
        , m_store(EventStore::open(copy))
        , m_carrier(m_session, *m_store)
    {
    }

    /// What came since the last time; where that is nothing, a notice is waited for first.
    Carried next()
    {
        if (m_session.connect()) {
            m_session.listen("restaurant");
            m_carrier.requireSameEvening();
        }
        const Carried carried = m_carrier.bringNew();
        if (carried.commands > 0)
            return carried;
        m_session.waitForNotice(std::chrono::milliseconds(500));
        return m_carrier.bringNew();
    }
    [[nodiscard]] Position position() const { return m_store->head().position; }
    /// Empty: the copy holds everything up to there, each thing once.
    [[nodiscard]] std::string missed() const
    {
        const auto wrong = verifyLog(m_copy);
        return wrong ? sentenceOf(*wrong) : std::string();
    }

private:
    const std::string m_copy;
    ServerSession m_session;
    const std::unique_ptr<EventStore> m_store;
    LogCarrier m_carrier;
};

/// Runs in a thread with Qt's events, to the end.
std::unique_ptr<QThread> inThread(std::function<void()> work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

} // namespace

class TestServerContract final : public EventLogContract
{
    Q_OBJECT

private:
    std::unique_ptr<EventLog> newLog() override
    {
        emptyTheLog();
        auto log = std::make_unique<ServerLog>(cluster->address());
        log->begin(anEvening());
        return log;
    }
};

class TestPostgres final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anAddressIsReadIntoTypedFields_data();
    void anAddressIsReadIntoTypedFields();
    void noAddressIsTakenForFreeText_data();
    void noAddressIsTakenForFreeText();
    void aServerHasToShowThatItIsWhoItIsCalled();
    void anEveningThatIsCarriedToAServerAndBackIsTheSame();
    void aChangedRowIsFoundByItsPosition();
    void aCopyGoesOnWhereItEnded();
    void aCopyOfAnotherEveningIsRefused();
    void aSeatMayDoWhatItsKindMay_data();
    void aSeatMayDoWhatItsKindMay();
    void aRoleMayIssueWhatTheDomainSays();
    void timeIsWhatWhoLeadsSays();
    void nobodyLeadsBesideAnother();
    void eventsOfAnotherServiceAreRefused();
    void whatGuestsSayIsHiddenFromBoards();
    void twoWritersAreGivenOnePositionAfterTheOther();
    void aFollowerBelievesNoNotice();
    void aFrozenServerIsToldWithinTwoSeconds();
    void aStoppedServerIsToldAndSurvived();
    void whatWasAcknowledgedSurvivesStops();
    void readersUnderRollbacksMissNothing();
    void theLogIsRemovedWithItsRoles();

private:
    [[nodiscard]] std::string file(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPostgres::initTestCase()
{
    for (const char *kind : {"leader", "kitchen", "waiter", "counter", "board", "spectator"}) {
        const std::string sql = "CREATE ROLE seat_" + std::string(kind) +
                                " LOGIN IN ROLE restaurant_" + std::string(kind);
        cluster->execute({sql.c_str()});
    }
}

void TestPostgres::init()
{
    emptyTheLog();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPostgres::anAddressIsReadIntoTypedFields_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::newRow("a host on a network is asked who it is")
        << "postgresql://ann@class.example:5433/evening"
        << "postgresql://ann@class.example:5433/evening?sslmode=verify-full";
    QTest::newRow("this machine is not")
        << "postgres://ann@localhost/evening"
        << "postgresql://ann@localhost:5432/evening?sslmode=prefer";
    QTest::newRow("a socket") << "postgresql:///evening?host=/run/postgresql&user=ann"
                              << "postgresql:///evening?host=/run/postgresql&port=5432&user=ann"
                                 "&sslmode=prefer";
    QTest::newRow("a certificate")
        << "postgresql://h/d?sslmode=verify-full&sslrootcert=/home/ann/class.crt"
        << "postgresql://h:5432/d?sslmode=verify-full&sslrootcert=/home/ann/class.crt";
}

void TestPostgres::anAddressIsReadIntoTypedFields()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    const auto address = serverAddressFrom(url.toStdString());
    QVERIFY2(address.has_value(), address ? "" : address.error().c_str());
    QCOMPARE(QString::fromStdString(toText(*address)), text);
    QVERIFY(serverAddressFrom(toText(*address)) == address);
}

void TestPostgres::noAddressIsTakenForFreeText_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a password") << "postgresql://ann:secret@localhost/evening";
    QTest::newRow("two hosts") << "postgresql:///d?host=/a,/b";
    QTest::newRow("no host") << "postgresql:///evening";
    QTest::newRow("no database") << "postgresql://localhost";
    QTest::newRow("another option") << "postgresql://localhost/d?options=-c%20fsync%3Doff";
    QTest::newRow("less safety by a second mode")
        << "postgresql://h/d?sslmode=verify-full&sslmode=disable";
    QTest::newRow("an option behind a file") << "postgresql://h/d?sslrootcert=/x;sslmode%3Dprefer";
    QTest::newRow("a quote") << "postgresql://h/d?sslrootcert=/x'%20sslmode%3Dprefer";
    QTest::newRow("a space in a user") << "postgresql://a%20b@h/d";
    QTest::newRow("a port") << "postgresql://h:0/d";
}

void TestPostgres::noAddressIsTakenForFreeText()
{
    QFETCH(QString, url);
    const auto address = serverAddressFrom(url.toStdString());
    QVERIFY(!address.has_value());
    QVERIFY(!QString::fromStdString(address.error()).contains(QLatin1String("secret")));
}

void TestPostgres::aServerHasToShowThatItIsWhoItIsCalled()
{
    ServerAddress address = cluster->addressOf("seat_kitchen");
    address.tls = ServerTls::KnownHost;
    address.host = "localhost";
    const auto found = [&address] {
        return troubleIn([&address] { ServerSession(address).connect(); });
    };
    address.certificate = cluster->certificate();
    QCOMPARE(found(), none);
    QCOMPARE(QString::fromStdString(checkServer(address).at(2).sentence),
             QStringLiteral("the connection is encrypted, and the server has shown who it is"));
    address.host = "127.0.0.1"; // as which it is not known
    QCOMPARE(found(), StoreTrouble::Unreachable);
    address.host = "localhost";
    address.certificate = cluster->otherCertificate();
    QCOMPARE(found(), StoreTrouble::Unreachable);
    address.tls = ServerTls::Required; // nobody is asked
    address.certificate.clear();
    QCOMPARE(found(), none);
}

void TestPostgres::anEveningThatIsCarriedToAServerAndBackIsTheSame()
{
    const std::string first = file("first.restaurant");
    record(first, firstCommands(400));
    {
        const auto store = EventStore::open(first);
        store->beginGroup();
        (void)store->append(StaffingChanged{{}, "a break"}, Instant{std::chrono::hours(23)});
        QVERIFY(
            store->append(sent(1, takeaway()), Rejection{Reason::UnknownDish, "No ramen."}, {}));
        store->commitGroup();
    }
    const Carried there = copyToServer(first, cluster->address());
    QCOMPARE(there.commands, std::int64_t{401});
    QCOMPARE(there.activities, std::int64_t{1});
    const std::string second = file("second.restaurant");
    const Carried back = copyToFile(cluster->address(), second);
    QCOMPARE(back.events, there.events);
    QVERIFY(!verifyLog(second));
    QCOMPARE(digestOf(second), digestOf(first));
    QVERIFY(eventsOf(second) == eventsOf(first));
    LogReader log(second);
    QVERIFY(wordsOf(log.recordOf(sent(1, takeaway()).id)->sent.command).guest == "Wilhelmina");
}

void TestPostgres::aChangedRowIsFoundByItsPosition()
{
    const std::string first = file("first.restaurant");
    record(first, firstCommands(100));
    copyToServer(first, cluster->address());
    cluster->execute({"UPDATE restaurant.event SET at = at + 1 WHERE position = 40"});
    const std::string second = file("second.restaurant");
    copyToFile(cluster->address(), second);
    const auto difference = verifyLog(second);
    QVERIFY(difference.has_value());
    QCOMPARE(difference->position, Position{40});
}

void TestPostgres::aCopyGoesOnWhereItEnded()
{
    ServerLog log(cluster->address());
    log.begin(anEvening());
    const std::string copy = file("copy.restaurant");
    copyToFile(cluster->address(), copy);
    CopyReader reader(cluster->address(), copy);
    for (int n = 1; n <= 5; ++n) {
        log.beginGroup();
        QVERIFY(log.append(delivery(1, n), std::nullopt, std::array{delivered(1, n)}));
        if (n == 3)
            (void)log.append(StaffingChanged{{}, "a break"}, delivery(1, n).at);
        log.commitGroup();
        QCOMPARE(reader.next().commands, std::int64_t{1});
    }
    QCOMPARE(reader.next().commands, std::int64_t{0});
    QCOMPARE(reader.position(), Position{5});
    QVERIFY(!verifyLog(copy));
}

void TestPostgres::aCopyOfAnotherEveningIsRefused()
{
    const auto write = [](int n) {
        ServerLog log(cluster->address());
        log.begin(anEvening());
        log.beginGroup();
        QVERIFY(log.append(delivery(n, 1), std::nullopt, std::array{delivered(n, 1)}));
        log.commitGroup();
    };
    write(1);
    const std::string copy = file("copy.restaurant");
    copyToFile(cluster->address(), copy);
    emptyTheLog();
    write(2);
    const auto store = EventStore::open(copy);
    ServerSession session(cluster->address());
    QCOMPARE(troubleIn([&] { LogCarrier(session, *store).requireSameEvening(); }),
             StoreTrouble::OtherFormat);
    QCOMPARE(store->head().position, Position{1});
}

void TestPostgres::aSeatMayDoWhatItsKindMay_data()
{
    QTest::addColumn<QString>("seat");
    QTest::addColumn<QString>("roles"); ///< For which it speaks.
    QTest::newRow("leader") << "leader"
                            << "guest taker runner cook manager policy";
    QTest::newRow("kitchen") << "kitchen"
                             << "cook";
    QTest::newRow("waiter") << "waiter"
                            << "taker runner";
    QTest::newRow("counter") << "counter"
                             << "guest taker";
    QTest::newRow("board") << "board"
                           << "";
    QTest::newRow("spectator") << "spectator"
                               << "";
}

void TestPostgres::aSeatMayDoWhatItsKindMay()
{
    QFETCH(QString, seat);
    QFETCH(QString, roles);
    ServerLog(cluster->address()).begin(anEvening());
    const ServerAddress address = cluster->addressOf("seat_" + seat.toStdString());
    ServerLog log(address);
    int n = 1;
    for (const Role role : allRoles) {
        const bool speaks = roles.split(QLatin1Char(' '))
                                .contains(QString::fromStdString(std::string(toWord(role))));
        const auto found = troubleIn([&] {
            log.beginGroup();
            (void)log.append(sent(++n, stock(1), role), Rejection{Reason::NotAllowed, "No."}, {});
            log.commitGroup();
        });
        QCOMPARE(found, speaks ? none : forbidden);
    }
    QVERIFY(log.stream(StreamId::of(OrderId{1}), 0).empty()); // everybody reads
    const bool leads = seat == QLatin1String("leader");
    const auto activity = troubleIn([&] {
        log.beginGroup();
        (void)log.append(EveningEnded{}, Instant{});
        log.commitGroup();
    });
    QCOMPARE(activity, leads ? none : forbidden);
    log.rollbackGroup();

    ServerSession session(address);
    for (const char *sql :
         {"INSERT INTO restaurant.event VALUES (9, 'order-1', 1, 'OrderReady', 1, '{}', 1, 1, '')",
          "UPDATE restaurant.command SET at = 1", "DELETE FROM restaurant.event",
          "TRUNCATE restaurant.event", "DROP TABLE restaurant.event",
          "LOCK TABLE restaurant.turn IN EXCLUSIVE MODE",
          "LOCK TABLE restaurant.turn IN ACCESS SHARE MODE",
          "LOCK TABLE restaurant.event IN EXCLUSIVE MODE", "SELECT * FROM restaurant.permission",
          "UPDATE restaurant.permission SET role = 'cook'", "CREATE TEMP TABLE mine(n int)",
          "CREATE TABLE restaurant.mine(n int)", "CREATE TABLE public.mine(n int)",
          "SELECT restaurant.take_turn()", "SET ROLE restaurant_owner",
          "COPY restaurant.event TO '/tmp/stolen'", "SELECT pg_read_file('/etc/passwd')"}) {
        session.executeOnce("ask", QStringLiteral("BEGIN"));
        const auto found = troubleIn([&] { session.executeOnce("ask", QLatin1String(sql)); });
        session.executeOnce("ask", QStringLiteral("ROLLBACK"));
        QVERIFY2(found == forbidden, sql);
    }
}

namespace {

/// One of each kind, with nothing in it.
std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (commands.push_back(std::variant_alternative_t<index, Command::variant>{}), ...);
    }
    (std::make_index_sequence<commandKinds>());
    return commands;
}

} // namespace

/// As the leader, who speaks for all: it is the pair that decides.
void TestPostgres::aRoleMayIssueWhatTheDomainSays()
{
    ServerLog log(cluster->addressOf("seat_leader"));
    log.begin(anEvening());
    int n = 0;
    int accepted = 0;
    for (const Role role : allRoles) {
        for (const Command &command : allCommands()) {
            const auto found = troubleIn([&] {
                log.beginGroup();
                (void)log.append(sent(++n, command, role), std::nullopt, {});
                log.commitGroup();
            });
            const bool may = mayIssue(role, command.index());
            QVERIFY2(found == (may ? none : forbidden), typeWord(command).data());
            accepted += may ? 1 : 0;
        }
    }
    QVERIFY(accepted > 40);
    QCOMPARE(log.recordOf(sent(n, Command(), Role::Policy).id).has_value(),
             mayIssue(Role::Policy, commandKinds - 1));
}

void TestPostgres::timeIsWhatWhoLeadsSays()
{
    const Instant noon{std::chrono::hours(12)};
    ServerLog leader(cluster->addressOf("seat_leader"));
    leader.begin(anEvening());
    ServerSession clock(cluster->addressOf("seat_leader"));
    clock.execute("set", "SELECT restaurant.set_clock(?::bigint)",
                  {qint64{noon.time_since_epoch().count()}});
    ServerLog kitchen(cluster->addressOf("seat_kitchen"));
    SentCommand late = delivery(1, 1);
    late.at = noon + std::chrono::hours(1);
    kitchen.beginGroup();
    const auto appended = kitchen.append(late, std::nullopt, std::array{delivered(1, 1)});
    kitchen.commitGroup();
    QVERIFY(appended->at == noon);
    QVERIFY(kitchen.recordOf(late.id)->sent.at == noon);
    QVERIFY(kitchen.stream(delivered(1, 1).stream, 0).front().at == noon);

    SentCommand early = delivery(1, 2);
    early.at = noon - std::chrono::hours(1);
    kitchen.beginGroup();
    QVERIFY(kitchen.append(early, std::nullopt, std::array{delivered(1, 2)})->at == noon);
    kitchen.commitGroup();
    QCOMPARE(troubleIn([&] {
                 ServerSession seat(cluster->addressOf("seat_kitchen"));
                 (void)seat.value("set", "SELECT restaurant.set_clock(1)");
             }),
             forbidden);
}

void TestPostgres::nobodyLeadsBesideAnother()
{
    const auto isThere = [](const char *seat, const char *kind, int session) {
        return troubleIn([&] {
            ServerSession one(cluster->addressOf(seat));
            (void)one.value("tell", "SELECT restaurant.here(?::uuid, ?::text, 0)",
                            {QStringLiteral("00000000-0000-0000-0000-00000000000%1").arg(session),
                             QLatin1String(kind)});
        });
    };
    QCOMPARE(isThere("seat_leader", "leader", 1), none);
    QCOMPARE(isThere("seat_leader", "leader", 1), none);
    QCOMPARE(isThere("seat_leader", "leader", 2), StoreTrouble::Busy);
    QCOMPARE(isThere("seat_kitchen", "kitchen", 3), none);
    QCOMPARE(isThere("seat_kitchen", "leader", 3), forbidden);
    QCOMPARE(isThere("seat_kitchen", "owner", 3), forbidden);
}

void TestPostgres::eventsOfAnotherServiceAreRefused()
{
    ServerLog(cluster->address()).begin(anEvening());
    ServerLog kitchen(cluster->addressOf("seat_kitchen"));
    const auto append = [&](const VersionedEvent &event) {
        return troubleIn([&] {
            kitchen.beginGroup();
            (void)kitchen.append(sent(1, stock(1), Role::Cook), std::nullopt, std::array{event});
            kitchen.commitGroup();
        });
    };
    QCOMPARE(append({StreamId::ofPayment(OrderId{1}), 1, PaymentTaken{}}), forbidden);
    QCOMPARE(append({StreamId::ofPayment(OrderId{1}), 1, StockReceived{dish("ramen"), 1, 1}}),
             forbidden);
    QCOMPARE(append({StreamId::of(dish("ramen")), 1, StockReceived{dish("ramen"), 1, 1}}), none);
}

void TestPostgres::whatGuestsSayIsHiddenFromBoards()
{
    ServerLog leader(cluster->address());
    leader.begin(anEvening());
    leader.beginGroup();
    QVERIFY(leader.append(sent(1, takeaway()), Rejection{Reason::UnknownDish, "No ramen."}, {}));
    leader.commitGroup();
    const auto guestFor = [](const char *seat) {
        const auto record = ServerLog(cluster->addressOf(seat)).recordOf(sent(1, takeaway()).id);
        return wordsOf(record->sent.command).guest;
    };
    QCOMPARE(guestFor("seat_kitchen"), std::string("Wilhelmina"));
    QCOMPARE(guestFor("seat_board"), std::string());
    const std::string copy = file("board.restaurant");
    copyToFile(cluster->addressOf("seat_board"), copy);
    QVERIFY(!verifyLog(copy));
}

void TestPostgres::twoWritersAreGivenOnePositionAfterTheOther()
{
    ServerLog one(cluster->address());
    ServerLog two(cluster->address());
    one.begin(anEvening());
    one.beginGroup();
    QCOMPARE(one.append(delivery(1, 1), std::nullopt, std::array{delivered(1, 1)})->last,
             Position{1});
    two.beginGroup();
    // It waits for the other's group to end, and tells so rather than waiting for ever.
    QCOMPARE(troubleIn([&] {
                 (void)two.append(delivery(2, 1), std::nullopt, std::array{delivered(2, 1)});
             }),
             StoreTrouble::Busy);
    one.rollbackGroup();
    two.beginGroup();
    QCOMPARE(two.append(delivery(2, 1), std::nullopt, std::array{delivered(2, 1)})->last,
             Position{1});
    two.commitGroup();
    one.beginGroup();
    QCOMPARE(one.append(delivery(1, 1), std::nullopt, std::array{delivered(1, 1)})->last,
             Position{2});
    one.commitGroup();
}

void TestPostgres::aFollowerBelievesNoNotice()
{
    ServerLog log(cluster->address());
    log.begin(anEvening());
    copyToFile(cluster->address(), file("follower.restaurant"));
    CopyReader follower(cluster->addressOf("seat_spectator"), file("follower.restaurant"));
    QCOMPARE(follower.next().events, std::int64_t{0});
    // Anybody may say NOTIFY, and as much as he likes.
    ServerSession anybody(cluster->addressOf("seat_board"));
    anybody.executeOnce("mislead", QStringLiteral("SELECT pg_notify('restaurant', '41; DROP')"));
    QCOMPARE(follower.next().events, std::int64_t{0});
    QElapsedTimer time;
    qint64 longest = 0;
    for (int n = 1; n <= 20; ++n) {
        log.beginGroup();
        QVERIFY(log.append(delivery(1, n), std::nullopt, std::array{delivered(1, n)}));
        time.start();
        log.commitGroup();
        while (follower.next().events == 0)
            ;
        longest = std::max(longest, time.elapsed());
        QCOMPARE(follower.position(), Position{n});
    }
    qInfo("from sending COMMIT to a follower: %lld ms at most", longest);
}

void TestPostgres::aFrozenServerIsToldWithinTwoSeconds()
{
    ServerLog log(cluster->address());
    log.begin(anEvening());
    log.beginGroup();
    QVERIFY(log.append(delivery(1, 1), std::nullopt, std::array{delivered(1, 1)}));
    cluster->freeze();
    QElapsedTimer time;
    time.start();
    const auto found = troubleIn([&] { log.commitGroup(); });
    const qint64 took = time.elapsed();
    cluster->thaw();
    QCOMPARE(found, StoreTrouble::Unreachable);
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
    // Nobody knows whether it was written: the same id tells.
    log.beginGroup();
    if (!log.append(delivery(1, 1), std::nullopt, std::array{delivered(1, 1)}))
        QCOMPARE(log.recordOf(delivery(1, 1).id)->last, Position{1});
    log.commitGroup();
    QCOMPARE(log.stream(delivered(1, 1).stream, 0).size(), std::size_t{1});
}

void TestPostgres::aStoppedServerIsToldAndSurvived()
{
    ServerLog log(cluster->address());
    log.begin(anEvening());
    log.beginGroup();
    QVERIFY(log.append(delivery(1, 1), std::nullopt, std::array{delivered(1, 1)}));
    log.commitGroup();
    log.beginGroup();
    QVERIFY(log.append(delivery(1, 2), std::nullopt, std::array{delivered(1, 2)}));
    cluster->stopAtOnce();
    QCOMPARE(troubleIn([&] { log.commitGroup(); }), StoreTrouble::Unreachable);
    QCOMPARE(troubleIn([&] { log.beginGroup(); }), StoreTrouble::Unreachable);
    cluster->start();
    log.beginGroup();
    QCOMPARE(log.stream(delivered(1, 1).stream, 0).size(), std::size_t{1});
    QCOMPARE(log.append(delivery(1, 2), std::nullopt, std::array{delivered(1, 2)})->last,
             Position{2});
    log.commitGroup();
}

namespace {

/// Delivers one thing after the other, whatever becomes of the server; sends again what it was not
/// told the outcome of.
class Writer
{
public:
    Writer(int number, std::atomic<bool> &isOver, std::atomic<int> &delivered)
        : m_number(number)
        , m_isOver(isOver)
        , m_delivered(delivered)
    {
    }

    void run()
    {
        ServerLog log(cluster->address());
        QElapsedTimer sinceLast;
        sinceLast.start();
        for (int n = 1; !m_isOver;) {
            if (!deliver(log, n)) {
                QThread::msleep(20);
                continue;
            }
            ++n;
            longestStall = std::max(longestStall, sinceLast.restart());
        }
    }

    std::map<CommandId, Position> acknowledged;
    int unknown = 0; ///< Commits that were not answered.
    int found = 0;   ///< Of those, by their ids: they had been written.
    qint64 longestStall = 0;

private:
    bool deliver(ServerLog &log, int n)
    {
        bool isCommitting = false;
        const SentCommand command = delivery(m_number, n);
        try {
            log.beginGroup();
            const auto appended =
                log.append(command, std::nullopt, std::array{delivered(m_number, n)});
            const Position last = appended ? appended->last : log.recordOf(command.id)->last;
            isCommitting = true;
            log.commitGroup();
            found += appended ? 0 : 1;
            acknowledged.emplace(command.id, last);
            ++m_delivered;
            return true;
        } catch (const StoreError &) {
            unknown += isCommitting ? 1 : 0;
            log.rollbackGroup();
            return false;
        }
    }

    const int m_number;
    std::atomic<bool> &m_isOver;
    std::atomic<int> &m_delivered; ///< By all writers.
};

/// Follows the log to its end, whatever becomes of the server.
class Reader
{
public:
    Reader(std::atomic<bool> &isOver, std::string copy)
        : m_isOver(isOver)
        , m_copy(std::move(copy))
    {
        copyToFile(cluster->address(), m_copy);
    }
    void run()
    {
        CopyReader follower(cluster->address(), m_copy);
        bool isAtEnd = false;
        while (!isAtEnd) {
            const bool wasOver = m_isOver;
            try {
                isAtEnd = follower.next().events == 0 && wasOver;
            } catch (const StoreError &) {
                QThread::msleep(20);
            }
        }
        seen = number(follower.position());
        missed = follower.missed();
    }

    std::int64_t seen = 0;
    std::string missed; ///< Which.

private:
    std::atomic<bool> &m_isOver;
    const std::string m_copy;
};

std::int64_t eventsOnServer()
{
    ServerSession session(cluster->address());
    return number(ServerRows(session).end().position);
}

} // namespace

/// F8: the server is stopped at random moments, again and again, under four writers and a reader.
void TestPostgres::whatWasAcknowledgedSurvivesStops()
{
    auto random = seededGenerator();
    const auto stops = wished("RESTAURANT_SERVER_STOPS", 10);
    ServerLog(cluster->address()).begin(anEvening());
    std::atomic<bool> isOver = false;
    std::atomic<bool> isRead = false;
    std::atomic<int> delivered = 0;
    std::vector<std::unique_ptr<Writer>> writers;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 1; number <= 4; ++number) {
        writers.push_back(std::make_unique<Writer>(number, isOver, delivered));
        threads.push_back(inThread([one = writers.back().get()] { one->run(); }));
    }
    Reader reader(isRead, file("reader.restaurant"));
    const auto readerThread = inThread([&] { reader.run(); });
    for (std::uint64_t stop = 0; stop < stops; ++stop) {
        // In the midst of writing, however busy the machine is.
        for (const int enough = delivered + 40; delivered < enough;)
            QThread::msleep(1);
        QThread::msleep(static_cast<unsigned long>(draw(random, 50)));
        cluster->stopAtOnce();
        cluster->start();
    }
    QThread::msleep(100);
    isOver = true;
    for (const auto &thread : threads)
        thread->wait();
    isRead = true;
    readerThread->wait();

    ServerLog log(cluster->address());
    std::size_t acknowledged = 0;
    int unknown = 0;
    int found = 0;
    qint64 stall = 0;
    std::set<Position> positions;
    for (const auto &writer : writers) {
        for (const auto &[id, last] : writer->acknowledged) {
            const auto record = log.recordOf(id);
            QVERIFY2(record.has_value(), "an acknowledged command is lost");
            QCOMPARE(record->last, last);
            QVERIFY2(positions.insert(last).second, "a position was given twice");
        }
        acknowledged += writer->acknowledged.size();
        unknown += writer->unknown;
        found += writer->found;
        stall = std::max(stall, writer->longestStall);
    }
    QCOMPARE(reader.missed, std::string());
    QCOMPARE(reader.seen, eventsOnServer());
    QVERIFY(eventsOnServer() - static_cast<std::int64_t>(acknowledged) <= 4); // written, not told
    tellReallyRun(
        QStringLiteral("%1 stops, %2 acknowledged, %3 commits unanswered of which %4 were "
                       "written, longest stall %5 ms")
            .arg(stops)
            .arg(acknowledged)
            .arg(unknown)
            .arg(found)
            .arg(stall));
    const std::string copy = file("after.restaurant");
    copyToFile(cluster->address(), copy);
    QVERIFY(!verifyLog(copy));
}

namespace {

/// What one writer does with one group after the other; made and used in his thread.
using WriteGroup = std::function<void(int n, bool undone)>;

/// Eight writers, of whose groups one in seven is undone.
void writeWithRollbacks(int each, const std::function<WriteGroup(int writer)> &begin)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 1; writer <= 8; ++writer)
        threads.push_back(inThread([&begin, writer, each] {
            const WriteGroup group = begin(writer);
            for (int n = 1; n <= each; ++n)
                group(n, (n + writer) % 7 == 0);
        }));
    for (const auto &thread : threads)
        thread->wait();
}

/// Tries until a busy machine lets it. Answers whether the group was written.
bool writeGroup(ServerLog &log, int writer, int n, int version, bool undone)
{
    for (;;) {
        try {
            log.beginGroup();
            (void)log.append(delivery(writer, n), std::nullopt,
                             std::array{delivered(writer, version)});
            undone ? log.rollbackGroup() : log.commitGroup();
            return !undone;
        } catch (const StoreError &) {
            log.rollbackGroup();
        }
    }
}

/// Positions out of a sequence, as one would do it at first. Answers how many a reader missed that
/// believes in them.
std::int64_t missedByTheNaive(int each)
{
    cluster->execute({"DROP TABLE IF EXISTS public.naive",
                      "CREATE TABLE public.naive(position bigserial PRIMARY KEY)"});
    std::atomic<bool> isOver = false;
    std::int64_t seen = 0;
    const auto reader = inThread([&] {
        ServerSession session(cluster->address());
        qint64 checkpoint = 0;
        for (bool isLast = false; !isLast;) {
            isLast = isOver;
            session.each("read",
                         "SELECT position FROM public.naive WHERE position > ?"
                         " ORDER BY position",
                         {checkpoint}, [&](const QSqlQuery &row) {
                             checkpoint = row.value(0).toLongLong();
                             ++seen;
                         });
        }
    });
    writeWithRollbacks(each, [](int) -> WriteGroup {
        const auto session = std::make_shared<ServerSession>(cluster->address());
        return [session](int, bool undone) {
            session->begin();
            session->execute("write", "INSERT INTO public.naive DEFAULT VALUES");
            undone ? session->rollback() : session->commit("write");
        };
    });
    isOver = true;
    reader->wait();
    ServerSession session(cluster->address());
    return session.value("count", "SELECT count(*) FROM public.naive").toLongLong() - seen;
}

} // namespace

/// F9: readers under eight writers, of whose groups one in seven is undone.
void TestPostgres::readersUnderRollbacksMissNothing()
{
    const int each = static_cast<int>(wished("RESTAURANT_SERVER_EVENTS", 3000) * 7 / 6 / 8);
    ServerLog(cluster->address()).begin(anEvening());
    std::atomic<bool> isOver = false;
    Reader readers[] = {Reader(isOver, file("first.restaurant")),
                        Reader(isOver, file("second.restaurant"))};
    const auto first = inThread([&] { readers[0].run(); });
    const auto second = inThread([&] { readers[1].run(); });
    QElapsedTimer time;
    time.start();
    writeWithRollbacks(each, [](int writer) -> WriteGroup {
        const auto log = std::make_shared<ServerLog>(cluster->address());
        return [log, writer, version = 0](int n, bool undone) mutable {
            const bool isWritten = writeGroup(*log, writer, n, version + 1, undone);
            version += isWritten ? 1 : 0;
        };
    });
    const qint64 took = std::max<qint64>(1, time.elapsed());
    isOver = true;
    first->wait();
    second->wait();
    const std::int64_t written = eventsOnServer();
    const std::int64_t naive = missedByTheNaive(std::min(each, 2000));
    for (const Reader &reader : readers) {
        QCOMPARE(reader.missed, std::string());
        QCOMPARE(reader.seen, written);
    }
    QVERIFY2(naive > 0, "the test would not notice what it is for");
    tellReallyRun(QStringLiteral("%1 events at %2 a second, 0 missed; by a sequence %3 missed")
                      .arg(written)
                      .arg(written * 1000 / took)
                      .arg(naive));
}

void TestPostgres::theLogIsRemovedWithItsRoles()
{
    QCOMPARE(troubleIn([] { initServer(cluster->address()); }), StoreTrouble::Taken);
    QVERIFY(checkServer(cluster->address()).size() > 4);
    for (const char *kind : {"leader", "kitchen", "waiter", "counter", "board", "spectator"}) {
        const std::string sql = "DROP ROLE seat_" + std::string(kind);
        cluster->execute({sql.c_str()});
    }
    dropServer(cluster->address());
    ServerSession session(cluster->address());
    QCOMPARE(session
                 .value("count", "SELECT count(*) FROM pg_roles WHERE rolname LIKE"
                                 " 'restaurant%'")
                 .toInt(),
             0);
    QCOMPARE(troubleIn([] { (void)checkServer(cluster->address()); }), StoreTrouble::Foreign);
    initServer(cluster->address());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QString why = Cluster::whyNone(); !why.isEmpty()) {
        qWarning("nothing was tested: %s", qUtf8Printable(why));
        return qEnvironmentVariableIsSet("CI") ? 1 : 0;
    }
    cluster = std::make_unique<Cluster>();
    initServer(cluster->address());
    TestServerContract contract;
    TestPostgres postgres;
    const int failed = QTest::qExec(&contract, argc, argv) + QTest::qExec(&postgres, argc, argv) +
                       testSeats(*cluster, argc, argv) + testServerCommands(*cluster, argc, argv);
    cluster.reset();
    return failed;
}

#include "tst_postgres.moc"
