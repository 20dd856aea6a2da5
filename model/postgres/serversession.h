#pragma once

#include "calldeadline.h"
#include "serveraddress.h"

#include "domain/storeerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>

class QSqlError;
struct pg_conn;

namespace restaurant {

[[nodiscard]] inline QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What PostgreSQL said, as errors of a store: decided on its SQLSTATE alone, which is empty once
/// the connection is lost.
[[nodiscard]] StoreTrouble troubleOf(const QString &sqlState);

/// One connection to a server, made, used and ended in one thread. A server that is lost is told by
/// StoreTrouble::Unreachable, after longestCall at most; then the connection is closed, and
/// connect() makes another. Everything throws StoreError.
class ServerSession
{
public:
    /// A statement is given up by the server after the first, by us after the second, so that a
    /// lost server is noticed within two seconds of the last time somebody looked.
    static constexpr std::chrono::milliseconds longestStatement{1000};
    static constexpr std::chrono::milliseconds longestCall{1500};
    /// Whether what is slow because there is much to do may take its time.
    enum class Pace { Lively, Patient };

    explicit ServerSession(ServerAddress address, Pace pace = Pace::Lively);
    ~ServerSession();
    Q_DISABLE_COPY_MOVE(ServerSession)

    [[nodiscard]] const ServerAddress &address() const { return m_address; }
    /// The server, as errors name it.
    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    /// From now on notices of this name are heard, until the connection ends. A constant.
    void listen(const char *channel);
    /// Until a notice has come, or so long. Who says it, and what he says, makes no difference. In
    /// any thread: no events of Qt are needed.
    void waitForNotice(std::chrono::milliseconds longest);

    /// Connects unless that is so. Answers whether it was not.
    bool connect();
    void disconnect() noexcept;

    /// READ COMMITTED. Nothing to do if one is open.
    void begin();
    /// What is written belongs to a transaction: after a lost one it must not stand alone.
    void requireTransaction(const char *doing) const;
    /// Lost while it commits: whether it has happened is not known, and the error says so.
    void commit(const char *doing);
    /// Nothing to do if none is open.
    void rollback() noexcept;

    /// Runs a constant statement with these values, and calls `visit(const QSqlQuery &)` for each
    /// row. Rows are few: the driver has all of them before the first is visited. `doing` completes
    /// "could not ...". What fails inside a transaction has undone all of it.
    template <typename Visit>
    void each(const char *doing, const char *sql, const QVariantList &values, Visit visit)
    {
        QSqlQuery &query = run(doing, sql, values);
        while (query.next())
            visit(static_cast<const QSqlQuery &>(query));
        query.finish();
    }
    void execute(const char *doing, const char *sql, const QVariantList &values = {})
    {
        run(doing, sql, values).finish();
    }
    /// Once, without preparing it: what makes and changes tables.
    void executeOnce(const char *doing, const QString &sql);
    /// The one value of the one row; invalid if there is none.
    [[nodiscard]] QVariant value(const char *doing, const char *sql,
                                 const QVariantList &values = {});

private:
    QSqlQuery &run(const char *doing, const char *sql, const QVariantList &values);
    void open();
    void configure();
    void requireDurable();
    [[nodiscard]] pg_conn *connection() const;
    [[nodiscard]] int socket() const;
    [[noreturn]] void fail(const char *doing, const QSqlError &error, bool isCut);

    const ServerAddress m_address;
    const std::string m_name;
    const Pace m_pace;
    QString m_connectionName;
    QSqlDatabase m_database;
    std::map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    CallDeadline m_deadline;
    bool m_isConnected = false;
    bool m_isInTransaction = false;
};

} // namespace restaurant
