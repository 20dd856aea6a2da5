#include "flowhistory.h"

#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

void FlowHistory::add(const std::vector<HandledCommand> &batch)
{
    if (m_entries.empty() && !batch.empty())
        m_first = batch.front().outcome.number;
    for (const HandledCommand &handled : batch) {
        const int depth = depthOf(handled.sent);
        m_refused += handled.outcome.kind == OutcomeKind::Rejected ? 1 : 0;
        for (const RecordedEvent &event : handled.outcome.events)
            m_head = std::max(m_head, event.position);
        m_entries.push_back(
            {handled, m_refused, m_head, depth, m_people.placeOf(handled.sent.actor)});
    }
    while (m_entries.size() > m_most)
        m_entries.pop_front();
}

int FlowHistory::depthOf(const SentCommand &sent) const
{
    if (sent.causation == Position{})
        return 0;
    const auto cause =
        std::partition_point(m_entries.begin(), m_entries.end(),
                             [&sent](const Entry &entry) { return entry.head < sent.causation; });
    const bool isOfThisInstant = cause != m_entries.end() && cause->handled.sent.at == sent.at;
    return isOfThisInstant ? cause->depth + 1 : 0;
}

void FlowHistory::clear()
{
    m_entries.clear();
    m_refused = 0;
    m_head = {};
    m_first = {};
}

std::size_t FlowHistory::upTo(Instant now) const
{
    const auto after =
        std::partition_point(m_entries.begin(), m_entries.end(),
                             [now](const Entry &entry) { return entry.handled.sent.at <= now; });
    return static_cast<std::size_t>(after - m_entries.begin());
}

const FlowHistory::Entry *FlowHistory::find(CommandNumber command) const
{
    const auto found =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [command](const Entry &entry) {
            return entry.handled.outcome.number == command;
        });
    return found == m_entries.rend() ? nullptr : &*found;
}

const RecordedEvent *FlowHistory::findEvent(const FlowMessage &message) const
{
    const Entry *entry = message.event == Position{} ? nullptr : find(message.command);
    if (!entry)
        return nullptr;
    const auto &events = entry->handled.outcome.events;
    const auto found =
        std::find_if(events.begin(), events.end(), [&message](const RecordedEvent &event) {
            return event.position == message.event;
        });
    return found == events.end() ? nullptr : &*found;
}

FlowPeople::FlowPeople(const StaffList &staff)
{
    for (const Actor &member : staff.members())
        if (std::find(m_names.begin(), m_names.end(), member.name.text()) == m_names.end())
            m_names.push_back(member.name.text());
}

int FlowPeople::placeOf(const Actor &actor) const
{
    if (actor.role == Role::Guest)
        return guestPlace;
    const auto found = std::find(m_names.begin(), m_names.end(), actor.name.text());
    if (actor.role == Role::Policy || found == m_names.end())
        return nobody;
    return std::min(static_cast<int>(found - m_names.begin()), guestPlace - 1);
}

QString FlowPeople::markAt(int place, int guests) const
{
    const auto index = static_cast<std::size_t>(place);
    if (place == guestPlace)
        return guests > 0 ? QString::number(guests) : QString();
    if (isCrowded() && place == guestPlace - 1)
        return QStringLiteral("+%1").arg(m_names.size() - index);
    return index < m_names.size() ? toQString(m_names[index]).left(1) : QString();
}

QStringList FlowPeople::names() const
{
    QStringList all;
    for (const std::string &name : m_names)
        all.append(toQString(name));
    return all;
}

} // namespace restaurant
