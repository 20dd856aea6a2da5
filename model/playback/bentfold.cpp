#include "bentfold.h"

#include "stepping.h"

namespace restaurant {

namespace {

const Deliveries::LineStep &stepOf(const Recording &recording, std::size_t place)
{
    return recording.deliveries().lineSteps()[place];
}

/// All that was due by then had come.
Position shownBefore(Recording &recording, ViewName view, std::size_t firstStep)
{
    const Deliveries::LineStep &step = stepOf(recording, firstStep);
    return arrivedAt(recording, {step.mark, step.at}, view);
}

} // namespace

BentPath::BentPath(Recording &recording, ViewName view, std::size_t firstStep)
    : m_recording(recording)
    , m_shownFirst(shownBefore(recording, view, firstStep))
    , m_walk(view, firstStep, recording.deliveries(), m_shownFirst)
    , m_at{stepOf(recording, firstStep).mark, stepOf(recording, firstStep).at}
{
    m_at.mark.event = m_shownFirst;
}

bool BentPath::leadsTo(const Cursor &cursor) const
{
    const auto first = m_recording.deliveries().bentSince(line().view(), cursor.mark);
    return first == m_walk.firstStep() && m_at.mark.event <= cursor.mark.event &&
           m_at.mark.activity <= cursor.mark.activity && m_at.at <= cursor.at;
}

} // namespace restaurant
