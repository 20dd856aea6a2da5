// The limit for the write side: the same rows written with SQLite's C interface and nothing else.
#pragma once

#include "sqlite/connection.h"
#include "store/storefiles.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace restaurant::bench {

using Cell = std::variant<std::monostate, std::int64_t, std::string, std::vector<std::uint8_t>>;
using Row = std::vector<Cell>;

/// What one command leaves in a store: its own row, those of its events, and those of what guests
/// and staff did until the next event.
struct CommandRows
{
    Row command;
    std::vector<Row> events;
    std::vector<Row> activities;
};

/// The rows of a store file, in the order of their commands. Throws std::runtime_error.
[[nodiscard]] std::vector<CommandRows> rowsOf(const std::string &storeFile);

struct CloseDatabase
{
    void operator()(sqlite3 *database) const;
};
struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Prepared = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// Throw std::runtime_error with SQLite's message.
[[nodiscard]] Database openBare(const std::string &file);
[[nodiscard]] Prepared prepare(sqlite3 *database, const char *sql);
void execute(sqlite3 *database, const char *sql);
void step(sqlite3_stmt *statement);
/// Text and bytes are not copied.
void bindText(sqlite3_stmt *statement, int parameter, const std::string &text);
void bind(sqlite3_stmt *statement, int parameter, const Cell &cell);

/// A file with the tables and indices of a store file. It is opened as ours is and has its
/// write-ahead log grown and moved in the same way, so that the limit knows every trick of ours;
/// only references are not checked, which makes it faster.
class BareStore
{
public:
    /// `likeFile` gives the schema. Throws std::runtime_error.
    BareStore(const std::string &file, const std::string &likeFile);

    /// One durable transaction for all of them.
    void append(std::span<const CommandRows> commands);

private:
    void insert(sqlite3_stmt *statement, const Row &row);

    Connection m_store;
    WalKeeper m_wal;
    Prepared m_begin;
    Prepared m_commit;
    Prepared m_insertCommand;
    Prepared m_insertEvent;
    Prepared m_insertActivity;
};

} // namespace restaurant::bench
