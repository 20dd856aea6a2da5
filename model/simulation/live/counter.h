// Takeaway guests at the counter: they queue, order and pay, and go on to the waiting area.
#pragma once

#include "draws.h"
#include "guests.h"
#include "questions.h"
#include "staff.h"
#include "world.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::live {

/// Takeaway guests who have paid: they watch the status view, ask when it tells them nothing good,
/// and collect what it shows as ready.
class WaitingArea : private Insider
{
public:
    WaitingArea(const Insider &insider, Questions &questions)
        : Insider(insider)
        , m_questions(questions)
    {
    }

    /// From now on the guest waits for his food.
    void watch(Guest &guest);
    void outOfPatience(Guest &guest);
    /// It is time to look whether there is reason to ask.
    void mayAsk(Guest &guest);
    /// He was told where his order is, or has given up the question.
    void answered(Guest &guest);
    void gaveUpAsking(Guest &guest) { askAfter(guest, m_world.now()); }

    /// The status view has shown this since now.
    void shown(const Event &event);
    /// He stands at the counter and waits to be handed what he has ordered.
    void collect(Guest &guest);
    /// The food of this order is in somebody's hands, whatever the views show.
    void received(OrderId order);

    Progress handOver(Work &work, Guest &guest);
    /// Orders are decided again: what was not answered is done anew.
    void tryAgain();

private:
    void promised(OrderId order);
    void askAfter(Guest &guest, Instant promised);
    void stopAsking(Guest &guest);
    void ready(OrderId order);
    void cancelledByOthers(OrderId order);
    void rejectedOncePaid(OrderId order);
    /// The guest inside who waits for this order; null if there is none.
    [[nodiscard]] Guest *guestOf(OrderId order);

    void give(Guest &guest, bool isCarried);

    struct Unanswered
    {
        GuestId guest{};
        bool isCarried = false; ///< Somebody had the food in his hands.
    };

    Questions &m_questions;
    std::vector<Unanswered> m_unanswered;
};

class Counter : private Insider
{
public:
    Counter(const Insider &insider, Questions &questions)
        : Insider(insider)
        , m_waiting(insider, questions)
    {
    }

    [[nodiscard]] WaitingArea &waitingArea() { return m_waiting; }

    void come(Guest &guest);
    void outOfPatience(Guest &guest);
    /// What happens to those who stand at the till.
    void happened(const Event &event);
    /// The till has known nothing of the guest's order for too long.
    void noBill(Guest &guest);

    bool begin(Work &work);
    Progress reached(Work &work);
    /// Orders are decided again: what was not answered is done anew.
    void tryAgain();

private:
    struct Uncancelled
    {
        OrderId order{};
        std::string by;
        int tries = 0;
    };

    void queueToOrder(Guest &guest);
    Progress order(Work &work, Guest &guest);
    Progress pay(Work &work, Guest &guest);
    Progress paid(Work &work, Guest &guest, bool declined, const Outcome &answer);
    Progress waitForBill(Work &work, Guest &guest);
    Progress giveUpPaying(Work &work, Guest &guest);
    void orderAgain(Guest &guest, LeaveReason otherwise);
    void billCame(OrderId order);
    void billWillNotCome(OrderId order);
    [[nodiscard]] std::optional<WorkId> takeWaiting(OrderId order);
    void cancel(Uncancelled order);

    WaitingArea m_waiting;
    int m_waitToOrder = 0;
    std::map<OrderId, WorkId> m_atTheTill;  ///< Before which somebody waits for their bill.
    std::vector<Uncancelled> m_uncancelled; ///< Which nobody wants any more; not answered.
};

} // namespace restaurant::live
