// Where the time of a recorded evening goes: two of its layers do their part of it once more,
// alone.
#pragma once

#include <string>

namespace restaurant {
struct Scenario;
}

namespace restaurant::bench {

struct EveningParts
{
    double engine = 0; ///< Seconds: the scheduler, guests, staff and the process manager.
    double decide = 0; ///< Seconds: who may, may it be, and what it does to the aggregates.
    int looks = 0;     ///< How often someone looked for what was not committed yet.
};

/// Runs the evening in the store file `recorded` again, `group` entries of the engine between two
/// commits as when it was recorded.
///
/// engine: the engine, answered from the record and shown views folded in memory; what the answers
/// and the folding take is not counted. decide: all its commands decided on aggregates in memory.
/// Neither ever waits, and nothing else is at work, so their caches are warmer than they were: the
/// parts are rather too small than too large.
///
/// Throws StoreError, and RecordMismatch if the evening does not come out the same.
[[nodiscard]] EveningParts partsOf(const std::string &recorded, const Scenario &scenario,
                                   int group);

} // namespace restaurant::bench
