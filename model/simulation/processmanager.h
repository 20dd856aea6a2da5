// The process manager as a subscriber of the log, like a view: it goes on from its own checkpoint.
#pragma once

#include "ports.h"

#include "delivery/subscriber.h"
#include "domain/orderfulfilment.h"
#include "domain/todo.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

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

    /// `issue` is called in deliver() and in letExpire().
    ProcessManager(IdForm idForm, const Limits &limits, Issue issue);
    /// Goes on from here: these orders were open at its checkpoint.
    void restore(Position checkpoint, std::map<OrderId, Fulfilment> open);
    /// Looks up in the log who caused what it waits for since before its checkpoint.
    void lookUpCauses(CausedLog &log);

    /// What it waits for now.
    [[nodiscard]] std::vector<Todo> todo() const
    {
        return todoOf(m_fulfilment.open(), m_fulfilment.limits());
    }
    /// When the time is over of what it waits for, and has not been dealt with: the earliest.
    [[nodiscard]] std::optional<Instant> nextDue() const;
    /// Issues what is to be done about everything whose time is over at `now`. It keeps no clock:
    /// whoever does looks at nextDue().
    void letExpire(Instant now);

    void start(Position /*head*/) override {}
    [[nodiscard]] Position checkpoint() const override { return m_checkpoint; }
    void deliver(std::span<const CausedEvent> events) override;
    void skip(const SkippedEvent &event) override { m_checkpoint = event.position; }
    void startOver() override { restore({}, {}); }

    [[nodiscard]] const OrderFulfilment &fulfilment() const { return m_fulfilment; }

private:
    struct Cause
    {
        CommandId command;
        CommandId correlation;
    };
    using Entry = std::pair<Position, Awaited>; ///< Of the list: when it began, and what it is.

    void answer(const CausedEvent &caused);
    void remember(const CausedEvent &caused);
    void forgetWhatIsOver();
    [[nodiscard]] bool isDealtWith(const Todo &todo) const;

    const IdForm m_idForm;
    const Issue m_issue;
    const Actor m_policy;
    OrderFulfilment m_fulfilment;
    Position m_checkpoint{};
    std::map<Position, Cause> m_causes; ///< Of what it waits for, where that has an end.
    /// Commands were issued because their time was over. Not kept: after a crash they are issued
    /// again, with the ids that they had.
    std::set<Entry> m_dealtWith;
};

} // namespace restaurant
