#pragma once

#include "common/columnmodel.h"
#include "read/waiter.h"
#include "tablestate.h"

#include <QMetaType>

Q_DECLARE_METATYPE(const restaurant::TableCard *)

namespace restaurant {

/// The tables of the waiter view, by number.
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
