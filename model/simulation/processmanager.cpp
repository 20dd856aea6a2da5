#include "processmanager.h"

#include "domain/permissions.h"

#include <utility>

namespace restaurant {

ProcessManager::ProcessManager(IdForm idForm, Issue issue)
    : m_idForm(idForm)
    , m_issue(std::move(issue))
    , m_policy(processManager())
{
}

void ProcessManager::restore(Position checkpoint, std::map<OrderId, Fulfilment> open)
{
    m_checkpoint = checkpoint;
    m_fulfilment.restore(std::move(open));
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
    for (Command &command : m_fulfilment.react(event.event)) {
        const CommandId id = reactionId(caused.command, event.position, event.at, n++, m_idForm);
        SentCommand sent = issued(id, m_policy, event.at, std::move(command));
        sent.correlation = caused.correlation;
        sent.causation = event.position;
        m_issue(std::move(sent));
    }
}

} // namespace restaurant
