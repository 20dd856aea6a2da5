#include "sqlite/statement.h"

#include "sqlite/connection.h"
#include "sqlite/sqliteerror.h"
#include "sqlite/statementcost.h"

#include <sqlite3.h>

namespace restaurant {

namespace {

std::string doing(const char *sql)
{
    return "run \"" + std::string(sql).substr(0, 60) + "\"";
}

} // namespace

Statement::Statement(const Connection &connection, const char *sql)
    : m_connection(connection)
{
    const int code = sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw sqliteError(code, connection.handle(), doing(sql), connection.path());
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL; an empty text is not nothing.
    const char *data = text.data() ? text.data() : "";
    check(
        sqlite3_bind_text64(m_statement, parameter, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBytes(int parameter, std::span<const std::uint8_t> bytes)
{
    check(sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

void Statement::run()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        fail(code);
    sqlite3_reset(m_statement);
}

bool Statement::tryRun()
{
    const int code = sqlite3_step(m_statement);
    const bool isTaken = code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY;
    if (code != SQLITE_DONE && code != SQLITE_ROW && !isTaken)
        fail(code);
    sqlite3_reset(m_statement);
    return !isTaken;
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        noteRowAnswered();
        return true;
    }
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement);
    return false;
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const void *data = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const char *>(data), static_cast<std::size_t>(size)};
}

std::span<const std::uint8_t> Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return {static_cast<const std::uint8_t *>(data), static_cast<std::size_t>(size)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        fail(code);
}

void Statement::fail(int code) const
{
    const StoreError error = sqliteError(code, m_connection.handle(),
                                         doing(sqlite3_sql(m_statement)), m_connection.path());
    sqlite3_reset(m_statement);
    throw error;
}

} // namespace restaurant
