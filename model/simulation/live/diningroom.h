// Parties that dine in: from the door to a table, through one or more rounds, to the bill.
#pragma once

#include "draws.h"
#include "guests.h"
#include "questions.h"
#include "staff.h"
#include "world.h"

#include "domain/service.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace restaurant::live {

/// The end of a meal: the bills, and the table that becomes free.
class Bills : private Insider
{
public:
    explicit Bills(const Insider &insider)
        : Insider(insider)
    {
    }

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
    /// This service decides again: what it did not answer is done anew.
    void tryAgain(Service service);

private:
    struct Clearing
    {
        Work work;
        PartyId party{};
    };

    void bring(Guest &guest);
    Progress payFrom(Work &work, Guest &guest, std::size_t bill);
    Progress pay(Work &work, Guest &guest, std::size_t bill, PaymentMethod method);
    Progress takeLeave(Work &work, Guest &guest);
    [[nodiscard]] Work clearingFor(const Guest &guest) const;
    void add(Clearing clearing);

    std::map<OrderId, Position> m_madeOut;
    std::map<WorkId, PartyId> m_toClear; ///< Whose table.
    // What was not answered:
    std::vector<GuestId> m_unpaid;
    std::vector<Clearing> m_uncleared;
};

/// Parties that wait for a table, and those who lead them to one that the waiter view shows as
/// free.
class Door : private Insider
{
public:
    explicit Door(const Insider &insider)
        : Insider(insider)
    {
    }

    void come(Guest &guest);
    void giveUp(Guest &guest);
    /// Tables may have become free.
    void findTables();

    /// Somebody sets off with the guest. False: there is no table any more.
    [[nodiscard]] bool setsOff(Work &work, Guest &guest);
    /// At the table. Unless it is taken, the guest sits there now, and `sits` is called.
    Progress seat(Work &work, Guest &guest, const std::function<void()> &sits);

private:
    [[nodiscard]] std::optional<TableId> freeTableFor(const Guest &guest, const std::string &who);
    [[nodiscard]] bool isFreeTo(TableId table, const std::string &who);
    void forgetPromise(const Guest &guest);

    std::vector<GuestId> m_queue;          ///< In the order of coming.
    std::map<TableId, GuestId> m_promised; ///< Whom somebody is to lead there, or leads.
    /// Shown free, but found taken: not believed before the view has come to this position.
    std::map<TableId, Position> m_doubted;
    struct Echo
    {
        std::string who;
        Position position{};
    };
    /// Whom somebody led there himself, and has before his eyes until the view shows it.
    std::map<TableId, Echo> m_echoes;
};

class DiningRoom : private Insider
{
public:
    DiningRoom(const Insider &insider, Questions &questions)
        : Insider(insider)
        , m_questions(questions)
        , m_door(*this)
        , m_bills(*this)
    {
    }

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
    void tryAgain(Service service);

private:
    Progress seat(Work &work, Guest &guest);
    void choose(Guest &guest);
    void wantToOrder(Guest &guest);
    Progress takeOrder(Work &work, Guest &guest);
    void waitForFood(Guest &guest, OrderId order);
    Progress ordered(Guest &guest, OrderId order, const Outcome &answer);
    void nothingToOrder(Guest &guest, LeaveReason why = LeaveReason::NothingToOrder);
    void placedByOthers(const OrderPlaced &placed);
    void orderIsGone(OrderId order);
    void served(OrderId order);
    void giveUpOrdering(Guest &guest);
    void giveUpFood(Guest &guest);
    void cleared(PartyId party);

    Questions &m_questions;
    Door m_door;
    Bills m_bills;
};

} // namespace restaurant::live
