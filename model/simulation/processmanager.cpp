#include "processmanager.h"

#include "domain/permissions.h"

#include <algorithm>
#include <utility>

namespace restaurant {

ProcessManager::ProcessManager(IdForm idForm, const Limits &limits, Issue issue)
    : m_idForm(idForm)
    , m_issue(std::move(issue))
    , m_policy(processManager())
    , m_fulfilment(limits)
{
}

void ProcessManager::restore(Position checkpoint, std::map<OrderId, Fulfilment> open)
{
    m_checkpoint = checkpoint;
    m_fulfilment.restore(std::move(open));
    m_causes.clear();
    m_dealtWith.clear();
}

void ProcessManager::lookUpCauses(CausedLog &log)
{
    for (const Todo &one : todo()) {
        if (!one.until || m_causes.contains(one.since.position))
            continue;
        const Position before{number(one.since.position) - 1};
        for (const CausedEvent &caused : log.read(before, 1))
            m_causes[one.since.position] = {caused.command, caused.correlation};
    }
}

void ProcessManager::deliver(std::span<const CausedEvent> events)
{
    for (const CausedEvent &caused : events) {
        if (placeOf(caused) <= m_checkpoint)
            continue;
        answer(caused);
        m_checkpoint = placeOf(caused);
    }
}

void ProcessManager::answer(const CausedEvent &caused)
{
    const RecordedEvent &event = caused.event;
    int n = 0;
    for (Command &command : m_fulfilment.react(event)) {
        const CommandId id = reactionId(caused.command, event.position, event.at, n++, m_idForm);
        SentCommand sent = issued(id, m_policy, event.at, std::move(command));
        sent.correlation = caused.correlation;
        sent.causation = event.position;
        m_issue(std::move(sent));
    }
    if (m_fulfilment.limits().areSet())
        remember(caused);
}

/// Where something begins to be waited for with this event, it is this event's command that led to
/// whatever is done about it.
void ProcessManager::remember(const CausedEvent &caused)
{
    const auto begins = [&](const Todo &one) {
        return one.until && one.since.position == caused.event.position;
    };
    const std::vector<Todo> list = todo();
    if (std::any_of(list.begin(), list.end(), begins))
        m_causes[caused.event.position] = {caused.command, caused.correlation};
    forgetWhatIsOver();
}

void ProcessManager::forgetWhatIsOver()
{
    std::set<Position> positions;
    std::set<Entry> entries;
    for (const Todo &one : todo()) {
        positions.insert(one.since.position);
        entries.insert({one.since.position, one.what});
    }
    std::erase_if(m_causes, [&](const auto &one) { return !positions.contains(one.first); });
    std::erase_if(m_dealtWith, [&](const Entry &one) { return !entries.contains(one); });
}

bool ProcessManager::isDealtWith(const Todo &todo) const
{
    return m_dealtWith.contains({todo.since.position, todo.what});
}

std::optional<Instant> ProcessManager::nextDue() const
{
    std::optional<Instant> next;
    if (!m_fulfilment.limits().areSet())
        return next;
    for (const Todo &one : todo()) {
        if (one.until && !isDealtWith(one))
            next = std::min(next.value_or(*one.until), *one.until);
    }
    return next;
}

void ProcessManager::letExpire(Instant now)
{
    for (const Todo &one : todo()) {
        if (!one.until || *one.until > now || isDealtWith(one))
            continue;
        m_dealtWith.insert({one.since.position, one.what});
        const Cause cause = m_causes[one.since.position];
        int n = 0;
        for (Command &command : whenOver(one, m_fulfilment.open().at(one.order))) {
            const CommandId id = expiryId(cause.command, one, *one.until, n++, m_idForm);
            SentCommand sent = issued(id, m_policy, *one.until, std::move(command));
            sent.correlation = cause.correlation;
            sent.causation = one.since.position;
            m_issue(std::move(sent));
        }
    }
}

} // namespace restaurant
