// The aggregate of stream stock-DISH: how many of a dish there are, and who was promised one.
#pragma once

#include "ids.h"
#include "rejection.h"
#include "time.h"
#include "values.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

struct Restaurant;

struct ReceiveStock
{
    DishId dish;
    int quantity = 0; ///< At least 1.
    bool operator==(const ReceiveStock &) const = default;
};
/// One line's share of a dish.
struct StockLine
{
    LineId line{};
    DishId dish;
    int quantity = 0;
    bool operator==(const StockLine &) const = default;
};
/// All of it or nothing, over as many dishes as the lines name.
struct ReserveStock
{
    OrderId order{};
    std::vector<StockLine> lines;
    bool operator==(const ReserveStock &) const = default;
};
struct ReleaseStock
{
    OrderId order{};
    std::vector<StockLine> lines;
    bool operator==(const ReleaseStock &) const = default;
};
/// What was reserved is held no longer: nobody has paid in time.
struct ExpireReservation
{
    OrderId order{};
    std::vector<StockLine> lines;
    bool operator==(const ExpireReservation &) const = default;
};
/// What was reserved for a line has gone into the pan.
struct UseStock
{
    OrderId order{};
    LineId line{};
    DishId dish;
    bool operator==(const UseStock &) const = default;
};
struct MarkSoldOut
{
    DishId dish;
    bool operator==(const MarkSoldOut &) const = default;
};
struct RestoreDish
{
    DishId dish;
    bool operator==(const RestoreDish &) const = default;
};

struct StockReceived
{
    DishId dish;
    int quantity = 0;
    int left = 0; ///< After this event, what can still be promised.
    bool operator==(const StockReceived &) const = default;
};
struct StockReserved
{
    DishId dish;
    OrderId order{};
    LineId line{};
    int quantity = 0;
    int left = 0;
    bool operator==(const StockReserved &) const = default;
};
/// The first dish that could not be promised; nothing of the order's lines was reserved.
struct ReservationRefused
{
    DishId dish;
    OrderId order{};
    LineId line{}; ///< The line that could not have its dish.
    int wanted = 0;
    int left = 0;
    bool soldOut = false; ///< The dish is marked sold out, whatever is left.
    bool operator==(const ReservationRefused &) const = default;
};
struct ReservationReleased
{
    DishId dish;
    OrderId order{};
    LineId line{};
    int quantity = 0;
    int left = 0;
    bool operator==(const ReservationReleased &) const = default;
};
/// Released because its time was over.
struct ReservationExpired
{
    DishId dish;
    OrderId order{};
    LineId line{};
    int quantity = 0;
    int left = 0;
    bool operator==(const ReservationExpired &) const = default;
};
struct StockUsed
{
    DishId dish;
    OrderId order{};
    LineId line{};
    int quantity = 0;
    bool operator==(const StockUsed &) const = default;
};
struct DishSoldOut
{
    DishId dish;
    bool byHand = false; ///< False: the last one was promised.
    bool operator==(const DishSoldOut &) const = default;
};
struct DishRestored
{
    DishId dish;
    int left = 0;
    bool operator==(const DishRestored &) const = default;
};

using StockEvent =
    std::variant<StockReceived, StockReserved, ReservationRefused, ReservationReleased, StockUsed,
                 DishSoldOut, DishRestored, ReservationExpired>;

/// received = left + sum of reserved + used, always.
struct Stock
{
    DishId dish;
    int received = 0;
    int left = 0;
    int used = 0;
    std::map<std::pair<OrderId, LineId>, int> reserved;
    bool soldOut = false;
    bool soldOutByHand = false; ///< Stays sold out until somebody restores it.
    bool operator==(const Stock &) const = default;
};

using StockDecision = DecisionOf<StockEvent>;

[[nodiscard]] StockDecision decideOn(const Stock &, const ReceiveStock &);
[[nodiscard]] StockDecision decideOn(const Stock &, const UseStock &);
[[nodiscard]] StockDecision decideOn(const Stock &, const MarkSoldOut &);
[[nodiscard]] StockDecision decideOn(const Stock &, const RestoreDish &);
/// One dish's part of a reservation: these lines of the order, which all name stock.dish.
[[nodiscard]] StockDecision reserve(const Stock &, OrderId, const std::vector<StockLine> &lines);
/// Lines of which nothing is reserved (any more) are passed over; if that leaves none: NotReserved.
[[nodiscard]] StockDecision release(const Stock &, OrderId, const std::vector<StockLine> &lines);
/// The same, because their time was over.
[[nodiscard]] StockDecision expire(const Stock &, OrderId, const std::vector<StockLine> &lines);

/// Folds one event into the stock of `stock.dish` (set it first). Never refuses.
void evolve(Stock &stock, const StockEvent &event);

/// "Sea bass" for the dish sea-bass: its name as far as stock, which knows no menu, can say it.
[[nodiscard]] std::string dishText(const DishId &dish);

} // namespace restaurant
