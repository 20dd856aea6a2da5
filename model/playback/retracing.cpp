#include "retracing.h"

#include "relational/changecapture.h"
#include "sqlite/query.h"

#include <algorithm>

namespace restaurant {

Retracing::Retracing(const Restaurant &restaurant, const Deliveries::Regime &stretch)
    : m_regime(stretch)
    , m_boards(EventBoards::make<std::type_identity_t>(restaurant))
    , m_lost(stretch.architecture, stretch.mark.event)
    , m_jobRan(stretch.from)
{
    RelationalModel::create(m_scratch, restaurant);
    m_tables = std::make_unique<RelationalModel>(m_scratch, restaurant);
    if (stretch.mark.event == Position{})
        begin();
}

/// Everything is up to date when it begins.
void Retracing::begin()
{
    if (m_regime.architecture.kind == ArchitectureKind::Trigger)
        ChangeCapture::create(m_scratch);
    m_changes = changesFor(m_regime.architecture, m_scratch);
    forEachBoard(EventBoards(), [this]<typename Board>(BoardType<Board>) {
        m_reader.read(board<Board>(), DetailsOf::All);
    });
}

void Retracing::take(const RecordedEvent &event)
{
    const bool isAfter = event.position > m_regime.mark.event;
    if (isAfter)
        passTo(event.at);
    Transaction transaction(m_scratch);
    const Touched touched = m_tables->apply(event);
    transaction.commit();
    m_taken = {event.position, event.at};
    if (event.position == m_regime.mark.event)
        begin();
    else if (isAfter && m_regime.architecture.kind == ArchitectureKind::Push)
        refresh(m_lost.loses(event) ? Touched{} : touched);
}

void Retracing::takeUpTo(Position last, const Read &read)
{
    constexpr std::int64_t atOnce = 512;
    while (m_taken.event < last) {
        const std::int64_t left = number(last) - number(m_taken.event);
        const auto events = read(m_taken.event, static_cast<int>(std::min(left, atOnce)));
        if (events.empty())
            return;
        for (const RecordedEvent &event : events)
            take(event);
    }
}

void Retracing::bringTo(Position shown)
{
    if (hasJob(m_regime.architecture.kind) && board<KitchenBoard>().position < shown)
        runJob(m_regime.lastRun(m_taken.at) + m_regime.architecture.every);
}

void Retracing::passTo(Instant now)
{
    if (!hasJob(m_regime.architecture.kind))
        return;
    if (const Instant run = m_regime.lastRun(now); run > m_jobRan)
        runJob(run);
}

void Retracing::runJob(Instant at)
{
    m_jobRan = at;
    const Touched touched = m_changes->take(at);
    if (board<KitchenBoard>().position != m_taken.event)
        refresh(touched);
}

void Retracing::refresh(const Touched &touched)
{
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        m_reader.refresh(board<Board>(), touched);
    });
}

ChangeSource::Memory Retracing::memory()
{
    return m_changes ? m_changes->memory() : ChangeSource::Memory{};
}

} // namespace restaurant
