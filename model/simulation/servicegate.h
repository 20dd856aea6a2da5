// Services that are stopped or slow, and the commands that wait for them: each service's in the
// order in which they were sent. Nothing is refused here; a sender may take back what is his.
#pragma once

#include "scheduler.h"

#include "domain/command.h"
#include "domain/outcome.h"
#include "domain/service.h"
#include "domain/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <utility>
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
    Delay,        ///< A view is late otherwise: entries of the scenario.
    Protection,   ///< A view is protected otherwise: entries of the scenario.
    Bend,         ///< Something befalls a view's line: entries of the scenario.
    Guest,        ///< A guest comes: guests.
    Timer,        ///< A guest is through with something, or out of patience: slots of Timers.
    Work,         ///< A part of a piece of work is done: slots of Staff.
    Wait,         ///< Somebody has waited long enough for a view: waits of Staff.
    Dish,         ///< A dish is cooked: slots of Kitchen.
    Expiry,       ///< The process manager has waited long enough for something: no index.
    Outage,       ///< A service works otherwise: entries of the scenario.
    Turn,         ///< It is the turn of a command that waited for its service: services.
    NoAnswer      ///< Who sent a command waits no longer for its service: tickets of ServiceGate.
};

using Agenda = Scheduler<Due>;

/// Who waits for the outcome, and so for how long.
enum class Sender {
    ProcessManager, ///< As long as it takes: what that means for orders, its list says.
    Person,
    Script,
    Staff ///< And guests, of a living evening.
};

/// A command that waits for its service.
struct WaitingCommand
{
    /// What he does once he hears of the outcome; a NoAnswer is one, too.
    using Answered = std::function<void(const Outcome &)>;

    SentCommand command;
    Sender sender{};
    std::size_t place = 0; ///< In the script.
    Answered answered;     ///< Of staff and guests.
    Instant sent{};
    Instant due{}; ///< When it is decided, unless its service is stopped.
};
/// Sent at the time that the command says; `place` in the script.
[[nodiscard]] inline WaitingCommand sentBy(Sender sender, SentCommand command,
                                           std::size_t place = 0)
{
    WaitingCommand sent;
    sent.sent = command.at;
    sent.command = std::move(command);
    sent.sender = sender;
    sent.place = place;
    return sent;
}

/// Part of the CommandFlow; the queue and the clock `now` outlive it. Whether a command has to wait
/// never depends on what persons have sent: an evening that is run again does not know of it.
class ServiceGate
{
public:
    ServiceGate(Agenda &queue, const Instant &now, Duration patience);

    [[nodiscard]] const ServiceConditions &conditions() const { return m_conditions; }
    [[nodiscard]] Duration patience() const { return m_patience; }
    /// What waits for the service is decided from now on as it works now.
    void set(Service service, const ServiceCondition &condition);

    /// Whether the service of this command does not decide it at once.
    [[nodiscard]] bool isClosedTo(const SentCommand &command, Sender sender) const;
    void keep(WaitingCommand command);

    /// An entry of kind Decision is due: the command that is decided now; nothing if none is.
    [[nodiscard]] std::optional<WaitingCommand> takeNext(Service service);
    /// An entry of kind NoAnswer is due: its sender takes it back; nothing if it was decided.
    [[nodiscard]] std::optional<WaitingCommand> takeBack(std::size_t ticket);
    /// Such an entry is about nothing any more.
    [[nodiscard]] bool isPast(const Agenda::Entry &entry) const;

    /// All that wait, service by service, in the order in which they are decided.
    [[nodiscard]] std::vector<const WaitingCommand *> waiting() const;
    [[nodiscard]] std::size_t waitingOf(Sender sender) const;
    /// Another number than before, once a service or anything of what waits has changed. From 0.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

private:
    struct Kept
    {
        WaitingCommand command;
        std::size_t ticket = 0;
    };
    using Line = std::deque<Kept>;

    [[nodiscard]] Line &lineOf(Service service)
    {
        return m_lines[static_cast<std::size_t>(service)];
    }
    [[nodiscard]] const ServiceCondition &conditionOf(Service service) const
    {
        return m_conditions[static_cast<std::size_t>(service)];
    }
    [[nodiscard]] bool hasNext(Service service, Instant at) const;

    Agenda &m_queue;
    const Instant &m_now;
    const Duration m_patience;
    ServiceConditions m_conditions{};
    std::array<Line, allServices.size()> m_lines;
    std::size_t m_lastTicket = 0;
    std::uint64_t m_revision = 0;
};

} // namespace restaurant
