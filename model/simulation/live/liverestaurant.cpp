#include "liverestaurant.h"

#include <utility>

namespace restaurant::live {

LiveRestaurant::LiveRestaurant(const Scenario &scenario, const Uuid &idSpace, CommandFlow &flow,
                               Agenda &agenda, ActivityPort &activities, ViewPort &views)
    : m_world(scenario, idSpace, flow, agenda, activities, views)
    , m_draws(scenario.seed, scenario.live)
    , m_staff(m_world, m_draws, *this)
    , m_timers(m_world)
    , m_guests(m_world, m_draws, m_staff, m_timers)
    , m_insider(m_world, m_draws, m_staff, m_guests, m_timers)
    , m_questions(m_insider)
    , m_kitchen(m_insider)
    , m_carrying(m_insider)
    , m_diningRoom(m_insider, m_questions)
    , m_counter(m_insider, m_questions)
    , m_phones(m_insider, m_questions, m_counter.waitingArea())
{
    if (!scenario.live.pools.empty())
        m_world.schedule(scenario.starts, Due::Staffing, 0);
    for (std::size_t entry = 0; entry < scenario.live.rota.size(); ++entry)
        m_world.schedule(scenario.live.rota[entry].at, Due::Rota, entry);
    m_guests.expectAll();
    m_world.schedule(scenario.ends, Due::Closing, 0);
}

void LiveRestaurant::carryOut(const Agenda::Entry &entry)
{
    switch (entry.kind) {
    case Due::Staffing:
        m_staff.setStaffing(m_world.scenario().live.pools, {});
        break;
    case Due::Closing:
        m_world.record(EveningEnded{});
        break;
    case Due::Rota: {
        const RotaEntry &rota = m_world.scenario().live.rota[entry.index];
        m_staff.setStaffing(rota.pools, rota.title);
        break;
    }
    case Due::Delivery:
        deliver(static_cast<ViewName>(entry.index));
        break;
    case Due::Job:
        m_world.bringDue();
        deliverToAll();
        break;
    case Due::Guest:
        guestComes(m_guests.at(entry.index));
        break;
    case Due::Timer:
        timeIsUp(m_timers.take(entry.index));
        break;
    case Due::Work:
        m_staff.partEnded(entry.index);
        break;
    case Due::Wait:
        m_staff.waitedEnough(entry.index);
        break;
    case Due::Dish:
        m_kitchen.cooked(entry.index);
        break;
    case Due::Opening:
    case Due::Cue:
    case Due::Architecture:
    case Due::Delay:
    case Due::Protection:
    case Due::Bend:
    case Due::Script:
    case Due::Person:
    case Due::Reaction:
    case Due::Expiry:
    case Due::Outage:
    case Due::Turn:
    case Due::NoAnswer:
        break; // the engine's own
    }
    settle();
}

void LiveRestaurant::handle(WaitingCommand command)
{
    const auto *placing = std::get_if<PlaceOrder>(&command.command.command);
    const auto order = placing ? std::optional(placing->order) : std::nullopt;
    const Name by = command.command.actor.name;
    const Outcome &outcome = m_world.handle(std::move(command.command));
    if (order && !isRefused(outcome))
        m_phones.placed(by, *order);
    if (command.answered)
        command.answered(outcome);
    settle();
}

void LiveRestaurant::tellWithdrawn(const WaitingCommand &command, const Outcome &outcome)
{
    if (command.answered)
        command.answered(outcome);
    settle();
}

void LiveRestaurant::tryAgain(Service service)
{
    if (service == Service::Orders) {
        m_kitchen.tryAgain();
        m_carrying.tryAgain();
        m_counter.tryAgain();
    }
    m_diningRoom.tryAgain(service);
    settle();
}

void LiveRestaurant::setStaffing(const std::vector<Pool> &pools, const std::string &why)
{
    m_staff.setStaffing(pools, why);
    settle();
}

void LiveRestaurant::changeArchitecture(const ArchitectureChanged &change)
{
    m_world.changeArchitecture(change);
    deliverToAll();
    settle();
}

void LiveRestaurant::changeLine(const LineChange &change)
{
    m_world.changeLine(change);
    deliver(viewOf(change));
    settle();
}

bool LiveRestaurant::isPast(const Agenda::Entry &entry) const
{
    return (entry.kind == Due::Timer && m_timers.isStopped(entry.index)) ||
           (entry.kind == Due::Wait && m_staff.isWaitPast(entry.index));
}

void LiveRestaurant::forget(const Agenda::Entry &entry)
{
    if (entry.kind == Due::Timer)
        static_cast<void>(m_timers.take(entry.index));
}

void LiveRestaurant::guestComes(Guest &guest)
{
    if (guest.kind() == GuestKind::DineIn)
        m_diningRoom.come(guest);
    else
        m_counter.come(guest);
}

void LiveRestaurant::timeIsUp(const Timers::Timer &timer)
{
    if (timer.stopped)
        return;
    Guest &guest = m_guests.at(timer.guest);
    const bool dinesIn = guest.kind() == GuestKind::DineIn;
    switch (timer.kind) {
    case TimerKind::Patience:
        return dinesIn ? m_diningRoom.outOfPatience(guest) : m_counter.outOfPatience(guest);
    case TimerKind::AnswerPatience:
        return nobodyAnswers(guest);
    case TimerKind::AskWhere:
        return m_questions.mayAsk(guest);
    case TimerKind::Glance:
        return m_questions.glance(guest);
    case TimerKind::Through:
        return m_diningRoom.through(guest);
    case TimerKind::Ask:
        return m_counter.waitingArea().mayAsk(guest);
    case TimerKind::NoBill:
        return m_counter.noBill(guest);
    }
}

/// Whoever sees somebody coming waits for him.
void LiveRestaurant::nobodyAnswers(Guest &guest)
{
    if (m_guests.isAttended(guest))
        return;
    m_questions.outOfPatience(guest);
    if (guest.kind() == GuestKind::Takeaway)
        m_counter.waitingArea().gaveUpAsking(guest);
}

/// At the counter the answer may be that it lies there ready.
Progress LiveRestaurant::answer(Work &work)
{
    Guest &guest = m_guests.of(*work.guest);
    const bool isFor = m_guests.isFor(guest, work);
    const Progress progress = m_questions.reached(work);
    if (!isFor || progress != Progress::Done)
        return progress;
    if (guest.isOnPhone())
        m_phones.answered(guest, work.who);
    else if (guest.kind() == GuestKind::Takeaway)
        m_counter.waitingArea().answered(guest);
    return progress;
}

/// Who came for it too soon is told where it is.
Progress LiveRestaurant::handOver(Work &work)
{
    Guest &guest = m_guests.of(*work.guest);
    const bool isFor = m_guests.isFor(guest, work);
    const Progress progress = m_counter.reached(work);
    if (isFor && progress == Progress::InVain && guest.isOnPhone() && guest.isInside())
        m_phones.answered(guest, work.who);
    return progress;
}

void LiveRestaurant::carryOut(const PhoneDeed &deed)
{
    m_phones.carryOut(deed);
    settle();
}

bool LiveRestaurant::begin(Work &work)
{
    switch (work.task) {
    case Task::SeatParty:
    case Task::TakeOrder:
    case Task::Bill:
    case Task::Clear:
        return m_diningRoom.begin(work);
    case Task::Answer:
        return m_questions.begin(work);
    case Task::OrderAtCounter:
    case Task::HandOver:
        return m_counter.begin(work);
    case Task::Serve:
        return m_carrying.begin(work);
    case Task::Cook:
        return m_kitchen.begin(work);
    }
    return false;
}

Progress LiveRestaurant::reached(Work &work)
{
    switch (work.task) {
    case Task::SeatParty:
    case Task::TakeOrder:
    case Task::Bill:
    case Task::Clear:
        return m_diningRoom.reached(work);
    case Task::Answer:
        return answer(work);
    case Task::OrderAtCounter:
        return m_counter.reached(work);
    case Task::HandOver:
        return handOver(work);
    case Task::Serve:
        return m_carrying.reached(work);
    case Task::Cook:
        return m_kitchen.reached(work);
    }
    return Progress::Done;
}

/// Guests notice at once what happens to themselves; all else they and the staff hear of by the
/// views. Whoever acts on that makes more news.
void LiveRestaurant::settle()
{
    for (auto news = m_world.takeNews(); !news.empty(); news = m_world.takeNews()) {
        for (const RecordedEvent &event : news) {
            m_diningRoom.happened(event);
            m_counter.happened(event.event);
            m_phones.happened(event.event);
            const auto *delivered = std::get_if<OrderDelivered>(&event.event);
            if (delivered && delivered->complete) {
                m_counter.waitingArea().received(delivered->order);
                m_phones.received(delivered->order);
            }
        }
        m_world.setOut(news);
        for (const ViewName view : allViews) {
            if (m_world.isPrompt(view) || m_world.bentLine(view))
                deliver(view);
        }
    }
}

void LiveRestaurant::deliverToAll()
{
    for (const ViewName view : allViews)
        deliver(view);
}

/// Nobody here looks at the other views.
void LiveRestaurant::deliver(ViewName view)
{
    for (const RecordedEvent &event : m_world.arrivedAt(view)) {
        if (view == ViewName::Kitchen) {
            m_kitchen.shown(event.event);
        } else if (view == ViewName::Waiter) {
            m_carrying.shown(event.event);
            m_diningRoom.shown(event.event);
        } else if (view == ViewName::Status) {
            m_counter.waitingArea().shown(event.event);
        }
    }
    m_staff.viewMoved();
}

} // namespace restaurant::live
