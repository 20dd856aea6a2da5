// What a view tells about the one thing that a decision rests on, and which way that points.
#pragma once

#include "read/detailsboard.h"
#include "read/kitchenboard.h"
#include "read/statusboard.h"
#include "read/trail.h"
#include "read/waiterboard.h"

#include <string>

namespace restaurant {

/// What a board says about a matter.
struct Grounds
{
    enum class Point {
        Nowhere, ///< It says nothing about it.
        To,      ///< Whoever believes it decides like that.
        Against  ///< Whoever believes it does not.
    };
    Point point = Point::Nowhere;
    DocumentName document;
    std::string field; ///< Which says it.
    std::string value; ///< As JSON; empty: there is no such document.
    bool operator==(const Grounds &) const = default;
};

/// To: what this command needs is there, as far as the view shows it. Whoever has something in his
/// hands need not be shown that he took it: only what speaks against going on counts then. Nowhere
/// where the view shows nothing of it. An order for dishes is judged by `enoughOf`, dish by dish.
[[nodiscard]] Grounds groundsFor(const KitchenBoard &board, const Command &command);
[[nodiscard]] Grounds groundsFor(const WaiterBoard &board, const Command &command);
[[nodiscard]] Grounds groundsFor(const StatusBoard &board, const Command &command);
[[nodiscard]] Grounds groundsFor(const DetailsBoard &board, const Command &command);

/// To: so many of the dish can be sold.
[[nodiscard]] Grounds enoughOf(const WaiterBoard &board, const DishId &dish, int quantity);
/// To: the order is not ready yet. Against: it is.
[[nodiscard]] Grounds stillCooking(const WaiterBoard &board, OrderId order);
[[nodiscard]] Grounds stillCooking(const StatusBoard &board, OrderId order);
/// To: a time before `time` is promised for an order that is not ready.
[[nodiscard]] Grounds promisedBefore(const StatusBoard &board, OrderId order, Instant time);
/// To: the board tells a guest so little of his order that he asks. Against: he would collect it or
/// wait; dining in, he would have found his number.
[[nodiscard]] Grounds reasonToAsk(const StatusBoard &board, OrderId order, GuestKind kind,
                                  Instant now);

} // namespace restaurant
