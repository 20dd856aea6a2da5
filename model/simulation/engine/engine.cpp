#include "engine.h"

#include "domain/refusal.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace restaurant {

namespace {

/// The space of all commands that scenarios issue (a random UUID, chosen once).
constexpr Uuid scenarioSpace{{0x3c, 0x0e, 0x5a, 0x61, 0x8d, 0x27, 0x4f, 0x9b, 0xa4, 0x12, 0x6b,
                              0xd0, 0x57, 0xf3, 0x99, 0x1e}};

// What an entry of a scenario comes to when its time has come.

ArchitectureChanged changeOf(const ArchitectureEntry &entry)
{
    return {entry.to, entry.title};
}

ViewDelayed changeOf(const DelayEntry &entry)
{
    return {entry.view, entry.delay, entry.title};
}

ViewProtected changeOf(const ProtectionEntry &entry)
{
    return {entry.view, entry.to, entry.title};
}

ViewBent changeOf(const BendEntry &entry)
{
    return {entry.bend, entry.title};
}

ServiceSet changeOf(const OutageEntry &entry)
{
    return {entry.service, entry.to, entry.title};
}

} // namespace

Engine::Engine(const Scenario &scenario, CommandPort &port)
    : Engine(scenario, port, ResumePoint{scenario.starts, {}, {}, {}})
{
}

Engine::Engine(const Scenario &scenario, CommandPort &port, ResumePoint from)
    : m_scenario(scenario)
    , m_idSpace(uuidV5(scenarioSpace, std::to_string(scenario.seed)))
    , m_now(from.now)
    , m_flow(port, scenario.restaurant.limits, m_agenda, m_now)
{
    m_flow.manager().restore(from.checkpoint, std::move(from.open));
    m_flow.numbers().take(from.lastOrder);
    m_flow.numbers().take(from.lastParty);
    for (const Service service : allServices)
        if (const auto &now = from.services[static_cast<std::size_t>(service)];
            now != ServiceCondition{})
            m_flow.gate().set(service, now);
    scheduleFrom(from.now);
}

Engine::Engine(const Scenario &scenario, CommandPort &port, ResumePoint from,
               ActivityPort &activities)
    : Engine(scenario, port, std::move(from))
{
    m_scripted.emplace(scenario, activities);
    m_activities = &activities;
}

Engine::Engine(const Scenario &scenario, Ports ports)
    : Engine(scenario, ports.commands)
{
    m_live = std::make_unique<live::LiveRestaurant>(scenario, m_idSpace, m_flow, m_agenda,
                                                    ports.activities, ports.views);
    m_activities = &ports.activities;
    FreeNumbers &numbers = m_flow.numbers();
    numbers.take(OrderId{number(numbers.lastOrder()) + m_live->mostOrders()});
    numbers.take(PartyId{number(numbers.lastParty()) + m_live->mostParties()});
}

Engine::~Engine() = default;

void Engine::scheduleFrom(Instant from)
{
    const auto &dishes = m_scenario.restaurant.menu.dishes;
    for (std::size_t i = 0; i < dishes.size(); ++i) {
        if (dishes[i].stock > 0 && m_scenario.starts >= from)
            m_agenda.schedule(m_scenario.starts, Due::Opening, i);
    }
    for (std::size_t i = 0; i < m_scenario.cues.size(); ++i) {
        if (m_scenario.cues[i].at >= from)
            m_agenda.schedule(m_scenario.cues[i].at, Due::Cue, i);
    }
    for (std::size_t i = 0; i < m_scenario.architectures.size(); ++i) {
        if (m_scenario.architectures[i].at >= from)
            m_agenda.schedule(m_scenario.architectures[i].at, Due::Architecture, i);
    }
    for (std::size_t i = 0; i < m_scenario.laterDelays.size(); ++i) {
        if (m_scenario.laterDelays[i].at >= from)
            m_agenda.schedule(m_scenario.laterDelays[i].at, Due::Delay, i);
    }
    for (std::size_t i = 0; i < m_scenario.protections.size(); ++i) {
        if (m_scenario.protections[i].at >= from)
            m_agenda.schedule(m_scenario.protections[i].at, Due::Protection, i);
    }
    for (std::size_t i = 0; i < m_scenario.bends.size(); ++i) {
        if (m_scenario.bends[i].at >= from)
            m_agenda.schedule(m_scenario.bends[i].at, Due::Bend, i);
    }
    for (std::size_t i = 0; i < m_scenario.outages.size(); ++i) {
        if (m_scenario.outages[i].at >= from)
            m_agenda.schedule(m_scenario.outages[i].at, Due::Outage, i);
    }
    for (std::size_t i = 0; i < m_scenario.script.size(); ++i) {
        m_flow.numbers().takeFrom(m_scenario.script[i].command);
        if (m_scenario.script[i].at >= from)
            m_agenda.schedule(m_scenario.script[i].at, Due::Script, i);
    }
}

std::optional<Instant> Engine::next() const
{
    if (m_agenda.isEmpty())
        return std::nullopt;
    return m_agenda.next().at;
}

ResumePoint Engine::resumePoint() const
{
    return {m_now,
            fulfilment().open(),
            m_flow.numbers().lastOrder(),
            m_flow.numbers().lastParty(),
            m_flow.manager().checkpoint(),
            services()};
}

Engine::Step Engine::step()
{
    const Agenda::Entry entry = m_agenda.take();
    moveTo(entry.at);
    Step step;
    carryOut(entry, step);
    if (m_live) {
        step.commands = m_live->takeHandled();
        step.answers = m_live->takeAnswers();
    }
    passOverPast();
    return step;
}

void Engine::carryOut(const Agenda::Entry &entry, Step &step)
{
    const auto tell = [&step](const auto &planned) -> const auto &
    {
        step.cue = Cue{planned.at, planned.title, planned.caption, planned.pane};
        return planned;
    };
    switch (entry.kind) {
    case Due::Cue:
        step.cue = m_scenario.cues[entry.index];
        return;
    case Due::Architecture:
        return apply(changeOf(tell(m_scenario.architectures[entry.index])));
    case Due::Delay:
        return apply(changeOf(tell(m_scenario.laterDelays[entry.index])));
    case Due::Protection:
        return apply(changeOf(tell(m_scenario.protections[entry.index])));
    case Due::Bend:
        return apply(changeOf(tell(m_scenario.bends[entry.index])));
    case Due::Outage:
        return apply(changeOf(tell(m_scenario.outages[entry.index])));
    case Due::Turn:
        return decideNext(Service(entry.index), step);
    case Due::NoAnswer:
        return takeBack(entry.index, step);
    case Due::Opening: // of the house itself, which does not open before
        return handle(sentBy(Sender::Staff, openingCommand(entry.index)), step);
    case Due::Script:
        return send(sentBy(Sender::Script, scriptedCommand(entry.index), entry.index), step);
    case Due::Person:
        return send(sentBy(Sender::Person, m_flow.take(entry)), step);
    case Due::Reaction:
        return send(sentBy(Sender::ProcessManager, m_flow.take(entry)), step);
    case Due::Expiry:
        return m_flow.letExpire();
    case Due::Rota:
        tell(m_scenario.live.rota[entry.index]);
        return m_live->carryOut(entry);
    case Due::Staffing:
    case Due::Closing:
    case Due::Delivery:
    case Due::Job:
    case Due::Guest:
    case Due::Timer:
    case Due::Work:
    case Due::Wait:
    case Due::Dish:
        return m_live->carryOut(entry);
    }
}

void Engine::send(WaitingCommand command, Step &step)
{
    if (!m_flow.waits(command))
        handle(std::move(command), step);
}

void Engine::handle(WaitingCommand command, Step &step)
{
    if (m_live)
        return m_live->handle(std::move(command));
    const bool isScripted = command.sender == Sender::Script;
    const Outcome &outcome =
        step.commands.emplace_back(m_flow.handle(std::move(command.command))).outcome;
    if (m_scripted && isScripted)
        m_scripted->tell(command.place, outcome, m_now);
}

void Engine::decideNext(Service service, Step &step)
{
    if (auto next = m_flow.gate().takeNext(service))
        handle(*std::move(next), step);
}

void Engine::takeBack(std::size_t ticket, Step &step)
{
    auto taken = m_flow.gate().takeBack(ticket);
    if (!taken)
        return;
    record(activityOf(*taken));
    const WithdrawnCommand &withdrawn = step.withdrawn.emplace_back(WithdrawnCommand{
        taken->command, refuse(Refusal::NoAnswer, toWord(ownerOf(taken->command.command)),
                               durationText(m_flow.gate().patience()))});
    const Outcome outcome = outcomeOf(withdrawn);
    if (m_live)
        m_live->tellWithdrawn(*taken, outcome);
    else if (m_scripted && taken->sender == Sender::Script)
        m_scripted->tell(taken->place, outcome, m_now);
}

std::vector<SentCommand> Engine::waiting() const
{
    std::vector<SentCommand> commands;
    for (const WaitingCommand *one : m_flow.gate().waiting()) {
        commands.push_back(one->command);
        commands.back().at = one->sent;
    }
    return commands;
}

void Engine::waitAgain(const std::function<bool(const CommandId &)> &isOver)
{
    for (std::size_t place = 0; place < m_scenario.script.size(); ++place) {
        if (m_scenario.script[place].at >= m_now)
            return;
        SentCommand command = scriptedCommand(place);
        if (!isOver(command.id))
            m_flow.gate().keep(sentBy(Sender::Script, std::move(command), place));
    }
}

/// What came to nothing keeps nobody waiting, and no evening open.
void Engine::passOverPast()
{
    for (bool isPast = true; isPast && !m_agenda.isEmpty();) {
        const Agenda::Entry &next = m_agenda.next();
        isPast =
            m_flow.isPast(next) || m_flow.gate().isPast(next) || (m_live && m_live->isPast(next));
        if (isPast)
            forget(m_agenda.take());
    }
}

void Engine::forget(const Agenda::Entry &entry)
{
    if (entry.kind == Due::Expiry)
        m_flow.passOver(entry);
    else if (m_live)
        m_live->forget(entry);
}

void Engine::moveTo(Instant now)
{
    m_now = std::max(m_now, now);
    if (m_live)
        m_live->moveTo(m_now);
}

Cue Engine::setStaffing(const std::vector<StaffingChanged::Pool> &pools, const std::string &why)
{
    assert(m_live && "nobody works in a scripted evening");
    m_live->setStaffing(poolsOf(pools, m_scenario.live), why);
    passOverPast();
    return {m_now, why, {}};
}

void Engine::carryOut(const PhoneDeed &deed)
{
    assert(m_live && "nobody comes into a scripted evening");
    m_live->carryOut(deed);
    passOverPast();
}

bool Engine::isOnPhone(const Name &name) const
{
    return m_live && m_live->isOnPhone(name);
}

GuestId Engine::lastGuest() const
{
    return m_live ? m_live->lastGuest() : GuestId{};
}

Cue Engine::changeArchitecture(const ArchitectureChanged &change)
{
    apply(change);
    passOverPast();
    return {m_now, change.why, {}};
}

void Engine::apply(const ArchitectureChanged &change)
{
    if (m_live)
        m_live->changeArchitecture(change);
    else
        record(change);
}

Cue Engine::delayView(const ViewDelayed &change)
{
    apply(change);
    passOverPast();
    return {m_now, change.why, {}};
}

void Engine::apply(const ViewDelayed &change)
{
    if (m_live)
        m_live->delayView(change);
    else
        record(change);
}

Cue Engine::changeLine(const LineChange &change)
{
    apply(change);
    passOverPast();
    const auto why = [](const auto &one) -> std::string {
        if constexpr (requires { one.why; })
            return one.why;
        else
            return {};
    };
    return {m_now, std::visit(why, change), {}};
}

void Engine::apply(const LineChange &change)
{
    if (m_live)
        m_live->changeLine(change);
    else
        std::visit([this](const auto &one) { record(one); }, change);
}

const BentLine *Engine::bentLine(ViewName view) const
{
    return m_live ? m_live->bentLine(view) : nullptr;
}

Cue Engine::setService(const ServiceSet &set)
{
    apply(set);
    passOverPast();
    return {m_now, set.why, {}};
}

void Engine::apply(const ServiceSet &set)
{
    record(set);
    m_flow.gate().set(set.service, set.to);
    if (m_live && set.to.pace != ServicePace::Stopped)
        m_live->tryAgain(set.service);
}

void Engine::record(const Activity &activity)
{
    if (m_activities)
        m_activities->record(activity, m_now);
}

void Engine::advanceTo(Instant to)
{
    if (!m_agenda.isEmpty())
        to = std::min(to, m_agenda.next().at);
    moveTo(to);
}

void Engine::submit(SentCommand command)
{
    command.at = std::max(m_now, command.at);
    m_flow.numbers().takeFrom(command.command);
    m_flow.enqueue(Due::Person, std::move(command));
}

Engine::Step Engine::carryOut(SentCommand command)
{
    moveTo(command.at);
    m_flow.numbers().takeFrom(command.command);
    Step step;
    handle(sentBy(Sender::Person, std::move(command)), step);
    if (m_live)
        step.commands = m_live->takeHandled();
    passOverPast();
    return step;
}

SentCommand Engine::openingCommand(std::size_t dish) const
{
    const Dish &stocked = m_scenario.restaurant.menu.dishes[dish];
    const Instant at = m_scenario.starts;
    const CommandId id = derivedId(at, m_idSpace, "opening:" + stocked.id.text(), m_flow.idForm());
    return issued(id, m_scenario.restaurant.staff.manager(), at,
                  ReceiveStock{stocked.id, stocked.stock});
}

SentCommand Engine::scriptedCommand(std::size_t place) const
{
    const ScriptedCommand &scripted = m_scenario.script[place];
    const CommandId id =
        derivedId(scripted.at, m_idSpace, "script:" + std::to_string(place), m_flow.idForm());
    return issued(id, scripted.actor, scripted.at, scripted.command);
}

} // namespace restaurant
