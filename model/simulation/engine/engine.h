// The evening, one step at a time: a clock and a queue of everything that is still to happen. The
// engine issues the scenario's commands, takes those of persons, answers events with the commands
// of the process manager, and lets guests and staff live. It never waits: pace belongs to whoever
// calls step().
#pragma once

#include "scriptedstaff.h"
#include "simulation/commandflow.h"
#include "simulation/ports.h"
#include "simulation/scenario.h"

#include "simulation/live/liverestaurant.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// Where a scripted evening that was recorded before goes on.
struct ResumePoint
{
    Instant now{}; ///< When the last recorded command was handled; all before it is done.
    std::map<OrderId, Fulfilment> open; ///< The process manager's orders at its checkpoint.
    OrderId lastOrder{};                ///< The highest numbers in the log.
    PartyId lastParty{};
    Position checkpoint{}; ///< Of the process manager: what it has answered.
    ServiceConditions services{};
};

/// What the engine knows of the outside.
struct Ports
{
    CommandPort &commands;
    ActivityPort &activities;
    ViewPort &views;
};

/// Same scenario, same seed, same answers of the ports, same calls at the same instants: same
/// commands with the same ids, same activities, at any pace. To be used in one thread; scenario
/// and ports outlive the engine.
class Engine
{
public:
    /// What one step did: often nothing but to change what guests and staff are about.
    struct Step
    {
        std::vector<HandledCommand> commands;
        std::vector<WithdrawnCommand> withdrawn;
        std::optional<Cue> cue; ///< Of the scenario, or of its rota.
        std::vector<ToldWhere> answers;
    };

    /// An evening from its beginning: the opening stock, then the script. Nothing lives.
    Engine(const Scenario &scenario, CommandPort &port);
    /// The same, but it goes on. What the script says for the very instant `from.now` is issued
    /// again; ids are derived, so the write side carries out only what it has not yet.
    Engine(const Scenario &scenario, CommandPort &port, ResumePoint from);
    /// The same, and what the script's people are at is told to `activities`.
    Engine(const Scenario &scenario, CommandPort &port, ResumePoint from, ActivityPort &activities);
    /// An evening from its beginning, with all that lives in it. To go on with a recorded one,
    /// let it run again from the beginning against ports that answer from the record.
    Engine(const Scenario &scenario, Ports ports);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Lets the process manager read the log on from its checkpoint and answer as if it had just
    /// happened. An evening that goes on begins with it. What commands write while the engine runs
    /// reaches it by itself.
    void follow(CausedLog &log) { m_flow.follow(log); }

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
    /// A person's command, carried out now, before all that is queued: as a recorded evening runs
    /// again. `command.at` lies between now() and next().
    Step carryOut(SentCommand command);
    /// From this instant on these work, as a person has decided: recorded, and told by the cue that
    /// is returned. Work at hand is finished all the same. A pool keeps the discipline that the
    /// scenario gives a pool of its name. Nobody may stand in two pools. Only for an evening with
    /// all that lives in it.
    Cue setStaffing(const std::vector<StaffingChanged::Pool> &pools, const std::string &why);

    /// A guest on a phone does this at this instant, as a person has decided. Only for an evening
    /// with all that lives in it. What cannot be is passed over. A guest who comes has the number
    /// behind lastGuest(); who he is and how far the log has come is filled in where he looks.
    void carryOut(const PhoneDeed &deed);
    /// A guest of that name, for whom a person decides, is inside.
    [[nodiscard]] bool isOnPhone(const Name &name) const;
    [[nodiscard]] GuestId lastGuest() const;

    /// From this instant on the read side is kept in step like this, as a person has decided.
    Cue changeArchitecture(const ArchitectureChanged &change);
    /// From this instant on a view is late like this, as a person has decided.
    Cue delayView(const ViewDelayed &change);

    /// From this instant on this befalls the line to a view, as a person has decided.
    Cue changeLine(const LineChange &change);
    /// Of a view that is bent where somebody lives; else null.
    [[nodiscard]] const BentLine *bentLine(ViewName view) const;

    /// From this instant on a service works like this, as a person has decided.
    Cue setService(const ServiceSet &set);
    [[nodiscard]] const ServiceConditions &services() const { return m_flow.gate().conditions(); }
    /// Commands that wait for their services, in the order in which they are decided; and a number
    /// that is another one once they have changed.
    [[nodiscard]] std::vector<SentCommand> waiting() const;
    [[nodiscard]] std::uint64_t waitingRevision() const { return m_flow.gate().revision(); }
    /// An evening of commands that goes on: the script's commands before now() that were neither
    /// decided nor taken back still wait. To be called before follow().
    void waitAgain(const std::function<bool(const CommandId &)> &isOver);

    /// What the process manager waits for, since when and until when.
    [[nodiscard]] std::vector<Todo> todo() const { return m_flow.manager().todo(); }
    /// Commands of the process manager wait; its state is not yet to be kept as a checkpoint.
    [[nodiscard]] bool reactionsPending() const
    {
        return areReactionsDue() || m_flow.gate().waitingOf(Sender::ProcessManager) > 0;
    }
    /// Some of them are handled at this instant: they do not wait for a service.
    [[nodiscard]] bool areReactionsDue() const { return m_flow.reactionsDue() > 0; }
    [[nodiscard]] const OrderFulfilment &fulfilment() const
    {
        return m_flow.manager().fulfilment();
    }
    /// From where a scripted evening could go on. Complete when no reactions are pending.
    [[nodiscard]] ResumePoint resumePoint() const;

    /// A number for a person's order or party: above the script's, above all that live guests may
    /// come to have, and above all seen so far.
    [[nodiscard]] OrderId nextOrder() { return m_flow.numbers().nextOrder(); }
    [[nodiscard]] PartyId nextParty() { return m_flow.numbers().nextParty(); }

private:
    void scheduleFrom(Instant from);
    SentCommand openingCommand(std::size_t dish) const;
    SentCommand scriptedCommand(std::size_t place) const;
    void carryOut(const Agenda::Entry &entry, Step &step);
    void send(WaitingCommand command, Step &step);
    void handle(WaitingCommand command, Step &step);
    void decideNext(Service service, Step &step);
    void takeBack(std::size_t ticket, Step &step);
    void moveTo(Instant now);
    void passOverPast();
    void apply(const ArchitectureChanged &change);
    void apply(const ViewDelayed &change);
    void apply(const LineChange &change);
    void apply(const ServiceSet &set);
    void record(const Activity &activity);
    void forget(const Agenda::Entry &entry);

    const Scenario &m_scenario;
    Uuid m_idSpace; ///< Of the commands whose ids derive from the seed and their place.
    Instant m_now;
    Agenda m_agenda;
    CommandFlow m_flow;
    std::unique_ptr<live::LiveRestaurant> m_live; ///< Null: the script is all.
    std::optional<ScriptedStaff> m_scripted;
    ActivityPort *m_activities = nullptr; ///< Null: nobody wants to know.
};

} // namespace restaurant
