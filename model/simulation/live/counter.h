// Takeaway guests: they queue, order and pay, watch the status view, ask when it tells them nothing
// good, and collect what it shows as ready.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "timers.h"
#include "world.h"

namespace restaurant::live {

class Counter
{
public:
    /// All that is passed outlives it.
    Counter(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers);

    void come(Guest &guest);
    void outOfPatience(Guest &guest);
    /// It is time to look whether there is reason to ask.
    void mayAsk(Guest &guest);
    void outOfPatienceWithAsking(Guest &guest);

    /// What happens to the guests themselves, whatever the views show.
    void happened(const Event &event);
    /// The status view has shown this since now.
    void shown(const Event &event);

    bool begin(Work &work);
    Progress reached(Work &work);

private:
    void queueToOrder(Guest &guest);
    Progress order(Work &work, Guest &guest);
    Progress pay(Work &work, Guest &guest);
    void tryAgain(Guest &guest);
    void watch(Guest &guest);

    void promised(OrderId order);
    void askAfter(Guest &guest, Instant promised);
    void ask(Guest &guest);
    void endAsking(Guest &guest);
    void stopAsking(Guest &guest);
    Progress answer(Work &work, Guest &guest);

    void ready(OrderId order);
    void collect(Guest &guest);
    Progress handOver(Work &work, Guest &guest);
    void received(OrderId order);
    void cancelledByOthers(OrderId order);

    /// The guest inside whose takeaway order it is; null if there is none.
    [[nodiscard]] Guest *guestOf(OrderId order);
    [[nodiscard]] Work workFor(const Guest &guest, WorkKind kind, Task task) const;

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    Timers &m_timers;
    int m_waitToOrder = 0;
};

} // namespace restaurant::live
