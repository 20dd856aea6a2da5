#pragma once

#include "exitcode.h"

#include <functional>

namespace restaurant::cli {

/// Runs a subcommand that a signal may end at any place: `run` is LongWork, and what it has begun
/// to make is gone by the time this returns.
[[nodiscard]] ExitCode stoppable(const std::function<ExitCode()> &run);

} // namespace restaurant::cli
