// The process manager: what has to happen next when something has happened. It listens to the
// log like a view and answers with commands, so that no transaction spans two services.
#pragma once

#include "command.h"
#include "event.h"
#include "ids.h"
#include "order.h"
#include "restaurant.h"
#include "stock.h"
#include "values.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace restaurant {

/// The event with which something began.
struct Began
{
    Position position{};
    Instant at{};
    bool operator==(const Began &) const = default;
};

/// What the process manager remembers of one order that is not finished. All of it follows from
/// events alone; how long anything may take is said by Limits, and read from it by todo.h.
struct Fulfilment
{
    enum class Stage { Placed, Accepted, Ended }; ///< Ended: rejected, cancelled or served.
    enum class Step { Asked, Accepted, Cooking, Delivered, Void };
    /// A line's share of the stock: asked for and not answered, held, or neither of them.
    enum class Share { Asked, Held, None };

    struct Line
    {
        DishId dish;
        int quantity = 0;
        Money price;        ///< Of one.
        LineId askedWith{}; ///< The first of the lines whose stock was asked for in one command.
        Step step = Step::Asked;
        Share share = Share::Asked;
        bool operator==(const Line &) const = default;
    };

    OrderKind kind = OrderKind::DineIn;
    PartyId party{}; ///< 0 for takeaway.
    Stage stage = Stage::Placed;
    std::map<LineId, Line> lines;
    Money paid;          ///< Taken, less what was given back or is about to be.
    bool isPaid = false; ///< Before cooking; of 0.00, too.
    Money owed;          ///< Given back, but declined by the bank.

    // What is waited for, and since which event.
    std::map<LineId, Began> asked; ///< Stock's answer, by the first of the lines asked for.
    std::optional<Began> held;     ///< Its stock is held until it is paid.
    std::optional<Began> payment;  ///< Money before cooking.
    bool isRequested = false;      ///< The guest has been asked for it:
    Money requested;               ///< so much.
    std::optional<Began> declined; ///< Somebody who gives back what is owed.
    bool operator==(const Fulfilment &) const = default;

    /// Remembers the lines, as asked for together, and returns what to reserve for them.
    std::vector<StockLine> ask(const std::vector<OrderedLine> &ordered, Began when);
    /// Asks once more, together, for those of these lines of which nothing is held.
    std::vector<StockLine> askAgain(const std::vector<LineId> &ids, Began when);
    /// Lets go of all stock that is held, and returns it.
    std::vector<StockLine> letGo();

    /// Lines asked for in one command with `line`, in order, but void ones.
    [[nodiscard]] std::vector<LineId> wantedWith(const Line &line) const;
    [[nodiscard]] bool areHeld(const std::vector<LineId> &ids) const;
    /// Every line that is not void.
    [[nodiscard]] std::vector<LineId> wantedLines() const;
    /// The price of all lines that are not void.
    [[nodiscard]] Money total() const;
    /// Whether every line that is not void was delivered.
    [[nodiscard]] bool isServed() const;
    /// Whether it was accepted, and all that is left of it are lines whose stock was refused, or
    /// which are lost as these are.
    [[nodiscard]] bool isHopeless(const std::vector<LineId> &lost = {}) const;
    /// Whether it ended, and no answer can come any more that has to be undone.
    [[nodiscard]] bool isSettled() const;
};

/// DESIGN: "Domain", the flow below the table of services. Pure: no clock, no ids, no files.
class OrderFulfilment
{
public:
    static constexpr std::string_view name = "order-fulfilment";

    explicit OrderFulfilment(Limits limits = {})
        : m_limits(limits)
    {
    }

    /// Folds the event in and returns the commands it calls for, in order. What is remembered does
    /// not depend on the limits.
    [[nodiscard]] std::vector<Command> react(const Event &event, Began when);
    [[nodiscard]] std::vector<Command> react(const RecordedEvent &event)
    {
        return react(event.event, {event.position, event.at});
    }

    /// Orders that are not finished, for a snapshot. An order leaves when nothing that may still
    /// happen to it calls for a command; a cancelled one stays while somebody may yet pay its bill.
    [[nodiscard]] const std::map<OrderId, Fulfilment> &open() const { return m_open; }
    void restore(std::map<OrderId, Fulfilment> open) { m_open = std::move(open); }

    [[nodiscard]] const Limits &limits() const { return m_limits; }

private:
    Limits m_limits;
    std::map<OrderId, Fulfilment> m_open;
};

/// The id of the n-th command (from 0) the process manager issues for an event recorded at `at`:
/// derived, so that reacting twice sends the same command twice, and the write side carries it out
/// once.
[[nodiscard]] CommandId reactionId(const CommandId &causedBy, Position event, Instant at, int n,
                                   IdForm form = IdForm::InstantInFront);

} // namespace restaurant
