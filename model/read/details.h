// The order-details view: order, stock and payment of one order together, the join that "where
// is my order?" needs.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"

#include <string>
#include <vector>

namespace restaurant {

enum class LineStock { Asked, Reserved, Refused, Released, Used };

struct DetailsLine
{
    LineId line{};
    DishId dish;
    std::string name;
    int quantity = 1;
    Money price; ///< Of one.
    std::string note;
    std::string allergy;
    Course course{1};
    LineState state = LineState::Placed;
    LineStock stock = LineStock::Asked;
    bool operator==(const DetailsLine &) const = default;
};

/// One event that concerns the order, whichever service recorded it.
struct DetailsEvent
{
    Position position{};
    Instant at{};
    std::string type; ///< The stored word: "OrderPlaced".
    bool operator==(const DetailsEvent &) const = default;
};

/// A document of the order-details view.
struct OrderDetails
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    TableId table{};
    PartyId party{};
    std::string guest;
    OrderStage stage = OrderStage::None;
    bool ready = false;
    bool bumped = false;
    bool delivered = false; ///< Completely.
    bool left = false;      ///< The party has left its table.
    std::string endedWhy;   ///< Why it was rejected or cancelled.
    Course fired{0};        ///< The highest course fired; 0: none.
    Instant placedAt{};
    std::vector<DetailsLine> lines;
    PaymentStage payment = PaymentStage::None;
    Money requested;
    Money taken;
    Money refunded;
    bool declined = false; ///< The last card was declined.
    std::vector<DetailsEvent> events;
    bool operator==(const OrderDetails &) const = default;
};

/// Nothing more is expected to happen to it: served and paid, or never paid by guests who are gone;
/// rejected or cancelled, and paid back.
[[nodiscard]] bool isClosed(const OrderDetails &details);

/// What the board keeps of a party while it sits, so that its orders move along with it. A document
/// like the others, but for no screen.
struct DetailsParty
{
    PartyId party{};
    std::vector<OrderId> orders;
    bool operator==(const DetailsParty &) const = default;
};

} // namespace restaurant
