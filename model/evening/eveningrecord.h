#pragma once

#include "domain/activity.h"
#include "domain/outcome.h"
#include "log/commandrecord.h"
#include "simulation/scenario.h"
#include "write/eventstore.h"
#include "write/recordedactivities.h"

#include <deque>
#include <optional>
#include <stdexcept>

namespace restaurant {

/// The record and the scenario do not belong together: the evening cannot be gone on with.
struct RecordMismatch : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Reads what an evening has come to, one command and one activity after the other, while the
/// engine does it all once more. The store outlives it. Throws StoreError.
class EveningRecord
{
public:
    explicit EveningRecord(EventStore &store);

    /// Nothing is left: from here on the evening is new.
    [[nodiscard]] bool isThrough();
    /// What the engine asks for now; null: it was not asked for before.
    [[nodiscard]] const CommandRecord *nextCommand();
    [[nodiscard]] const RecordedActivity *nextActivity();

    /// What became of the next command; throws RecordMismatch if it is not `sent`.
    [[nodiscard]] Outcome answer(const SentCommand &sent);
    /// Throws RecordMismatch if the next activity is not this one.
    void passOver(const Activity &activity, Instant at);

    /// What a person did stands next, and all before it has been done again; else null.
    [[nodiscard]] const CommandRecord *personsCommand();
    [[nodiscard]] const RecordedActivity *personsStaffing(const Scenario &scenario);
    /// The last event that has been recorded again.
    [[nodiscard]] Position position() const { return m_position; }

private:
    EventStore &m_store;
    RecordedActivities m_recorded;
    std::deque<CommandRecord> m_commands;
    std::deque<RecordedActivity> m_activities;
    const CommandNumber m_lastCommand; ///< The record ends here, whatever is appended to it.
    const ActivityNumber m_lastActivity;
    CommandNumber m_command{};   ///< Read so far.
    ActivityNumber m_activity{}; ///< Read so far.
    Position m_position{};
};

} // namespace restaurant
