#include "world.h"

#include <iterator>
#include <utility>

namespace restaurant::live {

World::World(const Scenario &scenario, const Uuid &idSpace, CommandFlow &flow, Agenda &agenda,
             ActivityPort &activities, ViewPort &views)
    : m_scenario(scenario)
    , m_idSpace(idSpace)
    , m_flow(flow)
    , m_agenda(agenda)
    , m_activities(activities)
    , m_views(views)
    , m_now(scenario.starts)
    , m_deliveries(scenario.live.delays, scenario.architecture, scenario.starts)
{
    m_deliveries.setSeed(scenario.seed);
    for (const ScriptedCommand &scripted : scenario.script)
        m_numbers.takeFrom(scripted.command);
}

const Outcome *World::send(Actor by, Command command, const std::string &place, ViewName decidedOn,
                           Answered later)
{
    const CommandId id = derivedId(m_now, m_idSpace, place, m_flow.idForm());
    SentCommand sent = issued(id, std::move(by), m_now, std::move(command));
    sent.seen = SeenView{decidedOn, released(decidedOn)};
    WaitingCommand waiting = sentBy(Sender::Staff, std::move(sent));
    waiting.answered = std::move(later);
    return m_flow.waits(waiting) ? nullptr : &handle(std::move(waiting.command));
}

void World::sendAndHear(Actor by, Command command, const std::string &place, ViewName decidedOn,
                        const Answered &answered)
{
    if (const Outcome *outcome =
            send(std::move(by), std::move(command), place, decidedOn, answered))
        answered(*outcome);
}

const Outcome &World::handle(SentCommand command)
{
    const Outcome &outcome = m_handled.emplace_back(m_flow.handle(std::move(command))).outcome;
    if (outcome.events.empty())
        return outcome;
    m_news.insert(m_news.end(), outcome.events.begin(), outcome.events.end());
    m_head = outcome.last;
    m_headAt = outcome.events.back().at;
    for (const ViewName view : allViews) {
        if (isPrompt(view))
            release(view, m_head);
    }
    return outcome;
}

void World::release(ViewName view, Position upTo)
{
    m_released[index(view)] = upTo;
    m_views.release(view, upTo);
}

void World::changeArchitecture(const ArchitectureChanged &change)
{
    record(change);
    m_deliveries.change(change.to, {m_head, {}}, m_now);
    for (const ViewName view : allViews) {
        if (m_bent[index(view)]) {
            bringAll(view);
            release(view, m_head);
            m_bent[index(view)].reset();
        }
        bring(view, Instant::max());
    }
}

void World::delayView(const ViewDelayed &change)
{
    record(change);
    m_deliveries.delay({change.view, change.delay}, {m_head, {}}, m_now, m_headAt);
}

void World::changeLine(const LineChange &change)
{
    std::visit([this](const auto &one) { record(one); }, change);
    m_deliveries.bend(change, {m_head, {}}, m_now);
    const ViewName view = viewOf(change);
    if (!m_bent[index(view)])
        beginBending(view);
    m_bent[index(view)]->change(change, m_now);
    if (isMadeAnewBy(change))
        bringAll(view);
    bringBent(view);
}

/// Whoever missed something hears of it now; what he knows already he finds done.
void World::bringAll(ViewName view)
{
    const std::vector<RecordedEvent> &all = m_bent[index(view)]->events();
    m_brought[index(view)].insert(m_brought[index(view)].end(), all.begin(), all.end());
}

/// Whatever is due by now has come; what is on its way goes on by the bent line.
void World::beginBending(ViewName view)
{
    bring(view, m_now);
    m_views.bend(view, released(view));
    auto &bent = m_bent[index(view)].emplace(view, released(view), m_scenario.seed);
    while (const auto event = m_onTheWay[index(view)].takeDue(Instant::max()))
        if (const auto due = m_deliveries.due(view, *event))
            bent.take(*event, *due);
}

void World::setOutBent(ViewName view, const std::vector<RecordedEvent> &events)
{
    for (const RecordedEvent &event : events)
        if (const auto due = m_deliveries.due(view, event))
            m_bent[index(view)]->take(event, *due);
    bringBent(view);
}

void World::bringBent(ViewName view)
{
    BentView &bent = *m_bent[index(view)];
    bent.passTo(m_now);
    const BentView::News news = bent.takeNews();
    if (news.madeAnew) {
        m_views.bend(view, *news.madeAnew);
        if (*news.madeAnew < released(view)) // thrown away: it has passed over what it had shown
            m_views.release(view, released(view));
    }
    m_views.show(view, news.shown);
    if (bent.line().shown() > released(view))
        release(view, bent.line().shown());
    std::vector<RecordedEvent> &brought = m_brought[index(view)];
    brought.insert(brought.end(), news.shown.begin(), news.shown.end());
    Instant &callsUp = m_bentCallsUp[index(view)];
    const Instant next = std::min(bent.line().next().value_or(Instant::max()),
                                  bent.line().rebuiltAt().value_or(Instant::max()));
    if (next != Instant::max() && next != callsUp)
        schedule(callsUp = next, Due::Delivery, index(view));
}

/// Once all that was recorded has set out: what the view shows then is the log.
void World::endRebuild(ViewName view)
{
    const auto rebuilt = m_bent[index(view)]->line().rebuiltAt();
    if (rebuilt && *rebuilt <= m_now && m_news.empty())
        changeLine(RebuildEnded{view});
}

/// A view is called up once for all that is due to it at one instant.
void World::setOut(const std::vector<RecordedEvent> &events)
{
    for (const ViewName view : allViews) {
        if (m_bent[index(view)]) {
            setOutBent(view, events);
            continue;
        }
        Instant calledUp = m_now;
        for (const RecordedEvent &event : events) {
            if (!m_deliveries.due(view, event)) // whoever changes that brings it
                m_onTheWay[index(view)].add(Instant::max(), event);
            m_deliveries.eachDue(view, event, [&](Instant due) {
                m_onTheWay[index(view)].add(due, event);
                if (due > calledUp)
                    scheduleArrival(view, calledUp = due);
            });
        }
    }
}

/// One run of the job is for all its views.
void World::scheduleArrival(ViewName view, Instant due)
{
    if (!m_deliveries.waitsForJob(view))
        schedule(due, Due::Delivery, index(view));
    else if (due != m_nextJob)
        m_agenda.scheduleFirst(m_nextJob = due, Due::Job, 0);
}

void World::bring(ViewName view, Instant dueBy)
{
    if (m_bent[index(view)]) {
        endRebuild(view);
        return bringBent(view);
    }
    std::vector<RecordedEvent> &brought = m_brought[index(view)];
    while (auto event = m_onTheWay[index(view)].takeDue(dueBy))
        brought.push_back(*std::move(event));
    if (!brought.empty() && brought.back().position > released(view))
        release(view, brought.back().position);
}

void World::bringDue()
{
    for (const ViewName view : allViews)
        bring(view, m_now);
}

std::vector<RecordedEvent> World::arrivedAt(ViewName view)
{
    bring(view, m_now);
    return std::exchange(m_brought[index(view)], {});
}

void World::looks(const std::string &who, ViewName view, std::optional<GuestId> guest)
{
    record(ViewConsulted{who, view, released(view), m_head, guest});
    if (const BentLine *line = bentLine(view))
        if (auto began = line->rebuildBegunBy(who))
            changeLine(*std::move(began));
}

OrderId World::nextOrder()
{
    return m_numbers.nextOrder();
}

PartyId World::nextParty()
{
    return m_numbers.nextParty();
}

std::vector<RecordedEvent> World::takeNews()
{
    return std::exchange(m_news, {});
}

std::vector<HandledCommand> World::takeHandled()
{
    std::vector<HandledCommand> handled(std::make_move_iterator(m_handled.begin()),
                                        std::make_move_iterator(m_handled.end()));
    m_handled.clear();
    return handled;
}

} // namespace restaurant::live
