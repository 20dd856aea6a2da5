#include "querywatch.h"

namespace restaurant {

namespace {

StatementCost statementsOf(const Connection *connection)
{
    return connection ? costOfStatements(*connection) : StatementCost{};
}

} // namespace

QueryWatch::QueryWatch(const Connection *connection)
    : m_connection(connection)
    , m_before(statementsOf(connection))
    , m_rows(rowsAnswered())
    , m_began(std::chrono::steady_clock::now())
{
}

QueryCost QueryWatch::cost() const
{
    QueryCost cost;
    cost.took = std::chrono::steady_clock::now() - m_began;
    if (!m_connection)
        return cost;
    const StatementCost statements = statementsOf(m_connection) - m_before;
    cost.statements = statements.runs;
    cost.steps = statements.steps;
    cost.rows = rowsAnswered() - m_rows;
    return cost;
}

} // namespace restaurant
