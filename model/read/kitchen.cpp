#include "kitchen.h"

#include <map>

namespace restaurant {

std::vector<AllDayCount> allDayCounts(const std::vector<Ticket> &tickets)
{
    std::map<std::string, int> counts;
    for (const Ticket &ticket : tickets)
        for (const TicketLine &line : ticket.lines)
            if (line.state == TicketLineState::Waiting || line.state == TicketLineState::Fired ||
                line.state == TicketLineState::Cooking)
                counts[line.name] += line.quantity;
    std::vector<AllDayCount> all;
    for (const auto &[name, quantity] : counts)
        all.push_back({name, quantity});
    return all;
}

} // namespace restaurant
