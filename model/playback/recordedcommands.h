#pragma once

#include "recording.h"

namespace restaurant {

/// Those that were answered up to a cursor, in the order of their numbers. Throws StoreError.
template <typename Visit>
void forEachCommand(Recording &recording, const Cursor &cursor, const Visit &visit)
{
    constexpr int atOnce = 1000;
    const CommandNumber last = recording.commandsUpTo(cursor);
    CommandNumber after{};
    for (auto some = recording.log().commands(after, atOnce); !some.empty() && after < last;
         some = recording.log().commands(after, atOnce)) {
        for (const CommandRecord &record : some)
            if (record.number <= last)
                visit(record);
        after = some.back().number;
    }
}

} // namespace restaurant
