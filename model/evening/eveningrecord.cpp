#include "eveningrecord.h"

#include "domain/uuid.h"
#include "playback/cues.h"

namespace restaurant {

namespace {

constexpr int readAtOnce = 512;

} // namespace

EveningRecord::EveningRecord(EventStore &store)
    : m_store(store)
    , m_recorded(store.connection())
    , m_lastCommand(store.commands().last())
    , m_lastActivity(store.activities().last())
{
}

bool EveningRecord::isThrough()
{
    return !nextCommand() && !nextActivity();
}

const CommandRecord *EveningRecord::nextCommand()
{
    if (m_commands.empty() && m_command < m_lastCommand) {
        for (CommandRecord &record : m_store.commands().read(m_command, readAtOnce))
            m_commands.push_back(std::move(record));
        if (!m_commands.empty())
            m_command = m_commands.back().number;
    }
    return m_commands.empty() ? nullptr : &m_commands.front();
}

const RecordedActivity *EveningRecord::nextActivity()
{
    if (m_activities.empty() && m_activity < m_lastActivity) {
        for (RecordedActivity &activity : m_recorded.read(m_activity, readAtOnce))
            m_activities.push_back(std::move(activity));
        if (!m_activities.empty())
            m_activity = m_activities.back().number;
    }
    return m_activities.empty() ? nullptr : &m_activities.front();
}

Outcome EveningRecord::answer(const SentCommand &sent)
{
    const CommandRecord *record = nextCommand();
    if (!record || record->sent.id != sent.id)
        throw RecordMismatch("The evening was recorded by another version of the program, or its "
                             "scenario was changed: it cannot be gone on with.");
    Outcome outcome;
    outcome.command = sent.id;
    outcome.number = record->number;
    outcome.kind = record->kind;
    outcome.rejection = record->rejection;
    outcome.first = record->first;
    outcome.last = record->last;
    if (record->first != Position{}) {
        const auto count = number(record->last) - number(record->first) + 1;
        outcome.events =
            m_store.events().read(Position{number(record->first) - 1}, static_cast<int>(count));
        m_position = record->last;
    }
    m_commands.pop_front();
    return outcome;
}

void EveningRecord::passOver(const Activity &activity, Instant at)
{
    const RecordedActivity *recorded = nextActivity();
    if (!recorded || recorded->at != at || recorded->activity != activity)
        throw RecordMismatch("Guests or staff did something else when the evening was recorded: "
                             "it cannot be gone on with.");
    m_activities.pop_front();
}

const CommandRecord *EveningRecord::personsCommand()
{
    const CommandRecord *record = nextCommand();
    if (!record || isDerived(record->sent.id, m_store.header().idForm()))
        return nullptr;
    const RecordedActivity *before = nextActivity();
    const bool comesLater = before && record->first != Position{} && before->after < record->first;
    return comesLater ? nullptr : record;
}

const RecordedActivity *EveningRecord::personsStaffing(const Scenario &scenario)
{
    const RecordedActivity *activity = nextActivity();
    if (!activity || activity->after > m_position)
        return nullptr;
    const auto *staffing = std::get_if<StaffingChanged>(&activity->activity);
    return staffing && !isPlanned(scenario, *activity, *staffing) ? activity : nullptr;
}

} // namespace restaurant
