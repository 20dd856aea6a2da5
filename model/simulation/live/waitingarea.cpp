#include "waitingarea.h"

#include <algorithm>

namespace restaurant::live {

WaitingArea::WaitingArea(World &world, const Draws &draws, Staff &staff, Guests &guests,
                         Timers &timers, Questions &questions)
    : m_world(world)
    , m_draws(draws)
    , m_staff(staff)
    , m_guests(guests)
    , m_timers(timers)
    , m_questions(questions)
{
}

void WaitingArea::shown(const Event &event)
{
    if (const auto *accepted = std::get_if<OrderAccepted>(&event))
        return promised(accepted->order);
    if (const auto *done = std::get_if<OrderReady>(&event))
        return ready(done->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return cancelledByOthers(cancelled->order);
}

/// Who cannot cancel any more, or is not of that sort, waits on.
void WaitingArea::outOfPatience(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood || !m_guests.cancels(guest))
        return;
    stopAsking(guest);
    m_guests.leave(guest, LeaveReason::LostPatience);
}

void WaitingArea::watch(Guest &guest)
{
    m_guests.waitFor(guest, GuestState::WaitsForFood, WaitKind::Food);
    m_questions.begin(guest);
    if (const auto &unlisted = guest.profile->asksUnlisted) {
        const DrawOwner owner = ownerOf(guest.id, 0, 0);
        m_timers.set(guest.place(), TimerKind::Ask,
                     m_world.now() + m_draws.length(Purpose::Asks, owner, *unlisted));
    }
}

/// The status view shows his number, and when it should be ready.
void WaitingArea::promised(OrderId order)
{
    Guest *guest = guestOf(order);
    const StatusNumber *shown = guest ? m_world.status().numbers.find(order) : nullptr;
    if (shown && guest->state == GuestState::WaitsForFood)
        askAfter(*guest, shown->promised);
}

void WaitingArea::askAfter(Guest &guest, Instant promised)
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

void WaitingArea::mayAsk(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood || guest.work)
        return;
    m_world.looks(guest.name().text(), ViewName::Status, guest.id);
    const StatusNumber *shown = m_world.status().numbers.find(*guest.order);
    if (shown && shown->stage == StatusStage::Ready)
        return collect(guest);
    if (shown && shown->promised > m_world.now())
        return askAfter(guest, shown->promised); // promised anew meanwhile
    m_questions.ask(guest);
}

/// If he waits for an answer, not any more.
void WaitingArea::stopAsking(Guest &guest)
{
    m_timers.stop(guest.place(), TimerKind::Ask);
    m_questions.end(guest);
}

/// By what the waiter view shows: perhaps it lies there ready, and the status view is late.
void WaitingArea::answered(Guest &guest)
{
    const WaiterOrder *shown = m_world.waiter().orders.find(*guest.order);
    if (shown && shown->stage == CarryStage::Ready)
        collect(guest);
    else
        askAfter(guest, m_world.now());
}

void WaitingArea::ready(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest || guest->state != GuestState::WaitsForFood)
        return;
    m_world.looks(guest->name().text(), ViewName::Status, guest->id);
    const StatusNumber *shown = m_world.status().numbers.find(order);
    if (shown && shown->stage == StatusStage::Ready)
        collect(*guest);
}

void WaitingArea::collect(Guest &guest)
{
    stopAsking(guest);
    m_timers.stop(guest.place(), TimerKind::Patience);
    guest.state = GuestState::Collects;
    m_guests.give(guest, m_guests.workFor(guest, WorkKind::Serve, Task::HandOver));
}

/// First to the pass, then to the guest.
Progress WaitingArea::handOver(Work &work, Guest &guest)
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

void WaitingArea::received(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest)
        return;
    stopAsking(*guest);
    m_guests.waited(*guest, GuestState::Collects);
    m_guests.leave(*guest, LeaveReason::Served);
}

void WaitingArea::cancelledByOthers(OrderId order)
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

Guest *WaitingArea::guestOf(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    const bool waits = guest && guest->kind() == GuestKind::Takeaway && guest->order == order;
    return waits ? guest : nullptr;
}

} // namespace restaurant::live
