#include "counter.h"

#include "wishes.h"

#include <algorithm>

namespace restaurant::live {

Counter::Counter(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers,
                 Questions &questions)
    : m_world(world)
    , m_draws(draws)
    , m_staff(staff)
    , m_guests(guests)
    , m_waiting(world, draws, staff, guests, timers, questions)
{
}

bool Counter::begin(Work &work)
{
    m_world.looks(work.who, ViewName::Waiter);
    return true;
}

Progress Counter::reached(Work &work)
{
    Guest &guest = m_guests.of(*work.guest);
    if (!m_guests.isFor(guest, work))
        return Progress::InVain; // he is gone, or has what he wants
    switch (work.task) {
    case Task::OrderAtCounter:
        return work.part < 2 ? order(work, guest) : pay(work, guest);
    case Task::HandOver:
        return m_waiting.handOver(work, guest);
    case Task::SeatParty:
    case Task::TakeOrder:
    case Task::Answer:
    case Task::Serve:
    case Task::Bill:
    case Task::Clear:
    case Task::Cook:
        break;
    }
    return Progress::Done;
}

void Counter::come(Guest &guest)
{
    m_guests.come(guest);
    const std::optional<int> balksAt = guest.profile->balksAt;
    if (balksAt && m_waitToOrder >= *balksAt) {
        guest.waitsFor = WaitKind::Order;
        return m_guests.leave(guest, LeaveReason::Balked);
    }
    guest.round = 1;
    queueToOrder(guest);
}

void Counter::queueToOrder(Guest &guest)
{
    ++guest.tries;
    ++m_waitToOrder;
    m_guests.waitFor(guest, GuestState::WaitsToOrder, WaitKind::Order);
    Work work = m_guests.workFor(guest, WorkKind::TakeOrder, Task::OrderAtCounter);
    // A moment at least, in which the write side makes out the bill.
    const Duration paying = m_draws.paying(ownerOf(guest.id, guest.round, guest.tries));
    work.parts.push_back(std::max(paying, Duration{1}));
    m_guests.give(guest, std::move(work));
}

Progress Counter::order(Work &work, Guest &guest)
{
    if (work.part == 0) {
        --m_waitToOrder;
        m_guests.waited(guest, GuestState::Orders);
        return Progress::On;
    }
    m_world.looks(work.who, ViewName::Waiter);
    auto lines = wishesOf(guest, m_draws, m_world.scenario().restaurant.menu, m_world.waiter());
    if (lines.empty()) {
        guest.work.reset();
        m_guests.leave(guest, LeaveReason::NothingToOrder);
        return Progress::Done;
    }
    const OrderId order = m_world.nextOrder();
    guest.order = order;
    m_guests.orders(guest, order);
    const Command command =
        PlaceOrder{order, OrderKind::Takeaway, {}, guest.name(), std::move(lines)};
    if (m_staff.send(work, command, ViewName::Waiter).kind != OutcomeKind::Rejected)
        return Progress::On;
    tryAgain(guest);
    return Progress::InVain;
}

/// What is refused before it is paid was sold out meanwhile.
Progress Counter::pay(Work &work, Guest &guest)
{
    const bool declined =
        m_draws.happens(Purpose::Declined, ownerOf(guest.id), guest.profile->declined);
    const Outcome &outcome = m_staff.send(
        work, TakePayment{*guest.order, PaymentMethod::Card, !declined}, ViewName::Waiter);
    guest.work.reset();
    const bool refused = outcome.kind == OutcomeKind::Rejected;
    if (refused && outcome.rejection->reason != Reason::AlreadyPaid) {
        tryAgain(guest);
        return Progress::InVain;
    }
    if (declined && !refused)
        m_guests.leave(guest, LeaveReason::Declined);
    else if (guest.isRefused)
        m_guests.leave(guest, LeaveReason::NothingToOrder);
    else
        m_waiting.watch(guest);
    return Progress::Done;
}

void Counter::tryAgain(Guest &guest)
{
    guest.work.reset();
    guest.order.reset();
    if (guest.tries < Guests::mostTries)
        queueToOrder(guest);
    else
        m_guests.leave(guest, LeaveReason::NothingToOrder);
}

/// Whoever sees somebody coming stays.
void Counter::outOfPatience(Guest &guest)
{
    if (m_guests.isAttended(guest))
        return;
    if (guest.state != GuestState::WaitsToOrder)
        return m_waiting.outOfPatience(guest);
    --m_waitToOrder;
    m_guests.leave(guest, LeaveReason::LostPatience);
}

} // namespace restaurant::live
