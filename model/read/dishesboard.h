// Guests by dish: the view that docs/add-a-view.md is about. It is not there when an evening
// begins; whoever adds it reads the log from its first event, and is right from then on.
//
// What it counts: *portions* of a dish are the quantities of its lines in all orders that are
// neither rejected nor cancelled, without lines that were voided. *Guests* of a dish are the
// persons who may have eaten of them: all of a party that has such a line, each once however often
// the party orders the dish; and one for each takeaway order with such a line.
#pragma once

#include "documentset.h"

#include "domain/event.h"
#include "domain/restaurant.h"
#include "json/fields.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace restaurant {

/// A document of the view: a dish that somebody has ordered.
struct DishGuests
{
    DishId dish;
    std::string name;
    int guests = 0;
    int portions = 0;
    bool operator==(const DishGuests &) const = default;
};

struct DishesLine
{
    LineId line{};
    DishId dish;
    int quantity = 1;
    bool operator==(const DishesLine &) const = default;
};

/// What the board keeps of an order, for what may still become of it: the lines that count.
struct DishesOrder
{
    OrderId order{};
    PartyId party{}; ///< 0: takeaway.
    std::vector<DishesLine> lines;
    bool operator==(const DishesOrder &) const = default;
};

/// The same of a party: how many they are, and their orders.
struct DishesParty
{
    PartyId party{};
    int persons = 0;
    std::vector<OrderId> orders;
    bool operator==(const DishesParty &) const = default;
};

// By what each is known, what it is called in read stores, and how it stands there.

inline const DishId &keyOf(const DishGuests &dish)
{
    return dish.dish;
}
inline OrderId keyOf(const DishesOrder &order)
{
    return order.order;
}
inline PartyId keyOf(const DishesParty &party)
{
    return party.party;
}
template <> inline constexpr std::string_view kindOf<DishGuests> = "dish_guests";
template <> inline constexpr std::string_view kindOf<DishesOrder> = "dishes_order";
template <> inline constexpr std::string_view kindOf<DishesParty> = "dishes_party";

template <>
inline constexpr auto fieldsOf<DishGuests> =
    std::tuple{field("dish", &DishGuests::dish), field("name", &DishGuests::name),
               field("guests", &DishGuests::guests), field("portions", &DishGuests::portions)};
template <>
inline constexpr auto fieldsOf<DishesLine> =
    std::tuple{field("line", &DishesLine::line), field("dish", &DishesLine::dish),
               field("quantity", &DishesLine::quantity)};
template <>
inline constexpr auto fieldsOf<DishesOrder> =
    std::tuple{field("order", &DishesOrder::order), optionalField("party", &DishesOrder::party),
               field("lines", &DishesOrder::lines)};
template <>
inline constexpr auto fieldsOf<DishesParty> =
    std::tuple{field("party", &DishesParty::party), field("persons", &DishesParty::persons),
               field("orders", &DishesParty::orders)};

/// Everything it knows is made of documents, so that it can be taken up again from them. Those of
/// an evening are kept to its end. `restaurant` must outlive it.
struct DishesBoard
{
    static constexpr ViewName view = ViewName::Dishes;
    /// Raised when the same events give other documents than before: stores are then rebuilt.
    static constexpr int projectionVersion = 1;
    /// Of its documents, those that others see; it needs the rest to fold what comes.
    using Shown = std::tuple<DishGuests>;

    explicit DishesBoard(const Restaurant &of)
        : restaurant(&of)
    {
    }

    const Restaurant *restaurant;
    DocumentSet<DishGuests> dishes;
    DocumentSet<DishesOrder> orders;
    DocumentSet<DishesParty> parties;
    Position position{}; ///< The last event it has seen.
    Instant at{};        ///< When that happened.

    /// Its documents, kind by kind.
    auto kinds() { return std::tie(dishes, orders, parties); }
    auto kinds() const { return std::tie(dishes, orders, parties); }
};

/// Folds one event in. Pure: looks at nothing but the board, its restaurant and the event.
void apply(DishesBoard &board, const RecordedEvent &event);

} // namespace restaurant
