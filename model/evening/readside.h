#pragma once

#include "domain/event.h"
#include "simulation/ports.h"

#include <array>
#include <vector>

namespace restaurant {

/// A place for each view, in the order of their names: of the log, or of the story where it is
/// folded from that.
using ViewMarks = std::array<Position, allViews.size()>;

/// Whatever keeps the boards of an evening in step with what is recorded.
class ReadSide : public ViewPort
{
public:
    /// It can show nothing before that is committed.
    [[nodiscard]] virtual bool readsTheLog() const = 0;
    /// What was recorded since the last call, committed or not.
    virtual void take(const std::vector<RecordedEvent> &events) = 0;
    /// Blocks until every view has taken in everything up to its mark, and has told so. False: one
    /// stopped.
    [[nodiscard]] virtual bool waitUntil(const ViewMarks &marks) = 0;
    /// Folds a view again from the beginning; whoever looks at it meanwhile waits.
    virtual void rebuild(ViewName view) = 0;
};

} // namespace restaurant
