#include "staff.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <numeric>
#include <tuple>
#include <utility>

namespace restaurant::live {

namespace {

Duration totalOf(const std::vector<Duration> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), Duration{});
}

JobId jobOf(std::size_t slot)
{
    return JobId{static_cast<std::uint32_t>(slot)};
}

} // namespace

Work again(const Work &work)
{
    Work fresh = work;
    fresh.who.clear();
    fresh.part = 0;
    fresh.commands = 0;
    return fresh;
}

Staff::Staff(World &world, const Draws &draws, Duties &duties)
    : m_world(world)
    , m_draws(draws)
    , m_duties(duties)
    , m_list(world.scenario().restaurant.staff)
{
}

void Staff::setStaffing(const std::vector<Pool> &pools, const std::string &why)
{
    const StaffingChanged changed{staffingOf(pools), why};
    m_list.add(changed);
    m_world.record(changed);
    m_plans = pools;
    m_teams.clear();
    for (Job &job : m_jobs)
        job.pool = nowhere;
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        m_teams.push_back(teamOf(pool));

    std::vector<std::size_t> waiting;
    for (std::size_t slot = 0; slot < m_jobs.size(); ++slot) {
        if (m_jobs[slot].state == State::Offered)
            waiting.push_back(slot);
    }
    std::sort(waiting.begin(), waiting.end(), [this](std::size_t a, std::size_t b) {
        return m_jobs[a].work.id < m_jobs[b].work.id;
    });
    for (const std::size_t slot : waiting) {
        // What was begun meanwhile may have taken it out of the queue.
        if (m_jobs[slot].state == State::Offered && m_jobs[slot].pool == nowhere)
            offerSlot(slot);
    }
}

/// Those who are busy come first, so that they get the servers at which their work is put.
Staff::Team Staff::teamOf(std::size_t pool)
{
    const Pool &plan = m_plans[pool];
    Team team{{}, ServerPool(plan.staff.size(), plan.kinds.size() + 1)};
    for (const Name &member : plan.staff)
        team.members.push_back(member.text());
    std::stable_partition(team.members.begin(), team.members.end(),
                          [this](const auto &member) { return slotOfWorkBy(member) != nowhere; });
    for (const std::string &member : team.members) {
        const std::size_t slot = slotOfWorkBy(member);
        if (slot == nowhere)
            break;
        m_jobs[slot].pool = pool;
        m_jobs[slot].server = team.servers.put(jobOf(slot)).value();
    }
    return team;
}

std::size_t Staff::slotOfWorkBy(const std::string &who) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &job) {
        return job.state == State::Underway && job.work.who == who;
    });
    return found == m_jobs.end() ? nowhere : static_cast<std::size_t>(found - m_jobs.begin());
}

WorkId Staff::add(Work work)
{
    const WorkId id{++m_lastWork};
    work.id = id;
    const std::size_t pool = poolFor(work.kind);
    m_world.record(WorkQueued{work.id, work.kind, pool == nowhere ? "" : m_plans[pool].name,
                              work.guest, work.order, work.line, work.station});
    if (m_freeSlots.empty()) {
        m_freeSlots.push_back(m_jobs.size());
        m_jobs.emplace_back();
    }
    const std::size_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    m_jobs[slot] = {std::move(work), State::Added, nowhere, {}, false, false};
    m_slots[id] = slot;
    return id;
}

void Staff::offer(WorkId id)
{
    offerSlot(m_slots.at(id));
}

void Staff::offerSlot(std::size_t slot)
{
    Job &job = m_jobs[slot];
    job.state = State::Offered;
    job.pool = poolFor(job.work.kind);
    if (job.pool == nowhere)
        return;
    const auto server = m_teams[job.pool].servers.put(jobOf(slot), rankIn(job.pool, job.work.kind));
    if (server && !begin(slot, *server))
        startNext(job.pool, *server);
}

bool Staff::isWaiting(WorkId id) const
{
    const auto found = m_slots.find(id);
    return found != m_slots.end() && m_jobs[found->second].state != State::Underway;
}

void Staff::drop(WorkId id)
{
    assert(isWaiting(id) && "somebody has begun with it");
    const std::size_t slot = m_slots.at(id);
    if (m_jobs[slot].pool != nowhere)
        m_teams[m_jobs[slot].pool].servers.remove(jobOf(slot));
    m_world.record(WorkDropped{id});
    release(slot);
}

/// Where somebody is idle, else where the fewest wait; of equals the first. A pool without people
/// only if there is no other.
std::size_t Staff::poolFor(WorkKind kind) const
{
    std::size_t best = nowhere;
    const auto load = [this](std::size_t pool) {
        const ServerPool &servers = m_teams[pool].servers;
        return std::tuple(servers.size() == 0, servers.busy() >= servers.size(), servers.waiting());
    };
    for (std::size_t pool = 0; pool < m_plans.size(); ++pool) {
        const auto &kinds = m_plans[pool].kinds;
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            continue;
        if (best == nowhere || load(pool) < load(best))
            best = pool;
    }
    return best;
}

std::size_t Staff::rankIn(std::size_t pool, WorkKind kind) const
{
    const Pool &plan = m_plans[pool];
    if (plan.discipline == QueueDiscipline::FirstCome)
        return 0;
    const auto place = std::find(plan.kinds.begin(), plan.kinds.end(), kind);
    return static_cast<std::size_t>(place - plan.kinds.begin());
}

/// False: there is nothing to be done any more, and the server is still to be freed.
bool Staff::begin(std::size_t slot, ServerId server)
{
    Job &job = m_jobs[slot];
    job.state = State::Underway;
    job.server = server;
    job.work.who = m_teams[job.pool].members[static_cast<std::size_t>(server)];
    if (!m_duties.begin(job.work)) {
        m_world.record(WorkDropped{job.work.id});
        release(slot);
        return false;
    }
    const Duration lost = switchingTo(job.work);
    m_world.record(
        WorkStarted{job.work.id, job.work.who, m_world.now() + lost + totalOf(job.work.parts)});
    job.switching = lost > Duration{};
    if (!job.switching) {
        setOff(job, slot);
        return true;
    }
    tellStep(job.work, WorkStep::Switching, lost);
    m_world.schedule(m_world.now() + lost, Due::Work, slot);
    return true;
}

void Staff::setOff(Job &job, std::size_t slot)
{
    m_world.schedule(m_world.now() + job.work.parts.front(), Due::Work, slot);
}

/// Whoever begins another kind of work than he did last has to find his way into it.
Duration Staff::switchingTo(const Work &work)
{
    const auto known = m_lastKinds.find(work.who);
    const bool changes = known != m_lastKinds.end() && known->second != work.kind;
    m_lastKinds.insert_or_assign(work.who, work.kind);
    const auto &lost = m_world.scenario().live.switching;
    if (!changes || !lost)
        return {};
    return m_draws.length(Purpose::Switching, static_cast<DrawOwner>(number(work.id)), *lost);
}

void Staff::tellStep(const Work &work, WorkStep step, Duration length)
{
    m_world.record(StepBegan{work.id, step, m_world.now() + length});
}

void Staff::startNext(std::size_t pool, ServerId server)
{
    auto next = m_teams[pool].servers.finish(server);
    while (next && !begin(static_cast<std::size_t>(*next), server))
        next = m_teams[pool].servers.finish(server);
}

void Staff::partEnded(std::size_t slot)
{
    Job &job = m_jobs[slot];
    if (job.switching) {
        job.switching = false;
        tellStep(job.work, WorkStep::Work, totalOf(job.work.parts));
        return setOff(job, slot);
    }
    partReached(slot, m_duties.reached(job.work));
}

void Staff::partReached(std::size_t slot, Progress progress)
{
    Job &job = m_jobs[slot];
    if (progress == Progress::Waits)
        return;
    const bool hasWaited = std::exchange(job.waiting, false);
    if (progress != Progress::On || ++job.work.part >= job.work.parts.size())
        return waitFirst(slot, progress == Progress::InVain);
    const auto next = job.work.parts.begin() + static_cast<std::ptrdiff_t>(job.work.part);
    if (hasWaited)
        tellStep(job.work, WorkStep::Work, std::accumulate(next, job.work.parts.end(), Duration{}));
    m_world.schedule(m_world.now() + *next, Due::Work, slot);
}

void Staff::goOn(WorkId id, Progress progress)
{
    partReached(m_slots.at(id), progress);
}

void Staff::tellWaiting(const Work &work, Duration atMost)
{
    m_jobs[m_slots.at(work.id)].waiting = true;
    tellStep(work, WorkStep::Waiting, atMost);
}

bool Staff::isShown(const ConsistencyChoice &choice, Position done) const
{
    return std::none_of(allViews.begin(), allViews.end(), [&](ViewName view) {
        return isWaitedFor(choice, view) && !m_world.shows(view, done);
    });
}

/// Who belongs to no pool any more waits for nothing.
const ConsistencyChoice &Staff::choiceAt(const Job &job) const
{
    static const ConsistencyChoice none;
    return job.pool == nowhere ? none : m_plans[job.pool].consistency;
}

/// The work is done; he takes no other before the views show it, or his limit has passed.
void Staff::waitFirst(std::size_t slot, bool inVain)
{
    const Job &job = m_jobs[slot];
    const ConsistencyChoice &choice = choiceAt(job);
    if (!choice.limit || isShown(choice, job.work.done))
        return end(slot, inVain);
    tellStep(job.work, WorkStep::AwaitView, *choice.limit);
    m_waits[++m_lastWait] = {slot, inVain, choice};
    m_world.schedule(m_world.now() + *choice.limit, Due::Wait, m_lastWait);
}

void Staff::viewMoved()
{
    std::vector<std::size_t> over;
    for (const auto &[which, wait] : m_waits)
        if (isShown(wait.choice, m_jobs[wait.slot].work.done))
            over.push_back(which);
    for (const std::size_t wait : over)
        endWait(wait);
}

void Staff::endWait(std::size_t wait)
{
    if (const auto over = m_waits.extract(wait); !over.empty())
        end(over.mapped().slot, over.mapped().inVain);
}

void Staff::end(std::size_t slot, bool inVain)
{
    const Job &job = m_jobs[slot];
    const std::size_t pool = job.pool;
    const ServerId server = job.server;
    m_world.record(WorkEnded{job.work.id, inVain});
    release(slot);
    if (pool != nowhere)
        startNext(pool, server);
}

void Staff::release(std::size_t slot)
{
    m_slots.erase(m_jobs[slot].work.id);
    m_jobs[slot].state = State::Free;
    m_freeSlots.push_back(slot);
}

std::optional<std::string> Staff::anyoneFor(WorkKind kind) const
{
    const std::size_t pool = poolFor(kind);
    if (pool == nowhere || m_plans[pool].staff.empty())
        return std::nullopt;
    return m_plans[pool].staff.front().text();
}

Progress Staff::send(Work &work, Command command, ViewName decidedOn, const Answered &answered)
{
    Actor actor = actorFor(work.who, command);
    const WorkId id = work.id;
    const Outcome *outcome =
        m_world.send(std::move(actor), std::move(command), placeOf(id, work.commands++), decidedOn,
                     [this, id, answered](const Outcome &late) {
                         noteDone(id, late);
                         goOn(id, answered(late));
                     });
    if (outcome) {
        noteDone(id, *outcome);
        return answered(*outcome);
    }
    tellWaiting(work, m_world.patience());
    return Progress::Waits;
}

void Staff::noteDone(WorkId id, const Outcome &outcome)
{
    const auto found = m_slots.find(id);
    if (found != m_slots.end() && !outcome.events.empty())
        m_jobs[found->second].work.done = outcome.last;
}

bool Staff::seesWhatHeDid(const Work &work) const
{
    const auto found = m_slots.find(work.id);
    return found != m_slots.end() &&
           choiceAt(m_jobs[found->second]).kind == Consistency::Optimistic;
}

Actor Staff::actorFor(const std::string &who, const Command &command) const
{
    const Name name = Name::from(who).value_or(Name{});
    const std::vector<Role> roles = rolesOf(m_list.members(), name);
    const auto able = std::find_if(roles.begin(), roles.end(),
                                   [&](Role role) { return mayIssue(role, command.index()); });
    if (able != roles.end())
        return {name, *able};
    return {name, roles.empty() ? Role::Guest : roles.front()};
}

} // namespace restaurant::live
