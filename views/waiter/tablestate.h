#pragma once

#include "read/changes.h"
#include "read/floor.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

#include <map>

namespace restaurant {

/// What goes on at a table: what the orders say, and what the guests do besides. One word for it on
/// every pane.
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

/// `guest` is who sits there; null where nobody is known, as in an evening of commands alone. Of a
/// guest counts only what no event tells: where a late view's card says otherwise, it is believed.
[[nodiscard]] TableState tableStateOf(const TableCard &card, const FloorGuest *guest);
/// When it came to this state.
[[nodiscard]] Instant tableSince(const TableCard &card, const FloorGuest *guest);
/// Whether somebody wants it done: nobody takes the order of who is choosing, or brings the bill to
/// who eats. Where no guest is known, any task is one.
[[nodiscard]] bool isWanted(const WaiterTask &task, const TableCard &card, const FloorGuest *guest);

/// Who sits where, as the floor view tells it.
class SeatedGuests
{
public:
    void apply(const Changes<FloorGuest> &changes);
    /// Null: nobody that is known.
    [[nodiscard]] const FloorGuest *at(TableId table) const;

private:
    std::map<GuestId, FloorGuest> m_guests;
};

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
