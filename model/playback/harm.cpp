#include "harm.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace restaurant {

namespace {

/// What was read ahead, but for what has been appended since the end was looked at.
template <typename Item, typename Number>
void keep(std::vector<Item> read, Number last, std::deque<Item> &ahead)
{
    for (Item &item : read)
        if (item.number <= last)
            ahead.push_back(std::move(item));
}

} // namespace

RecordedHarm::RecordedHarm(Recording &recording)
    : m_recording(recording)
    , m_seen(carriedLog(recording))
    , m_fold(
          recording.scenario().restaurant, recording.deliveries(),
          [this](Position after, int atMost) { return m_recording.log().read(after, atMost); },
          [this](const SeenView &seen, const StoryMark &mark, Instant at) {
              return m_seen.at(seen, {mark, at});
          },
          [this](ViewName view, const DocumentName &document) {
              return m_seen.causeOf(view, document);
          })
{
}

bool RecordedHarm::takeSome(std::int64_t items)
{
    for (std::int64_t taken = 0; taken < items; ++taken) {
        if (!readOn())
            return false;
        takeOne();
    }
    return true;
}

/// False: there is no more.
bool RecordedHarm::readOn()
{
    const Recording::End &end = m_recording.knownEnd();
    if (m_commands.empty() && m_command < end.command) {
        keep(m_recording.log().commands(m_command, atOnce), end.command, m_commands);
        m_command = m_commands.empty() ? end.command : m_commands.back().number;
    }
    if (m_activities.empty() && m_activity < end.mark.activity) {
        keep(m_recording.log().activities(m_activity, atOnce), end.mark.activity, m_activities);
        m_activity = m_activities.empty() ? end.mark.activity : m_activities.back().number;
    }
    return !m_commands.empty() || !m_activities.empty();
}

bool RecordedHarm::isCommandNext() const
{
    if (m_commands.empty() || m_activities.empty())
        return m_activities.empty();
    const CommandRecord &record = m_commands.front();
    return HarmFold::comesFirst(record.sent, outcomeOf(record), m_head, m_activities.front());
}

void RecordedHarm::takeOne()
{
    if (isCommandNext()) {
        const CommandRecord &record = m_commands.front();
        m_fold.take(record.sent, outcomeOf(record));
        m_head = std::max(m_head, record.last);
        m_commands.pop_front();
    } else {
        m_fold.take(m_activities.front());
        m_activities.pop_front();
    }
}

HarmSummary harmOf(Recording &recording)
{
    RecordedHarm harm(recording);
    while (harm.takeSome(std::numeric_limits<std::int64_t>::max())) {
    }
    return harm.ledger();
}

} // namespace restaurant
