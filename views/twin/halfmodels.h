// What the views of one of two evenings show, as tables of documents.
#pragma once

#include "common/columnmodel.h"
#include "common/tablesmodel.h"
#include "kitchen/kitchenmodel.h"
#include "read/boards.h"
#include "status/statusmodel.h"

namespace restaurant {

/// The orders of the waiter view, paid ones too.
class WaiterOrdersTable final : public DocumentTable<WaiterOrdersTable, WaiterOrder>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaiterOrdersTable)
public:
    static constexpr ViewName view = ViewName::Waiter;
    WaiterOrdersTable() = default;
    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const WaiterOrder &a, const WaiterOrder &b) const override;
};

/// The dishes of the waiter view: how many are left.
class DishesTable final : public DocumentTable<DishesTable, DishCard>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishesTable)
public:
    static constexpr ViewName view = ViewName::Waiter;
    DishesTable() = default;
    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const DishCard &a, const DishCard &b) const override;
};

/// The order-details view: orders that are open, or were closed a little while ago.
class DetailsTable final : public DocumentTable<DetailsTable, OrderDetails>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsTable)
public:
    static constexpr ViewName view = ViewName::Details;
    DetailsTable() = default;
    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const OrderDetails &a, const OrderDetails &b) const override;
};

/// One half. Empty again with clear().
class HalfModels
{
public:
    explicit HalfModels(const Restaurant &restaurant);

    void take(const ChangesOfABoard &changes);
    void setNow(Instant now);
    /// The figures, as far as the measures view has been told.
    [[nodiscard]] const MeasuresBoard &measures() const { return m_measures; }

    KitchenModel kitchen;
    TablesModel tables;
    WaiterOrdersTable orders;
    DishesTable dishes;
    StatusModel status;
    DetailsTable details;

private:
    void takeBoard(const ShownChanges<KitchenBoard> &changes);
    void takeBoard(const ShownChanges<WaiterBoard> &changes);
    void takeBoard(const ShownChanges<StatusBoard> &changes);
    void takeBoard(const ShownChanges<DetailsBoard> &changes);
    void takeBoard(const ShownChanges<MeasuresBoard> &changes);
    template <typename Other> void takeBoard(const Other & /*changes*/) {}

    MeasuresBoard m_measures;
};

} // namespace restaurant
