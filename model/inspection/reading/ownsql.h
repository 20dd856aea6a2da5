// A statement that a person typed, or that came from anywhere: not a word of it is trusted.
#pragma once

#include "inspection/inspection.h"
#include "inspection/reading/statementlimits.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace restaurant {

class StoreReader;

struct SqlLimits
{
    std::size_t rows = 10'000;
    std::size_t bytes = 16 << 20; ///< Of the answer.
    std::chrono::milliseconds time = StatementLimits::longest;
    std::int64_t memory = StatementLimits::mostMemory;
};

/// Runs it. What it may do: read this file, by SELECT, VALUES, EXPLAIN, and pragmas that only tell.
/// A statement that writes meets SQLite's own refusal of a file that is opened to read; one that
/// would reach another file, load code, keep a transaction open or change the connection is not
/// authorized. It stops after a second, or with so many rows; what has been found until then is the
/// answer.
[[nodiscard]] SqlAnswer askOwn(const StoreReader &reader, const std::string &sql,
                               const SqlLimits &limits = {});

} // namespace restaurant
