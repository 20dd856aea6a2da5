// What somebody sees who looks into the files of an evening while it runs, and what he can ask.
// Values, handed from thread to thread; nothing here knows SQLite.
#pragma once

#include "domain/ids.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

/// A value in a row, as text. Long ones are cut, bytes stand as hexadecimal digits.
struct CellValue
{
    enum class Kind { Null, Integer, Real, Text, Bytes };

    Kind kind = Kind::Null;
    std::string text;
    bool isCut = false;
    auto operator<=>(const CellValue &) const = default;
};
using CellValues = std::vector<CellValue>;

struct StoreColumn
{
    std::string name;
    std::string type; ///< As it was declared.
    int key = 0;      ///< Its place in the primary key, from 1; 0: it is not part of it.
    bool required = false;
    bool operator==(const StoreColumn &) const = default;
};

/// Columns whose values stand in the columns of another table; pairs, in their order.
struct StoreReference
{
    std::string table;
    std::vector<std::string> from;
    std::vector<std::string> to;
    bool operator==(const StoreReference &) const = default;
};

struct StoreTable
{
    std::string name;
    bool isView = false; ///< A stored query, not a table of its own.
    std::vector<StoreColumn> columns;
    std::vector<StoreReference> references;
    std::optional<std::int64_t> rows;  ///< Of a view, and where counting takes too long: unknown.
    std::optional<std::int64_t> bytes; ///< With its indexes; unknown as above.
    std::optional<std::int64_t> pages; ///< As above.
    bool operator==(const StoreTable &) const = default;
};

/// A file of the evening.
struct StoreFile
{
    std::string name; ///< Without its folder.
    std::int64_t bytes = 0;
    std::int64_t logBytes = 0; ///< Of the write-ahead log beside it: commits not moved yet.
    std::int64_t pages = 0;
    std::int64_t pageSize = 0;
    std::vector<StoreTable> tables; ///< Stored queries first, then tables; by name.
    std::string trouble;            ///< Why it could not be read; empty: it could.
    bool operator==(const StoreFile &) const = default;
};

/// All of them, the log's own first.
struct StoresOverview
{
    std::vector<StoreFile> files;
};

/// A table of one of the files.
struct TableName
{
    std::string file;
    std::string table;
    auto operator<=>(const TableName &) const = default;
};

struct PageWish
{
    TableName of;
    std::int64_t first = 0; ///< So many rows are passed over.
    bool newestFirst = true;
    bool operator==(const PageWish &) const = default;
};
constexpr int rowsOnAPage = 100;

/// Some rows of a table, in the order of its key.
struct RowsPage
{
    PageWish wish;
    std::vector<std::string> columns;
    std::vector<std::size_t> key;     ///< The columns that tell a row from all others.
    std::optional<std::int64_t> rows; ///< Of the whole table; unknown as in StoreTable.
    bool isFull = false;              ///< There may be more behind it.
    std::vector<CellValues> cells;
    std::string trouble;
    bool operator==(const RowsPage &) const = default;
};

enum class RowFate { Same, Appeared, Changed, Gone };

/// A row as it is shown, with what it was before the last change.
struct ShownRow
{
    RowFate fate = RowFate::Same;
    CellValues now;    ///< Of one that is gone: as it was.
    CellValues before; ///< Of one that has changed; else empty.
    bool operator==(const ShownRow &) const = default;
};

/// A page that somebody looks at.
struct ShownRows
{
    RowsPage page;
    std::vector<ShownRow> rows; ///< Those of the page, and where they stood, those that are gone.
};

/// A statement that the evening has run on one of its files.
struct RunStatement
{
    std::int64_t number = 0;      ///< From 1, in the order in which they were run.
    std::int64_t transaction = 0; ///< Equal in statements that were committed together.
    TableName of;                 ///< The table is empty where it writes none.
    std::string sql;              ///< With question marks.
    std::string expanded;         ///< With values instead.
    std::int64_t nanoseconds = 0; ///< On this machine.
};
struct StatementsRun
{
    std::vector<RunStatement> statements; ///< Those that are new.
};

/// A step of how SQLite goes about a statement; `depth` 0 is outermost.
struct PlanStep
{
    int depth = 0;
    std::string text;
};
struct QueryPlan
{
    std::string sql;
    std::vector<PlanStep> steps; ///< None: it looks nothing up.
    std::string trouble;         ///< In SQLite's words.
};

/// The answer to a statement that a person typed.
struct SqlAnswer
{
    enum class Stop { None, Time, Rows, Size };

    std::string sql;
    std::vector<std::string> columns;
    std::vector<CellValues> rows; ///< As many as there were when it was stopped.
    Stop stopped = Stop::None;
    std::string trouble; ///< In SQLite's words.
    std::int64_t nanoseconds = 0;
};

/// A row in which an order is found, in words of its table.
struct FoundRow
{
    TableName of;
    std::vector<std::string> columns;
    CellValues cells;
};
/// One order in all its forms.
struct OrderShapes
{
    OrderId order{};
    std::vector<FoundRow> rows;      ///< In tables that name the order in a column.
    std::vector<FoundRow> events;    ///< In the log.
    std::vector<FoundRow> documents; ///< In the read stores.
    bool hasTables = false;          ///< There are tables of orders at all.
};

// What can be asked:

/// Until it is taken back, news comes by itself: overview, statements, and whatever of rows and
/// shapes was asked for last.
struct WatchStores
{
    bool on = true;
};
struct AskSql
{
    std::string file;
    std::string sql;
};
struct AskPlan
{
    std::string file;
    std::string sql;
};
struct AskShapes
{
    OrderId order{};
};
using InspectionRequest = std::variant<WatchStores, PageWish, AskSql, AskPlan, AskShapes>;

using InspectionAnswer =
    std::variant<StoresOverview, ShownRows, StatementsRun, SqlAnswer, QueryPlan, OrderShapes>;

} // namespace restaurant
