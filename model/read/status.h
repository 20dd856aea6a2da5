// The status view: what a guest may see. Numbers and times; no names, no money.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"

#include <vector>

namespace restaurant {

/// Ready: something waits at the pass or is on its way to the guest, and nothing that was fired is
/// still to be cooked.
enum class StatusStage { Preparing, Ready };

/// A document of the status view: one number on the board.
struct StatusNumber
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    StatusStage stage = StatusStage::Preparing;
    Instant since{};
    Instant promised{}; ///< When it should be ready.
    bool operator==(const StatusNumber &) const = default;
};

struct StatusLine
{
    LineId line{};
    Course course{1};
    Duration cooking{}; ///< How long its dish takes.
    LineState state = LineState::Placed;
    bool operator==(const StatusLine &) const = default;
};

/// What the board keeps of an open order besides its number: a document, but for no screen.
struct StatusOrder
{
    OrderId order{};
    OrderKind kind = OrderKind::DineIn;
    Course fired{0}; ///< The highest course fired; 0: none.
    std::vector<StatusLine> lines;
    bool operator==(const StatusOrder &) const = default;
};

} // namespace restaurant
