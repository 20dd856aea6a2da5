#include "inspection/reading/ownsql.h"

#include "inspection/reading/storereader.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace restaurant {

namespace {

constexpr int longestSql = 100'000;
/// Functions as instr() and replace() compare values with each other within one step of SQLite's
/// machine, which nothing can stop: this keeps each such step below a second.
constexpr int largestValue = 256 << 10;

/// They tell, and change nothing.
constexpr std::array<std::string_view, 21> tellingPragmas{
    "application_id", "collation_list",   "compile_options",   "data_version",    "database_list",
    "encoding",       "foreign_key_list", "foreign_key_check", "freelist_count",  "function_list",
    "index_info",     "index_list",       "index_xinfo",       "integrity_check", "page_count",
    "page_size",      "quick_check",      "table_info",        "table_list",      "table_xinfo",
    "user_version"};
/// The others among them take a value that they would set.
constexpr std::array<std::string_view, 9> aboutSomething{
    "foreign_key_list", "foreign_key_check", "index_info", "index_list", "index_xinfo",
    "integrity_check",  "quick_check",       "table_info", "table_xinfo"};

template <std::size_t count>
bool isOneOf(const std::array<std::string_view, count> &words, const char *word)
{
    return std::find(words.begin(), words.end(), std::string_view(word)) != words.end();
}

bool isFunctionAllowed(std::string_view name)
{
    return name != "load_extension" && name != "sqlite_log" && name != "fts3_tokenizer";
}

/// Asked while a statement is prepared, for each thing that it would do.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_VTABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOneOf(tellingPragmas, first) && (!second || isOneOf(aboutSomething, first))
                   ? SQLITE_OK
                   : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return isFunctionAllowed(second) ? SQLITE_OK : SQLITE_DENY;
    default: // reading; and writing, which the file refuses
        return SQLITE_OK;
    }
}

/// What the connection is held to while the statement is prepared and run.
class Distrust
{
public:
    explicit Distrust(sqlite3 *database)
        : m_database(database)
    {
        sqlite3_set_authorizer(database, authorize, nullptr);
        for (Limit &limit : m_limits)
            limit.before = sqlite3_limit(database, limit.what, limit.most);
    }
    ~Distrust()
    {
        sqlite3_set_authorizer(m_database, nullptr, nullptr);
        for (const Limit &limit : m_limits)
            sqlite3_limit(m_database, limit.what, limit.before);
    }
    Q_DISABLE_COPY_MOVE(Distrust)

private:
    struct Limit
    {
        int what;
        int most;
        int before = 0;
    };
    sqlite3 *m_database;
    std::array<Limit, 6> m_limits{{{SQLITE_LIMIT_LENGTH, largestValue},
                                   {SQLITE_LIMIT_SQL_LENGTH, longestSql},
                                   {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                   {SQLITE_LIMIT_COMPOUND_SELECT, 50},
                                   {SQLITE_LIMIT_VDBE_OP, 100'000},
                                   {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200}}};
};

std::size_t sizeOf(const CellValues &row)
{
    std::size_t size = 0;
    for (const CellValue &cell : row)
        size += cell.text.size() + sizeof cell;
    return size;
}

bool isOnlySpace(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

class Run
{
public:
    Run(sqlite3 *database, const SqlLimits &limits, SqlAnswer &answer)
        : m_database(database)
        , m_limits(limits)
        , m_answer(answer)
    {
    }

    void carryOut()
    {
        const char *rest = nullptr;
        sqlite3_stmt *prepared = nullptr;
        const int code = sqlite3_prepare_v2(m_database, m_answer.sql.c_str(), -1, &prepared, &rest);
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared,
                                                                               sqlite3_finalize);
        if (code != SQLITE_OK) {
            m_answer.trouble = sqlite3_errmsg(m_database);
        } else if (prepared && !isOnlySpace(rest)) {
            m_answer.trouble = "only one statement at a time";
        } else if (prepared) {
            m_answer.columns = columnsOf(prepared);
            readRows(prepared);
        }
    }

private:
    void readRows(sqlite3_stmt *statement)
    {
        std::size_t bytes = 0;
        for (;;) {
            const int step = sqlite3_step(statement);
            if (step == SQLITE_DONE)
                return;
            if (step != SQLITE_ROW) {
                m_answer.trouble = sqlite3_errmsg(m_database);
                return;
            }
            if (m_answer.rows.size() >= m_limits.rows) {
                m_answer.stopped = SqlAnswer::Stop::Rows;
                return;
            }
            m_answer.rows.push_back(cellsOf(statement));
            bytes += sizeOf(m_answer.rows.back());
            if (bytes > m_limits.bytes) {
                m_answer.stopped = SqlAnswer::Stop::Size;
                return;
            }
        }
    }

    sqlite3 *m_database;
    const SqlLimits &m_limits;
    SqlAnswer &m_answer;
};

} // namespace

SqlAnswer askOwn(const StoreReader &reader, const std::string &sql, const SqlLimits &limits)
{
    SqlAnswer answer;
    answer.sql = sql.substr(0, sql.find('\0'));
    sqlite3 *database = reader.connection().handle();
    const Distrust distrust(database);
    const StatementLimits bounds(reader.connection(), limits.time, limits.memory);
    Run(database, limits, answer).carryOut();
    answer.nanoseconds = bounds.passed().count();
    if (bounds.exceeded() == StatementLimits::Exceeded::Time)
        answer.stopped = SqlAnswer::Stop::Time;
    else if (bounds.exceeded() == StatementLimits::Exceeded::Memory)
        answer.stopped = SqlAnswer::Stop::Size;
    return answer;
}

} // namespace restaurant
