#include "diningroom.h"

#include <algorithm>

namespace restaurant::live {

void DiningRoom::happened(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    if (const auto *placed = std::get_if<OrderPlaced>(&event))
        return placedByOthers(*placed);
    if (const auto *delivered = std::get_if<OrderDelivered>(&event);
        delivered && delivered->complete)
        return served(delivered->order);
    if (const auto *bill = std::get_if<PaymentRequested>(&event); bill && !bill->prepaid) {
        m_bills.madeOut(bill->order, recorded.position);
        return served(bill->order);
    }
    if (const auto *paid = std::get_if<PaymentTaken>(&event))
        return m_bills.paid(paid->order);
    if (const auto *moved = std::get_if<PartyMoved>(&event)) {
        if (Guest *guest = m_guests.ofParty(moved->party))
            guest->table = moved->to;
        return;
    }
    if (const auto *left = std::get_if<TableCleared>(&event))
        cleared(left->party);
}

void DiningRoom::shown(const Event &event)
{
    if (std::holds_alternative<TableCleared>(event) || std::holds_alternative<PartyMoved>(event))
        return m_door.findTables();
    if (const auto *rejected = std::get_if<OrderRejected>(&event))
        return orderIsGone(rejected->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return orderIsGone(cancelled->order);
    if (const auto *bill = std::get_if<PaymentRequested>(&event))
        return m_bills.shown(bill->order);
}

void DiningRoom::through(Guest &guest)
{
    if (guest.state == GuestState::Choosing)
        return wantToOrder(guest);
    const bool hungry = guest.round < guest.profile->mostRounds &&
                        m_draws.happens(Purpose::AnotherRound, ownerOf(guest.id, guest.round),
                                        guest.profile->anotherRound);
    hungry ? choose(guest) : m_bills.ask(guest);
}

/// Whoever sees somebody coming stays; but not for an answer, when it is food that he wants.
void DiningRoom::outOfPatience(Guest &guest)
{
    if (m_guests.isAttended(guest) && guest.state != GuestState::WaitsForFood)
        return;
    switch (guest.waitsFor.value()) {
    case WaitKind::Table:
        return m_door.giveUp(guest);
    case WaitKind::Order:
        return giveUpOrdering(guest);
    case WaitKind::Bill:
        return m_bills.leaveUnpaid(guest, LeaveReason::LostPatience);
    case WaitKind::Food:
        return giveUpFood(guest);
    case WaitKind::Answer:
        return; // not at a table
    }
}

bool DiningRoom::begin(Work &work)
{
    m_world.looks(work.who, ViewName::Waiter);
    if (work.task == Task::SeatParty)
        return m_door.setsOff(work, m_guests.of(*work.guest));
    if (work.task == Task::Clear)
        return m_bills.isStillToClear(work);
    return true;
}

Progress DiningRoom::reached(Work &work)
{
    if (work.task == Task::Clear)
        return m_bills.clear(work);
    Guest &guest = m_guests.of(*work.guest);
    if (!m_guests.isFor(guest, work))
        return Progress::InVain; // he is gone, or somebody else was there first
    switch (work.task) {
    case Task::SeatParty:
        return seat(work, guest);
    case Task::TakeOrder:
        return takeOrder(work, guest);
    case Task::Bill:
        return m_bills.takePayment(work, guest);
    case Task::OrderAtCounter:
    case Task::Answer:
    case Task::Serve:
    case Task::HandOver:
    case Task::Clear:
    case Task::Cook:
        break;
    }
    return Progress::Done;
}

void DiningRoom::choose(Guest &guest)
{
    ++guest.round;
    guest.tries = 0;
    guest.state = GuestState::Choosing;
    const Instant until =
        m_world.now() +
        m_draws.length(Purpose::Choosing, ownerOf(guest.id, guest.round), guest.profile->choosing);
    m_world.record(GuestChoosing{guest.id, until});
    m_timers.set(guest.place(), TimerKind::Through, until);
}

void DiningRoom::wantToOrder(Guest &guest)
{
    ++guest.tries;
    m_guests.waitFor(guest, GuestState::WaitsToOrder, WaitKind::Order);
    m_guests.give(guest, m_guests.workFor(guest, WorkKind::TakeOrder, Task::TakeOrder));
}

Progress DiningRoom::seat(Work &work, Guest &guest)
{
    return m_door.seat(work, guest, [this, &guest] { choose(guest); });
}

void DiningRoom::tryAgain(Service service)
{
    if (service == Service::Orders)
        m_door.findTables();
    m_bills.tryAgain(service);
}

Progress DiningRoom::takeOrder(Work &work, Guest &guest)
{
    if (work.part == 0) {
        m_guests.waited(guest, GuestState::Orders);
        return Progress::On;
    }
    m_world.looks(work.who, ViewName::Waiter);
    auto lines = wishesOf(guest, m_draws, m_world.scenario().restaurant.menu, m_world.waiter());
    if (lines.empty()) {
        guest.work.reset();
        nothingToOrder(guest);
        return Progress::Done;
    }
    const OrderId order = m_world.nextOrder();
    const Command command = PlaceOrder{order, OrderKind::DineIn, guest.table, {}, std::move(lines)};
    return m_guests.sendFor(work, guest, command, [=, this, &guest](const Outcome &answer) {
        return ordered(guest, order, answer);
    });
}

/// Who hears nothing orders once more, and then goes.
Progress DiningRoom::ordered(Guest &guest, OrderId order, const Outcome &answer)
{
    guest.work.reset();
    if (!isRefused(answer)) {
        waitForFood(guest, order);
        return Progress::Done;
    }
    if (!isUnanswered(answer))
        nothingToOrder(guest);
    else if (guest.tries < Guests::mostTries)
        wantToOrder(guest);
    else
        nothingToOrder(guest, LeaveReason::LostPatience);
    return Progress::InVain;
}

void DiningRoom::waitForFood(Guest &guest, OrderId order)
{
    guest.order = order;
    m_guests.orders(guest, order);
    m_guests.waitFor(guest, GuestState::WaitsForFood, WaitKind::Food);
    m_questions.begin(guest);
}

/// Who has eaten already pays for that; others just go.
void DiningRoom::nothingToOrder(Guest &guest, LeaveReason why)
{
    guest.bills.empty() ? m_bills.leaveUnpaid(guest, why) : m_bills.ask(guest);
}

/// A person has taken the order of a party, perhaps while it waited for that.
void DiningRoom::placedByOthers(const OrderPlaced &placed)
{
    Guest *guest = placed.kind == OrderKind::DineIn ? m_guests.ofParty(placed.party) : nullptr;
    if (!guest || guest->order == placed.order)
        return;
    m_guests.orders(*guest, placed.order);
    if (guest->state == GuestState::Choosing) {
        m_timers.stop(guest->place(), TimerKind::Through);
        return waitForFood(*guest, placed.order);
    }
    if (guest->state != GuestState::WaitsToOrder)
        return; // something besides what the guest orders himself
    m_guests.dropWork(*guest);
    m_guests.waited(*guest, GuestState::WaitsForFood);
    waitForFood(*guest, placed.order);
}

/// Rejected, or cancelled by somebody else: the guest is asked again, once.
void DiningRoom::orderIsGone(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    const bool dinesIn = guest && guest->kind() == GuestKind::DineIn;
    if (!dinesIn || guest->order != order || guest->state != GuestState::WaitsForFood)
        return;
    m_questions.end(*guest);
    guest->order.reset();
    m_guests.waited(*guest, GuestState::WaitsToOrder);
    guest->tries < Guests::mostTries ? wantToOrder(*guest) : nothingToOrder(*guest);
}

/// All that was ordered is on the table. Said twice: by the dishes and by the bill.
void DiningRoom::served(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    if (!guest || guest->kind() != GuestKind::DineIn)
        return;
    const auto is = [order](const Bill &bill) { return bill.order == order; };
    if (std::none_of(guest->bills.begin(), guest->bills.end(), is))
        guest->bills.push_back({order, false});
    if (guest->order != order || guest->state != GuestState::WaitsForFood)
        return;
    m_questions.end(*guest);
    guest->order.reset();
    m_guests.waited(*guest, GuestState::Eating);
    const Instant until =
        m_world.now() +
        m_draws.length(Purpose::Eating, ownerOf(guest->id, guest->round), guest->profile->eating);
    m_world.record(GuestEating{guest->id, until});
    m_timers.set(guest->place(), TimerKind::Through, until);
}

void DiningRoom::giveUpOrdering(Guest &guest)
{
    if (guest.bills.empty())
        return m_bills.leaveUnpaid(guest, LeaveReason::LostPatience);
    m_guests.dropWork(guest);
    m_guests.waited(guest, GuestState::WaitsToPay);
    m_bills.ask(guest);
}

void DiningRoom::giveUpFood(Guest &guest)
{
    m_guests.cancels(guest, [this, &guest] {
        m_questions.end(guest);
        guest.order.reset();
        if (guest.bills.empty())
            return m_bills.leaveUnpaid(guest, LeaveReason::LostPatience);
        m_guests.waited(guest, GuestState::WaitsToPay);
        m_bills.ask(guest);
    });
}

/// By somebody who did not wait for the guests to go: they go.
void DiningRoom::cleared(PartyId party)
{
    Guest *guest = m_guests.ofParty(party);
    if (!guest || !guest->isInside())
        return;
    const bool isThrough =
        guest->state == GuestState::WaitsToPay || guest->state == GuestState::Pays;
    m_guests.leave(*guest, isThrough ? LeaveReason::Served : LeaveReason::LostPatience);
}

} // namespace restaurant::live
