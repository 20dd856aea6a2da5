#include "guests.h"

#include "simulation/arrivals.h"

#include <algorithm>
#include <utility>

namespace restaurant::live {

Name Guest::name() const
{
    if (!profile->names.empty())
        return profile->names[place() % profile->names.size()];
    return Name::from("Guest " + std::to_string(number(id))).value();
}

Guests::Guests(World &world, const Draws &draws, Staff &staff, Timers &timers)
    : m_world(world)
    , m_draws(draws)
    , m_staff(staff)
    , m_timers(timers)
{
    for (std::size_t profile = 0; profile < world.scenario().live.guests.size(); ++profile)
        drawFrom(profile);
    std::stable_sort(m_guests.begin(), m_guests.end(),
                     [](const Guest &a, const Guest &b) { return a.comes < b.comes; });
    for (std::size_t place = 0; place < m_guests.size(); ++place) {
        m_guests[place].id = GuestId{static_cast<int>(place) + 1};
        drawSize(m_guests[place]);
    }
}

void Guests::expectAll()
{
    for (const Guest &guest : m_guests)
        m_world.schedule(guest.comes, Due::Guest, guest.place());
}

void Guests::drawFrom(std::size_t profile)
{
    const GuestProfile &drawn = m_world.scenario().live.guests[profile];
    Arrivals arrivals(drawn.arrivals, m_draws.generator(Purpose::Arrivals, profile));
    while (const auto comes = arrivals.next()) {
        Guest &guest = m_guests.emplace_back();
        guest.profile = &drawn;
        guest.comes = *comes;
    }
}

void Guests::drawSize(Guest &guest) const
{
    const std::vector<PartySize> &sizes = guest.profile->sizes;
    if (sizes.empty())
        return;
    std::vector<double> weights;
    for (const PartySize &size : sizes)
        weights.push_back(size.weight);
    guest.size = sizes[m_draws.place(Purpose::Size, ownerOf(guest.id), weights)].persons;
}

int Guests::mostOrders() const
{
    int orders = 0;
    for (const Guest &guest : m_guests) {
        const bool dinesIn = guest.kind() == GuestKind::DineIn;
        orders += mostTries * (dinesIn ? std::max(guest.profile->mostRounds, 1) : 1);
    }
    return orders;
}

Guest *Guests::ofOrder(OrderId order)
{
    const auto found = m_byOrder.find(order);
    if (found == m_byOrder.end() || !of(found->second).isInside())
        return nullptr;
    return &of(found->second);
}

bool Guests::isForTakeaway(OrderId order) const
{
    const auto found = m_byOrder.find(order);
    return found != m_byOrder.end() &&
           m_guests[static_cast<std::size_t>(number(found->second)) - 1].kind() ==
               GuestKind::Takeaway;
}

Guest *Guests::ofParty(PartyId party)
{
    const auto found = m_byParty.find(party);
    return found == m_byParty.end() ? nullptr : &of(found->second);
}

void Guests::orders(Guest &guest, OrderId order)
{
    m_byOrder[order] = guest.id;
}

void Guests::sits(Guest &guest, PartyId party, TableId table)
{
    guest.party = party;
    guest.table = table;
    m_byParty[party] = guest.id;
}

void Guests::come(Guest &guest)
{
    m_world.record(GuestCame{guest.id, guest.kind(), guest.size});
}

void Guests::waitFor(Guest &guest, GuestState state, WaitKind kind)
{
    guest.state = state;
    guest.waitsFor = kind;
    const bool isForFood = kind == WaitKind::Food;
    m_world.record(WaitBegan{guest.id, kind, isForFood ? guest.order : std::nullopt});
    bePatient(guest, TimerKind::Patience, kind, guest.tries);
}

void Guests::bePatient(Guest &guest, TimerKind timer, WaitKind kind, int item)
{
    for (const Patience &patience : guest.profile->patience) {
        if (patience.wait != kind)
            continue;
        const int which = item * static_cast<int>(allWaitKinds.size()) + static_cast<int>(kind);
        const DrawOwner owner = ownerOf(guest.id, guest.round, which);
        m_timers.set(guest.place(), timer,
                     m_world.now() + m_draws.length(Purpose::Patience, owner, patience.length));
    }
}

void Guests::waited(Guest &guest, GuestState next)
{
    m_timers.stop(guest.place(), TimerKind::Patience);
    if (guest.waitsFor)
        m_world.record(WaitEnded{guest.id, *guest.waitsFor});
    guest.waitsFor.reset();
    guest.state = next;
}

void Guests::leave(Guest &guest, LeaveReason why)
{
    dropWork(guest);
    m_timers.stopAll(guest.place());
    m_world.record(GuestLeft{guest.id, why, guest.waitsFor});
    guest.state = GuestState::Gone;
    guest.waitsFor.reset();
    m_byParty.erase(guest.party);
}

const Outcome &Guests::send(Guest &guest, Command command, ViewName decidedOn)
{
    const std::string place =
        "guest:" + std::to_string(number(guest.id)) + ":" + std::to_string(guest.commands++);
    return m_world.send({guest.name(), Role::Guest}, std::move(command), place, decidedOn);
}

bool Guests::isBegun(OrderId order)
{
    const Ticket *ticket = m_world.kitchen().tickets.find(order);
    return ticket && std::any_of(ticket->lines.begin(), ticket->lines.end(), [](const auto &line) {
               return line.state == TicketLineState::Cooking ||
                      line.state == TicketLineState::Ready || line.state == TicketLineState::Served;
           });
}

bool Guests::cancels(Guest &guest)
{
    const DrawOwner owner = ownerOf(guest.id, guest.round, guest.tries);
    if (!m_draws.happens(Purpose::Cancels, owner, guest.profile->cancels))
        return false;
    m_world.looks(guest.name().text(), ViewName::Kitchen, guest.id);
    if (isBegun(*guest.order))
        return false;
    const Outcome &outcome =
        send(guest, CancelOrder{*guest.order, WhyText::from("waited too long").value()},
             ViewName::Kitchen);
    return outcome.kind != OutcomeKind::Rejected;
}

Work Guests::workFor(const Guest &guest, WorkKind kind, Task task) const
{
    const int item = (guest.tries + guest.asked) * 16 + static_cast<int>(task);
    const DrawOwner owner = ownerOf(guest.id, guest.round, item);
    Work work;
    work.kind = kind;
    work.task = task;
    work.guest = guest.id;
    work.order = guest.order;
    work.table = guest.table;
    work.parts = {m_draws.walking(kind, owner), m_draws.working(kind, owner)};
    return work;
}

void Guests::give(Guest &guest, Work work)
{
    const WorkId id = m_staff.add(std::move(work));
    guest.work = id;
    m_staff.offer(id);
}

void Guests::dropWork(Guest &guest)
{
    if (guest.work && m_staff.isWaiting(*guest.work))
        m_staff.drop(*guest.work);
    guest.work.reset();
}

bool Guests::isAttended(const Guest &guest) const
{
    return guest.work && !m_staff.isWaiting(*guest.work);
}

bool Guests::isFor(const Guest &guest, const Work &work) const
{
    return guest.work == work.id;
}

} // namespace restaurant::live
