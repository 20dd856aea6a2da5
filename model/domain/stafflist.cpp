#include "stafflist.h"

#include "activity.h"
#include "permissions.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

Role roleOf(WorkKind work)
{
    switch (work) {
    case WorkKind::TakeOrder:
        return Role::Taker;
    case WorkKind::Answer:
    case WorkKind::Serve:
    case WorkKind::Bill:
        return Role::Runner;
    case WorkKind::Cook:
        return Role::Cook;
    }
    return Role::Guest;
}

Actor theHouse()
{
    return {Name::from("The house").value_or(Name{}), Role::Manager};
}

} // namespace

std::vector<Role> rolesOf(const std::vector<Actor> &members, const Name &name)
{
    std::vector<Role> roles;
    for (const Actor &member : members) {
        if (member.name == name)
            roles.push_back(member.role);
    }
    return roles;
}

StaffList::StaffList(std::vector<Actor> members)
    : m_members(std::move(members))
{
}

Actor StaffList::manager() const
{
    const auto manages = [](const Actor &member) { return member.role == Role::Manager; };
    const auto found = std::find_if(m_members.begin(), m_members.end(), manages);
    return found == m_members.end() ? theHouse() : *found;
}

bool StaffList::names(const Name &name) const
{
    const auto is = [&](const Actor &member) { return member.name == name; };
    return std::any_of(m_members.begin(), m_members.end(), is) || manager().name == name;
}

bool StaffList::has(const Actor &actor) const
{
    return std::find(m_members.begin(), m_members.end(), actor) != m_members.end() ||
           manager() == actor;
}

void StaffList::add(const StaffingChanged &staffing)
{
    for (const StaffingChanged::Pool &pool : staffing.pools) {
        for (const std::string &member : pool.staff) {
            const Name name = Name::from(member).value_or(Name{});
            for (const WorkKind work : pool.kinds)
                putToWork(name, work);
        }
    }
}

void StaffList::putToWork(const Name &name, WorkKind work)
{
    const std::vector<Role> roles = rolesOf(m_members, name);
    const auto may = [&](Role role) { return mayDo(role, work); };
    if (!name.isEmpty() && std::none_of(roles.begin(), roles.end(), may))
        m_members.push_back({name, roleOf(work)});
}

} // namespace restaurant
