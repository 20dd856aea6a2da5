// What the write side does so that views are kept in step: which architecture is on, the normalised
// tables while it reads them, and when its job runs.
#pragma once

#include "delivery/deliveries.h"
#include "domain/activity.h"
#include "evening/readside.h"
#include "relational/changesource.h"
#include "relational/relationalmodel.h"
#include "simulation/scenario.h"
#include "store/eventstore.h"

#include <optional>
#include <vector>

namespace restaurant {

/// To be used in the write side's thread. Store and scenario outlive it. Throws StoreError.
class Replication
{
public:
    Replication(EventStore &store, const Scenario &scenario);

    /// What is remembered may not have happened: takes it from the store, and makes the tables or
    /// drops them, as the architecture wants. No group is open.
    void reload();

    [[nodiscard]] const Architecture &architecture() const { return m_deliveries.architecture(); }
    [[nodiscard]] const Deliveries &deliveries() const { return m_deliveries; }
    /// Where views stand that follow the store.
    [[nodiscard]] ViewsPlace viewsPlace() const;
    /// So it is already, since this very instant: a script that goes on says it once more.
    [[nodiscard]] bool isRepeated(const ArchitectureChanged &change, Instant at) const
    {
        return m_deliveries.since() == at && architecture() == change.to;
    }

    /// A view is late otherwise from now on: recorded at `mark`, behind an event of `lastEvent`.
    void delay(const ViewDelay &to, const StoryMark &mark, Instant at, Instant lastEvent)
    {
        m_deliveries.delay(to, mark, at, lastEvent);
    }

    /// This befalls a view's line from now on: recorded at `mark`.
    void bend(const LineChange &change, const StoryMark &mark, Instant at)
    {
        m_deliveries.bend(change, mark, at);
    }

    /// Events of the open group take effect in the tables, if there are any.
    void take(const std::vector<RecordedEvent> &events);
    /// What that changed since the last call, and is not lost on its way to the views.
    [[nodiscard]] Touched takeTouched() { return std::exchange(m_touched, {}); }

    /// Jobs whose time has come by now have run.
    void beginJobs(Instant now) { m_jobRan = m_deliveries.lastJob(now).value_or(now); }
    /// When it ran last.
    [[nodiscard]] Instant jobRan() const { return m_jobRan; }
    /// The job has to run before whatever happens at `next`. Says so once.
    [[nodiscard]] bool isJobDue(Instant next);

private:
    void keepTables();
    void makeTables(const Connection &store);

    EventStore &m_store;
    const Scenario &m_scenario;
    Deliveries m_deliveries;
    std::optional<RelationalModel> m_tables; ///< While the architecture reads them.
    bool m_areOurs = false; ///< Else somebody may have changed them: they are made anew.
    Touched m_touched;
    LostPush m_lost;
    Instant m_jobRan{};
};

} // namespace restaurant
