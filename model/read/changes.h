// What became of a view's documents since it last told: the form in which boards, read stores and
// screens hand changes on.
#pragma once

#include "read/details.h"
#include "read/floor.h"
#include "read/kitchen.h"
#include "read/measures.h"
#include "read/status.h"
#include "read/trail.h"
#include "read/waiter.h"

#include <map>
#include <string>
#include <string_view>
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

/// For whoever keeps documents by their keys.
template <typename Doc>
void applyTo(std::map<KeyOf<Doc>, Doc> &documents, const Changes<Doc> &changes)
{
    if (changes.whole)
        documents.clear();
    for (const auto &key : changes.removed)
        documents.erase(key);
    for (const Doc &doc : changes.upserted)
        documents.insert_or_assign(keyOf(doc), doc);
}

// The words for the kinds of documents, tables of the read stores and members of printed boards,
// and for their keys.

template <typename Doc> inline constexpr std::string_view kindOf{};
template <> inline constexpr std::string_view kindOf<Ticket> = "ticket";
template <> inline constexpr std::string_view kindOf<KitchenOrder> = "kitchen_order";
template <> inline constexpr std::string_view kindOf<TableCard> = "table_card";
template <> inline constexpr std::string_view kindOf<WaiterOrder> = "waiter_order";
template <> inline constexpr std::string_view kindOf<DishCard> = "dish_card";
template <> inline constexpr std::string_view kindOf<StatusNumber> = "status_number";
template <> inline constexpr std::string_view kindOf<StatusOrder> = "status_order";
template <> inline constexpr std::string_view kindOf<OrderDetails> = "order_details";
template <> inline constexpr std::string_view kindOf<DetailsParty> = "details_party";
template <> inline constexpr std::string_view kindOf<FloorGuest> = "guest";
template <> inline constexpr std::string_view kindOf<FloorStaff> = "staff";
template <> inline constexpr std::string_view kindOf<FloorPool> = "pool";
template <> inline constexpr std::string_view kindOf<FloorStation> = "station";
template <> inline constexpr std::string_view kindOf<WaitMeasure> = "wait";
template <> inline constexpr std::string_view kindOf<PoolMeasure> = "pool_measure";
template <> inline constexpr std::string_view kindOf<GuestsMeasure> = "guests";
template <> inline constexpr std::string_view kindOf<OrderMeasure> = "order_measure";
template <> inline constexpr std::string_view kindOf<MinuteMeasure> = "minute";
template <> inline constexpr std::string_view kindOf<MeasuredGuest> = "open_guest";
template <> inline constexpr std::string_view kindOf<MeasuredWork> = "open_work";
template <> inline constexpr std::string_view kindOf<MeasuredStaff> = "measured_staff";
template <> inline constexpr std::string_view kindOf<MeasuresClock> = "clock";

[[nodiscard]] inline std::string keyText(const std::string &name)
{
    return name;
}
[[nodiscard]] inline std::string keyText(const DishId &dish)
{
    return dish.text();
}
template <typename Id>
requires std::is_enum_v<Id>
[[nodiscard]] std::string keyText(Id id)
{
    return std::to_string(number(id));
}

// By which name a document is asked about and found wrong.

template <typename Doc> [[nodiscard]] DocumentName nameOf(ViewName view, const KeyOf<Doc> &key)
{
    return {view, std::string(kindOf<Doc>), keyText(key)};
}
template <typename Doc> [[nodiscard]] DocumentName nameOf(ViewName view, const Doc &document)
{
    return nameOf<Doc>(view, keyOf(document));
}

} // namespace restaurant
