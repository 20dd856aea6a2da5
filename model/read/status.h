// The status view: what a guest may see. Numbers and times; no names, no money.
#pragma once

#include "domain/event.h"
#include "domain/restaurant.h"

namespace restaurant {

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

} // namespace restaurant
