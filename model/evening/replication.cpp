#include "replication.h"

#include "playback/recording.h"
#include "sqlite/documentshape.h"
#include "sqlite/query.h"

namespace restaurant {

Replication::Replication(EventStore &store, const Scenario &scenario)
    : m_store(store)
    , m_scenario(scenario)
{
}

void Replication::reload()
{
    m_deliveries = deliveriesOf(m_scenario, m_store.changesOfArchitecture());
    m_touched = {};
    keepTables();
}

void Replication::keepTables()
{
    constexpr int atOnce = 512;
    const Connection &store = m_store.connection();
    m_tables.reset();
    Transaction transaction(store);
    if (architecture().kind != ArchitectureKind::OneStore)
        dropDocumentTables(store);
    const bool areWanted = readsTables(architecture().kind);
    const bool areThere = RelationalModel::exists(store);
    if (areThere && (!areWanted || RelationalModel(store, m_scenario.restaurant).position() !=
                                       m_store.head().position))
        RelationalModel::drop(store);
    if (areWanted) {
        if (!RelationalModel::exists(store))
            RelationalModel::create(store, m_scenario.restaurant);
        m_tables.emplace(store, m_scenario.restaurant);
        for (Position at = m_tables->position(); at < m_store.head().position;)
            for (const RecordedEvent &event : m_store.events().read(at, atOnce)) {
                m_tables->apply(event);
                at = event.position;
            }
    }
    transaction.commit();
}

void Replication::take(const std::vector<RecordedEvent> &events)
{
    if (!m_tables)
        return;
    for (const RecordedEvent &event : events)
        m_touched.add(m_tables->apply(event));
}

bool Replication::isJobDue(Instant next)
{
    const auto last = m_deliveries.lastJob(next);
    if (!last || *last <= m_jobRan)
        return false;
    m_jobRan = *last;
    return true;
}

} // namespace restaurant
