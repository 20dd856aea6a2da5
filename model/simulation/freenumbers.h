// Which number the next order and the next party may have, so that a person's never meet the
// script's.
#pragma once

#include "domain/command.h"
#include "domain/event.h"
#include "domain/ids.h"

namespace restaurant {

class FreeNumbers
{
public:
    /// Numbers up to these are taken.
    void take(OrderId order);
    void take(PartyId party);
    /// Takes the number that the command or event brings into the world, if it brings one.
    void takeFrom(const Command &command);
    void takeFrom(const Event &event);

    /// A number above all taken so far; it is taken now.
    [[nodiscard]] OrderId nextOrder();
    [[nodiscard]] PartyId nextParty();

    /// The highest numbers taken; 0: none.
    [[nodiscard]] OrderId lastOrder() const { return m_lastOrder; }
    [[nodiscard]] PartyId lastParty() const { return m_lastParty; }

private:
    OrderId m_lastOrder{};
    PartyId m_lastParty{};
};

} // namespace restaurant
