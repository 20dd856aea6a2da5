#include "engine.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

namespace restaurant {

namespace {

/// The space of all commands that scenarios issue (a random UUID, chosen once).
constexpr Uuid scenarioSpace{{0x3c, 0x0e, 0x5a, 0x61, 0x8d, 0x27, 0x4f, 0x9b, 0xa4, 0x12, 0x6b,
                              0xd0, 0x57, 0xf3, 0x99, 0x1e}};

Actor actor(std::string_view name, Role role)
{
    return {Name::from(name).value(), role};
}

/// Who puts the opening stock on the shelf: the first manager on the staff.
Actor openingActor(const Scenario &scenario)
{
    for (const StaffMember &member : scenario.staff) {
        if (member.who.role == Role::Manager)
            return member.who;
    }
    return actor("The house", Role::Manager);
}

SentCommand issued(const CommandId &id, Actor by, Instant at, Command command)
{
    SentCommand sent;
    sent.id = id;
    sent.actor = std::move(by);
    sent.at = at;
    sent.correlation = id;
    sent.command = std::move(command);
    return sent;
}

} // namespace

Engine::Engine(const Scenario &scenario, CommandPort &port)
    : Engine(scenario, port, ResumePoint{scenario.starts, {}, {}, {}})
{
}

Engine::Engine(const Scenario &scenario, CommandPort &port, ResumePoint from)
    : m_scenario(scenario)
    , m_port(port)
    , m_idSpace(uuidV5(scenarioSpace, std::to_string(scenario.seed)))
    , m_policy(actor("Order fulfilment", Role::Policy))
    , m_now(from.now)
{
    m_fulfilment.restore(std::move(from.open));
    m_numbers.take(from.lastOrder);
    m_numbers.take(from.lastParty);
    scheduleFrom(from.now);
}

void Engine::scheduleFrom(Instant from)
{
    const auto &dishes = m_scenario.restaurant.menu.dishes;
    for (std::size_t i = 0; i < dishes.size(); ++i) {
        if (dishes[i].stock > 0 && m_scenario.starts >= from)
            m_queue.schedule(m_scenario.starts, Kind::Opening, i);
    }
    for (std::size_t i = 0; i < m_scenario.cues.size(); ++i) {
        if (m_scenario.cues[i].at >= from)
            m_queue.schedule(m_scenario.cues[i].at, Kind::Cue, i);
    }
    for (std::size_t i = 0; i < m_scenario.script.size(); ++i) {
        m_numbers.takeFrom(m_scenario.script[i].command);
        if (m_scenario.script[i].at >= from)
            m_queue.schedule(m_scenario.script[i].at, Kind::Script, i);
    }
}

void Engine::reactAgain(const RecordedEvent &event, const CommandId &causedBy,
                        const CommandId &correlation)
{
    m_numbers.takeFrom(event.event);
    react(event, causedBy, correlation);
}

std::optional<Instant> Engine::next() const
{
    if (m_queue.isEmpty())
        return std::nullopt;
    return m_queue.next().at;
}

ResumePoint Engine::resumePoint() const
{
    return {m_now, m_fulfilment.open(), m_numbers.lastOrder(), m_numbers.lastParty()};
}

Engine::Step Engine::step()
{
    const Scheduler<Kind>::Entry entry = m_queue.take();
    m_now = std::max(m_now, entry.at);
    switch (entry.kind) {
    case Kind::Cue:
        return m_scenario.cues[entry.index];
    case Kind::Opening:
        return handle(openingCommand(entry.index));
    case Kind::Script:
        return handle(scriptedCommand(entry.index));
    case Kind::Reaction:
        --m_reactionsWaiting;
        return handle(takeWaiting(entry.index));
    case Kind::Person:
        break;
    }
    return handle(takeWaiting(entry.index));
}

void Engine::advanceTo(Instant to)
{
    if (!m_queue.isEmpty())
        to = std::min(to, m_queue.next().at);
    m_now = std::max(m_now, to);
}

void Engine::submit(SentCommand command)
{
    command.at = std::max(m_now, command.at);
    m_numbers.takeFrom(command.command);
    enqueue(Kind::Person, std::move(command));
}

void Engine::enqueue(Kind kind, SentCommand command)
{
    const Instant at = command.at;
    if (m_freeSlots.empty()) {
        m_waiting.push_back(std::move(command));
        m_queue.schedule(at, kind, m_waiting.size() - 1);
        return;
    }
    const std::size_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    m_waiting[slot] = std::move(command);
    m_queue.schedule(at, kind, slot);
}

SentCommand Engine::takeWaiting(std::size_t slot)
{
    m_freeSlots.push_back(slot);
    return std::move(m_waiting[slot]);
}

SentCommand Engine::openingCommand(std::size_t dish) const
{
    const Dish &stocked = m_scenario.restaurant.menu.dishes[dish];
    return issued(uuidV5(m_idSpace, "opening:" + stocked.id.text()), openingActor(m_scenario),
                  m_scenario.starts, ReceiveStock{stocked.id, stocked.stock});
}

SentCommand Engine::scriptedCommand(std::size_t place) const
{
    const ScriptedCommand &scripted = m_scenario.script[place];
    return issued(uuidV5(m_idSpace, "script:" + std::to_string(place)), scripted.actor, scripted.at,
                  scripted.command);
}

HandledCommand Engine::handle(SentCommand command)
{
    Outcome outcome = m_port.handle(command);
    for (const RecordedEvent &event : outcome.events) {
        m_numbers.takeFrom(event.event);
        react(event, command.id, command.correlation);
    }
    return {std::move(command), std::move(outcome)};
}

void Engine::react(const RecordedEvent &event, const CommandId &causedBy,
                   const CommandId &correlation)
{
    int n = 0;
    for (Command &answer : m_fulfilment.react(event.event)) {
        SentCommand sent =
            issued(reactionId(causedBy, event.position, n++), m_policy, m_now, std::move(answer));
        sent.correlation = correlation;
        sent.causation = event.position;
        enqueue(Kind::Reaction, std::move(sent));
        ++m_reactionsWaiting;
    }
}

} // namespace restaurant
