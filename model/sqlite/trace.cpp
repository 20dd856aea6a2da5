#include "sqlite/trace.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>

namespace restaurant {

namespace {

using Clock = std::chrono::steady_clock;

/// One for the process, because connections are made far below whoever looks on.
struct Kept
{
    std::atomic<int> onlookers = 0;
    std::atomic<std::int64_t> transactions = 0;
    std::mutex mutex;
    std::deque<TracedStatement> statements;
    std::int64_t last = 0;
    std::map<const void *, Clock::time_point> begun; ///< Statements that are being run.
};

Kept &kept()
{
    static Kept all;
    return all;
}

std::string cut(const char *text)
{
    std::string whole(text ? text : "");
    if (whole.size() <= StatementTrace::longest)
        return whole;
    std::size_t end = StatementTrace::longest;
    while (end > 0 && (static_cast<unsigned char>(whole[end]) & 0xC0U) == 0x80U)
        --end; // not within a character
    return whole.substr(0, end) + "…";
}

/// What triggers do is told as a remark on the statement that has set them off.
void noteBegin(const void *statement, const char *sql)
{
    if (std::string_view(sql).starts_with("--"))
        return;
    Kept &all = kept();
    const std::scoped_lock lock(all.mutex);
    all.begun[statement] = Clock::now();
}

/// SQLite's own measure counts in milliseconds.
void keep(const void *run, TracedStatement statement)
{
    Kept &all = kept();
    const std::scoped_lock lock(all.mutex);
    if (const auto begun = all.begun.find(run); begun != all.begun.end()) {
        statement.nanoseconds = std::chrono::nanoseconds(Clock::now() - begun->second).count();
        all.begun.erase(begun);
    }
    statement.number = ++all.last;
    all.statements.push_back(std::move(statement));
    if (all.statements.size() > StatementTrace::most)
        all.statements.pop_front();
}

/// Called by SQLite when a statement begins, and when it is through, while its parameters still
/// have their values.
int noteStatement(unsigned kind, void *context, void *statement, void *more)
{
    if (kind == SQLITE_TRACE_STMT) {
        noteBegin(statement, static_cast<const char *>(more));
        return 0;
    }
    const auto *connection = static_cast<const Connection *>(context);
    auto *run = static_cast<sqlite3_stmt *>(statement);
    const std::unique_ptr<char, void (*)(void *)> expanded(sqlite3_expanded_sql(run), sqlite3_free);
    TracedStatement traced;
    traced.transaction = connection->transaction();
    traced.file = connection->path();
    traced.sql = cut(sqlite3_sql(run));
    traced.expanded = expanded ? cut(expanded.get()) : traced.sql;
    keep(run, std::move(traced));
    return 0;
}

} // namespace

void Connection::noteTransaction() const
{
    const bool wanted = !m_isInMemory && kept().onlookers.load(std::memory_order_relaxed) > 0;
    if (wanted)
        m_transaction = ++kept().transactions;
    if (wanted == m_isTraced)
        return;
    m_isTraced = wanted;
    sqlite3_trace_v2(m_handle, wanted ? SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE : 0,
                     wanted ? noteStatement : nullptr, const_cast<Connection *>(this));
}

StatementTrace::StatementTrace()
{
    ++kept().onlookers;
}

StatementTrace::~StatementTrace()
{
    Kept &all = kept();
    if (--all.onlookers > 0)
        return;
    const std::scoped_lock lock(all.mutex);
    all.statements.clear();
    all.begun.clear();
}

std::vector<TracedStatement> StatementTrace::since(std::int64_t number) const
{
    Kept &all = kept();
    const std::scoped_lock lock(all.mutex);
    const auto first = std::find_if(all.statements.begin(), all.statements.end(),
                                    [number](const auto &each) { return each.number > number; });
    return {first, all.statements.end()};
}

} // namespace restaurant
