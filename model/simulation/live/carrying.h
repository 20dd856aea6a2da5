// Cooked food and those who carry it, by what the waiter view shows: to the tables, and takeaway of
// persons over the counter. Takeaway guests of the simulation come for theirs themselves.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "world.h"

#include <map>

namespace restaurant::live {

class Carrying
{
public:
    /// All that is passed outlives it.
    Carrying(World &world, const Draws &draws, Staff &staff, Guests &guests);

    /// The view has shown this since now.
    void shown(const Event &event);

    bool begin(Work &work);
    Progress reached(Work &work);

private:
    void look(OrderId order);
    [[nodiscard]] bool isReady(OrderId order);

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    std::map<OrderId, WorkId> m_serving;
};

} // namespace restaurant::live
