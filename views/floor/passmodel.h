#pragma once

#include "common/documentmodel.h"
#include "read/floor.h"

namespace restaurant {

/// The orders that stand ready on the pass, the longest first.
class PassModel final : public DocumentModel<WaiterOrder>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassModel)

public:
    enum Column { OrderColumn, WhereColumn, WhatColumn, ForColumn };
    static constexpr int columns = ForColumn + 1;

    explicit PassModel(QObject *parent = nullptr);

    /// Of all orders; keeps those on the pass.
    void applyOrders(const Changes<WaiterOrder> &changes);
    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const WaiterOrder &a, const WaiterOrder &b) const override;

private:
    [[nodiscard]] QString textOf(const WaiterOrder &order, int column) const;

    Instant m_now{};
};

} // namespace restaurant
