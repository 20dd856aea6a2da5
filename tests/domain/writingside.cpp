#include "writingside.h"

#include "domain/permissions.h"

#include <algorithm>

namespace restaurant::testing {

Answer WritingSide::send(const Command &command, Role role)
{
    m_now += std::chrono::seconds(1);
    if (const auto refused = refusal(house().staff, asRole(role, command)))
        return {{}, *refused};
    const Decision decision = decide(m_world, house(), command, Asked{role, m_now});
    if (const auto *events = std::get_if<std::vector<NewEvent>>(&decision)) {
        for (const NewEvent &event : *events) {
            m_world.record(event, m_now);
            m_log.push_back(event);
            m_times.push_back(m_now);
            const Began when{Position{std::ssize(m_log)}, m_now};
            for (Command &next : m_policy.react(event.event, when))
                m_queue.push_back(std::move(next));
        }
    }
    return answerOf(decision);
}

void WritingSide::reactOnce()
{
    if (m_queue.empty())
        return;
    const Command command = std::move(m_queue.front());
    m_queue.pop_front();
    const Answer answer = send(command, Role::Policy);
    if (answer.rejection)
        m_refused.push_back(*answer.rejection);
}

void WritingSide::settle()
{
    while (!m_queue.empty())
        reactOnce();
}

Answer WritingSide::play(const Command &command, Role role)
{
    const std::size_t before = m_log.size();
    const Answer answer = send(command, role);
    if (answer.rejection)
        return answer;
    settle();
    Answer all;
    for (std::size_t i = before; i < m_log.size(); ++i)
        all.events.push_back(m_log[i].event);
    return all;
}

std::vector<Todo> WritingSide::overBy(Instant time) const
{
    std::vector<Todo> over = todo();
    std::erase_if(over, [&](const Todo &one) {
        return !one.until || *one.until > time ||
               m_dealtWith.contains({one.since.position, one.what});
    });
    return over;
}

void WritingSide::letExpire()
{
    for (const Todo &one : overBy(m_now)) {
        m_dealtWith.insert({one.since.position, one.what});
        for (Command &command : whenOver(one, m_policy.open().at(one.order)))
            m_queue.push_back(std::move(command));
    }
}

Answer WritingSide::wait(Duration length)
{
    const std::size_t before = m_log.size();
    const Instant end = m_now + length;
    for (auto over = overBy(end); !over.empty(); over = overBy(end)) {
        const auto earlier = [](const Todo &a, const Todo &b) { return *a.until < *b.until; };
        m_now = std::max(m_now, *std::min_element(over.begin(), over.end(), earlier)->until);
        letExpire();
        settle();
    }
    m_now = std::max(m_now, end);
    Answer all;
    for (std::size_t i = before; i < m_log.size(); ++i)
        all.events.push_back(m_log[i].event);
    return all;
}

void WritingSide::receive(int quantityOfEach)
{
    for (const Dish &offered : house().menu.dishes)
        play(ReceiveStock{offered.id, quantityOfEach}, Role::Manager);
}

} // namespace restaurant::testing
