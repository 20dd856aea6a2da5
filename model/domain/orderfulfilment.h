// The process manager: what has to happen next when something has happened. It listens to the
// log like a view and answers with commands, so that no transaction spans two services.
#pragma once

#include "command.h"
#include "event.h"
#include "fulfilment.h"

#include <map>
#include <string_view>
#include <vector>

namespace restaurant {

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
