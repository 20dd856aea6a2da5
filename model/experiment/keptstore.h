// Commands into real files, without a simulation: how fast an architecture takes them.
#pragma once

#include "evening/replication.h"
#include "evening/views.h"
#include "simulation/scenario.h"
#include "write/commandhandler.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// A write side that is handed its commands, with the views of one architecture. To be used in the
/// thread that made it. Everything throws StoreError.
class KeptStore
{
public:
    /// In a new file.
    KeptStore(const std::string &file, const Restaurant &restaurant, ArchitectureKind kind);

    void handle(const SentCommand &sent);
    void commit();
    /// Until the last view has everything, and its store holds it.
    void finish();
    [[nodiscard]] Position head() const { return m_head.event; }

private:
    void runJob();

    Scenario m_scenario;
    std::unique_ptr<EventStore> m_store;
    CommandHandler m_handler;
    Replication m_replication;
    EventFeed m_events;
    StoryFeed m_story;
    std::vector<RecordedEvent> m_group; ///< Not committed yet.
    LogMoment m_head;
    std::optional<Views> m_views;
};

} // namespace restaurant
