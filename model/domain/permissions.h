// Who may issue what: one table, deny by default.
#pragma once

#include "activity.h"
#include "actor.h"
#include "command.h"
#include "rejection.h"

#include <optional>
#include <utility>
#include <vector>

namespace restaurant {

class StaffList;

/// Whether `role` may issue commands of this kind, an index into the variant Command.
[[nodiscard]] bool mayIssue(Role role, std::size_t kind);
/// Whether who has this role may do all that such work needs. To answer needs nothing.
[[nodiscard]] bool mayDo(Role role, WorkKind work);

/// The refusal for a command its actor may not issue; nothing if he may. Anybody may be a guest;
/// everybody else is who the staff list says. The process manager's own role is given to nobody:
/// each door for commands from outside refuses it.
[[nodiscard]] std::optional<Rejection> refusal(const StaffList &staff, const Actor &actor,
                                               const Command &command);

enum class WorkKind;

/// The roles in which `members` names somebody, in the order of the list.
[[nodiscard]] std::vector<Role> rolesOf(const std::vector<Actor> &members, const Name &name);

class StaffList
{
public:
    StaffList() = default;
    explicit StaffList(std::vector<Actor> members);

    /// In the order of the list; who has two roles stands there twice.
    [[nodiscard]] const std::vector<Actor> &members() const { return m_members; }
    /// The first who manages. Where nobody on the list does, the house itself.
    [[nodiscard]] Actor manager() const;
    [[nodiscard]] bool names(const Name &name) const;
    /// He works in that role. The house is on the list where nobody else manages.
    [[nodiscard]] bool has(const Actor &actor) const;

    void add(Actor member) { m_members.push_back(std::move(member)); }
    /// From now on these work. Whoever is put to work that none of his roles may do has the role of
    /// that work besides, and keeps it: what he has begun he finishes when he is off again.
    void add(const StaffingChanged &staffing);

    bool operator==(const StaffList &) const = default;

private:
    void putToWork(const Name &name, WorkKind work);

    std::vector<Actor> m_members;
};

} // namespace restaurant
