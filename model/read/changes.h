// What became of a view's documents since it last told: the form in which boards, read stores and
// screens hand changes on.
#pragma once

#include "details.h"
#include "floor.h"
#include "kitchen.h"
#include "measures.h"
#include "status.h"
#include "waiter.h"

#include <type_traits>
#include <utility>
#include <vector>

namespace restaurant {

/// By what a document is known in its view; it never changes.
inline OrderId keyOf(const Ticket &ticket)
{
    return ticket.order;
}
inline OrderId keyOf(const KitchenOrder &order)
{
    return order.order;
}
inline OrderId keyOf(const StatusNumber &number)
{
    return number.order;
}
inline OrderId keyOf(const StatusOrder &order)
{
    return order.order;
}
inline OrderId keyOf(const OrderDetails &details)
{
    return details.order;
}
inline PartyId keyOf(const DetailsParty &party)
{
    return party.party;
}
inline OrderId keyOf(const WaiterOrder &order)
{
    return order.order;
}
inline TableId keyOf(const TableCard &table)
{
    return table.table;
}
inline const DishId &keyOf(const DishCard &dish)
{
    return dish.dish;
}
inline GuestId keyOf(const FloorGuest &guest)
{
    return guest.guest;
}
inline const std::string &keyOf(const FloorStaff &staff)
{
    return staff.name;
}
inline const std::string &keyOf(const FloorPool &pool)
{
    return pool.pool;
}
inline const std::string &keyOf(const FloorStation &station)
{
    return station.station;
}
inline WaitKind keyOf(const WaitMeasure &waits)
{
    return waits.kind;
}
inline const std::string &keyOf(const PoolMeasure &pool)
{
    return pool.pool;
}
inline GuestKind keyOf(const GuestsMeasure &guests)
{
    return guests.kind;
}
inline OrderId keyOf(const OrderMeasure &order)
{
    return order.order;
}
inline Minute keyOf(const MinuteMeasure &point)
{
    return point.minute;
}
inline GuestId keyOf(const MeasuredGuest &guest)
{
    return guest.guest;
}
inline WorkId keyOf(const MeasuredWork &work)
{
    return work.work;
}
inline const std::string &keyOf(const MeasuredStaff &staff)
{
    return staff.name;
}
inline MeasuresClockId keyOf(const MeasuresClock &clock)
{
    return clock.id;
}

template <typename Doc> using KeyOf = std::decay_t<decltype(keyOf(std::declval<const Doc &>()))>;

/// A batch of changes to the documents of one kind. A key stands in one of the lists at most.
template <typename Doc> struct Changes
{
    std::vector<Doc> upserted;       ///< New, or instead of the document of the same key.
    std::vector<KeyOf<Doc>> removed; ///< Unknown keys are passed over.
    bool whole = false;              ///< `upserted` is everything: all other documents are gone.
    bool operator==(const Changes &) const = default;
    [[nodiscard]] bool isEmpty() const { return upserted.empty() && removed.empty() && !whole; }
};

} // namespace restaurant
