#include "logfollower.h"

#include <limits>
#include <string>
#include <utility>

namespace restaurant {

LogFollower::LogFollower(ServerAddress address, Position after)
    : m_session(std::move(address))
    , m_rows(m_session)
    , m_position(after)
{
}

LogFollower::~LogFollower() = default;

void LogFollower::connect()
{
    if (!m_session.connect())
        return;
    m_session.listen("restaurant");
    m_rows.requireSameEvening(m_header);
}

std::vector<RecordedEvent> LogFollower::next(int atMost)
{
    connect();
    auto events = read(atMost);
    if (!events.empty())
        return events;
    m_session.waitForNotice(longestSilence);
    return read(atMost);
}

/// What cannot be read ends the answer; asked for as the first, it throws.
std::vector<RecordedEvent> LogFollower::read(int atMost)
{
    constexpr Position open{std::numeric_limits<std::int64_t>::max()};
    std::vector<RecordedEvent> events;
    for (const EventRow &row : m_rows.events(m_position, open, atMost)) {
        try {
            requireNext(row.position, std::ssize(events));
            events.push_back(decoded(row, m_session.name()));
        } catch (const StoreError &) {
            if (events.empty())
                throw;
            break;
        }
    }
    m_rows.restoreWordsOf(events);
    if (!events.empty())
        m_position = events.back().position;
    return events;
}

/// Positions are dense, also for readers: what is not there yet will not come later.
void LogFollower::requireNext(Position position, std::ptrdiff_t alreadyRead) const
{
    if (number(position) != number(m_position) + alreadyRead + 1)
        throw StoreError(StoreTrouble::Damaged, "follow the log", m_session.name(),
                         "an event is missing before position " + std::to_string(number(position)));
}

} // namespace restaurant
