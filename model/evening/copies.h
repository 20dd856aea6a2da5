// The views that the write side keeps in step itself, in its own thread: no line brings them
// events.
#pragma once

#include "domain/architecture.h"
#include "evening/readside.h"
#include "relational/changesource.h"
#include "relational/touched.h"

#include <memory>
#include <vector>

namespace restaurant {

class Connection;

/// One view of Copies, whatever its board.
class Copy
{
public:
    virtual ~Copy() = default;
    /// Makes it as it was at `moment`, from the write side's tables if that `isNow`, else from the
    /// log. A store of its own that stands just there, kept in the same way, is gone on with unless
    /// it is to be made `anew`.
    virtual void begin(const LogMoment &moment, bool isNow, bool anew) = 0;
    /// The same from what a stretch retraced has come to.
    virtual void goOnFrom(Retracing &retraced) = 0;
    /// Folds events into the read tables beside the log, inside the open group.
    virtual void write(const std::vector<RecordedEvent> &events) = 0;
    /// Reads what these things concern in the write side's tables, and saves it if it has a store.
    virtual void refresh(const Touched &touched) = 0;
    /// Reads everything.
    virtual void readAll() = 0;
    /// Tells whoever looks what is new, and how far it has come of `head`.
    virtual void tell(Position head) = 0;
    /// How far it has come.
    [[nodiscard]] virtual LogMoment moment() const = 0;
    /// What the last call of refresh() or readAll() has asked the tables for.
    [[nodiscard]] virtual const QueryCost &lastRead() const = 0;
};

/// Kitchen, waiter, status and order details under an architecture that is not event-sourced. To be
/// used in the write side's thread; what is passed outlives it. Everything throws StoreError.
class Copies
{
public:
    /// `place.writes` is the write side's connection; where the architecture reads its tables, they
    /// are there.
    Copies(const ViewsPlace &place, const Restaurant &restaurant, const ViewsListeners &listeners,
           const Architecture &architecture);
    ~Copies();
    Copies(const Copies &) = delete;
    Copies &operator=(const Copies &) = delete;

    /// Each view as it was at its moment; where the architecture misses something, as it had become
    /// by now.
    void begin(const Keeping &keeping);
    /// Recorded in the open group.
    void take(const std::vector<RecordedEvent> &events);
    /// Everything up to `head` is durable; since the last call it changed this.
    void committed(const Touched &touched, const LogMoment &head);
    /// A group has ended: whoever looks at a screen is told.
    void groupEnded();
    void runJob(const LogMoment &head, Instant now);

    /// What a view in sight shows, read anew where every look reads.
    [[nodiscard]] BoardsInSight::Any boardOf(ViewName view);
    /// Makes it anew, as of where it stands.
    void rebuild(ViewName view);

private:
    [[nodiscard]] Copy &copyOf(ViewName view);
    void goOnFrom(Retracing &retraced);
    void beginOne(ViewName view, const LogMoment &moment, bool anew);
    [[nodiscard]] bool readIfStale(ViewName view);
    void copyTouched(ViewName view, const Touched &touched);
    void tellAsked(ViewName view, Asker by);

    const ViewsPlace m_place;
    const Restaurant &m_restaurant;
    const Architecture m_architecture;
    const std::function<void(const Query &)> m_asked;
    LogMoment m_head;
    std::array<std::unique_ptr<Copy>, allViews.size()> m_copies;
    std::array<bool, allViews.size()> m_isStale{}; ///< CRUD: something was written since.
    std::unique_ptr<ChangeSource> m_changes;       ///< Of a job.
    bool m_readsAll = false; ///< What happened before the copies began it need not know.
};

} // namespace restaurant
