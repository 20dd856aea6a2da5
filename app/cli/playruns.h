#pragma once

#include "cli/subcommands.h"
#include "simulation/scenario.h"

namespace restaurant::cli {

/// Plays the scenario again and again in memory, from its seed on with a seed each, and prints what
/// each evening came to, or what all came to together.
ExitCode playRuns(const PlayOptions &options, const Scenario &scenario);

} // namespace restaurant::cli
