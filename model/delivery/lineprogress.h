#pragma once

#include "domain/ids.h"

#include <chrono>
#include <string>

namespace restaurant {

/// How far a delivery line has come. Times are measured on this machine.
struct LineProgress
{
    enum class State {
        Following,
        CatchingUp, ///< Reads a long stretch of the log again.
        Paused,
        Stopped ///< An event cannot be taken in; or the view or the log cannot be opened.
    };
    State state = State::Following;
    Position at{};   ///< The last event delivered.
    Position head{}; ///< The end of the log, as far as known.
    /// Since when there has been something that it may deliver: what is held back on purpose is no
    /// sign of a slow line.
    std::chrono::microseconds behind{};
    std::chrono::microseconds left{}; ///< Catching up: how long it may still take.
    std::string why;                  ///< Stopped: what is wrong with the event at `at` + 1.
    bool operator==(const LineProgress &) const = default;
};

} // namespace restaurant
