#include "serversession.h"

#include "libpq.h"
#include "turnedaway.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <poll.h>

#include <utility>

namespace restaurant {

namespace {

constexpr auto connecting = "connect to the server";
constexpr auto notKnown = "the server was lost before it answered: whether this was written is not "
                          "known until it is asked again";
constexpr auto driverName = "QPSQL";

std::string sentenceOf(const QSqlError &error)
{
    QString text = error.databaseText().section(QLatin1Char('\n'), 0, 0).trimmed();
    if (text.startsWith(QLatin1String("ERROR:")) || text.startsWith(QLatin1String("FATAL:")))
        text = text.section(QLatin1Char(':'), 1).trimmed();
    return text.toStdString();
}

/// Built of typed fields, each looked at by whyUnusable(). Qt turns the semicolons into spaces.
QString optionsFor(const ServerAddress &address)
{
    QString options = QStringLiteral("connect_timeout=2;application_name=cqrs-restaurant;sslmode=");
    options += fromView(sslModeOf(address.tls));
    if (!address.certificate.empty())
        options +=
            QStringLiteral(";sslrootcert='%1'").arg(QString::fromStdString(address.certificate));
    return options;
}

} // namespace

StoreTrouble troubleOf(const QString &sqlState)
{
    const auto isOf = [&](const char *kind) { return sqlState.startsWith(QLatin1String(kind)); };
    if (sqlState.isEmpty() || isOf("08") || isOf("57P0") || isOf("25P03"))
        return StoreTrouble::Unreachable;
    if (isOf("42501") || isOf("28") || isOf("25006"))
        return StoreTrouble::Forbidden;
    if (isOf("53100"))
        return StoreTrouble::Full;
    if (isOf("55P03") || isOf("55006") || isOf("57014") || isOf("40") || isOf("53"))
        return StoreTrouble::Busy;
    if (isOf("58030"))
        return StoreTrouble::DiskFault;
    if (isOf("XX001") || isOf("XX002"))
        return StoreTrouble::Damaged;
    if (isOf("3F000") || isOf("42P01") || isOf("42883"))
        return StoreTrouble::Foreign;
    if (isOf("23505"))
        return StoreTrouble::Taken;
    return StoreTrouble::Failed;
}

ServerSession::ServerSession(ServerAddress address, Pace pace)
    : m_address(std::move(address))
    , m_name(shortText(m_address))
    , m_pace(pace)
    , m_deadline(pace == Pace::Lively ? longestCall : std::chrono::minutes(2))
{
    if (const std::string wrong = whyUnusable(m_address); !wrong.empty())
        throw StoreError(StoreTrouble::Failed, connecting, m_name, wrong);
}

ServerSession::~ServerSession()
{
    rollback();
    disconnect();
}

bool ServerSession::connect()
{
    if (m_isConnected)
        return false;
    if (!QSqlDatabase::isDriverAvailable(QLatin1String(driverName)))
        throw StoreError(StoreTrouble::Failed, connecting, m_name,
                         "Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)");
    open();
    try {
        configure();
    } catch (const StoreError &) {
        disconnect();
        throw;
    }
    return true;
}

void ServerSession::open()
{
    m_connectionName = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(QLatin1String(driverName), m_connectionName);
    m_database.setHostName(QString::fromStdString(m_address.host));
    m_database.setPort(m_address.port);
    m_database.setDatabaseName(QString::fromStdString(m_address.database));
    m_database.setUserName(QString::fromStdString(m_address.user));
    m_database.setPassword(QString::fromStdString(m_address.password));
    m_database.setConnectOptions(optionsFor(m_address));
    QElapsedTimer time;
    time.start();
    if (m_database.open()) {
        m_isConnected = true;
        return;
    }
    const std::string why = sentenceOf(m_database.lastError());
    disconnect();
    const bool hasAnswered = time.elapsed() < 1000; // a server that is lost takes its time
    throw StoreError(hasAnswered && isTurnedAway(m_address) ? StoreTrouble::Forbidden
                                                            : StoreTrouble::Unreachable,
                     connecting, m_name, why);
}

void ServerSession::configure()
{
    for (const char *setting :
         {"SET client_min_messages = warning", "SET synchronous_commit = on",
          "SET idle_in_transaction_session_timeout = '10s'", "SET search_path = pg_catalog"})
        executeOnce(connecting, QLatin1String(setting));
    if (m_pace == Pace::Lively)
        for (const char *setting : {"SET statement_timeout = 1000", "SET lock_timeout = 1000"})
            executeOnce(connecting, QLatin1String(setting));
    static_assert(longestStatement.count() == 1000, "as the settings say");
    requireDurable();
}

/// What is acknowledged must have reached the disk.
void ServerSession::requireDurable()
{
    const QString off =
        value(connecting,
              "SELECT string_agg(name, ', ') FROM pg_settings WHERE name IN ('fsync',"
              " 'full_page_writes', 'synchronous_commit') AND setting IN ('off', 'local')")
            .toString();
    if (!off.isEmpty())
        throw StoreError(StoreTrouble::Failed, connecting, m_name,
                         "the server may lose what it has confirmed: off is " + off.toStdString());
}

void ServerSession::disconnect() noexcept
{
    m_isConnected = false;
    m_isInTransaction = false;
    if (m_connectionName.isEmpty())
        return;
    m_database = {};
    QSqlDatabase::removeDatabase(m_connectionName);
    m_prepared.clear(); // behind their driver: at a lost server it could not free them
    m_connectionName.clear();
}

void ServerSession::listen(const char *channel)
{
    executeOnce("listen", QLatin1String("LISTEN ") + QLatin1String(channel));
}

/// What comes without being asked for is a notice, or the end of the connection: the next statement
/// tells.
void ServerSession::waitForNotice(std::chrono::milliseconds longest)
{
    PGconn *server = m_isConnected ? connection() : nullptr;
    pollfd news{server ? libpq().socket(server) : -1, POLLIN, 0};
    if (::poll(&news, 1, static_cast<int>(longest.count())) <= 0 || !server)
        return;
    if (libpq().consumeInput(server) == 0)
        return;
    while (PGnotify *notice = libpq().notifies(server))
        libpq().freeMemory(notice);
}

/// Qt calls the type by its name or by what that stands for, as it was compiled.
PGconn *ServerSession::connection() const
{
    const QVariant handle = m_database.driver()->handle();
    const char *type = handle.typeName();
    if (qstrcmp(type, "PGconn*") != 0 && qstrcmp(type, "pg_conn*") != 0)
        throw StoreError(StoreTrouble::Failed, connecting, m_name,
                         "this version of Qt's driver has another handle");
    return *static_cast<PGconn *const *>(handle.constData());
}

int ServerSession::socket() const
{
    const PGconn *server = connection();
    return server ? libpq().socket(server) : -1;
}

void ServerSession::begin()
{
    if (m_isInTransaction)
        return;
    connect();
    executeOnce("begin a group", QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"));
    m_isInTransaction = true;
}

void ServerSession::requireTransaction(const char *doing) const
{
    if (!m_isInTransaction)
        throw StoreError(StoreTrouble::Failed, doing, m_name, "no group is open");
}

/// By the driver, which tells it from a ROLLBACK that the server makes of it.
void ServerSession::commit(const char *doing)
{
    if (!m_isInTransaction)
        return;
    CallDeadline::Call call(m_deadline, socket());
    m_isInTransaction = false;
    if (m_database.commit())
        return;
    const QSqlError error = m_database.lastError();
    if (troubleOf(error.nativeErrorCode()) != StoreTrouble::Unreachable)
        fail(doing, error, call.end());
    call.end();
    disconnect();
    throw StoreError(StoreTrouble::Unreachable, doing, m_name, notKnown);
}

void ServerSession::rollback() noexcept
{
    if (!std::exchange(m_isInTransaction, false) || !m_isConnected)
        return;
    try {
        executeOnce("undo a group", QStringLiteral("ROLLBACK"));
    } catch (const StoreError &) {
        // The server undoes what was not committed.
    }
}

QSqlQuery &ServerSession::run(const char *doing, const char *sql, const QVariantList &values)
{
    connect();
    CallDeadline::Call call(m_deadline, socket());
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        if (!query->prepare(QLatin1String(sql))) {
            const QSqlError error = query->lastError();
            m_prepared.erase(sql);
            fail(doing, error, call.end());
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec())
        fail(doing, query->lastError(), call.end());
    return *query;
}

void ServerSession::executeOnce(const char *doing, const QString &sql)
{
    connect();
    CallDeadline::Call call(m_deadline, socket());
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(doing, query.lastError(), call.end());
}

QVariant ServerSession::value(const char *doing, const char *sql, const QVariantList &values)
{
    QVariant found;
    each(doing, sql, values, [&found](const QSqlQuery &row) { found = row.value(0); });
    return found;
}

void ServerSession::fail(const char *doing, const QSqlError &error, bool isCut)
{
    const StoreTrouble why = troubleOf(error.nativeErrorCode());
    std::string detail = sentenceOf(error);
    if (why != StoreTrouble::Unreachable) {
        rollback();
        throw StoreError(why, doing, m_name, detail);
    }
    disconnect();
    if (isCut)
        detail = "the server has not answered for " + std::to_string(m_deadline.longest().count()) +
                 " ms";
    throw StoreError(why, doing, m_name, "the server was lost: " + detail);
}

} // namespace restaurant
