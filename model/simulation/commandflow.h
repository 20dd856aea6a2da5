// Commands on their way to the write side: those that wait for their time, and the answers of the
// process manager, to which what was recorded is brought without delay.
#pragma once

#include "freenumbers.h"
#include "ports.h"
#include "processmanager.h"
#include "servicegate.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace restaurant {

/// A command that nobody decided in time: its sender has taken it back.
struct WithdrawnCommand
{
    SentCommand sent; ///< `at`: when it was sent.
    Rejection why;    ///< For him; in no log.
};

/// Part of the engine; port, queue and the clock `now` outlive it.
class CommandFlow
{
public:
    CommandFlow(CommandPort &port, const Limits &limits, Agenda &queue, const Instant &now);
    CommandFlow(const CommandFlow &) = delete;
    CommandFlow &operator=(const CommandFlow &) = delete;

    /// Keeps the command until it is due, at `command.at`; not one of a service.
    void enqueue(Due kind, SentCommand command);
    /// The command of a queue entry of kind Person or Reaction.
    [[nodiscard]] SentCommand take(const Agenda::Entry &entry);

    /// Whether its service does not decide it at once; then it is taken, to be decided later.
    [[nodiscard]] bool waits(WaitingCommand &command);
    /// The services, and what waits for them.
    [[nodiscard]] ServiceGate &gate() { return m_gate; }
    [[nodiscard]] const ServiceGate &gate() const { return m_gate; }

    /// Has the command carried out. What it wrote reaches the process manager at the same instant;
    /// the answers wait in the queue, due at once.
    HandledCommand handle(SentCommand command);
    /// Brings the process manager what the log holds behind its checkpoint.
    void follow(CausedLog &log);

    /// The process manager looks at its list: an entry of kind Expiry is due.
    void letExpire();
    /// Whether an entry of kind Expiry is about something that came in time, or was dealt with.
    [[nodiscard]] bool isPast(const Agenda::Entry &entry) const;
    /// Such an entry has been taken out of the queue.
    void passOver(const Agenda::Entry &entry);

    [[nodiscard]] IdForm idForm() const { return m_port.idForm(); }
    /// Commands of the process manager that stand in the queue; without those that wait for a
    /// service.
    [[nodiscard]] std::size_t reactionsDue() const { return m_reactionsDue; }
    [[nodiscard]] ProcessManager &manager() { return m_manager; }
    [[nodiscard]] const ProcessManager &manager() const { return m_manager; }
    [[nodiscard]] FreeNumbers &numbers() { return m_numbers; }
    [[nodiscard]] const FreeNumbers &numbers() const { return m_numbers; }

private:
    void bring(std::span<const CausedEvent> events);
    void scheduleExpiry();

    CommandPort &m_port;
    Agenda &m_queue;
    const Instant &m_now;
    ProcessManager m_manager;
    ServiceGate m_gate;
    FreeNumbers m_numbers;
    std::vector<SentCommand> m_waiting;   ///< Of persons and of the process manager, by slot.
    std::vector<std::size_t> m_freeSlots; ///< Slots of m_waiting to use again.
    std::size_t m_reactionsDue = 0;
    std::optional<Instant> m_expiry; ///< When the next entry of kind Expiry is due.
};

/// What became of it: nobody decided it.
[[nodiscard]] Outcome outcomeOf(const WithdrawnCommand &withdrawn);
/// As the journal of activities has it.
[[nodiscard]] CommandWithdrawn activityOf(const WaitingCommand &command);

} // namespace restaurant
