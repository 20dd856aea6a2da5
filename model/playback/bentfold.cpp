#include "bentfold.h"

namespace restaurant {

namespace {

/// When its line was changed first.
Cursor beginningOf(const Deliveries &deliveries, std::size_t firstStep)
{
    const Deliveries::LineStep &step = deliveries.lineSteps()[firstStep];
    return {step.mark, step.at};
}

} // namespace

/// All that was due by then had come.
BentPath::BentPath(CarriedLog log, ViewName view, std::size_t firstStep)
    : m_log(std::move(log))
    , m_shownFirst(m_log.arrivedAt(beginningOf(m_log.deliveries, firstStep), view))
    , m_walk(view, firstStep, m_log.deliveries, m_shownFirst)
    , m_at(beginningOf(m_log.deliveries, firstStep))
{
    m_at.mark.event = m_shownFirst;
}

bool BentPath::leadsTo(const Cursor &cursor) const
{
    const auto first = m_log.deliveries.bentSince(line().view(), cursor.mark);
    return first == m_walk.firstStep() && m_at.mark.event <= cursor.mark.event &&
           m_at.mark.activity <= cursor.mark.activity && m_at.at <= cursor.at;
}

} // namespace restaurant
