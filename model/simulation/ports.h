// What the simulation knows of the outside: the write side, the views, and the journal.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/ids.h"
#include "domain/outcome.h"
#include "domain/time.h"
#include "read/boards.h"

#include <utility>
#include <vector>

namespace restaurant {

/// The only thing the simulation knows of the write side: it takes commands and says what became of
/// them.
class CommandPort
{
public:
    virtual ~CommandPort() = default;
    /// Carries out or refuses `command`, at once. The outcome may still be provisional: whoever
    /// owns the port decides when a group of commands becomes durable.
    virtual Outcome handle(const SentCommand &command) = 0;
    /// How the ids of this evening's commands derive.
    [[nodiscard]] virtual IdForm idForm() const { return IdForm::InstantInFront; }
};

/// A command that begins a chain of its own: nobody caused it but `by`.
[[nodiscard]] inline SentCommand issued(const CommandId &id, Actor by, Instant at, Command command)
{
    SentCommand sent;
    sent.id = id;
    sent.actor = std::move(by);
    sent.at = at;
    sent.correlation = id;
    sent.command = std::move(command);
    return sent;
}

/// Where the simulation tells what guests and staff do between the commands.
class ActivityPort
{
public:
    virtual ~ActivityPort() = default;
    /// Takes down what has just happened, at `at`, after all commands handled so far. Called in
    /// the engine's thread, in the order in which things happen.
    virtual void record(const Activity &activity, Instant at) = 0;
    /// Asked of a command that was handled before: whether something was taken down between it and
    /// the next. Always, where both are kept by one transaction.
    [[nodiscard]] virtual bool isToldBehind(CommandNumber) { return true; }
};

/// What they look at.
using BoardsInSight = BoardList<KitchenBoard, WaiterBoard, StatusBoard>;

/// All that guests and staff of the simulation know of the restaurant: what its read views show,
/// each held back until the simulation lets events through to it: delivery takes restaurant time.
/// To be used in the engine's thread.
class ViewPort
{
public:
    virtual ~ViewPort() = default;

    /// The view may be delivered all events up to here. Never less than the time before.
    virtual void release(ViewName view, Position upTo) = 0;
    /// From now on the view shows what show() brings it, whatever that is: it has been delivered
    /// all events up to here. Or it is made anew from all of these.
    virtual void bend(ViewName /*view*/, Position /*upTo*/) {}
    /// A view that is bent shows these next, in this order; release() follows.
    virtual void show(ViewName /*view*/, const std::vector<RecordedEvent> & /*events*/) {}

    /// Waits until the view of a board in sight stands exactly at `position`, up to which it was
    /// released, and shows it. It stays good until the next command or the next call of this port.
    virtual BoardsInSight::Any boardAt(ViewName view, Position position) = 0;
    template <typename Board> [[nodiscard]] const Board &board(Position position)
    {
        return *std::get<const Board *>(boardAt(Board::view, position));
    }
};

} // namespace restaurant
