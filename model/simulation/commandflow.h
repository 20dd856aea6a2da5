// Commands on their way to the write side: those that wait for their time, and the answers of the
// process manager to what has happened.
#pragma once

#include "agenda.h"
#include "commandport.h"
#include "freenumbers.h"

#include "domain/orderfulfilment.h"

#include <cstddef>
#include <map>
#include <vector>

namespace restaurant {

/// Part of the engine; port and queue outlive it.
class CommandFlow
{
public:
    CommandFlow(CommandPort &port, Agenda &queue);

    /// Keeps the command until it is due, at `command.at`.
    void enqueue(Due kind, SentCommand command);
    /// The command of a queue entry of kind Person or Reaction.
    [[nodiscard]] SentCommand take(const Agenda::Entry &entry);

    /// Has the command carried out; the process manager's answers wait in the queue, due at once.
    HandledCommand handle(SentCommand command);
    /// Lets the process manager answer an event of a command with this id and correlation. The
    /// answers are due at `now`.
    void react(const RecordedEvent &event, const CommandId &causedBy, const CommandId &correlation,
               Instant now);

    [[nodiscard]] IdForm idForm() const { return m_port.idForm(); }
    [[nodiscard]] std::size_t reactionsWaiting() const { return m_reactionsWaiting; }
    [[nodiscard]] OrderFulfilment &fulfilment() { return m_fulfilment; }
    [[nodiscard]] const OrderFulfilment &fulfilment() const { return m_fulfilment; }
    [[nodiscard]] FreeNumbers &numbers() { return m_numbers; }
    [[nodiscard]] const FreeNumbers &numbers() const { return m_numbers; }

private:
    CommandPort &m_port;
    Agenda &m_queue;
    Actor m_policy;
    OrderFulfilment m_fulfilment;
    FreeNumbers m_numbers;
    std::vector<SentCommand> m_waiting;   ///< Of persons and of the process manager, by slot.
    std::vector<std::size_t> m_freeSlots; ///< Slots of m_waiting to use again.
    std::size_t m_reactionsWaiting = 0;
};

/// A command that begins a chain of its own: nobody caused it but `by`.
[[nodiscard]] SentCommand issued(const CommandId &id, Actor by, Instant at, Command command);

} // namespace restaurant
