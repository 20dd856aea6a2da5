// Commands on their way to the write side: those that wait for their time, and the answers of the
// process manager, to which what was recorded is brought without delay.
#pragma once

#include "freenumbers.h"
#include "ports.h"
#include "processmanager.h"
#include "scheduler.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace restaurant {

/// What an entry is about, and what its index counts.
enum class Due : std::uint32_t {
    Opening,  ///< Stock is put on the shelf: dishes of the menu.
    Cue,      ///< Cues of the scenario.
    Script,   ///< Scripted commands.
    Person,   ///< A person's command: slots of the CommandFlow.
    Reaction, ///< The process manager's command: slots of the CommandFlow.
    Staffing, ///< The scenario's pools begin to work.
    Closing,  ///< The time at which the scenario ends.
    Rota,     ///< Entries of the rota.
    Delivery, ///< A view is delivered what was recorded its delay ago: views.
    Job,      ///< A job brings the views what has changed since it ran last. First of its instant.
    Architecture, ///< The read side is kept in step otherwise: entries of the scenario.
    Guest,        ///< A guest comes: guests.
    Timer,        ///< A guest is through with something, or out of patience: slots of Timers.
    Work,         ///< A part of a piece of work is done: slots of Staff.
    Wait,         ///< Somebody has waited long enough for a view: waits of Staff.
    Dish,         ///< A dish is cooked: slots of Kitchen.
    Expiry        ///< The process manager has waited long enough for something: no index.
};

using Agenda = Scheduler<Due>;

/// Part of the engine; port, queue and the clock `now` outlive it.
class CommandFlow
{
public:
    CommandFlow(CommandPort &port, const Limits &limits, Agenda &queue, const Instant &now);
    CommandFlow(const CommandFlow &) = delete;
    CommandFlow &operator=(const CommandFlow &) = delete;

    /// Keeps the command until it is due, at `command.at`.
    void enqueue(Due kind, SentCommand command);
    /// The command of a queue entry of kind Person or Reaction.
    [[nodiscard]] SentCommand take(const Agenda::Entry &entry);

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
    [[nodiscard]] std::size_t reactionsWaiting() const { return m_reactionsWaiting; }
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
    FreeNumbers m_numbers;
    std::vector<SentCommand> m_waiting;   ///< Of persons and of the process manager, by slot.
    std::vector<std::size_t> m_freeSlots; ///< Slots of m_waiting to use again.
    std::size_t m_reactionsWaiting = 0;
    std::optional<Instant> m_expiry; ///< When the next entry of kind Expiry is due.
};

} // namespace restaurant
