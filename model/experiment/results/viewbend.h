// What befalls a view in a variant of an evening, and what protects it there.
#pragma once

#include "domain/bend.h"
#include "domain/time.h"

#include <optional>

namespace restaurant {

struct ViewBend
{
    Bend bend;
    std::optional<Instant> from; ///< Nothing: from the beginning on.
    bool operator==(const ViewBend &) const = default;
};

/// All evening.
struct ViewProtection
{
    ViewName view{};
    Protections to;
    bool operator==(const ViewProtection &) const = default;
};

} // namespace restaurant
