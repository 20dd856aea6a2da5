// Parties that dine in: from the door (door.h) to a table, through one or more rounds, to the bill
// (bills.h).
#pragma once

#include "bills.h"
#include "door.h"
#include "draws.h"
#include "guests.h"
#include "questions.h"
#include "staff.h"
#include "world.h"

namespace restaurant::live {

class DiningRoom
{
public:
    /// All that is passed outlives it.
    DiningRoom(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers,
               Questions &questions);

    void come(Guest &guest) { m_door.come(guest); }
    /// Chosen, or eaten.
    void through(Guest &guest);
    void outOfPatience(Guest &guest);

    /// What happens to the guests themselves, whatever the views show.
    void happened(const RecordedEvent &event);
    /// The waiter view has shown this since now.
    void shown(const Event &event);

    bool begin(Work &work);
    Progress reached(Work &work);

private:
    Progress seat(Work &work, Guest &guest);
    void choose(Guest &guest);
    void wantToOrder(Guest &guest);
    Progress takeOrder(Work &work, Guest &guest);
    void waitForFood(Guest &guest, OrderId order);
    void nothingToOrder(Guest &guest);
    void placedByOthers(const OrderPlaced &placed);
    void orderIsGone(OrderId order);
    void served(OrderId order);
    void giveUpOrdering(Guest &guest);
    void giveUpFood(Guest &guest);
    void cleared(PartyId party);

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    Timers &m_timers;
    Questions &m_questions;
    Door m_door;
    Bills m_bills;
};

} // namespace restaurant::live
