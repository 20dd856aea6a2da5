// The aggregate of stream order-N: one order from placing to the last dish delivered. Three
// services write to this stream, each its own kind of fact: Ordering (what is wanted), Kitchen
// (what is cooked) and Floor (what is carried).
#pragma once

#include "actor.h"
#include "ids.h"
#include "rejection.h"
#include "time.h"
#include "values.h"

#include <variant>
#include <vector>

namespace restaurant {

struct Restaurant;
struct Table;

enum class OrderKind { DineIn, Takeaway };

/// A line as a guest asks for it.
struct WantedLine
{
    DishId dish;
    Quantity quantity;
    Note note;
    Note allergy;
    Course course{1};
    bool operator==(const WantedLine &) const = default;
};

/// A line as it was ordered: numbered, and at the price of that moment.
struct OrderedLine
{
    LineId line{};
    DishId dish;
    Quantity quantity;
    Money price; ///< Of one.
    Note note;
    Note allergy;
    Course course{1};
    bool operator==(const OrderedLine &) const = default;
};

// --- Ordering: commands -------------------------------------------------------------------

/// Dine-in names a table where a party sits; takeaway names the guest.
struct PlaceOrder
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    TableId table{}; ///< Dine-in only; else 0.
    Name guest;      ///< Takeaway only; else empty.
    std::vector<WantedLine> lines;
    bool operator==(const PlaceOrder &) const = default;
};
struct AddLines
{
    OrderId order{};
    std::vector<WantedLine> lines;
    bool operator==(const AddLines &) const = default;
};
struct VoidLine
{
    OrderId order{};
    LineId line{};
    WhyText why;
    bool operator==(const VoidLine &) const = default;
};
struct CancelOrder
{
    OrderId order{};
    WhyText why;
    bool operator==(const CancelOrder &) const = default;
};
/// By the process manager: these lines have their stock (and money); the kitchen may hear of them.
struct AcceptOrder
{
    OrderId order{};
    std::vector<LineId> lines;
    bool operator==(const AcceptOrder &) const = default;
};
struct RejectOrder
{
    OrderId order{};
    WhyText why;
    bool operator==(const RejectOrder &) const = default;
};

// --- Kitchen: commands --------------------------------------------------------------------

/// Lets the kitchen begin a course, the lowest one that waits. The first course is fired by
/// accepting the order.
struct FireCourse
{
    OrderId order{};
    Course course{};
    bool operator==(const FireCourse &) const = default;
};
struct StartCooking
{
    OrderId order{};
    LineId line{};
    bool operator==(const StartCooking &) const = default;
};
struct FinishLine
{
    OrderId order{};
    LineId line{};
    bool operator==(const FinishLine &) const = default;
};
/// Takes a ready, or cancelled, ticket off the kitchen's screen.
struct BumpTicket
{
    OrderId order{};
    bool operator==(const BumpTicket &) const = default;
};
struct RecallTicket
{
    OrderId order{};
    bool operator==(const RecallTicket &) const = default;
};

// --- Floor: commands on an order -----------------------------------------------------------

/// Takes everything that is ready from the pass.
struct PickUpOrder
{
    OrderId order{};
    bool operator==(const PickUpOrder &) const = default;
};
/// Puts on the table, or hands over, what was picked up.
struct DeliverOrder
{
    OrderId order{};
    bool operator==(const DeliverOrder &) const = default;
};

// --- Events --------------------------------------------------------------------------------

struct OrderPlaced
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    TableId table{}; ///< Where the party sat then; 0 for takeaway.
    PartyId party{}; ///< 0 for takeaway.
    Name guest;      ///< Empty for dine-in.
    std::vector<OrderedLine> lines;
    bool operator==(const OrderPlaced &) const = default;
};
struct LinesAdded
{
    OrderId order{};
    std::vector<OrderedLine> lines;
    bool operator==(const LinesAdded &) const = default;
};
struct LineVoided
{
    OrderId order{};
    LineId line{};
    bool wasCooking = false; ///< Its stock is used and does not come back.
    WhyText why;
    bool operator==(const LineVoided &) const = default;
};
struct OrderCancelled
{
    OrderId order{};
    WhyText why;
    bool operator==(const OrderCancelled &) const = default;
};
/// The kitchen hears of these lines now. When nothing of the order was fired before, the lowest
/// course among them is fired with it. Lines of a course that is fired are fired at once, the
/// others wait for FireCourse.
struct OrderAccepted
{
    OrderId order{};
    std::vector<LineId> lines;
    bool operator==(const OrderAccepted &) const = default;
};
struct OrderRejected
{
    OrderId order{};
    WhyText why;
    bool operator==(const OrderRejected &) const = default;
};
struct CourseFired
{
    OrderId order{};
    Course course{};
    bool operator==(const CourseFired &) const = default;
};
struct CookingStarted
{
    OrderId order{};
    LineId line{};
    bool operator==(const CookingStarted &) const = default;
};
struct LineReady
{
    OrderId order{};
    LineId line{};
    bool operator==(const LineReady &) const = default;
};
/// Every fired line that is not void is cooked, and at least one waits to be picked up.
struct OrderReady
{
    OrderId order{};
    bool operator==(const OrderReady &) const = default;
};
struct TicketBumped
{
    OrderId order{};
    bool operator==(const TicketBumped &) const = default;
};
struct TicketRecalled
{
    OrderId order{};
    bool operator==(const TicketRecalled &) const = default;
};
struct OrderPickedUp
{
    OrderId order{};
    std::vector<LineId> lines;
    bool operator==(const OrderPickedUp &) const = default;
};
struct OrderDelivered
{
    OrderId order{};
    std::vector<LineId> lines;
    bool complete = false; ///< Nothing more is to come for this order.
    bool operator==(const OrderDelivered &) const = default;
};

using OrderEvent = std::variant<OrderPlaced, LinesAdded, LineVoided, OrderCancelled, OrderAccepted,
                                OrderRejected, CourseFired, CookingStarted, LineReady, OrderReady,
                                TicketBumped, TicketRecalled, OrderPickedUp, OrderDelivered>;

// --- State ---------------------------------------------------------------------------------

/// Every line is in exactly one of these.
enum class LineState { Placed, Accepted, Fired, Cooking, Ready, PickedUp, Delivered, Void };

enum class OrderStage { None, Placed, Accepted, Rejected, Cancelled };

struct OrderLine
{
    LineId line{};
    DishId dish;
    Quantity quantity;
    Money price;
    Course course{1};
    LineState state = LineState::Placed;
    bool operator==(const OrderLine &) const = default;
};

struct Order
{
    OrderId id{};
    OrderStage stage = OrderStage::None;
    OrderKind kind = OrderKind::DineIn;
    TableId table{};
    PartyId party{};
    std::vector<OrderLine> lines; ///< Line n stands at index n - 1.
    bool ready = false;           ///< OrderReady; nothing was fired since, and some of it is there.
    bool bumped = false;
    Instant endedAt{}; ///< When it was cancelled or rejected.
    WhyText endedWhy;
    Course fired{0}; ///< The highest course fired; 0: none.

    [[nodiscard]] const OrderLine *find(LineId line) const;
    bool operator==(const Order &) const = default;
};

/// Who asks, and when: what a rule may depend on besides the state.
struct Asked
{
    Role role = Role::Guest;
    Instant at{};
};

/// The price of all lines that are not void.
[[nodiscard]] Money totalOf(const Order &order);

using OrderDecision = DecisionOf<OrderEvent>;

/// `table` is where the order's party is said to sit; it is not looked at for a takeaway order.
[[nodiscard]] OrderDecision decideOn(const Order &, const PlaceOrder &, const Restaurant &,
                                     const Table &table, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const AddLines &, const Restaurant &,
                                     const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const VoidLine &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const CancelOrder &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const AcceptOrder &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const RejectOrder &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const FireCourse &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const StartCooking &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const FinishLine &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const BumpTicket &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const RecallTicket &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const PickUpOrder &, const Asked &);
[[nodiscard]] OrderDecision decideOn(const Order &, const DeliverOrder &, const Asked &);

/// Folds one event, which happened at `at`, into the order. Never refuses.
void evolve(Order &order, const OrderEvent &event, Instant at);

} // namespace restaurant
