// A prepared statement on SQLite's own handle, for the hot loops: appending to the log, scanning
// it, writing documents. Qt Sql answers a row of six columns through QVariant and QString, UTF-16
// both ways; measured, a bulk append through it reaches half of what SQLite can do, and a scan a
// tenth. Everything else uses query.h.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace restaurant {

class Connection;

/// Lives no longer than its connection, and in its thread. Parameters count from 1, columns from 0.
class Statement
{
public:
    /// `sql` is a constant. Throws StoreError.
    Statement(const Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement(Statement &&) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Bound text and bytes are not copied: they must stay until reset() or run() has returned.
    Statement &bind(int parameter, std::int64_t value);
    Statement &bind(int parameter, std::string_view text);
    Statement &bindBytes(int parameter, std::span<const std::uint8_t> bytes);
    Statement &bindNull(int parameter);

    /// Runs a statement that answers no rows, and resets it. Throws StoreError.
    void run();
    /// As run(), but answers false, and does nothing, if a row with such a key is there already.
    [[nodiscard]] bool tryRun();

    /// The next row; false after the last, and then it is reset. Throws StoreError.
    [[nodiscard]] bool next();
    /// Ends the statement before its last row; an open one holds the WAL back. Never throws.
    void reset() noexcept;

    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next call of next() or reset(). A null is empty.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    [[noreturn]] void fail(int code) const;
    void check(int code) const;

    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

/// Resets a statement at the end of a block, however the block ends.
class ResetAtEnd
{
public:
    explicit ResetAtEnd(Statement &statement)
        : m_statement(statement)
    {
    }
    ~ResetAtEnd() { m_statement.reset(); }
    ResetAtEnd(const ResetAtEnd &) = delete;
    ResetAtEnd &operator=(const ResetAtEnd &) = delete;

private:
    Statement &m_statement;
};

} // namespace restaurant
