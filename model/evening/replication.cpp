#include "replication.h"

#include "playback/recording.h"
#include "relational/changecapture.h"
#include "sqlite/documentshape.h"
#include "store/normalised.h"

namespace restaurant {

Replication::Replication(EventStore &store, const Scenario &scenario)
    : m_store(store)
    , m_scenario(scenario)
{
}

void Replication::reload()
{
    m_deliveries = deliveriesOf(m_scenario, m_store.changesOfDeliveries());
    m_touched = {};
    m_lost = LostPush(architecture(), m_deliveries.regime().mark.event);
    for (const RecordedEvent &event : m_store.events().read(m_deliveries.regime().mark.event, 1))
        static_cast<void>(m_lost.loses(event)); // the first says which instant it is
    keepTables();
}

ViewsPlace Replication::viewsPlace() const
{
    const StoreHeader &header = m_store.header();
    ViewsPlace place{m_store.path(),        {header.store, header.epoch}, false,
                     &m_store.connection(), architecture().kind,          {}};
    for (const ViewName view : allViews)
        place.isBent[static_cast<std::size_t>(view)] = m_deliveries.isBent(view);
    return place;
}

/// All in one transaction: whatever is there is what the architecture wants.
void Replication::keepTables()
{
    m_tables.reset();
    m_store.beginGroup();
    makeTables(m_store.connection());
    m_store.commitGroup();
    if (readsTables(architecture().kind))
        m_tables.emplace(m_store.connection(), m_scenario.restaurant);
}

void Replication::makeTables(const Connection &store)
{
    const ArchitectureKind kind = architecture().kind;
    if (kind != ArchitectureKind::OneStore)
        dropDocumentTables(store);
    if (!readsTables(kind))
        return dropNormalised(store);
    const bool areOfNow =
        std::exchange(m_areOurs, true) && RelationalModel::exists(store) &&
        RelationalModel(store, m_scenario.restaurant).position() == m_store.head().position;
    if (!areOfNow)
        buildNormalised(m_store, m_scenario.restaurant);
    if (ChangeCapture::exists(store)) // what is noted in it is known to whoever begins now
        ChangeCapture::drop(store);
    if (kind == ArchitectureKind::Trigger)
        ChangeCapture::create(store);
}

void Replication::take(const std::vector<RecordedEvent> &events)
{
    if (!m_tables)
        return;
    for (const RecordedEvent &event : events) {
        const Touched touched = m_tables->apply(event);
        if (!m_lost.loses(event))
            m_touched.add(touched);
    }
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
