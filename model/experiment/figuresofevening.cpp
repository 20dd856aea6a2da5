#include "figuresofevening.h"

#include "read/boardchanges.h"
#include "read/query.h"

namespace restaurant {

FiguresOfEvening::FiguresOfEvening(WriteSide &writeSide)
    : m_writeSide(writeSide)
    , m_measures(writeSide.scenario().restaurant)
{
    m_writeSide.feeds().story.add(*this);
}

FiguresOfEvening::~FiguresOfEvening()
{
    m_writeSide.feeds().story.remove(*this);
}

void FiguresOfEvening::take(const WriteSide::Advance &done)
{
    for (const HandledCommand &one : done.commands)
        if (one.outcome.kind == OutcomeKind::Rejected && one.sent.actor.role != Role::Policy)
            ++m_counts.refused;
}

PlayedEvening FiguresOfEvening::played()
{
    passTime(m_measures, m_writeSide.now());
    const EventStore &store = m_writeSide.store();
    PlayedEvening played;
    played.seed = m_writeSide.scenario().seed;
    played.digest = toHex(store.head().hash);
    played.commands = number(store.head().command);
    played.events = number(store.head().position);
    played.activities = number(store.lastActivity());
    played.figures = simulatedFigures(m_measures, m_counts);
    return played;
}

void FiguresOfEvening::published(const Batch<Happening> &batch)
{
    for (const Happening &happening : *batch) {
        apply(m_measures, happening);
        if (const auto *activity = std::get_if<RecordedActivity>(&happening.what))
            count(*activity);
    }
}

void FiguresOfEvening::count(const RecordedActivity &activity)
{
    const auto look = lookIn(activity);
    if (!look)
        return;
    ++m_counts.looks;
    m_counts.stale += look->late() > 0 ? 1 : 0;
    m_counts.behind += look->late();
}

} // namespace restaurant
