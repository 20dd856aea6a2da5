#include "kitchen.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace restaurant::live {

namespace {

bool isFired(const Ticket &ticket, LineId id)
{
    return std::any_of(ticket.lines.begin(), ticket.lines.end(), [id](const TicketLine &line) {
        return line.line == id && line.state == TicketLineState::Fired;
    });
}

bool makesReady(const Outcome &outcome)
{
    return std::any_of(outcome.events.begin(), outcome.events.end(), [](const RecordedEvent &e) {
        return std::holds_alternative<OrderReady>(e.event);
    });
}

} // namespace

void Kitchen::shown(const Event &event)
{
    if (const auto *accepted = std::get_if<OrderAccepted>(&event))
        return look(accepted->order);
    if (const auto *course = std::get_if<CourseFired>(&event))
        return look(course->order);
    if (const auto *voided = std::get_if<LineVoided>(&event))
        return look(voided->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event)) {
        look(cancelled->order);
        return clearAway(cancelled->order);
    }
    if (const auto *started = std::get_if<CookingStarted>(&event)) {
        const auto known = m_lines.find({started->order, started->line});
        if (known != m_lines.end() && known->second.stage != Stage::Cooking)
            look(started->order); // somebody else cooks it
    }
}

/// Makes the queue what the order's ticket says.
void Kitchen::look(OrderId order)
{
    const Ticket *shown = m_world.kitchen().tickets.find(order);
    const Ticket ticket = shown ? *shown : Ticket{}; // kept: the cooks look at the view again
    forgetWhatIsNotFired(order, ticket);
    for (const TicketLine &line : ticket.lines) {
        if (line.state == TicketLineState::Fired && !m_lines.contains({order, line.line}))
            add(ticket, line);
    }
}

void Kitchen::add(const Ticket &ticket, const TicketLine &line)
{
    const Dish *dish = m_world.scenario().restaurant.menu.find(line.dish);
    const Duration cooking = dish ? dish->cooking : Duration{};
    const Guest *guest = m_guests.ofOrder(ticket.order);
    const DrawOwner owner =
        guest ? ownerOf(guest->id, guest->round, guest->tries * 100 + number(line.line))
              : ownerOf(ticket.order, line.line);
    Work work;
    work.kind = WorkKind::Cook;
    work.task = Task::Cook;
    work.order = ticket.order;
    work.line = line.line;
    work.station = line.station;
    work.parts = {m_draws.walking(WorkKind::Cook, owner),
                  m_draws.cooksStay() ? cooking : m_draws.working(WorkKind::Cook, owner)};
    if (guest)
        work.guest = guest->id;

    const Key key{ticket.order, line.line};
    const std::size_t station = stationOf(line.station);
    m_lines[key] = {station, Stage::WaitsForPlace, m_staff.add(std::move(work)), cooking, 0};
    m_stations[station].waiting.push_back(key);
    offerNext(station);
}

std::size_t Kitchen::stationOf(const std::string &name)
{
    const auto found = std::find_if(m_stations.begin(), m_stations.end(),
                                    [&](const Station &station) { return station.name == name; });
    if (found != m_stations.end())
        return static_cast<std::size_t>(found - m_stations.begin());
    int places = std::numeric_limits<int>::max();
    for (const StationPlaces &listed : m_world.scenario().live.places) {
        if (listed.station == name)
            places = listed.places;
    }
    m_stations.push_back({name, places, {}});
    return m_stations.size() - 1;
}

void Kitchen::forgetWhatIsNotFired(OrderId order, const Ticket &ticket)
{
    std::vector<Key> gone;
    for (auto entry = m_lines.lower_bound({order, LineId{}});
         entry != m_lines.end() && entry->first.first == order; ++entry) {
        const bool waits = m_staff.isWaiting(entry->second.work);
        if (waits && !isFired(ticket, entry->first.second))
            gone.push_back(entry->first);
    }
    for (const Key &key : gone) {
        m_staff.drop(m_lines.at(key).work);
        forget(key);
    }
}

/// Gives back its place, if it has one.
void Kitchen::forget(const Key &key)
{
    const Line line = m_lines.at(key);
    m_lines.erase(key);
    Station &station = m_stations[line.station];
    if (line.stage == Stage::WaitsForPlace)
        std::erase(station.waiting, key);
    else
        ++station.free;
    offerNext(line.station);
}

void Kitchen::offerNext(std::size_t place)
{
    while (m_stations[place].free > 0 && !m_stations[place].waiting.empty()) {
        Line &next = m_lines.at(m_stations[place].waiting.front());
        m_stations[place].waiting.pop_front();
        --m_stations[place].free;
        next.stage = Stage::WaitsForCook;
        m_staff.offer(next.work);
    }
}

bool Kitchen::begin(Work &work)
{
    m_world.looks(work.who, ViewName::Kitchen);
    const Key key{*work.order, *work.line};
    const Ticket *ticket = m_world.kitchen().tickets.find(*work.order);
    if (ticket && isFired(*ticket, *work.line)) {
        m_lines.at(key).stage = Stage::Begun;
        return true;
    }
    forget(key);
    return false;
}

Progress Kitchen::reached(Work &work)
{
    if (work.part > 0)
        return Progress::Done; // the hands are off; the dish may still cook
    const Key key{*work.order, *work.line};
    return m_staff.send(work, StartCooking{*work.order, *work.line}, ViewName::Kitchen,
                        [this, &work, key](const Outcome &answer) {
                            if (!isRefused(answer)) {
                                putOnFire(work, m_lines.at(key));
                                return Progress::On;
                            }
                            if (isUnanswered(answer))
                                m_unstarted.push_back(key.first);
                            forget(key);
                            return Progress::InVain;
                        });
}

void Kitchen::putOnFire(const Work &work, Line &line)
{
    if (m_freeFires.empty()) {
        m_freeFires.push_back(m_fires.size());
        m_fires.emplace_back();
    }
    line.slot = m_freeFires.back();
    m_freeFires.pop_back();
    line.stage = Stage::Cooking;
    m_fires[line.slot] = {{*work.order, *work.line}, work.id, work.who, 0};
    const Duration handsOn = work.parts.back();
    m_world.schedule(m_world.now() + std::max(line.cooking, handsOn), Due::Dish, line.slot);
}

void Kitchen::cooked(std::size_t slot)
{
    const OnTheFire done = m_fires[slot];
    m_freeFires.push_back(slot);
    finish(done);
    forget(done.key);
}

/// The n-th command of the work, unless it had to be sent more than once.
void Kitchen::send(const OnTheFire &done, const Command &command, int n,
                   const World::Answered &answered)
{
    m_world.sendAndHear(m_staff.actorFor(done.cook, command), command,
                        placeOf(done.work, n + 2 * done.tries), ViewName::Kitchen, answered);
}

void Kitchen::finish(const OnTheFire &done)
{
    const auto [order, line] = done.key;
    send(done, FinishLine{order, line}, 1, [this, done](const Outcome &answer) {
        m_staff.noteDone(done.work, answer);
        if (isUnanswered(answer))
            m_unfinished.push_back(done);
        else if (makesReady(answer))
            bump(done);
    });
}

void Kitchen::bump(const OnTheFire &done)
{
    send(done, BumpTicket{done.key.first}, 2, [this, done](const Outcome &answer) {
        m_staff.noteDone(done.work, answer);
        if (isUnanswered(answer))
            m_unbumped.push_back(done);
    });
}

/// The ticket of a cancelled order is taken off the screen, if there is anybody in the kitchen.
void Kitchen::clearAway(OrderId order)
{
    const auto cook = m_staff.anyoneFor(WorkKind::Cook);
    if (!cook || !m_world.kitchen().tickets.find(order))
        return;
    m_world.looks(*cook, ViewName::Kitchen);
    const Command bump = BumpTicket{order};
    std::string place = "order:" + std::to_string(number(order)) + ":clear";
    if (const int before = m_clearings[order]++; before > 0)
        place += ':' + std::to_string(before);
    m_world.sendAndHear(m_staff.actorFor(*cook, bump), bump, place, ViewName::Kitchen,
                        [this, order](const Outcome &answer) {
                            if (isUnanswered(answer))
                                m_unclearedAway.push_back(order);
                        });
}

void Kitchen::tryAgain()
{
    for (OnTheFire &done : std::exchange(m_unfinished, {})) {
        ++done.tries;
        finish(done);
    }
    for (OnTheFire &done : std::exchange(m_unbumped, {})) {
        ++done.tries;
        bump(done);
    }
    for (const OrderId order : std::exchange(m_unclearedAway, {}))
        clearAway(order);
    for (const OrderId order : std::exchange(m_unstarted, {}))
        look(order);
}

} // namespace restaurant::live
