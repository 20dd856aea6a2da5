// The events that a bent view shows, one after the other.
#pragma once

#include "delivery/bentline.h"
#include "delivery/deliveries.h"
#include "domain/event.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restaurant {

/// A bent line with the events themselves: kept from where it begins, because any of them may come
/// once more, or late.
class BentView
{
public:
    /// Everything up to `shown` was shown.
    BentView(ViewName view, Position shown, std::uint64_t seed)
        : m_line(view, shown, seed)
        , m_before(shown)
    {
    }

    /// The next event of the log: it would come at `due`.
    void take(const RecordedEvent &event, Instant due);
    void change(const LineChange &change, Instant at);
    void passTo(Instant now) { m_line.passTo(now); }
    [[nodiscard]] const BentLine &line() const { return m_line; }
    /// All that it has taken.
    [[nodiscard]] const std::vector<RecordedEvent> &events() const { return m_events; }

    /// What the view is to do, since the last call.
    struct News
    {
        /// First of all it was made anew from all up to here; 0: it was thrown away.
        std::optional<Position> madeAnew;
        std::vector<RecordedEvent> shown; ///< In this order.
        std::vector<Instant> shownAt;     ///< When, one for each.
    };
    [[nodiscard]] News takeNews();

private:
    BentLine m_line;
    Position m_before{}; ///< Before the first of m_events.
    std::vector<RecordedEvent> m_events;
    std::optional<Position> m_madeAnew;
};

/// A bent view as a log goes on: brings each change of its line where it belongs. The deliveries
/// may know more by and by.
class BentWalk
{
public:
    /// From its first change on, which is there in `deliveries.lineSteps()`.
    BentWalk(ViewName view, std::size_t firstStep, const Deliveries &deliveries, Position shown);

    [[nodiscard]] ViewName view() const { return m_view.line().view(); }
    [[nodiscard]] std::size_t firstStep() const { return m_firstStep; }
    /// The next event of the log, from the one behind what was shown.
    void take(const RecordedEvent &event, const Deliveries &deliveries);
    /// It is `now`, and the story has come to this mark: no event behind it was taken.
    void passTo(const StoryMark &mark, Instant now, const Deliveries &deliveries);
    [[nodiscard]] BentView::News takeNews() { return m_view.takeNews(); }
    [[nodiscard]] const BentLine &line() const { return m_view.line(); }

private:
    template <typename IsDue> void changeWhile(const Deliveries &deliveries, IsDue isDue);

    std::size_t m_firstStep;
    std::size_t m_nextStep;
    BentView m_view;
};

} // namespace restaurant
