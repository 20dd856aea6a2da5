#include "scriptedstaff.h"

#include "domain/permissions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr Duration soon = 2min;

/// Work is named by the command that begins it.
WorkId workAt(std::size_t place)
{
    return WorkId{static_cast<std::int64_t>(place) + 1};
}

} // namespace

ScriptedStaff::ScriptedStaff(const Scenario &scenario, ActivityPort &port)
    : m_scenario(scenario)
    , m_port(port)
    , m_deeds(scenario.script.size())
{
    std::map<std::string, std::size_t> last;
    std::set<std::string> known;
    for (std::size_t place = 0; place < m_deeds.size(); ++place) {
        const std::string &who = scenario.script[place].actor.name.text();
        m_deeds[place].work = workOf(scenario.script[place]);
        m_deeds[place].isFirst = m_deeds[place].work && known.insert(who).second;
        if (const auto before = last.find(who); before != last.end())
            link(before->second, place);
        last[who] = place;
    }
}

/// Two commands of one person, the second his next.
void ScriptedStaff::link(std::size_t earlier, std::size_t later)
{
    const Instant next = m_scenario.script[later].at;
    if (!m_deeds[earlier].work || next - m_scenario.script[earlier].at > soon)
        return;
    m_deeds[earlier].until = next;
    m_deeds[later].begun = earlier;
}

void ScriptedStaff::tell(std::size_t place, const Outcome &outcome, Instant now)
{
    if (outcome.kind == OutcomeKind::Repeated && m_port.isToldBehind(outcome.number))
        return;
    const ScriptedCommand &scripted = m_scenario.script[place];
    const Deed &deed = m_deeds[place];
    if (deed.begun)
        m_port.record(WorkEnded{workAt(*deed.begun)}, now);
    if (deed.isFirst)
        m_port.record(staffingFrom(place), now);
    if (!deed.work || outcome.rejection)
        return;
    const std::string &who = scripted.actor.name.text();
    const Work &work = *deed.work;
    m_port.record(WorkQueued{workAt(place), work.kind, who, {}, work.order, work.line, {}}, now);
    m_port.record(WorkStarted{workAt(place), who, std::max(now, deed.until.value_or(now))}, now);
    if (!deed.until)
        m_port.record(WorkEnded{workAt(place)}, now);
}

/// Nothing for what is no work of a kind: who delivers, or finishes a dish, ends what he began. And
/// nobody is put to work that he may not do.
std::optional<ScriptedStaff::Work> ScriptedStaff::workOf(const ScriptedCommand &scripted) const
{
    std::optional<Work> work;
    if (const auto *placed = std::get_if<PlaceOrder>(&scripted.command))
        work = Work{WorkKind::TakeOrder, placed->order, {}};
    else if (const auto *added = std::get_if<AddLines>(&scripted.command))
        work = Work{WorkKind::TakeOrder, added->order, {}};
    else if (const auto *carried = std::get_if<PickUpOrder>(&scripted.command))
        work = Work{WorkKind::Serve, carried->order, {}};
    else if (const auto *paid = std::get_if<TakePayment>(&scripted.command))
        work = Work{WorkKind::Bill, paid->order, {}};
    else if (const auto *cooked = std::get_if<StartCooking>(&scripted.command))
        work = Work{WorkKind::Cook, cooked->order, cooked->line};
    const bool may = work && mayDo(scripted.actor.role, work->kind) &&
                     m_scenario.restaurant.staff.has(scripted.actor);
    return may ? work : std::nullopt;
}

/// Whoever has begun to work up to `place`, each with what the script still has him do.
StaffingChanged ScriptedStaff::staffingFrom(std::size_t place) const
{
    std::set<std::string> begun;
    for (std::size_t i = 0; i <= place; ++i)
        if (m_deeds[i].isFirst)
            begun.insert(m_scenario.script[i].actor.name.text());
    std::map<std::string, std::set<WorkKind>> kinds;
    for (std::size_t i = place; i < m_deeds.size(); ++i)
        if (const std::string &who = m_scenario.script[i].actor.name.text();
            m_deeds[i].work && begun.count(who) > 0)
            kinds[who].insert(m_deeds[i].work->kind);
    StaffingChanged staffing;
    for (const auto &[who, does] : kinds)
        staffing.pools.push_back({who, {does.begin(), does.end()}, {who}});
    return staffing;
}

} // namespace restaurant
