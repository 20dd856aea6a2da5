// Takeaway guests at the counter: they queue, order and pay, and go on to the waiting area.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "timers.h"
#include "waitingarea.h"
#include "world.h"

namespace restaurant::live {

class Counter
{
public:
    /// All that is passed outlives it.
    Counter(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers,
            Questions &questions);

    [[nodiscard]] WaitingArea &waitingArea() { return m_waiting; }

    void come(Guest &guest);
    void outOfPatience(Guest &guest);

    bool begin(Work &work);
    Progress reached(Work &work);

private:
    void queueToOrder(Guest &guest);
    Progress order(Work &work, Guest &guest);
    Progress pay(Work &work, Guest &guest);
    void tryAgain(Guest &guest);

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    WaitingArea m_waiting;
    int m_waitToOrder = 0;
};

} // namespace restaurant::live
