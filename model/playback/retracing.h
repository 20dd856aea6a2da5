// What the views showed while an architecture kept them that misses something.
#pragma once

#include "delivery/deliveries.h"
#include "read/boards.h"
#include "relational/changesource.h"
#include "relational/read/relationalreader.h"
#include "relational/relationalmodel.h"
#include "sqlite/connection.h"

#include <functional>
#include <memory>
#include <vector>

namespace restaurant {

/// A stretch of an evening gone through once more: the log, event by event, makes the normalised
/// tables on a scratch database in memory, and from where the architecture of the stretch began,
/// what it copies, when it copies it and what it misses is done to boards as it was done to the
/// views. How the evening was cut into groups of commands makes no difference to that. Used in one
/// thread; the restaurant outlives it. Everything throws StoreError.
class Retracing
{
public:
    /// Reads what follows a place in the log, at most so much.
    using Read = std::function<std::vector<RecordedEvent>(Position after, int atMost)>;

    /// Of an architecture that reads the tables.
    Retracing(const Restaurant &restaurant, const Deliveries::Regime &stretch);

    [[nodiscard]] const Deliveries::Regime &regime() const { return m_regime; }
    /// The next event of the log, from its first.
    void take(const RecordedEvent &event);
    /// All that follow, up to this one.
    void takeUpTo(Position last, const Read &read);
    [[nodiscard]] Position taken() const { return m_taken.event; }

    /// The job has run that brought the views up to here: nothing later has been taken since.
    void bringTo(Position shown);
    /// It is `now`, and the job has run by then whenever it was due.
    void passTo(Instant now);

    /// How the views were when the last job ran, or after the last push. Nothing of it is ever
    /// forgotten: the details view holds closed orders, too.
    template <typename Board> [[nodiscard]] Board &board() { return std::get<Board>(m_boards); }
    /// What is to be known of the changes that no job has taken yet; not before the stretch begins.
    [[nodiscard]] ChangeSource::Memory memory();

private:
    struct Moment
    {
        Position event{};
        Instant at{};
    };

    void begin();
    void runJob(Instant at);
    void refresh(const Touched &touched);

    const Deliveries::Regime m_regime;
    Connection m_scratch{InMemory()};
    std::unique_ptr<RelationalModel> m_tables;
    RelationalReader m_reader{m_scratch};
    EventBoards::Each<std::type_identity_t> m_boards;
    std::unique_ptr<ChangeSource> m_changes;
    LostPush m_lost;
    Moment m_taken;
    Instant m_jobRan{};
};

} // namespace restaurant
