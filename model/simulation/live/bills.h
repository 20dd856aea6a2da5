// The end of a meal: the bills, and the table that becomes free.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "world.h"

#include <map>

namespace restaurant::live {

class Bills
{
public:
    /// All that is passed outlives it.
    Bills(World &world, const Draws &draws, Staff &staff, Guests &guests);

    /// The guest wants to pay all that was served.
    void ask(Guest &guest);
    /// Leaves the table without paying anything more. Somebody has to clear it.
    void leaveUnpaid(Guest &guest, LeaveReason why);

    /// A bill is in the log; the waiter view shows it; it is paid.
    void madeOut(OrderId order, Position position);
    void shown(OrderId order);
    void paid(OrderId order);

    Progress takePayment(Work &work, Guest &guest);
    [[nodiscard]] bool isStillToClear(const Work &work);
    Progress clear(Work &work);

private:
    void bring(Guest &guest);
    void pay(Work &work, const Guest &guest, OrderId order);

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    std::map<OrderId, Position> m_madeOut;
    std::map<WorkId, PartyId> m_toClear; ///< Whose table.
};

} // namespace restaurant::live
