#include "diningroom.h"

#include <algorithm>

namespace restaurant::live {

void Bills::madeOut(OrderId order, Position position)
{
    m_madeOut[order] = position;
}

/// The bill of a guest who waits for it may be the one.
void Bills::shown(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    if (guest && guest->state == GuestState::WaitsToPay)
        bring(*guest);
}

void Bills::ask(Guest &guest)
{
    m_guests.waitFor(guest, GuestState::WaitsToPay, WaitKind::Bill);
    bring(guest);
}

/// As soon as the waiter view shows the bills of all that was served.
void Bills::bring(Guest &guest)
{
    const auto isShown = [this](const Bill &bill) {
        const auto made = m_madeOut.find(bill.order);
        return made != m_madeOut.end() && m_world.shows(ViewName::Waiter, made->second);
    };
    if (!guest.work && std::all_of(guest.bills.begin(), guest.bills.end(), isShown))
        m_guests.give(guest, m_guests.workFor(guest, WorkKind::Bill, Task::Bill));
}

Progress Bills::takePayment(Work &work, Guest &guest)
{
    if (work.part == 0) {
        m_guests.waited(guest, GuestState::Pays);
        return Progress::On;
    }
    guest.work.reset();
    for (Bill &bill : guest.bills) {
        if (!bill.paid)
            pay(work, guest, bill.order);
    }
    m_staff.send(work, ClearTable{guest.table}, ViewName::Waiter);
    m_guests.leave(guest, LeaveReason::Served);
    return Progress::Done;
}

/// By card, and if that is declined in cash.
void Bills::pay(Work &work, const Guest &guest, OrderId order)
{
    const bool declined =
        m_draws.happens(Purpose::Declined, ownerOf(guest.id), guest.profile->declined);
    m_staff.send(work, TakePayment{order, PaymentMethod::Card, !declined}, ViewName::Waiter);
    if (declined)
        m_staff.send(work, TakePayment{order, PaymentMethod::Cash, true}, ViewName::Waiter);
}

void Bills::paid(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    if (!guest)
        return;
    for (Bill &bill : guest->bills) {
        if (bill.order == order)
            bill.paid = true;
    }
}

/// Without having paid for anything more: somebody has to make the table free.
void Bills::leaveUnpaid(Guest &guest, LeaveReason why)
{
    const PartyId party = guest.party;
    Work work = m_guests.workFor(guest, WorkKind::Bill, Task::Clear);
    work.parts.resize(1);
    m_guests.leave(guest, why);
    const WorkId id = m_staff.add(std::move(work));
    m_toClear[id] = party;
    m_staff.offer(id);
}

/// Not if others sit there by now.
bool Bills::isStillToClear(const Work &work)
{
    const TableCard *card = m_world.waiter().tables.find(work.table);
    const PartyId party = m_toClear.at(work.id);
    if (card && (card->party == PartyId{} || card->party == party))
        return true;
    m_toClear.erase(work.id);
    return false;
}

Progress Bills::clear(Work &work)
{
    m_toClear.erase(work.id);
    const Outcome &outcome = m_staff.send(work, ClearTable{work.table}, ViewName::Waiter);
    return outcome.kind == OutcomeKind::Rejected ? Progress::InVain : Progress::Done;
}

} // namespace restaurant::live
