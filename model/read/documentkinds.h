// The words for the kinds of documents, tables of the read stores and members of printed boards,
// and for their keys.
#pragma once

#include "changes.h"

#include <string>
#include <string_view>
#include <type_traits>

namespace restaurant {

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

} // namespace restaurant
