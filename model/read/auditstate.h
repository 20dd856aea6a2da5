// What the truth audit of a running evening knows of one view: its light.
#pragma once

#include "finding.h"

#include <chrono>
#include <vector>

namespace restaurant {

struct AuditState
{
    enum class Verdict {
        Unknown, ///< Not audited, or not any more: see `why`.
        Right,
        Behind, ///< Right for its position, and the log goes on.
        Wrong,
    };
    ViewName view{};
    Verdict verdict = Verdict::Unknown;
    Position upTo{}; ///< The event up to which the view was compared.
    Position head{}; ///< The last event of the log at that time.
    /// When the audit last compared, by this machine's clock; the clock's zero: never.
    std::chrono::steady_clock::time_point lastRun{};
    std::vector<Finding> findings;
    std::string why; ///< Unknown: the reason, for a person.
    bool operator==(const AuditState &) const = default;
};

} // namespace restaurant
