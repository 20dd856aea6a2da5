#pragma once

#include "delivery/deliveries.h"
#include "domain/outcome.h"
#include "read/progress.h"

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace restaurant {

/// How far each view is behind in the restaurant's own time: the lines, which know only this
/// machine's clock, tell how many events are missing; when these were recorded the log has told.
class RestaurantLag
{
public:
    /// Another evening, or another stretch of its log.
    void begin() { *this = {}; }
    /// When its views are to hear of events.
    void setDeliveries(const Deliveries &deliveries) { m_deliveries = deliveries; }
    /// What was handled after what is known, in order.
    void take(const std::vector<HandledCommand> &commands);
    /// What a line tells, with the lag at `now` filled in. Who is held back is not woken by what is
    /// recorded, and so may not have heard of it.
    [[nodiscard]] ViewProgress told(ViewProgress progress, Instant now);
    /// Of those that were told: what of it a person would read otherwise at `now`.
    [[nodiscard]] std::vector<ViewProgress> moved(Instant now);

private:
    static constexpr std::size_t mostKept = 100'000;

    [[nodiscard]] Position last() const
    {
        return Position{number(m_before) + static_cast<std::int64_t>(m_times.size())};
    }
    /// Nothing: it was recorded before all that is known.
    [[nodiscard]] std::optional<Instant> recordedAt(Position event) const;
    [[nodiscard]] Duration lag(const ViewProgress &progress, Instant now) const;

    Deliveries m_deliveries;
    std::array<std::optional<ViewProgress>, allViews.size()> m_told;
    Position m_before{}; ///< The event before the first of m_times.
    std::deque<Instant> m_times;
};

} // namespace restaurant
