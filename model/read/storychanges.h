// What became of the documents of floor and measures: what one frame brings the screen.
#pragma once

#include "changes.h"

namespace restaurant {

/// Tables and orders are those of the floor: of the same moment as its guests.
struct FloorChanges
{
    Changes<FloorGuest> guests;
    Changes<FloorStaff> staff;
    Changes<FloorPool> pools;
    Changes<FloorStation> stations;
    Changes<TableCard> tables;
    Changes<WaiterOrder> orders;
    [[nodiscard]] bool isEmpty() const
    {
        return guests.isEmpty() && staff.isEmpty() && pools.isEmpty() && stations.isEmpty() &&
               tables.isEmpty() && orders.isEmpty();
    }
};

struct MeasuresChanges
{
    Changes<WaitMeasure> waits;
    Changes<PoolMeasure> pools;
    Changes<GuestsMeasure> guests;
    Changes<OrderMeasure> orders;
    Changes<MinuteMeasure> minutes;
    [[nodiscard]] bool isEmpty() const
    {
        return waits.isEmpty() && pools.isEmpty() && guests.isEmpty() && orders.isEmpty() &&
               minutes.isEmpty();
    }
};

} // namespace restaurant
