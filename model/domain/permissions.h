// Who may issue what, and who may read what: two tables, deny by default.
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

/// How much of a view somebody may read. Documents are about orders; a guest has one of his own.
enum class Entitlement { Nothing, OwnOrder, Everything };
/// A view that nobody has said anything about is read by the manager alone. The process manager
/// reads no view: it is brought the log.
[[nodiscard]] Entitlement mayRead(Role role, ViewName view);

/// Whether who has this role may do all that such work needs: the command that ends it, and the
/// view that one looks at for it.
[[nodiscard]] bool mayDo(Role role, WorkKind work);

/// As what the process manager issues commands. It stands on no staff list.
[[nodiscard]] Actor processManager();

/// The refusal for a command its actor may not issue; nothing if he may. Anybody may be a guest;
/// everybody else is who the staff list says. The process manager's own role is given to nobody
/// else, and to it only where it answers an event.
[[nodiscard]] std::optional<Rejection> refusal(const StaffList &staff, const SentCommand &sent);

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
