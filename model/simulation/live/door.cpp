#include "diningroom.h"

namespace restaurant::live {

void Door::come(Guest &guest)
{
    m_guests.come(guest);
    const std::optional<int> balksAt = guest.profile->balksAt;
    if (balksAt && static_cast<int>(m_queue.size()) >= *balksAt) {
        guest.waitsFor = WaitKind::Table;
        return m_guests.leave(guest, LeaveReason::Balked);
    }
    m_queue.push_back(guest.id);
    m_guests.waitFor(guest, GuestState::WaitsForTable, WaitKind::Table);
    findTables();
}

/// Somebody is to lead each party to a table, as far as there are tables. A small party may pass a
/// large one.
void Door::findTables()
{
    const std::vector<GuestId> waiting = m_queue;
    for (const GuestId id : waiting) {
        Guest &guest = m_guests.of(id);
        if (guest.state != GuestState::WaitsForTable || guest.work)
            continue;
        const auto table = freeTableFor(guest, {});
        if (!table)
            continue;
        m_promised[*table] = id;
        Work work = m_guests.workFor(guest, WorkKind::TakeOrder, Task::SeatParty);
        work.table = *table;
        work.parts.resize(1); // they sit down by themselves
        m_guests.give(guest, std::move(work));
    }
}

/// The smallest that is large enough.
std::optional<TableId> Door::freeTableFor(const Guest &guest, const std::string &who)
{
    const TablePlace *best = nullptr;
    for (const TablePlace &place : m_world.scenario().restaurant.tables) {
        if (place.seats < guest.size || (best && best->seats <= place.seats))
            continue;
        if (!m_promised.contains(place.table) && isFreeTo(place.table, who))
            best = &place;
    }
    return best ? std::optional(best->table) : std::nullopt;
}

/// As the view shows it, with what he may know better; nobody in particular: as it shows it.
bool Door::isFreeTo(TableId table, const std::string &who)
{
    const auto doubted = m_doubted.find(table);
    if (doubted != m_doubted.end() && !m_world.shows(ViewName::Waiter, doubted->second))
        return false;
    const auto echo = m_echoes.find(table);
    if (echo != m_echoes.end() && echo->second.who == who &&
        !m_world.shows(ViewName::Waiter, echo->second.position))
        return false;
    const TableCard *card = m_world.waiter().tables.find(table);
    return card && card->stage == TableStage::Free;
}

/// Before setting off: is the table still shown free, or else another one?
bool Door::setsOff(Work &work, Guest &guest)
{
    if (isFreeTo(work.table, work.who))
        return true;
    forgetPromise(guest);
    if (const auto other = freeTableFor(guest, work.who)) {
        work.table = *other;
        m_promised[*other] = guest.id;
        return true;
    }
    guest.work.reset();
    return false;
}

Progress Door::seat(Work &work, Guest &guest, const std::function<void()> &sits)
{
    if (guest.party == PartyId{})
        guest.party = m_world.nextParty();
    const Command command = SeatParty{work.table, guest.party, guest.size};
    return m_staff.send(
        work, command, ViewName::Waiter, [=, this, &work, &guest](const Outcome &answer) {
            if (!isRefused(answer) && m_staff.seesWhatHeDid(work))
                m_echoes[work.table] = {work.who, m_world.head()};
            forgetPromise(guest);
            guest.work.reset();
            if (isRefused(answer)) {
                if (!isUnanswered(answer)) { // else tried again once it can be decided
                    m_doubted[work.table] = m_world.head();
                    findTables();
                }
                return Progress::InVain;
            }
            std::erase(m_queue, guest.id);
            m_guests.sits(guest, guest.party, work.table);
            m_guests.waited(guest, GuestState::Choosing);
            m_world.record(GuestSeated{guest.id, guest.party, guest.table});
            sits();
            return Progress::Done;
        });
}

void Door::forgetPromise(const Guest &guest)
{
    std::erase_if(m_promised, [&](const auto &entry) { return entry.second == guest.id; });
}

void Door::giveUp(Guest &guest)
{
    std::erase(m_queue, guest.id);
    forgetPromise(guest);
    m_guests.leave(guest, LeaveReason::LostPatience);
    findTables();
}

} // namespace restaurant::live
