// The kitchen view: one ticket for each order the kitchen has to do with.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"

#include <string>
#include <vector>

namespace restaurant {

enum class TicketLineState { Waiting, Fired, Cooking, Ready, Served, Void };
enum class TicketState { Open, Ready, Bumped, Cancelled };

struct TicketLine
{
    LineId line{};
    DishId dish;
    std::string name; ///< Of the dish, for a person.
    int quantity = 1;
    std::string note;
    std::string allergy;
    Course course{1};
    std::string station;
    TicketLineState state = TicketLineState::Waiting;
    Instant since{}; ///< When it came to this state.
    bool operator==(const TicketLine &) const = default;
};

/// A document of the kitchen view.
struct Ticket
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    TableId table{}; ///< Where the party sits now; 0 for takeaway.
    PartyId party{};
    std::string guest;             ///< Takeaway only.
    std::vector<TicketLine> lines; ///< Void lines stay, to be shown struck through.
    TicketState state = TicketState::Open;
    Instant sentAt{};  ///< When the kitchen heard of it.
    Instant firedAt{}; ///< When its latest course was fired.
    bool operator==(const Ticket &) const = default;
};

/// What the board keeps of an open order besides its ticket, so that a later event finds what an
/// earlier one said. A document like the others, but for no screen.
struct KitchenOrder
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    TableId table{};
    PartyId party{};
    std::string guest;
    Course fired{0};                 ///< The highest course fired; 0: none.
    std::vector<TicketLine> waiting; ///< Not accepted yet: the kitchen has not heard of them.
    bool operator==(const KitchenOrder &) const = default;
};

/// How many of a dish are still to be cooked, over all tickets.
struct AllDayCount
{
    std::string name;
    int quantity = 0;
    bool operator==(const AllDayCount &) const = default;
};

/// Over the open tickets, in the order of the dishes' names.
[[nodiscard]] std::vector<AllDayCount> allDayCounts(const std::vector<Ticket> &tickets);

} // namespace restaurant
