#pragma once

#include "columnmodel.h"
#include "read/changes.h"
#include "read/floor.h"
#include "read/waiter.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <map>

Q_DECLARE_METATYPE(const restaurant::TableCard *)

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

private:
    struct Words
    {
        const char *full;
        const char *brief;
        const char *mark;
        Hue hue;
    };
    [[nodiscard]] static const Words &of(TableState state);
};

/// A table in words.
class TableText
{
    Q_DECLARE_TR_FUNCTIONS(TableText)

public:
    /// "Table 4"
    [[nodiscard]] static QString name(TableId table);
    /// "3/4": guests and seats; "0/4" at a free table.
    [[nodiscard]] static QString seats(const TableCard &card);
    /// "3 of 4 seats"; "seats 4" at a free table.
    [[nodiscard]] static QString guests(const TableCard &card);
    /// "41, 45"
    [[nodiscard]] static QString orders(const TableCard &card);
};

/// The tables of the waiter view, or of the floor view, by number.
class TablesModel final : public DocumentTable<TablesModel, TableCard>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesModel)

public:
    enum Column { TableColumn, StageColumn, SinceColumn, GuestsColumn, OrdersColumn };
    enum Role {
        NumberRole = Qt::UserRole, ///< int
        CardRole,                  ///< const TableCard *, good until the model changes.
        AgeRole,                   ///< QString: how long it has been so; "" if free.
        StateRole,                 ///< int, a TableState.
    };

    /// Of which view the tables are: waiter or floor.
    explicit TablesModel(ViewName view = ViewName::Waiter, QObject *parent = nullptr);

    /// What guests do by themselves, of which no event tells.
    void applyGuests(const Changes<FloorGuest> &changes);

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const TableCard &card, int column, int role) const override;
    [[nodiscard]] QList<int> ageingRoles() const override { return {AgeRole, Qt::DisplayRole}; }
    [[nodiscard]] bool comesBefore(const TableCard &a, const TableCard &b) const override;

private:
    [[nodiscard]] TableState stateOf(const TableCard &card) const;
    [[nodiscard]] QString ageOfStage(const TableCard &card) const;

    ViewName m_view;
    SeatedGuests m_guests;
};

} // namespace restaurant
