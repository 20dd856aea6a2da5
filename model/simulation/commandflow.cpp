#include "commandflow.h"

#include <utility>

namespace restaurant {

CommandFlow::CommandFlow(CommandPort &port, Agenda &queue)
    : m_port(port)
    , m_queue(queue)
    , m_policy{Name::from("Order fulfilment").value(), Role::Policy}
{
}

void CommandFlow::enqueue(Due kind, SentCommand command)
{
    if (kind == Due::Reaction)
        ++m_reactionsWaiting;
    const Instant at = command.at;
    if (m_freeSlots.empty()) {
        m_waiting.push_back(std::move(command));
        m_queue.schedule(at, kind, m_waiting.size() - 1);
        return;
    }
    const std::size_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    m_waiting[slot] = std::move(command);
    m_queue.schedule(at, kind, slot);
}

SentCommand CommandFlow::take(const Agenda::Entry &entry)
{
    if (entry.kind == Due::Reaction)
        --m_reactionsWaiting;
    m_freeSlots.push_back(entry.index);
    return std::move(m_waiting[entry.index]);
}

HandledCommand CommandFlow::handle(SentCommand command)
{
    Outcome outcome = m_port.handle(command);
    for (const RecordedEvent &event : outcome.events) {
        m_numbers.takeFrom(event.event);
        react(event, command.id, command.correlation, command.at);
    }
    return {std::move(command), std::move(outcome)};
}

void CommandFlow::react(const RecordedEvent &event, const CommandId &causedBy,
                        const CommandId &correlation, Instant now)
{
    int n = 0;
    for (Command &answer : m_fulfilment.react(event.event)) {
        const CommandId id = reactionId(causedBy, event.position, event.at, n++, idForm());
        SentCommand sent = issued(id, m_policy, now, std::move(answer));
        sent.correlation = correlation;
        sent.causation = event.position;
        enqueue(Due::Reaction, std::move(sent));
    }
}

SentCommand issued(const CommandId &id, Actor by, Instant at, Command command)
{
    SentCommand sent;
    sent.id = id;
    sent.actor = std::move(by);
    sent.at = at;
    sent.correlation = id;
    sent.command = std::move(command);
    return sent;
}

} // namespace restaurant
