// One file of an evening, opened to be looked into.
#pragma once

#include "inspection/inspection.h"
#include "sqlite/connection.h"
#include "sqlite/fileuse.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace restaurant {

/// The files of the evening whose log is at `log`, a .restaurant file: what lies beside it, begins
/// with its name and is a database, whatever its ending; the log first, then by name. None is
/// opened as one; those in `known` are not even looked at.
[[nodiscard]] std::vector<std::string> filesOfEvening(const std::string &log,
                                                      const std::set<std::string> &known = {});

/// A file that is read while others write it. Nothing can be written through it, whatever is asked
/// (it is opened read-only, and its schema is not trusted), and no transaction stays open between
/// two calls. Stored queries of the file may be read, which other connections refuse: they
/// can cost time, and no statement here runs longer than a second. To be used in the thread that
/// made it; what it reads may be changed between two calls. Throws StoreError where the file itself
/// cannot be read; what is wrong with a statement stands in its answer.
class StoreReader
{
public:
    explicit StoreReader(const std::string &path);

    [[nodiscard]] const std::string &path() const { return m_connection.path(); }
    /// The name still leads to the file that was opened.
    [[nodiscard]] bool isStillThere() const;
    /// Another number each time that somebody else has committed.
    [[nodiscard]] std::int64_t version() const;

    /// Its tables with their sizes, as far as they can be counted in a moment.
    [[nodiscard]] StoreFile describe() const;
    [[nodiscard]] RowsPage page(const PageWish &wish) const;
    /// How SQLite goes about a statement, which is not run.
    [[nodiscard]] QueryPlan plan(const std::string &sql) const;

    /// A statement of our own with its answer, at most `most` rows of it: for what is put together
    /// from names of the file's schema. Parameters are numbers or texts.
    struct Found
    {
        std::vector<std::string> columns;
        std::vector<CellValues> rows;
        bool isWhole = true; ///< There were no more, and it took no longer than a second.
        std::string trouble; ///< In SQLite's words.
    };
    [[nodiscard]] Found find(const std::string &sql, const CellValues &parameters,
                             std::size_t most) const;
    [[nodiscard]] std::vector<StoreTable> tables() const;
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    Connection m_connection;
    std::optional<FileId> m_file;
};

/// A name of the file's own schema as it stands in a statement.
[[nodiscard]] std::string quoted(const std::string &name);

/// So many bytes of a value are shown.
constexpr std::size_t longestCell = 4096;
/// What stands in a row of a statement that was run.
[[nodiscard]] CellValues cellsOf(sqlite3_stmt *statement);
[[nodiscard]] std::vector<std::string> columnsOf(sqlite3_stmt *statement);

} // namespace restaurant
