// The part of the floor board that is about pans. For floorboard.cpp alone.
#pragma once

#include "floorboard.h"

#include <algorithm>

namespace restaurant {

/// What cooks do with the lines of orders.
struct FloorStations
{
    FloorBoard &board;
    Instant at;

    void cook(OrderId order, LineId line, const std::string &who = {},
              std::optional<Instant> until = {})
    {
        const TicketLine *known = find(order, line);
        if (!known)
            return;
        drop(order, line);
        if (FloorStation *station = board.stations.change(known->station))
            station->cooking.push_back({order, line, known->name, known->quantity, who, at, until});
    }
    void cookFromScreen(OrderId order, LineId line)
    {
        if (!isCooking(order, line))
            cook(order, line);
    }
    /// Nobody is at it any more; if it does not cook, because it was voided, it goes.
    void leaveAlone(OrderId order, LineId line)
    {
        const TicketLine *known = find(order, line);
        if (!known || known->state != TicketLineState::Cooking)
            return drop(order, line);
        FloorStation *station = board.stations.change(known->station);
        if (!station)
            return; // a dish that is on no menu is cooked nowhere
        for (CookingLine &cooking : station->cooking) {
            if (cooking.order != order || cooking.line != line)
                continue;
            cooking.who.clear();
            cooking.until.reset();
        }
    }
    void drop(OrderId order, LineId line)
    {
        dropIf([&](const CookingLine &cooking) {
            return cooking.order == order && cooking.line == line;
        });
    }
    /// Off the pan at once, unless somebody is at it: he ends his work first.
    void dropUnattended(OrderId order, std::optional<LineId> line)
    {
        dropIf([&](const CookingLine &cooking) {
            return cooking.order == order && cooking.who.empty() &&
                   (!line || cooking.line == *line);
        });
    }
    /// Where it is cooked; empty where no ticket has it.
    [[nodiscard]] std::string stationOf(OrderId order, LineId line) const
    {
        const TicketLine *known = find(order, line);
        return known ? known->station : std::string();
    }

private:
    [[nodiscard]] const TicketLine *find(OrderId order, LineId line) const
    {
        const Ticket *ticket = board.kitchen.tickets.find(order);
        if (!ticket)
            return nullptr;
        const auto found = std::find_if(ticket->lines.begin(), ticket->lines.end(),
                                        [&](const TicketLine &has) { return has.line == line; });
        return found == ticket->lines.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isCooking(OrderId order, LineId line) const
    {
        bool found = false;
        board.stations.forEach([&](const std::string &, const FloorStation &station) {
            for (const CookingLine &cooking : station.cooking)
                found = found || (cooking.order == order && cooking.line == line);
        });
        return found;
    }
    template <typename Is> void dropIf(Is is)
    {
        board.stations.forEach([&](const std::string &name, const FloorStation &station) {
            if (std::any_of(station.cooking.begin(), station.cooking.end(), is))
                std::erase_if(board.stations.change(name)->cooking, is);
        });
    }
};

} // namespace restaurant
