#pragma once

#include "common/tablesmodel.h"
#include "domain/restaurant.h"
#include "kitchen/kitchenmodel.h"
#include "read/boards.h"
#include "status/statusmodel.h"
#include "waiter/waitermodels.h"

namespace restaurant {

/// The item models of the views that people work by, whoever feeds them: an evening, or a seat of a
/// class.
class BoardModels
{
public:
    BoardModels() = default;
    Q_DISABLE_COPY_MOVE(BoardModels)

    /// Empties them, and makes them ready for this restaurant.
    void begin(const Restaurant &restaurant);
    void take(const ChangesOfABoard &changes);
    /// For what tells how old it is.
    void setNow(Instant now);

    KitchenModel kitchen;
    TablesModel tables;
    TasksModel tasks;
    DishesModel dishes;
    StatusModel status;

private:
    void take(const ShownChanges<KitchenBoard> &changes);
    void take(const ShownChanges<WaiterBoard> &changes);
    void take(const ShownChanges<StatusBoard> &changes);
    void take(const ShownChanges<FloorBoard> &changes);
    /// Nobody here works by it.
    template <typename Other> void take(const Other & /*changes*/) {}
    void clear();
};

} // namespace restaurant
