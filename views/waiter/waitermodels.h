#pragma once

#include "common/columnmodel.h"
#include "common/tablesmodel.h"
#include "read/waiter.h"

#include <QMetaType>

#include <map>

Q_DECLARE_METATYPE(const restaurant::DishCard *)

namespace restaurant {

using TaskKey = std::tuple<TaskKind, OrderId, TableId>;
inline TaskKey keyOf(const WaiterTask &task)
{
    return {task.kind, task.order, task.table};
}

/// What somebody on the floor should do next, the longest wait first. Derived from the waiter
/// view's tables and orders, and from what guests want by themselves, whenever one of them changes.
class TasksModel final : public DocumentTable<TasksModel, WaiterTask, TaskKey>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TasksModel)

public:
    enum Column { OrderColumn, WhereColumn, WhatColumn, WaitedColumn, DoColumn };

    explicit TasksModel(QObject *parent = nullptr);

    void apply(const Changes<TableCard> &changes);
    void apply(const Changes<WaiterOrder> &changes);
    void apply(const Changes<FloorGuest> &changes);
    /// The number of the order stands before its place: where its own column is not shown.
    void setNumberBeforePlace(bool before);

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const WaiterTask &task, int column, int role) const override;
    [[nodiscard]] bool comesBefore(const WaiterTask &a, const WaiterTask &b) const override;

private:
    void derive();
    [[nodiscard]] std::vector<WaiterTask> wanted() const;
    /// Null: it is a table's.
    [[nodiscard]] const WaiterOrder *orderOf(const WaiterTask &task) const;
    [[nodiscard]] int guestsAt(TableId table) const;

    std::map<TableId, TableCard> m_tables;
    std::map<OrderId, WaiterOrder> m_orders;
    SeatedGuests m_guests;
    bool m_numberBeforePlace = false;
};

/// The dishes that a taker can offer, in the order of the menu.
class DishesModel final : public DocumentTable<DishesModel, DishCard>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishesModel)

public:
    enum Column { NameColumn, PriceColumn, LeftColumn, AllergensColumn };
    enum Role {
        DishRole = Qt::UserRole, ///< QString: the dish's id.
        CardRole,                ///< const DishCard *, good until the model changes.
        SoldOutRole,             ///< bool
    };

    explicit DishesModel(QObject *parent = nullptr);

    /// To be set before the documents come; dishes that are not in it stand at the end, by id.
    void setMenuOrder(const std::vector<DishId> &menu);

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const DishCard &card, int column, int role) const override;
    [[nodiscard]] bool comesBefore(const DishCard &a, const DishCard &b) const override;

private:
    [[nodiscard]] std::size_t menuPlace(const DishId &dish) const;

    std::map<DishId, std::size_t> m_menu;
};

} // namespace restaurant
