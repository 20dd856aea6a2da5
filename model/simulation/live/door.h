// Parties that wait for a table, and those who lead them to one that the waiter view shows as free.
#pragma once

#include "guests.h"
#include "staff.h"
#include "world.h"

#include <map>
#include <optional>
#include <vector>

namespace restaurant::live {

class Door
{
public:
    /// All that is passed outlives it.
    Door(World &world, Staff &staff, Guests &guests);

    void come(Guest &guest);
    void giveUp(Guest &guest);
    /// Tables may have become free.
    void findTables();

    /// Somebody sets off with the guest. False: there is no table any more.
    [[nodiscard]] bool setsOff(Work &work, Guest &guest);
    /// At the table. Unless it is taken, the guest sits there now.
    Progress seat(Work &work, Guest &guest);

private:
    [[nodiscard]] std::optional<TableId> freeTableFor(const Guest &guest);
    [[nodiscard]] bool isShownFree(TableId table);
    void forgetPromise(const Guest &guest);

    World &m_world;
    Staff &m_staff;
    Guests &m_guests;
    std::vector<GuestId> m_queue;          ///< In the order of coming.
    std::map<TableId, GuestId> m_promised; ///< Whom somebody is to lead there, or leads.
    /// Shown free, but found taken: not believed before the view has come to this position.
    std::map<TableId, Position> m_doubted;
};

} // namespace restaurant::live
