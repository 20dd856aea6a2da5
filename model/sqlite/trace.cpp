#include "sqlite/trace.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace restaurant {

namespace {

/// One for the process, because connections are made far below whoever looks on.
struct Kept
{
    std::atomic<int> onlookers = 0;
    std::atomic<std::int64_t> transactions = 0;
    std::mutex mutex;
    std::deque<TracedStatement> statements;
    std::int64_t last = 0;
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

void keep(TracedStatement statement)
{
    Kept &all = kept();
    const std::scoped_lock lock(all.mutex);
    statement.number = ++all.last;
    all.statements.push_back(std::move(statement));
    if (all.statements.size() > StatementTrace::most)
        all.statements.pop_front();
}

/// Called by SQLite when a statement is through, while its parameters still have their values.
int noteStatement(unsigned /*kind*/, void *context, void *statement, void *nanoseconds)
{
    const auto *connection = static_cast<const Connection *>(context);
    auto *run = static_cast<sqlite3_stmt *>(statement);
    const std::unique_ptr<char, void (*)(void *)> expanded(sqlite3_expanded_sql(run), sqlite3_free);
    TracedStatement traced;
    traced.transaction = connection->transaction();
    traced.file = connection->path();
    traced.sql = cut(sqlite3_sql(run));
    traced.expanded = expanded ? cut(expanded.get()) : traced.sql;
    traced.nanoseconds = *static_cast<const sqlite3_int64 *>(nanoseconds);
    keep(std::move(traced));
    return 0;
}

} // namespace

void Connection::noteTransaction() const
{
    const bool wanted = kept().onlookers.load(std::memory_order_relaxed) > 0;
    if (wanted)
        m_transaction = ++kept().transactions;
    if (wanted == m_isTraced)
        return;
    m_isTraced = wanted;
    sqlite3_trace_v2(m_handle, wanted ? SQLITE_TRACE_PROFILE : 0, wanted ? noteStatement : nullptr,
                     const_cast<Connection *>(this));
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
