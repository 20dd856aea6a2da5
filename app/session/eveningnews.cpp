#include "eveningnews.h"

namespace restaurant {

void putFloor(EveningNews &news, const BoardChanges<FloorBoard> &changes)
{
    news.floorGuests.put(std::get<Changes<FloorGuest>>(changes));
    news.floorStaff.put(std::get<Changes<FloorStaff>>(changes));
    news.floorPools.put(std::get<Changes<FloorPool>>(changes));
    news.floorStations.put(std::get<Changes<FloorStation>>(changes));
    news.floorTables.put(std::get<Changes<TableCard>>(changes));
    news.floorOrders.put(std::get<Changes<WaiterOrder>>(changes));
}

void putMeasures(EveningNews &news, const BoardChanges<MeasuresBoard> &changes)
{
    news.waits.put(std::get<Changes<WaitMeasure>>(changes));
    news.pools.put(std::get<Changes<PoolMeasure>>(changes));
    news.guests.put(std::get<Changes<GuestsMeasure>>(changes));
    news.orders.put(std::get<Changes<OrderMeasure>>(changes));
    news.minutes.put(std::get<Changes<MinuteMeasure>>(changes));
}

} // namespace restaurant
