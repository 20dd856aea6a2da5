#include "cli/crash.h"

#include "evening/writeside.h"

#include <cstdlib>
#include <stdexcept>

namespace restaurant::cli {

void requireStoresToCrashBetween(ServiceStores stores, int commit)
{
    if (commit > 0 && stores == ServiceStores::One)
        throw std::runtime_error("--crash: this evening has one store for all services, and "
                                 "nothing lies between two of them");
}

void crashBetweenStores(WriteSide &writeSide, int commit)
{
    constexpr int killed = 128 + 9; // what a shell says of a program that was killed
    requireStoresToCrashBetween(writeSide.scenario().services, commit);
    if (commit == 0)
        return;
    writeSide.services()->betweenCommitAndRelay([left = commit]() mutable {
        if (--left == 0)
            std::_Exit(killed);
    });
}

} // namespace restaurant::cli
