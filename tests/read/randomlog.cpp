#include "randomlog.h"

#include "domain/crowd.h"

#include <QtGlobal>

namespace restaurant::testing {

using namespace std::chrono_literals;

std::vector<RecordedEvent> randomLog(std::uint64_t seed, int steps)
{
    Crowd crowd(seed);
    // In every other evening the process manager waits for a while only.
    WritingSide evening(seed % 2 == 0 ? Limits{} : Limits{20s, 30s});
    evening.receive(4);
    for (int step = 0; step < steps; ++step) {
        evening.letExpire();
        if (crowd.chance(40)) {
            evening.reactOnce();
            continue;
        }
        // One after the other: compilers differ in which argument of a call they begin with.
        const Command command = crowd.next();
        const Role role = crowd.role();
        static_cast<void>(evening.send(command, role));
    }
    return recorded(evening);
}

std::uint64_t seedsToTry(std::uint64_t usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("RESTAURANT_SEEDS", &isNumber);
    return isNumber && wanted > 0 ? static_cast<std::uint64_t>(wanted) : usual;
}

} // namespace restaurant::testing
