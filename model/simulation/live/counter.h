// Takeaway guests at the counter: they queue, order and pay, and go on to the waiting area.
#pragma once

#include "draws.h"
#include "guests.h"
#include "questions.h"
#include "staff.h"
#include "world.h"

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
    /// The food of this order is in somebody's hands, whatever the views show.
    void received(OrderId order);

    Progress handOver(Work &work, Guest &guest);

private:
    void promised(OrderId order);
    void askAfter(Guest &guest, Instant promised);
    void stopAsking(Guest &guest);
    void ready(OrderId order);
    void collect(Guest &guest);
    void cancelledByOthers(OrderId order);
    void rejectedOncePaid(OrderId order);
    /// The guest inside who waits for this order; null if there is none.
    [[nodiscard]] Guest *guestOf(OrderId order);

    Questions &m_questions;
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

    bool begin(Work &work);
    Progress reached(Work &work);

private:
    void queueToOrder(Guest &guest);
    Progress order(Work &work, Guest &guest);
    Progress pay(Work &work, Guest &guest);
    void tryAgain(Guest &guest);

    WaitingArea m_waiting;
    int m_waitToOrder = 0;
};

} // namespace restaurant::live
