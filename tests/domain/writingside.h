// A write side in memory: permissions, decide, fold and the process manager, without a store.
#pragma once

#include "given.h"

#include "domain/orderfulfilment.h"
#include "domain/todo.h"

#include <deque>
#include <set>
#include <utility>
#include <vector>

namespace restaurant::testing {

class WritingSide
{
public:
    explicit WritingSide(const Limits &limits = {})
        : m_policy(limits)
    {
    }

    /// Handles one command, and queues what the process manager asks for.
    Answer send(const Command &command, Role role);
    /// Handles the oldest command of the process manager. Nothing happens if there is none.
    void reactOnce();
    /// Handles the process manager's commands until it asks for nothing more.
    void settle();
    /// Both: what a command and all that follows from it comes to.
    Answer play(const Command &command, Role role);
    /// Queues what is to be done about what the process manager has waited for too long by now.
    void letExpire();
    /// Lets time go by; what expires is dealt with at its time, and all that follows from it.
    /// Returns what that came to.
    Answer wait(Duration length);
    /// What the process manager waits for.
    [[nodiscard]] std::vector<Todo> todo() const
    {
        return todoOf(m_policy.open(), m_policy.limits());
    }
    /// Stock of every dish of the house.
    void receive(int quantityOfEach);

    [[nodiscard]] const std::vector<NewEvent> &log() const { return m_log; }
    [[nodiscard]] Instant timeOf(std::size_t event) const { return m_times[event]; }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] const OrderFulfilment &policy() const { return m_policy; }
    /// Commands of the process manager that were refused, with the sentence; kept for the reader.
    [[nodiscard]] const std::vector<Rejection> &refusedReactions() const { return m_refused; }

private:
    [[nodiscard]] std::vector<Todo> overBy(Instant time) const;

    World m_world;
    OrderFulfilment m_policy;
    std::deque<Command> m_queue;
    std::vector<NewEvent> m_log;
    std::vector<Instant> m_times;
    std::vector<Rejection> m_refused;
    std::set<std::pair<Position, Awaited>> m_dealtWith;
    Instant m_now = at("12:00");
};

} // namespace restaurant::testing
