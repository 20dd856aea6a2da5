#include "counter.h"

#include "wishes.h"

#include <algorithm>

namespace restaurant::live {

Counter::Counter(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers)
    : m_world(world)
    , m_draws(draws)
    , m_staff(staff)
    , m_guests(guests)
    , m_timers(timers)
{
}

void Counter::happened(const Event &event)
{
    if (const auto *delivered = std::get_if<OrderDelivered>(&event);
        delivered && delivered->complete)
        received(delivered->order);
}

void Counter::shown(const Event &event)
{
    if (const auto *accepted = std::get_if<OrderAccepted>(&event))
        return promised(accepted->order);
    if (const auto *done = std::get_if<OrderReady>(&event))
        return ready(done->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return cancelledByOthers(cancelled->order);
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
    case Task::Answer:
        return answer(work, guest);
    case Task::HandOver:
        return handOver(work, guest);
    case Task::SeatParty:
    case Task::TakeOrder:
    case Task::Serve:
    case Task::Bill:
    case Task::Clear:
    case Task::Cook:
        break;
    }
    return Progress::Done;
}

Guest *Counter::guestOf(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    const bool waits = guest && guest->kind() == GuestKind::Takeaway && guest->order == order;
    return waits ? guest : nullptr;
}

Work Counter::workFor(const Guest &guest, WorkKind kind, Task task) const
{
    const int item = (guest.tries + guest.asked) * 16 + static_cast<int>(task);
    const DrawOwner owner = ownerOf(guest.id, guest.round, item);
    Work work;
    work.kind = kind;
    work.task = task;
    work.order = guest.order;
    work.parts = {m_draws.walking(kind, owner), m_draws.working(kind, owner)};
    return work;
}

// The order.

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
    Work work = workFor(guest, WorkKind::TakeOrder, Task::OrderAtCounter);
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
        watch(guest);
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

void Counter::watch(Guest &guest)
{
    m_guests.waitFor(guest, GuestState::WaitsForFood, WaitKind::Food);
    if (const auto &unlisted = guest.profile->asksUnlisted) {
        const DrawOwner owner = ownerOf(guest.id, 0, 0);
        m_timers.set(guest.place(), TimerKind::Ask,
                     m_world.now() + m_draws.length(Purpose::Asks, owner, *unlisted));
    }
}

/// Without an answer he does not know better: he is there, or he goes.
void Counter::outOfPatience(Guest &guest)
{
    if (m_guests.isAttended(guest))
        return;
    if (guest.state == GuestState::WaitsToOrder) {
        --m_waitToOrder;
        return m_guests.leave(guest, LeaveReason::LostPatience);
    }
    if (guest.state == GuestState::WaitsForFood && m_guests.cancels(guest)) {
        stopAsking(guest);
        m_guests.leave(guest, LeaveReason::LostPatience);
    }
}

// Asking.

/// The status view shows his number, and when it should be ready.
void Counter::promised(OrderId order)
{
    Guest *guest = guestOf(order);
    const StatusNumber *shown = guest ? m_world.status().numbers.find(order) : nullptr;
    if (shown && guest->state == GuestState::WaitsForFood)
        askAfter(*guest, shown->promised);
}

void Counter::askAfter(Guest &guest, Instant promised)
{
    const auto &after = guest.profile->asksAfterPromise;
    if (!after) {
        m_timers.stop(guest.place(), TimerKind::Ask);
        return;
    }
    const DrawOwner owner = ownerOf(guest.id, 1, guest.asked);
    m_timers.set(guest.place(), TimerKind::Ask,
                 std::max(promised, m_world.now()) + m_draws.length(Purpose::Asks, owner, *after));
}

void Counter::mayAsk(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood || guest.asks)
        return;
    m_world.looks(guest.name().text(), ViewName::Status);
    const StatusNumber *shown = m_world.status().numbers.find(*guest.order);
    if (shown && shown->stage == StatusStage::Ready)
        return collect(guest);
    if (shown && shown->promised > m_world.now())
        return askAfter(guest, shown->promised); // promised anew meanwhile
    ask(guest);
}

void Counter::ask(Guest &guest)
{
    ++guest.asked;
    guest.asks = true;
    m_world.record(WaitBegan{guest.id, WaitKind::Answer, guest.order});
    m_guests.bePatient(guest, TimerKind::AnswerPatience, WaitKind::Answer, guest.asked);
    m_guests.give(guest, workFor(guest, WorkKind::Answer, Task::Answer));
}

void Counter::outOfPatienceWithAsking(Guest &guest)
{
    if (m_guests.isAttended(guest))
        return;
    stopAsking(guest);
    askAfter(guest, m_world.now());
}

void Counter::endAsking(Guest &guest)
{
    if (guest.asks)
        m_world.record(WaitEnded{guest.id, WaitKind::Answer});
    guest.asks = false;
}

/// If he waits for an answer, not any more.
void Counter::stopAsking(Guest &guest)
{
    m_timers.stop(guest.place(), TimerKind::Ask);
    m_timers.stop(guest.place(), TimerKind::AnswerPatience);
    endAsking(guest);
    m_guests.dropWork(guest);
}

/// Tells what the waiter view shows: perhaps it lies there ready, and the status view is late.
Progress Counter::answer(Work &work, Guest &guest)
{
    if (work.part == 0) {
        m_timers.stop(guest.place(), TimerKind::AnswerPatience);
        endAsking(guest);
        return Progress::On;
    }
    guest.work.reset();
    m_world.looks(work.who, ViewName::Waiter);
    const WaiterOrder *shown = m_world.waiter().orders.find(*guest.order);
    if (shown && shown->stage == CarryStage::Ready)
        collect(guest);
    else
        askAfter(guest, m_world.now());
    return Progress::Done;
}

// The food.

void Counter::ready(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest || guest->state != GuestState::WaitsForFood)
        return;
    m_world.looks(guest->name().text(), ViewName::Status);
    const StatusNumber *shown = m_world.status().numbers.find(order);
    if (shown && shown->stage == StatusStage::Ready)
        collect(*guest);
}

void Counter::collect(Guest &guest)
{
    stopAsking(guest);
    m_timers.stop(guest.place(), TimerKind::Patience);
    guest.state = GuestState::Collects;
    m_guests.give(guest, workFor(guest, WorkKind::Serve, Task::HandOver));
}

/// First to the pass, then to the guest.
Progress Counter::handOver(Work &work, Guest &guest)
{
    const bool atThePass = work.part == 0;
    const Command command =
        atThePass ? Command{PickUpOrder{*guest.order}} : Command{DeliverOrder{*guest.order}};
    if (m_staff.send(work, command, ViewName::Waiter).kind != OutcomeKind::Rejected)
        return Progress::On;
    guest.work.reset();
    guest.state = GuestState::WaitsForFood; // until the view shows it ready again
    return Progress::InVain;
}

void Counter::received(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest)
        return;
    stopAsking(*guest);
    m_guests.waited(*guest, GuestState::Collects);
    m_guests.leave(*guest, LeaveReason::Served);
}

void Counter::cancelledByOthers(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest)
        return;
    guest->isRefused = true;
    if (guest->state == GuestState::Orders)
        return; // he hears of it when he has paid
    stopAsking(*guest);
    m_guests.leave(*guest, LeaveReason::NothingToOrder);
}

} // namespace restaurant::live
