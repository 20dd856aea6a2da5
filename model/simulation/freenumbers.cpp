#include "freenumbers.h"

#include <algorithm>

namespace restaurant {

void FreeNumbers::take(OrderId order)
{
    m_lastOrder = std::max(m_lastOrder, order);
}

void FreeNumbers::take(PartyId party)
{
    m_lastParty = std::max(m_lastParty, party);
}

void FreeNumbers::takeFrom(const Command &command)
{
    if (const auto *placing = std::get_if<PlaceOrder>(&command))
        take(placing->order);
    else if (const auto *seating = std::get_if<SeatParty>(&command))
        take(seating->party);
}

void FreeNumbers::takeFrom(const Event &event)
{
    if (const auto *placed = std::get_if<OrderPlaced>(&event))
        take(placed->order);
    else if (const auto *seated = std::get_if<PartySeated>(&event))
        take(seated->party);
}

OrderId FreeNumbers::nextOrder()
{
    return m_lastOrder = OrderId{number(m_lastOrder) + 1};
}

PartyId FreeNumbers::nextParty()
{
    return m_lastParty = PartyId{number(m_lastParty) + 1};
}

} // namespace restaurant
