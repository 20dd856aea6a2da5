#pragma once

#include "read/floor.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// What goes on at a table, seen from above: what the orders say, and what the guests do besides.
enum class TableState {
    Free,
    Attended, ///< Somebody of the staff is with the guests.
    Choosing,
    WantsToOrder,
    WaitsForFood,
    FoodReady,
    WaitsForAnswer,
    Eating,
    WantsToPay,
    Paid
};

/// `guest` is who sits there; null where nobody is known, as in an evening of commands alone.
[[nodiscard]] TableState tableStateOf(const TableCard &card, const FloorGuest *guest);
/// When it came to this state.
[[nodiscard]] Instant tableSince(const TableCard &card, const FloorGuest *guest);

/// A table in words, and the hue that repeats them.
class TableStateText
{
    Q_DECLARE_TR_FUNCTIONS(TableStateText)

public:
    /// "waits for food"
    [[nodiscard]] static QString full(TableState state);
    /// At most seven letters, for small tables: "food".
    [[nodiscard]] static QString brief(TableState state);
    /// One sign, for tables smaller still: "!". None for who eats, and for a free table, which is
    /// painted as such.
    [[nodiscard]] static QString mark(TableState state);
    [[nodiscard]] static Hue hue(TableState state);
};

} // namespace restaurant
