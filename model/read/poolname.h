#pragma once

#include "domain/activity.h"

#include <string>

namespace restaurant {

/// The pool that work waits for; what no pool does waits for one that is called so.
[[nodiscard]] inline std::string poolOf(const WorkQueued &queued)
{
    return queued.pool.empty() ? "nobody" : queued.pool;
}

} // namespace restaurant
