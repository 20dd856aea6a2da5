// Which number the next order and the next party may have, so that a person's never meet the
// script's.
#pragma once

#include "domain/command.h"
#include "domain/event.h"
#include "domain/ids.h"

#include <algorithm>

namespace restaurant {

class FreeNumbers
{
public:
    /// Numbers up to these are taken.
    void take(OrderId order) { m_lastOrder = std::max(m_lastOrder, order); }
    void take(PartyId party) { m_lastParty = std::max(m_lastParty, party); }
    /// Takes the number that the command or event brings into the world, if it brings one.
    void takeFrom(const Command &command)
    {
        if (const auto *placing = std::get_if<PlaceOrder>(&command))
            take(placing->order);
        else if (const auto *seating = std::get_if<SeatParty>(&command))
            take(seating->party);
    }
    void takeFrom(const Event &event)
    {
        if (const auto *placed = std::get_if<OrderPlaced>(&event))
            take(placed->order);
        else if (const auto *seated = std::get_if<PartySeated>(&event))
            take(seated->party);
    }

    /// A number above all taken so far; it is taken now.
    [[nodiscard]] OrderId nextOrder() { return m_lastOrder = OrderId{number(m_lastOrder) + 1}; }
    [[nodiscard]] PartyId nextParty() { return m_lastParty = PartyId{number(m_lastParty) + 1}; }

    /// The highest numbers taken; 0: none.
    [[nodiscard]] OrderId lastOrder() const { return m_lastOrder; }
    [[nodiscard]] PartyId lastParty() const { return m_lastParty; }

private:
    OrderId m_lastOrder{};
    PartyId m_lastParty{};
};

} // namespace restaurant
