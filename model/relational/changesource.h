// What a copy of the tables hears of their changes: by triggers, by polls, or by being told.
#pragma once

#include "domain/architecture.h"
#include "domain/event.h"
#include "relational/tablepoll.h"
#include "relational/touched.h"

#include <memory>
#include <optional>

namespace restaurant {

class Connection;

/// What knows which rows of the write side's tables have changed since it was asked last. Over the
/// writing connection, in its thread. Everything throws StoreError.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;
    /// Asked at `now`, by the clock of the restaurant.
    [[nodiscard]] virtual Touched take(Instant now) = 0;

    /// What another one, over the same tables, has to know to go on in its place.
    struct Memory
    {
        Touched noted; ///< And not taken yet.
        TablePoll::Memory poll;
    };
    [[nodiscard]] virtual Memory memory() = 0;
    virtual void goOnFrom(Memory memory) = 0;
};

/// For an architecture that has a job; else null. For triggers, the table of changes must be there.
[[nodiscard]] std::unique_ptr<ChangeSource> changesFor(const Architecture &architecture,
                                                       const Connection &writes);

/// Which events of a stretch of the evening are never pushed.
class LostPush
{
public:
    LostPush() = default;
    /// The stretch begins after the event `since`.
    LostPush(const Architecture &architecture, Position since)
        : m_isSound(architecture.flaw != Flaw::PushLost)
        , m_since(since)
    {
    }
    /// To be asked of every event of the stretch, in order: the first says which instant it is.
    [[nodiscard]] bool loses(const RecordedEvent &event)
    {
        if (m_isSound || event.position <= m_since)
            return false;
        if (!m_at)
            m_at = event.at;
        return event.at == *m_at;
    }

private:
    bool m_isSound = true;
    Position m_since{};
    std::optional<Instant> m_at;
};

} // namespace restaurant
