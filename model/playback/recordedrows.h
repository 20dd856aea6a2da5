#pragma once

#include "recording.h"

#include <limits>

namespace restaurant {

/// The rows of one kind, in the order of their numbers, up to `last`; some at a time. `read` gives
/// those behind a number. Throws StoreError.
template <typename Number, typename Read, typename Visit>
void forEachRow(Number last, const Read &read, const Visit &visit)
{
    constexpr int atOnce = 1000;
    Number after{};
    while (after < last) {
        const auto some = read(after, atOnce);
        if (some.empty())
            return;
        for (const auto &row : some)
            if (row.number <= last)
                visit(row);
        after = some.back().number;
    }
}

template <typename Number>
constexpr Number lastOfAll{std::numeric_limits<std::underlying_type_t<Number>>::max()};

/// Commands that were answered.
template <typename Visit>
void forEachCommand(Recording &recording, const Visit &visit,
                    CommandNumber last = lastOfAll<CommandNumber>)
{
    forEachRow(
        last,
        [&](CommandNumber after, int count) { return recording.log().commands(after, count); },
        visit);
}

/// Those that were answered up to a cursor.
template <typename Visit>
void forEachCommand(Recording &recording, const Cursor &cursor, const Visit &visit)
{
    forEachCommand(recording, visit, recording.commandsUpTo(cursor));
}

template <typename Visit>
void forEachActivity(Recording &recording, const Visit &visit,
                     ActivityNumber last = lastOfAll<ActivityNumber>)
{
    forEachRow(
        last,
        [&](ActivityNumber after, int count) { return recording.log().activities(after, count); },
        visit);
}

} // namespace restaurant
