#include "sqlite/statementcost.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

namespace restaurant {

StatementCost costOfStatements(const Connection &connection)
{
    StatementCost cost;
    sqlite3_stmt *statement = nullptr;
    while ((statement = sqlite3_next_stmt(connection.handle(), statement))) {
        const auto count = [&](int what) { return sqlite3_stmt_status(statement, what, 0); };
        cost.runs += count(SQLITE_STMTSTATUS_RUN);
        cost.steps += count(SQLITE_STMTSTATUS_VM_STEP);
        cost.scanned += count(SQLITE_STMTSTATUS_FULLSCAN_STEP);
    }
    return cost;
}

std::int64_t rowsChanged(const Connection &connection)
{
    return sqlite3_total_changes64(connection.handle());
}

namespace {

thread_local std::int64_t answered = 0;

} // namespace

std::int64_t rowsAnswered()
{
    return answered;
}

void noteRowAnswered()
{
    ++answered;
}

} // namespace restaurant
