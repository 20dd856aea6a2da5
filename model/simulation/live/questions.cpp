#include "questions.h"

#include <algorithm>

namespace restaurant::live {

namespace {

/// Nobody's patience grows beyond an evening.
constexpr Duration longest = std::chrono::hours(24);

BoardFor boardKindOf(const Guest &guest)
{
    return guest.kind() == GuestKind::DineIn ? BoardFor::DineIn : BoardFor::Takeaway;
}

} // namespace

void Questions::begin(Guest &guest)
{
    askLater(guest);
    glanceLater(guest);
}

void Questions::end(Guest &guest)
{
    m_timers.stop(guest.place(), TimerKind::AskWhere);
    m_timers.stop(guest.place(), TimerKind::Glance);
    m_timers.stop(guest.place(), TimerKind::AnswerPatience);
    endAsking(guest);
    m_guests.dropWork(guest);
}

const BoardInSight *Questions::boardFor(BoardFor who) const
{
    const std::vector<BoardInSight> &boards = m_world.scenario().live.boards;
    const auto found = std::find_if(boards.begin(), boards.end(),
                                    [who](const BoardInSight &board) { return board.who == who; });
    return found == boards.end() ? nullptr : &*found;
}

const BoardInSight *Questions::boardOf(const Guest &guest) const
{
    return boardFor(boardKindOf(guest));
}

bool Questions::hangs(const BoardInSight *board) const
{
    return board && (!board->from || *board->from <= m_world.now());
}

/// His patience with asking may grow from one question to the next.
void Questions::askLater(Guest &guest)
{
    const auto &every = guest.profile->asksEvery;
    if (!every)
        return;
    const DrawOwner owner = ownerOf(guest.id, guest.round, guest.asked);
    Duration length = m_draws.length(Purpose::AsksWhere, owner, *every);
    for (int n = 0; n < guest.asked && length < longest; ++n)
        length = length * (100 + guest.profile->asksSlower) / 100;
    m_timers.set(guest.place(), TimerKind::AskWhere, m_world.now() + std::min(length, longest));
}

void Questions::glanceLater(Guest &guest)
{
    const BoardInSight *board = boardOf(guest);
    if (!board || !board->every)
        return;
    const Instant from = std::max(m_world.now(), board->from.value_or(m_world.now()));
    const DrawOwner owner = ownerOf(guest.id, guest.round, guest.glances);
    m_timers.set(guest.place(), TimerKind::Glance,
                 from + m_draws.length(Purpose::Glances, owner, *board->every));
}

void Questions::glance(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood)
        return;
    ++guest.glances;
    m_world.looks(guest.name().text(), ViewName::Status, guest.id);
    glanceLater(guest);
}

void Questions::mayAsk(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood || guest.work)
        return; // somebody is about to answer: he goes on from there
    if (!hangs(boardOf(guest)))
        return ask(guest);
    m_world.looks(guest.name().text(), ViewName::Status, guest.id);
    if (guest.order && m_world.status().numbers.find(*guest.order))
        return askLater(guest);
    ask(guest);
}

void Questions::ask(Guest &guest)
{
    ++guest.asked;
    guest.asks = true;
    m_world.record(WaitBegan{guest.id, WaitKind::Answer, guest.order});
    m_guests.bePatient(guest, TimerKind::AnswerPatience, WaitKind::Answer, guest.asked);
    m_guests.give(guest, m_guests.workFor(guest, WorkKind::Answer, Task::Answer));
}

void Questions::outOfPatience(Guest &guest)
{
    endAsking(guest);
    m_guests.dropWork(guest);
    askLater(guest);
}

void Questions::endAsking(Guest &guest)
{
    if (guest.asks)
        m_world.record(WaitEnded{guest.id, WaitKind::Answer});
    guest.asks = false;
}

/// Without a board at hand the answer lies in the kitchen.
bool Questions::begin(Work &work)
{
    m_world.looks(work.who, ViewName::Waiter);
    const auto &walk = m_world.scenario().live.lookingUp;
    if (walk && !hangs(boardFor(BoardFor::Staff))) {
        const Guest &guest = m_guests.of(*work.guest);
        const DrawOwner owner = ownerOf(guest.id, guest.round, guest.asked);
        work.parts.insert(work.parts.begin() + 1, m_draws.length(Purpose::LookingUp, owner, *walk));
    }
    return true;
}

Progress Questions::reached(Work &work)
{
    Guest &guest = m_guests.of(*work.guest);
    if (!m_guests.isFor(guest, work))
        return Progress::Done; // he is gone, or has what he wants: there is nothing to answer
    const bool isLast = work.part + 1 == work.parts.size();
    const bool looksUp = work.parts.size() > 2;
    if (work.part == 0) {
        m_timers.stop(guest.place(), TimerKind::AnswerPatience);
        endAsking(guest);
        if (looksUp)
            m_staff.tellStep(work, WorkStep::LookUp, work.parts[1]);
        return Progress::On;
    }
    if (!isLast) {
        m_world.looks(work.who, ViewName::Kitchen);
        m_staff.tellStep(work, WorkStep::Work, work.parts.back());
        return Progress::On;
    }
    guest.work.reset();
    m_world.looks(work.who, ViewName::Waiter);
    askLater(guest);
    return Progress::Done;
}

} // namespace restaurant::live
