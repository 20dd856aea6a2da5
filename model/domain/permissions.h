// Who may issue what: one table, deny by default.
#pragma once

#include "command.h"
#include "rejection.h"
#include "role.h"

#include <optional>

namespace restaurant {

/// Whether `role` may issue commands of this kind, an index into the variant Command.
[[nodiscard]] bool mayIssue(Role role, std::size_t kind);
/// The refusal for a command its actor may not issue; nothing if he may.
[[nodiscard]] std::optional<Rejection> refusal(const Actor &actor, const Command &command);

} // namespace restaurant
