#include "sqlite/query.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/sqliteerror.h"
#include "sqlite/statementcost.h"

#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

namespace restaurant {

namespace {

std::string doing(std::string_view sql)
{
    return "run \"" + std::string(sql.substr(0, 60)) + "\"";
}

QVariant first(const Connection &connection, const char *sql, const QVariantList &values)
{
    QSqlQuery query = run(connection, sql, values);
    if (!next(query, connection))
        throw sqliteError(SQLITE_DONE, doing(sql), connection.path(), "there was no answer");
    return query.value(0);
}

} // namespace

QSqlQuery run(const Connection &connection, const char *sql, const QVariantList &values)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql)))
        throw storeError(query.lastError(), doing(sql), connection);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        throw storeError(query.lastError(), doing(sql), connection);
    return query;
}

std::int64_t integer(const Connection &connection, const char *sql, const QVariantList &values)
{
    return first(connection, sql, values).toLongLong();
}

std::string text(const Connection &connection, const char *sql, const QVariantList &values)
{
    return first(connection, sql, values).toString().toStdString();
}

bool next(QSqlQuery &query, const Connection &connection)
{
    if (query.next()) {
        noteRowAnswered();
        return true;
    }
    if (query.lastError().isValid())
        throw storeError(query.lastError(), "read the next row", connection);
    return false;
}

StoreError storeError(const QSqlError &error, std::string_view doing, const Connection &connection)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == 0)
        return sqliteError(code, doing, connection.path(), error.text().toStdString());
    return sqliteError(code, connection.handle(), doing, connection.path());
}

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{
    m_connection.noteTransaction();
    // QSqlDatabase::transaction() would be a deferred BEGIN.
    run(m_connection, "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // After a failed COMMIT SQLite may have rolled back already; that this one then fails is
    // normal.
    if (m_open)
        QSqlQuery(m_connection.database()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    run(m_connection, "COMMIT");
    m_open = false;
}

// Not by run(): who refreshes a board after each command would notice.
ReadMoment::ReadMoment(const Connection &connection)
    : m_connection(connection)
    , m_isOurs(sqlite3_get_autocommit(connection.handle()) != 0)
{
    if (!m_isOurs)
        return;
    const int code = sqlite3_exec(m_connection.handle(), "BEGIN", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw sqliteError(code, m_connection.handle(), "begin to read", m_connection.path());
}

ReadMoment::~ReadMoment()
{
    // It has read, and nothing else: there is nothing to lose.
    if (m_isOurs)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace restaurant
