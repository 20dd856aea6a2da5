// Who may issue what: one table, deny by default.
#pragma once

#include "activity.h"
#include "command.h"
#include "rejection.h"
#include "role.h"

#include <optional>

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

} // namespace restaurant
