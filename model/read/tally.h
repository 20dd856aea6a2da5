// Two numbers that everyone understands, reckoned from the events that are shown: what is left to
// eat, and what is in the till. A sum for each, so that whatever is shown twice counts twice.
#pragma once

#include "domain/event.h"

#include <cstdint>

namespace restaurant {

struct Tally
{
    std::int64_t portionsLeft = 0; ///< Of all dishes: what can still be promised.
    std::int64_t moneyTaken = 0;   ///< In cents, without what was given back.
    bool operator==(const Tally &) const = default;
};

void apply(Tally &tally, const RecordedEvent &event);

} // namespace restaurant
