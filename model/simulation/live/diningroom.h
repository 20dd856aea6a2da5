// Parties that dine in: from the door to a table, through one or more rounds, to the bill. The
// staff seats them and serves them by what the waiter view shows.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "timers.h"
#include "world.h"

#include <map>
#include <optional>
#include <vector>

namespace restaurant::live {

class DiningRoom
{
public:
    /// All that is passed outlives it.
    DiningRoom(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers);

    void come(Guest &guest);
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
    // The door.
    void findTables();
    [[nodiscard]] std::optional<TableId> freeTableFor(const Guest &guest);
    [[nodiscard]] bool isShownFree(TableId table);
    [[nodiscard]] bool findsWay(Work &work, Guest &guest);
    Progress seat(Work &work, Guest &guest);
    void forgetPromise(const Guest &guest);
    void leaveDoor(Guest &guest, LeaveReason why);

    // The order.
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

    // The end.
    void askForBill(Guest &guest);
    void bringBill(Guest &guest);
    Progress takePayment(Work &work, Guest &guest);
    void pay(Work &work, const Guest &guest, OrderId order);
    void isPaid(OrderId order);
    void leaveTable(Guest &guest, LeaveReason why);
    [[nodiscard]] bool isStillToClear(const Work &work);
    Progress clear(Work &work);
    void cleared(PartyId party);

    [[nodiscard]] Work workFor(const Guest &guest, WorkKind kind, Task task) const;

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    Timers &m_timers;
    std::vector<GuestId> m_door;           ///< Who waits for a table, in the order of coming.
    std::map<TableId, GuestId> m_promised; ///< Whom somebody is to lead there, or leads.
    /// Shown free, but found taken: not believed before the view has come to this position.
    std::map<TableId, Position> m_doubted;
    std::map<OrderId, Position> m_billed; ///< Where the bill of an order was made out.
    std::map<WorkId, PartyId> m_toClear;  ///< Whose table.
};

} // namespace restaurant::live
