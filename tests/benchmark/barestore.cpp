#include "barestore.h"

#include <sqlite3.h>

#include <stdexcept>

namespace restaurant::bench {

namespace {

void require(bool good, sqlite3 *database)
{
    if (!good)
        throw std::runtime_error(std::string("SQLite: ") + sqlite3_errmsg(database));
}

Cell cell(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(row, column)};
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(row, column));
        return std::vector<std::uint8_t>(bytes, bytes + sqlite3_column_bytes(row, column));
    }
    default: {
        const auto *text = static_cast<const char *>(sqlite3_column_blob(row, column));
        return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
    }
    }
}

Row wholeRow(sqlite3_stmt *statement)
{
    Row row;
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        row.push_back(cell(statement, column));
    return row;
}

/// Gives each row to the command whose place stands in its last column.
void handOut(sqlite3_stmt *statement, std::vector<CommandRows> &all,
             std::vector<Row> CommandRows::*rows)
{
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row row = wholeRow(statement);
        const auto command = static_cast<std::size_t>(std::get<std::int64_t>(row.back()));
        row.pop_back();
        (all.at(command).*rows).push_back(std::move(row));
    }
}

std::string insertInto(const char *table, std::size_t columns)
{
    std::string sql = std::string("INSERT INTO ") + table + " VALUES (?";
    for (std::size_t column = 1; column < columns; ++column)
        sql += ", ?";
    return sql + ")";
}

std::size_t columnsOf(sqlite3 *database, const char *table)
{
    const Prepared any = prepare(database, (std::string("SELECT * FROM ") + table).c_str());
    return static_cast<std::size_t>(sqlite3_column_count(any.get()));
}

} // namespace

void CloseDatabase::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database openBare(const std::string &file)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open(file.c_str(), &opened);
    Database database(opened);
    require(code == SQLITE_OK, opened);
    execute(opened, "PRAGMA journal_mode = WAL");
    execute(opened, "PRAGMA synchronous = FULL");
    return database;
}

Prepared prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK, database);
    return Prepared(statement);
}

void execute(sqlite3 *database, const char *sql)
{
    require(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, database);
}

void step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    require(code == SQLITE_DONE || code == SQLITE_ROW, sqlite3_db_handle(statement));
    sqlite3_reset(statement);
}

void bindText(sqlite3_stmt *statement, int parameter, const std::string &text)
{
    sqlite3_bind_text(statement, parameter, text.data(), static_cast<int>(text.size()),
                      SQLITE_STATIC);
}

void bind(sqlite3_stmt *statement, int parameter, const Cell &cell)
{
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        sqlite3_bind_int64(statement, parameter, *number);
    else if (const auto *text = std::get_if<std::string>(&cell))
        bindText(statement, parameter, *text);
    else if (const auto *bytes = std::get_if<std::vector<std::uint8_t>>(&cell))
        sqlite3_bind_blob(statement, parameter, bytes->data(), static_cast<int>(bytes->size()),
                          SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, parameter);
}

std::vector<CommandRows> rowsOf(const std::string &storeFile)
{
    const Database database = openBare(storeFile);
    const Prepared commands = prepare(database.get(), "SELECT * FROM command ORDER BY number");
    const Prepared events =
        prepare(database.get(), "SELECT recorded.*, command - 1 FROM recorded ORDER BY position");
    const Prepared activities =
        prepare(database.get(), "SELECT activity.*, max(command, 1) - 1 FROM activity"
                                " ORDER BY number");
    std::vector<CommandRows> all;
    while (sqlite3_step(commands.get()) == SQLITE_ROW)
        all.push_back({wholeRow(commands.get()), {}, {}});
    handOut(events.get(), all, &CommandRows::events);
    handOut(activities.get(), all, &CommandRows::activities);
    return all;
}

BareStore::BareStore(const std::string &file, const std::string &likeFile)
    : m_store(file, Purpose::WriteStore, IfMissing::Create)
    , m_wal(m_store)
{
    sqlite3 *const database = m_store.handle();
    execute(database, "PRAGMA foreign_keys = OFF");
    const Database like = openBare(likeFile);
    const Prepared schema =
        prepare(like.get(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (sqlite3_step(schema.get()) == SQLITE_ROW)
        execute(database, reinterpret_cast<const char *>(sqlite3_column_text(schema.get(), 0)));
    m_begin = prepare(database, "BEGIN IMMEDIATE");
    m_commit = prepare(database, "COMMIT");
    const auto insertsInto = [database](const char *table) {
        return prepare(database, insertInto(table, columnsOf(database, table)).c_str());
    };
    m_insertCommand = insertsInto("command");
    m_insertEvent = insertsInto("recorded");
    m_insertActivity = insertsInto("activity");
}

void BareStore::append(std::span<const CommandRows> commands)
{
    m_wal.checkpointIfDue();
    step(m_begin.get());
    for (const CommandRows &rows : commands) {
        insert(m_insertCommand.get(), rows.command);
        for (const Row &event : rows.events)
            insert(m_insertEvent.get(), event);
        for (const Row &activity : rows.activities)
            insert(m_insertActivity.get(), activity);
    }
    step(m_commit.get());
}

void BareStore::insert(sqlite3_stmt *statement, const Row &row)
{
    for (std::size_t column = 0; column < row.size(); ++column)
        bind(statement, static_cast<int>(column) + 1, row[column]);
    step(statement);
}

} // namespace restaurant::bench
