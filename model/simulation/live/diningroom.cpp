#include "diningroom.h"

#include "wishes.h"

#include <algorithm>

namespace restaurant::live {

DiningRoom::DiningRoom(World &world, const Draws &draws, Staff &staff, Guests &guests,
                       Timers &timers)
    : m_world(world)
    , m_draws(draws)
    , m_staff(staff)
    , m_guests(guests)
    , m_timers(timers)
{
}

void DiningRoom::happened(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    if (const auto *placed = std::get_if<OrderPlaced>(&event))
        return placedByOthers(*placed);
    if (const auto *delivered = std::get_if<OrderDelivered>(&event);
        delivered && delivered->complete)
        return served(delivered->order);
    if (const auto *bill = std::get_if<PaymentRequested>(&event); bill && !bill->prepaid) {
        m_billed[bill->order] = recorded.position;
        return served(bill->order);
    }
    if (const auto *paid = std::get_if<PaymentTaken>(&event))
        return isPaid(paid->order);
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
        return findTables();
    if (const auto *rejected = std::get_if<OrderRejected>(&event))
        return orderIsGone(rejected->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return orderIsGone(cancelled->order);
    if (const auto *bill = std::get_if<PaymentRequested>(&event)) {
        Guest *guest = m_guests.ofOrder(bill->order);
        if (guest && guest->state == GuestState::WaitsToPay)
            bringBill(*guest);
    }
}

void DiningRoom::through(Guest &guest)
{
    if (guest.state == GuestState::Choosing)
        return wantToOrder(guest);
    const bool hungry = guest.round < guest.profile->mostRounds &&
                        m_draws.happens(Purpose::AnotherRound, ownerOf(guest.id, guest.round),
                                        guest.profile->anotherRound);
    hungry ? choose(guest) : askForBill(guest);
}

/// Whoever sees somebody coming stays.
void DiningRoom::outOfPatience(Guest &guest)
{
    if (m_guests.isAttended(guest))
        return;
    switch (guest.waitsFor.value()) {
    case WaitKind::Table:
        return leaveDoor(guest, LeaveReason::LostPatience);
    case WaitKind::Order:
        return giveUpOrdering(guest);
    case WaitKind::Bill:
        return leaveTable(guest, LeaveReason::LostPatience);
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
        return findsWay(work, m_guests.of(*work.guest));
    if (work.task == Task::Clear)
        return isStillToClear(work);
    return true;
}

Progress DiningRoom::reached(Work &work)
{
    if (work.task == Task::Clear)
        return clear(work);
    Guest &guest = m_guests.of(*work.guest);
    if (!m_guests.isFor(guest, work))
        return Progress::InVain; // he is gone, or somebody else was there first
    switch (work.task) {
    case Task::SeatParty:
        return seat(work, guest);
    case Task::TakeOrder:
        return takeOrder(work, guest);
    case Task::Bill:
        return takePayment(work, guest);
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

Work DiningRoom::workFor(const Guest &guest, WorkKind kind, Task task) const
{
    const int item = guest.tries * 16 + static_cast<int>(task);
    const DrawOwner owner = ownerOf(guest.id, guest.round, item);
    Work work;
    work.kind = kind;
    work.task = task;
    work.table = guest.table;
    work.parts = {m_draws.walking(kind, owner), m_draws.working(kind, owner)};
    return work;
}

// The door.

void DiningRoom::come(Guest &guest)
{
    m_guests.come(guest);
    const std::optional<int> balksAt = guest.profile->balksAt;
    if (balksAt && static_cast<int>(m_door.size()) >= *balksAt) {
        guest.waitsFor = WaitKind::Table;
        return m_guests.leave(guest, LeaveReason::Balked);
    }
    m_door.push_back(guest.id);
    m_guests.waitFor(guest, GuestState::WaitsForTable, WaitKind::Table);
    findTables();
}

/// Somebody is to lead each party to a table, as far as there are tables. A small party may pass a
/// large one.
void DiningRoom::findTables()
{
    const std::vector<GuestId> waiting = m_door;
    for (const GuestId id : waiting) {
        Guest &guest = m_guests.of(id);
        if (guest.state != GuestState::WaitsForTable || guest.work)
            continue;
        const auto table = freeTableFor(guest);
        if (!table)
            continue;
        m_promised[*table] = id;
        Work work = workFor(guest, WorkKind::TakeOrder, Task::SeatParty);
        work.table = *table;
        work.parts.resize(1); // they sit down by themselves
        m_guests.give(guest, std::move(work));
    }
}

/// The smallest that is large enough.
std::optional<TableId> DiningRoom::freeTableFor(const Guest &guest)
{
    const TablePlace *best = nullptr;
    for (const TablePlace &place : m_world.scenario().restaurant.tables) {
        if (place.seats < guest.size || (best && best->seats <= place.seats))
            continue;
        if (!m_promised.contains(place.table) && isShownFree(place.table))
            best = &place;
    }
    return best ? std::optional(best->table) : std::nullopt;
}

bool DiningRoom::isShownFree(TableId table)
{
    const auto doubted = m_doubted.find(table);
    if (doubted != m_doubted.end() && doubted->second > m_world.released(ViewName::Waiter))
        return false;
    const TableCard *card = m_world.waiter().tables.find(table);
    return card && card->stage == TableStage::Free;
}

/// Before setting off: is the table still shown free, or else another one?
bool DiningRoom::findsWay(Work &work, Guest &guest)
{
    if (isShownFree(work.table))
        return true;
    forgetPromise(guest);
    if (const auto other = freeTableFor(guest)) {
        work.table = *other;
        m_promised[*other] = guest.id;
        return true;
    }
    guest.work.reset();
    return false;
}

Progress DiningRoom::seat(Work &work, Guest &guest)
{
    if (guest.party == PartyId{})
        guest.party = m_world.nextParty();
    const bool refused =
        m_staff.send(work, SeatParty{work.table, guest.party, guest.size}, ViewName::Waiter).kind ==
        OutcomeKind::Rejected;
    forgetPromise(guest);
    guest.work.reset();
    if (refused) {
        m_doubted[work.table] = m_world.head();
        findTables();
        return Progress::InVain;
    }
    std::erase(m_door, guest.id);
    m_guests.sits(guest, guest.party, work.table);
    m_guests.waited(guest, GuestState::Choosing);
    m_world.record(GuestSeated{guest.id, guest.party, guest.table});
    choose(guest);
    return Progress::Done;
}

void DiningRoom::forgetPromise(const Guest &guest)
{
    std::erase_if(m_promised, [&](const auto &entry) { return entry.second == guest.id; });
}

void DiningRoom::leaveDoor(Guest &guest, LeaveReason why)
{
    std::erase(m_door, guest.id);
    forgetPromise(guest);
    m_guests.leave(guest, why);
    findTables();
}

// The order.

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
    m_guests.give(guest, workFor(guest, WorkKind::TakeOrder, Task::TakeOrder));
}

Progress DiningRoom::takeOrder(Work &work, Guest &guest)
{
    if (work.part == 0) {
        m_guests.waited(guest, GuestState::Orders);
        return Progress::On;
    }
    guest.work.reset();
    m_world.looks(work.who, ViewName::Waiter);
    auto lines = wishesOf(guest, m_draws, m_world.scenario().restaurant.menu, m_world.waiter());
    if (lines.empty()) {
        nothingToOrder(guest);
        return Progress::Done;
    }
    const OrderId order = m_world.nextOrder();
    const Command command = PlaceOrder{order, OrderKind::DineIn, guest.table, {}, std::move(lines)};
    if (m_staff.send(work, command, ViewName::Waiter).kind == OutcomeKind::Rejected) {
        nothingToOrder(guest);
        return Progress::InVain;
    }
    waitForFood(guest, order);
    return Progress::Done;
}

void DiningRoom::waitForFood(Guest &guest, OrderId order)
{
    guest.order = order;
    m_guests.orders(guest, order);
    m_guests.waitFor(guest, GuestState::WaitsForFood, WaitKind::Food);
}

/// Who has eaten already pays for that; others just go.
void DiningRoom::nothingToOrder(Guest &guest)
{
    guest.bills.empty() ? leaveTable(guest, LeaveReason::NothingToOrder) : askForBill(guest);
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
    if (!guest || guest->order != order || guest->state != GuestState::WaitsForFood)
        return;
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
        return leaveTable(guest, LeaveReason::LostPatience);
    m_guests.dropWork(guest);
    m_guests.waited(guest, GuestState::WaitsToPay);
    askForBill(guest);
}

void DiningRoom::giveUpFood(Guest &guest)
{
    if (!m_guests.cancels(guest))
        return;
    guest.order.reset();
    if (guest.bills.empty())
        return leaveTable(guest, LeaveReason::LostPatience);
    m_guests.waited(guest, GuestState::WaitsToPay);
    askForBill(guest);
}

// The end.

void DiningRoom::askForBill(Guest &guest)
{
    m_guests.waitFor(guest, GuestState::WaitsToPay, WaitKind::Bill);
    bringBill(guest);
}

/// As soon as the waiter view shows the bills of all that was served.
void DiningRoom::bringBill(Guest &guest)
{
    const auto isShown = [this](const Bill &bill) {
        const auto made = m_billed.find(bill.order);
        return made != m_billed.end() && made->second <= m_world.released(ViewName::Waiter);
    };
    if (!guest.work && std::all_of(guest.bills.begin(), guest.bills.end(), isShown))
        m_guests.give(guest, workFor(guest, WorkKind::Bill, Task::Bill));
}

Progress DiningRoom::takePayment(Work &work, Guest &guest)
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
void DiningRoom::pay(Work &work, const Guest &guest, OrderId order)
{
    const bool declined =
        m_draws.happens(Purpose::Declined, ownerOf(guest.id), guest.profile->declined);
    m_staff.send(work, TakePayment{order, PaymentMethod::Card, !declined}, ViewName::Waiter);
    if (declined)
        m_staff.send(work, TakePayment{order, PaymentMethod::Cash, true}, ViewName::Waiter);
}

void DiningRoom::isPaid(OrderId order)
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
void DiningRoom::leaveTable(Guest &guest, LeaveReason why)
{
    const PartyId party = guest.party;
    Work work = workFor(guest, WorkKind::Bill, Task::Clear);
    work.guest = guest.id;
    work.parts.resize(1);
    m_guests.leave(guest, why);
    const WorkId id = m_staff.add(std::move(work));
    m_toClear[id] = party;
    m_staff.offer(id);
}

/// Not if others sit there by now.
bool DiningRoom::isStillToClear(const Work &work)
{
    const TableCard *card = m_world.waiter().tables.find(work.table);
    const PartyId party = m_toClear.at(work.id);
    if (card && (card->party == PartyId{} || card->party == party))
        return true;
    m_toClear.erase(work.id);
    return false;
}

Progress DiningRoom::clear(Work &work)
{
    m_toClear.erase(work.id);
    const Outcome &outcome = m_staff.send(work, ClearTable{work.table}, ViewName::Waiter);
    return outcome.kind == OutcomeKind::Rejected ? Progress::InVain : Progress::Done;
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
