#pragma once

#include "domain/event.h"
#include "domain/outcome.h"
#include "domain/rejection.h"

#include <optional>

namespace restaurant {

/// A command as the log keeps it for ever, with what became of it.
struct CommandRecord
{
    CommandNumber number{};
    SentCommand sent;
    OutcomeKind kind = OutcomeKind::Accepted; ///< Accepted or Rejected: of the first time.
    std::optional<Rejection> rejection;       ///< If it was rejected.
    Position first{};                         ///< First and last position it wrote; 0: none.
    Position last{};
    bool operator==(const CommandRecord &) const = default;
};

} // namespace restaurant
