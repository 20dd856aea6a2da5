// Delivery takes restaurant time: what was recorded and has not reached every view yet.
#pragma once

#include "world.h"

#include <array>
#include <deque>
#include <vector>

namespace restaurant::live {

class Deliveries
{
public:
    explicit Deliveries(World &world)
        : m_world(world)
    {
    }

    /// Takes in what has just been recorded; each view's delay from now it will be due.
    void recorded(const std::vector<RecordedEvent> &events);
    /// Releases what is due to the view now and returns it, in order.
    [[nodiscard]] std::vector<RecordedEvent> deliver(ViewName view);

private:
    struct OnItsWay
    {
        Instant due{};
        RecordedEvent event;
    };

    World &m_world;
    std::array<std::deque<OnItsWay>, allViews.size()> m_waiting; ///< By view, by position.
};

} // namespace restaurant::live
