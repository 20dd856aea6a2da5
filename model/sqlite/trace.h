// What this program's writing connections do, for somebody who looks on: each statement with the
// values of its parameters.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace restaurant {

/// A statement that was run. What it says is cut where it is very long.
struct TracedStatement
{
    std::int64_t number = 0;      ///< Of all that were traced, from 1.
    std::int64_t transaction = 0; ///< Equal in statements that were committed together.
    std::string file;             ///< Absolute.
    std::string sql;              ///< As it was prepared, with question marks.
    std::string expanded;         ///< With values instead.
    std::int64_t nanoseconds = 0; ///< On this machine.
};

/// As long as one lives, all writing connections of the process keep what they run, from their next
/// transaction on: the last `most` statements together. Else nothing is kept, and a transaction
/// costs one look at a number more. May be made, asked and destroyed in any thread.
class StatementTrace
{
public:
    static constexpr std::size_t most = 2000;
    static constexpr std::size_t longest = 4000; ///< Bytes of either text.

    StatementTrace();
    ~StatementTrace();
    Q_DISABLE_COPY_MOVE(StatementTrace)

    /// What has come after the statement of this number, the oldest first.
    [[nodiscard]] std::vector<TracedStatement> since(std::int64_t number) const;
};

} // namespace restaurant
