// The process manager as a subscriber of the log, like a view: it goes on from its own checkpoint.
#pragma once

#include "ports.h"

#include "delivery/subscriber.h"
#include "domain/orderfulfilment.h"

#include <functional>
#include <map>
#include <span>

namespace restaurant {

/// An event, and the chain of commands that it belongs to.
struct CausedEvent
{
    RecordedEvent event;
    CommandId command;     ///< That wrote it.
    CommandId correlation; ///< The first of the chain.
};
[[nodiscard]] inline Position placeOf(const CausedEvent &caused)
{
    return caused.event.position;
}
/// Where it reads the log on.
using CausedLog = SourceOf<CausedEvent>;

/// Answers what has happened with commands, whoever wrote it and in whichever store. Knows neither
/// write side nor clock: who brings it the log says when, and takes its commands to where they are
/// handled. Being brought an event twice, it answers once; and a command that is sent again after a
/// crash has the id that it had.
class ProcessManager final : public SubscriberTo<CausedEvent>
{
public:
    using Issue = std::function<void(SentCommand)>;

    /// `issue` is called in deliver().
    ProcessManager(IdForm idForm, Issue issue);
    /// Goes on from here: these orders were open at its checkpoint.
    void restore(Position checkpoint, std::map<OrderId, Fulfilment> open);

    void start(Position /*head*/) override {}
    [[nodiscard]] Position checkpoint() const override { return m_checkpoint; }
    void deliver(std::span<const CausedEvent> events) override;
    void skip(const SkippedEvent &event) override { m_checkpoint = event.position; }
    void startOver() override { restore({}, {}); }

    [[nodiscard]] const OrderFulfilment &fulfilment() const { return m_fulfilment; }

private:
    void answer(const CausedEvent &caused);

    const IdForm m_idForm;
    const Issue m_issue;
    const Actor m_policy;
    OrderFulfilment m_fulfilment;
    Position m_checkpoint{};
};

} // namespace restaurant
