#include "bentview.h"

#include <utility>

namespace restaurant {

void BentView::take(const RecordedEvent &event, Instant due)
{
    m_events.push_back(event);
    m_line.take(itemOf(event), due, event.at);
}

void BentView::change(const LineChange &change, Instant at)
{
    m_line.change(change, at);
    if (isMadeAnewBy(change))
        m_madeAnew = m_line.head();
    else if (isThrownAwayBy(change))
        m_madeAnew = Position{};
}

BentView::News BentView::takeNews()
{
    News news{std::exchange(m_madeAnew, std::nullopt), {}, {}};
    for (const Applied &applied : m_line.takeApplied()) {
        news.shown.push_back(
            m_events[static_cast<std::size_t>(number(applied.position) - number(m_before)) - 1]);
        news.shownAt.push_back(applied.at);
    }
    return news;
}

BentWalk::BentWalk(ViewName view, std::size_t firstStep, const Deliveries &deliveries,
                   Position shown)
    : m_firstStep(firstStep)
    , m_nextStep(firstStep)
    , m_view(view, shown, deliveries.seed())
{
}

template <typename IsDue> void BentWalk::changeWhile(const Deliveries &deliveries, IsDue isDue)
{
    const Deliveries::LineSteps &steps = deliveries.lineSteps();
    for (; m_nextStep < steps.size() && isDue(steps[m_nextStep]); ++m_nextStep)
        if (const auto &step = steps[m_nextStep]; viewOf(step.what) == view())
            m_view.change(step.what, step.at);
}

void BentWalk::take(const RecordedEvent &event, const Deliveries &deliveries)
{
    changeWhile(deliveries, [&](const auto &step) { return step.mark.event < event.position; });
    if (const auto due = deliveries.due(view(), event))
        m_view.take(event, *due);
}

void BentWalk::passTo(const StoryMark &mark, Instant now, const Deliveries &deliveries)
{
    changeWhile(deliveries, [&](const auto &step) { return step.mark.activity <= mark.activity; });
    m_view.passTo(now);
}

} // namespace restaurant
