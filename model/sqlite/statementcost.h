#pragma once

#include <cstdint>

namespace restaurant {

class Connection;

/// What statements have cost SQLite. Counted, not timed: the same on every machine.
struct StatementCost
{
    std::int64_t runs = 0;    ///< How often a statement was run.
    std::int64_t steps = 0;   ///< Of SQLite's virtual machine: a few for each row that is visited.
    std::int64_t scanned = 0; ///< Rows passed in tables that are walked from one end to the other.

    StatementCost operator-(const StatementCost &before) const
    {
        return {runs - before.runs, steps - before.steps, scanned - before.scanned};
    }
};

/// Of all statements that are prepared on the connection now, since each was prepared; what was
/// thrown away does not count. For two calls between which none is prepared and none goes.
[[nodiscard]] StatementCost costOfStatements(const Connection &connection);

/// So many rows were inserted, changed or deleted over the connection since it was opened.
[[nodiscard]] std::int64_t rowsChanged(const Connection &connection);

/// So many rows have statements of this thread answered so far, on whatever connection.
[[nodiscard]] std::int64_t rowsAnswered();
/// A statement has answered one more. For Statement and next() alone.
void noteRowAnswered();

} // namespace restaurant
