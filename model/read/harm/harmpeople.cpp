// What the ledger has to know of guests and staff: who is at which work, and who was told what.
#include "judging.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// A time that was put off by less than that is as good as kept.
constexpr Duration noticed = std::chrono::minutes(1);

} // namespace

void HarmFold::takeOne(const GuestCame &came)
{
    m_guests[came.guest].kind = came.kind;
    m_guests[came.guest].onPhone = !came.name.empty();
    if (!came.name.empty())
        m_phones[came.name] = came.guest;
}

void HarmFold::takeOne(const WaitBegan &wait)
{
    Guest &guest = m_guests[wait.guest];
    if (wait.order)
        guest.order = wait.order;
    if (wait.kind == WaitKind::Answer)
        asks(guest);
}

void HarmFold::takeOne(const WaitEnded &wait)
{
    if (wait.kind == WaitKind::Food)
        close(wait.guest);
    if (wait.kind == WaitKind::Answer)
        m_guests[wait.guest].asked.reset();
}

void HarmFold::takeOne(const GuestLeft &left)
{
    close(left.guest);
    m_guests.erase(left.guest);
}

/// A question that a late board caused pays for its answer.
void HarmFold::takeOne(const WorkQueued &queued)
{
    Work &work = m_works[queued.work];
    work = {queued.kind, queued.guest, queued.order, {}, {}, {}};
    if (queued.kind != WorkKind::Answer || !queued.guest)
        return;
    const Guest &guest = m_guests[*queued.guest];
    work.order = guest.order;
    work.charged = guest.asked;
}

void HarmFold::takeOne(const WorkStarted &started)
{
    m_works[started.work].started = m_now;
    m_atWork[started.who] = started.work;
}

void HarmFold::takeOne(const WorkEnded &ended)
{
    const auto done = m_works.extract(ended.work);
    std::erase_if(m_atWork, [&](const auto &at) { return at.second == ended.work; });
    if (done.empty())
        return;
    const Work &work = done.mapped();
    if (work.charged)
        m_ledger.entries[*work.charged].price.worked = m_now - work.started;
    if (work.told && !ended.inVain)
        tellCooking(*work.told, *work.guest, *work.order);
}

void HarmFold::takeOne(const WorkDropped &dropped)
{
    m_works.erase(dropped.work);
}

void HarmFold::takeOne(const ViewConsulted &look)
{
    if (!look.view)
        return;
    const Decision decision{{*look.view, look.position}, m_now, look.who, look.guest, {}};
    const bool isLate = counts(decision);
    if (look.guest)
        guestLooks(decision, m_guests[*look.guest], isLate);
    else
        staffLooks(decision, isLate);
    if (isLate)
        forgetEvents();
}

void HarmFold::guestLooks(const Decision &look, Guest &guest, bool isLate)
{
    guest.wouldAsk.reset();
    guest.told.reset();
    if (!isLate || look.seen.view != ViewName::Status || !guest.order)
        return;
    const OrderId order = *guest.order;
    guest.wouldAsk = judge<StatusBoard>(HarmKind::Asked, look, [&](const StatusBoard &board) {
        return reasonToAsk(board, order, guest.kind, look.at);
    });
    const auto cooks =
        judge<StatusBoard>(HarmKind::StillCooking, look, [order](const StatusBoard &board) {
            return stillCooking(board, order);
        });
    if (cooks)
        guest.told = tellCooking(*cooks, *look.guest, order);
    else
        readsPromise(look, order);
}

/// What he reads was put off since.
void HarmFold::readsPromise(const Decision &look, OrderId order)
{
    const StatusNumber *read = shown<StatusBoard>(look.seen).numbers.find(order);
    if (!read)
        return;
    const Instant promised = read->promised;
    auto entry = judge<StatusBoard>(HarmKind::Promised, look, [&](const StatusBoard &board) {
        return promisedBefore(board, order, promised + noticed);
    });
    if (!entry ||
        !isFirst(HarmKind::Promised, *look.guest, order, promised.time_since_epoch().count()))
        return;
    entry->price.waited = truth<StatusBoard>().numbers.find(order)->promised - promised;
    add(*std::move(entry));
}

/// What he looks up last is what he will say.
void HarmFold::staffLooks(const Decision &look, bool isLate)
{
    const auto at = m_atWork.find(look.who);
    if (at == m_atWork.end() || look.seen.view != ViewName::Waiter)
        return;
    Work &work = m_works[at->second];
    work.told.reset();
    if (!isLate || work.kind != WorkKind::Answer || !work.order || !work.guest)
        return;
    work.told = judge<WaiterBoard>(HarmKind::StillCooking, look, [&](const WaiterBoard &board) {
        return stillCooking(board, *work.order);
    });
    if (work.told)
        work.told->guest = work.guest;
}

/// Asked because of what he has just read.
void HarmFold::asks(Guest &guest)
{
    if (!guest.wouldAsk || guest.wouldAsk->at != m_now)
        return;
    if (guest.told)
        m_ledger.entries[*guest.told].kind = HarmKind::Asked;
    else
        guest.told = add(*guest.wouldAsk);
    guest.asked = guest.told;
    guest.wouldAsk.reset();
}

/// A guest is told once of what became ready once, whoever tells him; he waits until his view, or
/// that of whoever told him, shows it, or until he has it.
std::optional<std::size_t> HarmFold::tellCooking(const HarmEntry &entry, GuestId guest,
                                                 OrderId order)
{
    const auto ready = readyEvent(order, entry.seen.position);
    const std::int64_t which = ready ? number(ready->position) : 0;
    if (!isFirst(HarmKind::StillCooking, guest, order, which))
        return std::nullopt;
    const std::size_t place = add(entry);
    m_waits.insert({guest, {place, ready}});
    return place;
}

void HarmFold::close(GuestId guest)
{
    const auto [begin, end] = m_waits.equal_range(guest);
    for (auto wait = begin; wait != end; ++wait)
        m_ledger.entries[wait->second.entry].price.waited = waitedIn(wait->second, m_now);
    m_waits.erase(begin, end);
}

Duration HarmFold::waitedIn(const OpenWait &wait, Instant now) const
{
    const HarmEntry &entry = m_ledger.entries[wait.entry];
    const auto due =
        wait.ready ? m_deliveries.due(entry.seen.view, *wait.ready) : std::optional<Instant>();
    return std::max(std::min(due.value_or(now), now) - entry.at, Duration{});
}

/// The last time that it became ready, of what a view that stood there did not show.
std::optional<RecordedEvent> HarmFold::readyEvent(OrderId order, Position after)
{
    std::optional<RecordedEvent> found;
    m_events.forEach(after, m_mark.event, [&](const RecordedEvent &event) {
        const auto *ready = std::get_if<OrderReady>(&event.event);
        if (ready && ready->order == order)
            found = event;
    });
    return found;
}

bool HarmFold::isFirst(HarmKind kind, GuestId guest, OrderId order, std::int64_t which)
{
    return m_told.insert({kind, guest, order, which}).second;
}

} // namespace restaurant
