// How the way to a bent view stands, as plain values: for screens and for messages.
#pragma once

#include "domain/bend.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace restaurant {

/// An event that was bent.
struct BentEvent
{
    Position event{};
    BendKind kind{};
    Instant at{}; ///< When that befell it.
    bool operator==(const BentEvent &) const = default;
};

/// An event that the view could not show.
struct ParkedEvent
{
    Position event{};
    std::optional<OrderId> order; ///< That it is about.
    BendKind why{};               ///< Poison; or Busy, longer than it is tried again.
    Instant since{};
    int waiting = 0;     ///< So many later ones about the same wait behind it.
    bool isStop = false; ///< The view stands still until it is handled.
    bool isGone = false; ///< It was gone on without it: only noted.
    bool operator==(const ParkedEvent &) const = default;
};

/// A number that everyone understands, reckoned from all that was recorded, and from what was
/// shown.
struct ExpectedActual
{
    std::int64_t expected = 0;
    std::int64_t actual = 0;
    bool operator==(const ExpectedActual &) const = default;
};

struct ViewLineState
{
    ViewName view{};
    Protections protections;
    /// What befalls it from now on: by rate, the projector's slowness, and single events that have
    /// not come yet.
    std::vector<Bend> active;
    std::vector<BentEvent> bent;     ///< The last few, in order.
    std::vector<ParkedEvent> parked; ///< In order.
    std::optional<Instant>
        standsUntil;         ///< It pauses, is down after a crash, or waits to try again.
    bool hasStopped = false; ///< Until a parked event is handled.
    bool isEmpty = false;    ///< It was thrown away, and is not made anew yet.
    int rebuilds = 0;        ///< So many run at the same time.
    Position shown{};        ///< The last event that it has shown, or passed over.
    int onTheWay = 0;        ///< Sent, and not shown yet.
    int staleOrders = 0;     ///< Shown wrongly, and what mends that is on its way or parked.
    int wrongOrders = 0; ///< Shown wrongly, and nothing will mend it until the view is made anew.
    ExpectedActual portionsLeft;
    ExpectedActual moneyTaken; ///< In cents.
    bool operator==(const ViewLineState &) const = default;
};

} // namespace restaurant
