#pragma once

#include "read/query.h"
#include "sqlite/statementcost.h"

#include <chrono>

namespace restaurant {

class Connection;

/// What a query costs, from here on until it is asked for. The statements that answer it are
/// prepared on the connection, and stay so meanwhile. In the thread that asks.
class QueryWatch
{
public:
    /// Null: it is answered without a statement.
    explicit QueryWatch(const Connection *connection = nullptr);

    [[nodiscard]] QueryCost cost() const;

private:
    const Connection *m_connection;
    StatementCost m_before;
    std::int64_t m_rows;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace restaurant
