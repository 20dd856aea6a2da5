#include "commandflow.h"

#include "domain/orderof.h"
#include "domain/refusal.h"
#include "log/codec.h"

#include <algorithm>
#include <string>
#include <utility>

namespace restaurant {

CommandFlow::CommandFlow(CommandPort &port, const Limits &limits, Agenda &queue, const Instant &now)
    : m_port(port)
    , m_queue(queue)
    , m_now(now)
    , m_manager(port.idForm(), limits,
                [this](SentCommand answer) { enqueue(Due::Reaction, std::move(answer)); })
    , m_gate(queue, now, limits.forAnswer())
{
}

void CommandFlow::enqueue(Due kind, SentCommand command)
{
    if (kind == Due::Reaction)
        ++m_reactionsDue;
    const Instant at = std::max(m_now, command.at);
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
        --m_reactionsDue;
    m_freeSlots.push_back(entry.index);
    return std::move(m_waiting[entry.index]);
}

bool CommandFlow::waits(WaitingCommand &command)
{
    if (!m_gate.isClosedTo(command.command, command.sender))
        return false;
    m_gate.keep(std::move(command));
    return true;
}

/// It reaches the write side now, whenever it was sent.
HandledCommand CommandFlow::handle(SentCommand command)
{
    command.at = m_now;
    Outcome outcome = m_port.handle(command);
    std::vector<CausedEvent> news;
    for (const RecordedEvent &event : outcome.events)
        news.push_back({event, command.id, command.correlation});
    bring(news);
    return {std::move(command), std::move(outcome)};
}

void CommandFlow::follow(CausedLog &log)
{
    constexpr std::size_t atOnce = 1000;
    std::vector<CausedEvent> events;
    m_manager.lookUpCauses(log);
    do {
        events = log.read(m_manager.checkpoint(), atOnce);
        bring(events);
    } while (!events.empty());
}

void CommandFlow::bring(std::span<const CausedEvent> events)
{
    for (const CausedEvent &caused : events)
        m_numbers.takeFrom(caused.event.event);
    m_manager.deliver(events);
    scheduleExpiry();
}

/// One entry at a time stands in the queue, for what is due first; what is due earlier gets one of
/// its own before it.
void CommandFlow::scheduleExpiry()
{
    const std::optional<Instant> due = m_manager.nextDue();
    if (!due || (m_expiry && *m_expiry <= *due))
        return;
    m_expiry = std::max(*due, m_now);
    m_queue.schedule(*m_expiry, Due::Expiry, 0);
}

void CommandFlow::letExpire()
{
    m_expiry.reset();
    m_manager.letExpire(m_now);
    scheduleExpiry();
}

bool CommandFlow::isPast(const Agenda::Entry &entry) const
{
    if (entry.kind != Due::Expiry)
        return false;
    const std::optional<Instant> due = m_manager.nextDue();
    return !due || *due > entry.at;
}

void CommandFlow::passOver(const Agenda::Entry &entry)
{
    if (m_expiry && entry.at < *m_expiry)
        return; // another stands in the queue for what is due next
    m_expiry.reset();
    scheduleExpiry();
}

Outcome outcomeOf(const WithdrawnCommand &withdrawn)
{
    Outcome outcome;
    outcome.command = withdrawn.sent.id;
    outcome.kind = OutcomeKind::Rejected;
    outcome.rejection = withdrawn.why;
    return outcome;
}

CommandWithdrawn activityOf(const WaitingCommand &waiting)
{
    const SentCommand &sent = waiting.command;
    return {sent.id,
            ownerOf(sent.command),
            std::string(typeWord(sent.command)),
            sent.actor.name.text(),
            orderOf(sent.command),
            waiting.sent,
            waiting.sender == Sender::Person};
}

} // namespace restaurant
