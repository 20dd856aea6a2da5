// How far a view has come with the log: what each pane says in its header.
#pragma once

#include "domain/command.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace restaurant {

enum class ViewState { Following, Rebuilding, Stopped };

/// What a person may ask of the way to a view.
enum class ViewControl {
    Rebuild, ///< Forget the view and fold it again.
    Stop,    ///< Hold deliveries back,
    GoOn,    ///< and let them go on.
    Retry,   ///< Take the event again at which the view stopped.
    Skip     ///< Go on without it.
};

struct ViewProgress
{
    ViewName view{};
    ViewState state = ViewState::Following;
    Position at{};   ///< The last event the view knows of; of a stopped view, before the bad one.
    Position head{}; ///< The last event of the log.
    /// In restaurant time: it shows the restaurant as it was so long ago. See lagOf().
    Duration behind{};
    Duration late{}; ///< So much later than it is written it is to hear of an event.
    /// How long this machine has had something to deliver; by the wall's clock.
    Duration working{};
    /// It has come so much further than `at`, which is how far the picture has come.
    std::int64_t onTheWay = 0;
    Duration left{};     ///< Rebuilding: how long it will still take; an estimate.
    bool byHand = false; ///< Stopped: because a person wants it.
    /// Stopped: what was wrong with the event at `at` + 1. Following: it was thrown away, and this
    /// is said of it.
    std::string why;
    bool operator==(const ViewProgress &) const = default;
};

/// How far behind a view is at `now` that does not know of an event recorded at `missing`: one
/// that hears of everything late shows what was so long ago, whatever happened since.
[[nodiscard]] constexpr Duration lagOf(Instant missing, Instant now, Duration late)
{
    return std::max(now - missing, late);
}

} // namespace restaurant
