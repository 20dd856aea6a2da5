#include "stoppable.h"

#include "evening/stopsignals.h"
#include "sqlite/longwork.h"
#include "sqlite/storeerror.h"

#include <iostream>

namespace restaurant::cli {

namespace {

/// Of what a signal came too late for, nothing was lost; a failure is taken for the signal's.
ExitCode codeOf(const std::function<ExitCode()> &run)
{
    try {
        return run();
    } catch (const StoreError &error) {
        if (!error.isGivenUp())
            throw;
        return Unusable;
    }
}

} // namespace

ExitCode stoppable(const std::function<ExitCode()> &run)
{
    const StopSignals stop;
    const LongWork work({[] { return StopSignals::asked().has_value(); }, {}});
    const ExitCode code = codeOf(run);
    const auto signal = StopSignals::asked();
    if (code == Well || !signal)
        return code;
    std::cerr << "Stopped before it was done.\n";
    return stoppedBy(*signal);
}

} // namespace restaurant::cli
