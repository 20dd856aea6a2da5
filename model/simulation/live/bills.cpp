#include "diningroom.h"

#include <algorithm>
#include <utility>

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
    return payFrom(work, guest, 0);
}

/// One bill after the other, then they go.
Progress Bills::payFrom(Work &work, Guest &guest, std::size_t bill)
{
    while (bill < guest.bills.size() && guest.bills[bill].paid)
        ++bill;
    if (bill == guest.bills.size())
        return takeLeave(work, guest);
    return pay(work, guest, bill, PaymentMethod::Card);
}

/// By card, and if that is declined in cash. What the till does not answer he pays another time.
Progress Bills::pay(Work &work, Guest &guest, std::size_t bill, PaymentMethod method)
{
    const bool declined =
        method == PaymentMethod::Card &&
        m_draws.happens(Purpose::Declined, ownerOf(guest.id), guest.profile->declined);
    return m_guests.sendFor(work, guest, TakePayment{guest.bills[bill].order, method, !declined},
                            [=, this, &work, &guest](const Outcome &answer) {
                                if (declined && !isUnanswered(answer))
                                    return pay(work, guest, bill, PaymentMethod::Cash);
                                if (!isUnanswered(answer))
                                    return payFrom(work, guest, bill + 1);
                                guest.work.reset();
                                m_guests.waitFor(guest, GuestState::WaitsToPay, WaitKind::Bill);
                                m_unpaid.push_back(guest.id);
                                return Progress::InVain;
                            });
}

Progress Bills::takeLeave(Work &work, Guest &guest)
{
    return m_guests.sendFor(work, guest, ClearTable{guest.table},
                            [=, this, &guest](const Outcome &answer) {
                                if (isUnanswered(answer))
                                    m_uncleared.push_back({clearingFor(guest), guest.party});
                                m_guests.leave(guest, LeaveReason::Served);
                                return Progress::Done;
                            });
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
    const Clearing clearing{clearingFor(guest), guest.party};
    m_guests.leave(guest, why);
    add(clearing);
}

Work Bills::clearingFor(const Guest &guest) const
{
    Work work = m_guests.workFor(guest, WorkKind::Bill, Task::Clear);
    work.parts.resize(1);
    return work;
}

void Bills::add(Clearing clearing)
{
    const WorkId id = m_staff.add(std::move(clearing.work));
    m_toClear[id] = clearing.party;
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
    const PartyId party = m_toClear.at(work.id);
    m_toClear.erase(work.id);
    return m_staff.send(work, ClearTable{work.table}, ViewName::Waiter,
                        [=, this, &work](const Outcome &answer) {
                            if (isUnanswered(answer))
                                m_uncleared.push_back({again(work), party});
                            return isRefused(answer) ? Progress::InVain : Progress::Done;
                        });
}

void Bills::tryAgain(Service service)
{
    if (service == Service::Orders)
        for (Clearing &clearing : std::exchange(m_uncleared, {}))
            add(std::move(clearing));
    if (service == Service::Payment)
        for (const GuestId id : std::exchange(m_unpaid, {}))
            if (Guest &guest = m_guests.of(id); guest.state == GuestState::WaitsToPay)
                bring(guest);
}

} // namespace restaurant::live
