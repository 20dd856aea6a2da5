// What boards say of single things, in a form in which two of them can be compared: the board that
// somebody looked at, and the floor, which is never late.
#pragma once

#include "heldboard.h"
#include "read/floorboard.h"
#include "read/kitchenboard.h"
#include "read/statusboard.h"
#include "read/waiterboard.h"
#include "words/boardtext.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <string>

namespace restaurant {

/// Whose business what is: for what somebody looks at a board.
struct Concern
{
    bool carries = false;         ///< What is ready.
    bool takes = false;           ///< Who wants to order, and what is sold out.
    bool cooks = false;           ///< What is to be started.
    std::optional<OrderId> order; ///< A guest's own.
    bool operator==(const Concern &) const = default;
};

/// By the kinds of work of his pool. Of who is in none, everything that staff looks for.
[[nodiscard]] Concern concernOf(const FloorStaff &staff, const HeldDocuments<FloorPool> &pools);
[[nodiscard]] Concern concernOf(const FloorGuest &guest);

/// What a saying is about.
struct SaidThing
{
    enum class Kind { Order, Line, Table, Dish };
    Kind kind = Kind::Order;
    int number = 0;   ///< Of an order or a table.
    int line = 0;     ///< Of a line alone.
    std::string dish; ///< Of a dish alone.
    auto operator<=>(const SaidThing &) const = default;
};

struct Saying
{
    Said said = Said::NotThere;
    QString what;             ///< "43", "T4", "38, 2 Ramen".
    bool isLookedFor = false; ///< It is what the one who looks wants to know.
};

using Sayings = std::map<SaidThing, Saying>;

[[nodiscard]] Sayings saidBy(const HeldBoard<KitchenBoard> &board, const Concern &concern);
[[nodiscard]] Sayings saidBy(const HeldBoard<WaiterBoard> &board, const Concern &concern);
[[nodiscard]] Sayings saidBy(const HeldBoard<StatusBoard> &board, const Concern &concern);
/// What the view would say of the same if it were up to date, as far as the floor's documents tell;
/// of dishes they tell nothing.
[[nodiscard]] Sayings trueOf(const HeldBoard<FloorBoard> &floor, ViewName view,
                             const Concern &concern);

} // namespace restaurant
