#pragma once

#include "common/documentmodel.h"
#include "read/waiter.h"
#include "tablestate.h"

#include <QMetaType>

Q_DECLARE_METATYPE(const restaurant::TableCard *)

namespace restaurant {

/// The tables of the waiter view, by number.
class TablesModel final : public DocumentModel<TableCard>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesModel)

public:
    enum Column { TableColumn, StageColumn, SinceColumn, GuestsColumn, OrdersColumn };
    static constexpr int columns = OrdersColumn + 1;
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
    /// Stage clocks change with it, once for each second of restaurant time.
    void setNow(Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const TableCard &a, const TableCard &b) const override;

private:
    [[nodiscard]] QString textOf(const TableCard &card, int column) const;
    [[nodiscard]] TableState stateOf(const TableCard &card) const;
    [[nodiscard]] QString ageOfStage(const TableCard &card) const;

    ViewName m_view;
    SeatedGuests m_guests;
    Instant m_now{};
};

} // namespace restaurant
