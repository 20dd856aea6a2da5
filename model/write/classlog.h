// The port of a log that a whole class writes to, as whoever leads the evening knows it.
#pragma once

#include "write/eventlog.h"

#include <vector>

namespace restaurant {

/// A log that others append to as well, on a server. The store of the evening is its copy: within a
/// group nobody else appends, and both are the same; between two groups the copy may be behind. If
/// commitGroup() has thrown, nobody knows whether the group was written: the next group tells.
class ClassLog : public EventLog
{
public:
    /// What others have recorded before this group, in order; the copy holds it by now. To be asked
    /// first in each group.
    [[nodiscard]] virtual std::vector<CommandRecord> takeNews() = 0;
    /// The time in the restaurant at which the open group ends: what others do happens at it, until
    /// the next group.
    virtual void setClock(Instant now) = 0;
};

} // namespace restaurant
