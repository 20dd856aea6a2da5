// The evening, one step at a time: a clock and a queue of everything that is still to happen. The
// engine issues the scenario's commands, takes those of persons, and answers events with the
// commands of the process manager. It never waits: pace belongs to whoever calls step().
#pragma once

#include "commandport.h"
#include "freenumbers.h"
#include "scenario.h"
#include "scheduler.h"

#include "domain/orderfulfilment.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace restaurant {

/// Where an evening that was recorded before goes on.
struct ResumePoint
{
    Instant now{}; ///< When the last recorded command was handled; all before it is done.
    std::map<OrderId, Fulfilment> open; ///< The process manager's orders at its checkpoint.
    OrderId lastOrder{};                ///< The highest numbers in the log.
    PartyId lastParty{};
};

/// Same scenario, same seed, same answers of the port: same commands with the same ids, at any
/// pace. To be used in one thread; scenario and port outlive the engine.
class Engine
{
public:
    /// What one step did: a command was handled, or a cue was reached.
    using Step = std::variant<HandledCommand, Cue>;

    /// An evening from its beginning: the opening stock, then the script.
    Engine(const Scenario &scenario, CommandPort &port);
    /// An evening that goes on. What the script says for the very instant `from.now` is issued
    /// again; ids are derived, so the write side carries out only what it has not yet.
    Engine(const Scenario &scenario, CommandPort &port, ResumePoint from);

    /// Lets the process manager answer an event recorded after its checkpoint, as if it had just
    /// happened. To be called for all of them in order, before the first step.
    void reactAgain(const RecordedEvent &event, const CommandId &causedBy,
                    const CommandId &correlation);

    /// The clock of the restaurant.
    [[nodiscard]] Instant now() const { return m_now; }
    /// When the next entry is due, never before now(); nothing when the evening is over.
    [[nodiscard]] std::optional<Instant> next() const;
    /// Moves the clock to the next entry and carries it out. Not to be called without one.
    Step step();
    /// Moves the clock to `to`, but never back and never past what is due next.
    void advanceTo(Instant to);

    /// A person's command: it enters at `command.at`, at the earliest at the present instant,
    /// behind what is queued for that instant.
    void submit(SentCommand command);
    /// Commands of the process manager wait; its state is not yet to be kept as a checkpoint.
    [[nodiscard]] bool reactionsPending() const { return m_reactionsWaiting > 0; }
    [[nodiscard]] const OrderFulfilment &fulfilment() const { return m_fulfilment; }
    /// From where the evening could go on. Complete when no reactions are pending.
    [[nodiscard]] ResumePoint resumePoint() const;

    /// A number for a person's order or party: above the script's, and above all seen so far.
    [[nodiscard]] OrderId nextOrder() { return m_numbers.nextOrder(); }
    [[nodiscard]] PartyId nextParty() { return m_numbers.nextParty(); }

private:
    /// What may be due.
    enum class Kind : std::uint32_t { Opening, Cue, Script, Person, Reaction };

    void scheduleFrom(Instant from);
    /// Keeps the command until it is due.
    void enqueue(Kind kind, SentCommand command);
    SentCommand takeWaiting(std::size_t slot);
    SentCommand openingCommand(std::size_t dish) const;
    SentCommand scriptedCommand(std::size_t place) const;
    HandledCommand handle(SentCommand command);
    void react(const RecordedEvent &event, const CommandId &causedBy, const CommandId &correlation);

    const Scenario &m_scenario;
    CommandPort &m_port;
    Uuid m_idSpace; ///< Of the commands whose ids derive from the seed and their place.
    Actor m_policy;
    Instant m_now;
    Scheduler<Kind> m_queue;
    OrderFulfilment m_fulfilment;
    FreeNumbers m_numbers;
    std::vector<SentCommand> m_waiting;   ///< Of persons and of the process manager, by slot.
    std::vector<std::size_t> m_freeSlots; ///< Slots of m_waiting to use again.
    std::size_t m_reactionsWaiting = 0;
};

} // namespace restaurant
