#pragma once

#include "common/documentmodel.h"
#include "read/waiter.h"
#include "tablestate.h"

#include <map>
#include <tuple>

namespace restaurant {

using TaskKey = std::tuple<TaskKind, OrderId, TableId>;
inline TaskKey keyOf(const WaiterTask &task)
{
    return {task.kind, task.order, task.table};
}

/// What somebody on the floor should do next, the longest wait first. Derived from the waiter
/// view's tables and orders, and from what guests want by themselves, whenever one of them changes.
class TasksModel final : public DocumentModel<WaiterTask, TaskKey>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TasksModel)

public:
    enum Column { OrderColumn, WhereColumn, WhatColumn, WaitedColumn, DoColumn };
    static constexpr int columns = DoColumn + 1;

    explicit TasksModel(QObject *parent = nullptr);

    void apply(const Changes<TableCard> &changes);
    void apply(const Changes<WaiterOrder> &changes);
    void apply(const Changes<FloorGuest> &changes);
    /// The number of the order stands before its place: where its own column is not shown.
    void setNumberBeforePlace(bool before);
    /// Waits change with it, once for each second of restaurant time.
    void setNow(Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const WaiterTask &a, const WaiterTask &b) const override;

private:
    void derive();
    [[nodiscard]] std::vector<WaiterTask> wanted() const;
    [[nodiscard]] QString textOf(const WaiterTask &task, int column) const;

    std::map<TableId, TableCard> m_tables;
    std::map<OrderId, WaiterOrder> m_orders;
    SeatedGuests m_guests;
    Instant m_now{};
    bool m_numberBeforePlace = false;
};

} // namespace restaurant
