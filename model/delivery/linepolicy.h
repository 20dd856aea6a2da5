#pragma once

#include "turns.h"

#include <chrono>
#include <cstddef>
#include <memory>

namespace restaurant {

struct LinePolicy
{
    std::size_t batch = 512;     ///< Items read from the log, and delivered, at a time.
    std::size_t keep = 65'536;   ///< Items waiting in memory; more are left to the log.
    std::size_t longWay = 5'000; ///< So far behind it says that it catches up.
    int retries = 3;             ///< For an item that was not taken in, before it stops.
    std::chrono::milliseconds retryAfter{20};
    std::chrono::milliseconds quiet{50}; ///< Without news for so long, the view may save.
    /// The safety net under the news: how often the log is looked at all the same. Short where
    /// another process writes.
    std::chrono::milliseconds poll{2'000};
    /// Lines with the same turns share the processors they may use; null: each as it likes.
    std::shared_ptr<Turns> turns;
};

} // namespace restaurant
