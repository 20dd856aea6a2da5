// The process manager: what has to happen next when something has happened. It listens to the
// log like a view and answers with commands, so that no transaction spans two services.
#pragma once

#include "command.h"
#include "event.h"
#include "ids.h"
#include "order.h"
#include "stock.h"
#include "values.h"

#include <map>
#include <string_view>
#include <vector>

namespace restaurant {

/// What the process manager remembers of one order that is not finished.
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
    Money paid;                 ///< Taken, less what was given back or is about to be.
    bool awaitsPayment = false; ///< Money was asked for before cooking and is not answered yet.
    bool operator==(const Fulfilment &) const = default;

    /// Remembers the lines, as asked for together, and returns what to reserve for them.
    std::vector<StockLine> ask(const std::vector<OrderedLine> &ordered);
    /// Lets go of all stock that is held, and returns it.
    std::vector<StockLine> letGo();

    /// Lines asked for in one command with `line`, in order, but void ones.
    [[nodiscard]] std::vector<LineId> wantedWith(const Line &line) const;
    [[nodiscard]] bool areHeld(const std::vector<LineId> &ids) const;
    /// The price of all lines that are not void.
    [[nodiscard]] Money total() const;
    /// Whether every line that is not void was delivered.
    [[nodiscard]] bool isServed() const;
    /// Whether it was accepted, and all that is left of it are lines whose stock was refused.
    [[nodiscard]] bool isHopeless() const;
    /// Whether it ended, and no answer can come any more that has to be undone.
    [[nodiscard]] bool isSettled() const;
};

/// DESIGN: "Domain", the flow below the table of services. Pure: no clock, no ids, no files.
class OrderFulfilment
{
public:
    static constexpr std::string_view name = "order-fulfilment";

    /// Folds the event in and returns the commands it calls for, in order.
    [[nodiscard]] std::vector<Command> react(const Event &event);

    /// Orders that are not finished, for a snapshot. An order leaves when nothing that may still
    /// happen to it calls for a command; a cancelled one stays while somebody may yet pay its bill.
    [[nodiscard]] const std::map<OrderId, Fulfilment> &open() const { return m_open; }
    void restore(std::map<OrderId, Fulfilment> open) { m_open = std::move(open); }

private:
    std::map<OrderId, Fulfilment> m_open;
};

/// The id of the n-th command (from 0) the process manager issues for an event recorded at `at`:
/// derived, so that reacting twice sends the same command twice, and the write side carries it out
/// once.
[[nodiscard]] CommandId reactionId(const CommandId &causedBy, Position event, Instant at, int n,
                                   IdForm form = IdForm::InstantInFront);

} // namespace restaurant
