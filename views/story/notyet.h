// What a board does not know yet: events that were recorded and have not reached it, in words.
#pragma once

#include "domain/activity.h"
#include "flow/flowhistory.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace restaurant {

/// Only events that may change what the view shows (read/concerns.h): of the kinds of which its
/// projection knows nothing it has nothing to learn.
struct NotYet
{
    QStringList told;      ///< "43 is ready since 12:24:58", the newest last.
    std::int64_t more = 0; ///< So many events besides.
    Instant since{};       ///< When the first of all was recorded: so long the board is behind.
    /// Where the oldest of them is; 0: there is none.
    Position first{};

    [[nodiscard]] bool isEmpty() const { return told.isEmpty() && more == 0; }
    /// As sentences; empty: it knows all.
    [[nodiscard]] QString text() const;
    bool operator==(const NotYet &) const = default;
};

/// What had been recorded by `now` behind `known`, which is how far the board is in the picture.
/// Of each order and table the latest is told, orders and tables before the stock of dishes, at
/// most `most`. Costs as much as there are events behind `known`; those that `history` does not
/// keep any more are not counted.
[[nodiscard]] NotYet notYetOn(ViewName view, Position known, const FlowHistory &history,
                              Instant now, std::size_t most = 3);

} // namespace restaurant
