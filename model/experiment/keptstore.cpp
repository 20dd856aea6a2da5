#include "keptstore.h"

#include <stdexcept>
#include <utility>

namespace restaurant {

namespace {

Scenario scenarioUnder(const Restaurant &restaurant, ArchitectureKind kind)
{
    Scenario scenario;
    scenario.restaurant = restaurant;
    scenario.architecture = usual(kind);
    return scenario;
}

} // namespace

KeptStore::KeptStore(const std::string &file, const Restaurant &restaurant, ArchitectureKind kind)
    : m_scenario(scenarioUnder(restaurant, kind))
    , m_store(EventStore::create(file, {}))
    , m_handler(*m_store, m_scenario.restaurant)
    , m_replication(*m_store, m_scenario)
{
    m_replication.reload();
    m_views.emplace(m_replication.viewsPlace(), m_scenario.restaurant,
                    ViewsFeeds{m_events, m_story});
    m_views->keepBy({m_replication.deliveries().regime(), {}, {}, m_scenario.starts});
}

void KeptStore::handle(const SentCommand &sent)
{
    if (m_replication.isJobDue(sent.at))
        runJob();
    const Outcome outcome = m_handler.handle(sent);
    if (outcome.events.empty())
        return;
    m_replication.take(outcome.events);
    m_views->take(outcome.events);
    m_head = {outcome.last, outcome.events.back().at};
    m_group.insert(m_group.end(), outcome.events.begin(), outcome.events.end());
}

void KeptStore::commit()
{
    m_handler.commit();
    m_events.publish(
        std::make_shared<const std::vector<RecordedEvent>>(std::exchange(m_group, {})));
    m_views->committed(m_replication.takeTouched(), m_head);
    m_views->groupEnded();
}

void KeptStore::finish()
{
    commit();
    if (hasJob(m_scenario.architecture.kind))
        runJob();
    ViewMarks marks;
    marks.fill({m_head.event, {}});
    if (!m_views->waitUntilSaved(marks))
        throw std::runtime_error("A view stopped.");
}

void KeptStore::runJob()
{
    if (!m_group.empty())
        commit();
    m_views->runJob(m_head, m_replication.jobRan());
}

} // namespace restaurant
