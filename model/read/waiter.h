// The waiter view: the tables with what happens at each, the orders to carry or hand over, the
// bills to take, and which dishes can be sold.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"

#include <string>
#include <vector>

namespace restaurant {

/// Guests eat until they pay: the bill is made out when the last dish is on the table, and they
/// take their time. WantsToPay: their card was declined, and they wait for somebody.
enum class TableStage { Free, WantsToOrder, WaitsForFood, FoodReady, Eating, WantsToPay, Paid };

/// A document of the waiter view: one table.
struct TableCard
{
    TableId table{};
    int seats = 0;
    PartyId party{};
    int guests = 0;
    TableStage stage = TableStage::Free;
    Instant since{};             ///< When it came to this stage.
    std::vector<OrderId> orders; ///< Of the party, not rejected or cancelled.
    bool operator==(const TableCard &) const = default;
};

enum class CarryStage { Placed, InKitchen, Ready, PickedUp, Delivered, AwaitsPayment, Paid };

/// A line of a WaiterOrder. Here it is Fired until it is Ready: the floor does not see the pan.
struct CarryLine
{
    LineId line{};
    std::string name; ///< Of the dish, for a person.
    int quantity = 1;
    Course course{1};
    LineState state = LineState::Placed;
    bool operator==(const CarryLine &) const = default;
};

/// What of an order is on the pass or on the way; short, because it stands on a button.
[[nodiscard]] std::string carriesText(const std::vector<CarryLine> &lines);

/// A document of the waiter view: one order that still needs somebody on the floor. Takeaway goes
/// when it is handed over, dine-in stays until the table is cleared.
struct WaiterOrder
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    TableId table{};
    PartyId party{};
    std::string guest;
    CarryStage stage = CarryStage::Placed;
    Instant since{};
    Instant readyAt{};     ///< When its food became ready; zero if it is not.
    std::string carries;   ///< "2 Ramen, 1 Soup": what is ready or picked up now.
    Money due;             ///< What is asked and not yet paid; 0 when nothing is.
    bool prepaid = false;  ///< `due` must be paid before cooking.
    bool declined = false; ///< The last card for `due` was declined; the guest waits to pay.
    bool paid = false;     ///< The last bill was.
    Course fired{0};       ///< The highest course fired; 0: none.
    std::vector<CarryLine> lines;
    bool operator==(const WaiterOrder &) const = default;
};

/// A document of the waiter view: one dish of the menu, as a taker offers it.
struct DishCard
{
    DishId dish;
    std::string name;
    Money price;
    int left = 0;
    bool soldOut = false;
    std::vector<std::string> allergens;
    bool operator==(const DishCard &) const = default;
};

enum class TaskKind { TakeOrder, PickUp, Serve, HandOver, TakePayment, ClearTable };
/// "Take order", "Pick up", "Serve", "Hand over", "Take payment", "Clear": for a button.
[[nodiscard]] std::string_view labelOf(TaskKind kind);

/// What somebody on the floor should do next. Derived from the documents, never stored.
struct WaiterTask
{
    TaskKind kind{};
    OrderId order{};   ///< 0 where there is none.
    TableId table{};   ///< 0 for takeaway.
    std::string where; ///< "Table 4", "Counter, Ada".
    std::string what;  ///< "2 Ramen", "Bill 41.00".
    Instant since{};
    bool canWait = false; ///< Nobody stands and waits for it.
    bool operator==(const WaiterTask &) const = default;
};

/// What nobody waits for, the bill of guests who eat and a table to be cleared, comes last. Else
/// the longest wait first; equal waits in the order of kind, order and table.
[[nodiscard]] bool comesBefore(const WaiterTask &a, const WaiterTask &b);
/// All tasks, in that order.
[[nodiscard]] std::vector<WaiterTask> tasksFor(const std::vector<TableCard> &tables,
                                               const std::vector<WaiterOrder> &orders);

} // namespace restaurant
