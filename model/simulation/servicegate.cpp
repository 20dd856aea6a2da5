#include "servicegate.h"

#include <algorithm>
#include <utility>

namespace restaurant {

ServiceGate::ServiceGate(Agenda &queue, const Instant &now, Duration patience)
    : m_queue(queue)
    , m_now(now)
    , m_patience(patience)
{
}

/// Whatever is decided at this instant comes before all else that is due at it: so nobody sends a
/// command past those that wait.
void ServiceGate::set(Service service, const ServiceCondition &condition)
{
    m_conditions[static_cast<std::size_t>(service)] = condition;
    ++m_revision;
    if (condition.pace == ServicePace::Stopped)
        return;
    for (Kept &kept : lineOf(service)) {
        kept.command.due = std::max(m_now, kept.command.sent + condition.delay);
        if (kept.command.due == m_now)
            m_queue.scheduleFirst(m_now, Due::Turn, static_cast<std::size_t>(service));
        else
            m_queue.schedule(kept.command.due, Due::Turn, static_cast<std::size_t>(service));
    }
}

bool ServiceGate::isClosedTo(const SentCommand &command, Sender sender) const
{
    const Service service = ownerOf(command.command);
    if (conditionOf(service).pace != ServicePace::Running)
        return true;
    const Line &line = m_lines[static_cast<std::size_t>(service)];
    return std::any_of(line.begin(), line.end(), [sender](const Kept &kept) {
        return sender == Sender::Person || kept.command.sender != Sender::Person;
    });
}

/// Behind all that was sent before. That they are not sent in this order happens only when an
/// evening is gone on with.
void ServiceGate::keep(WaitingCommand command)
{
    const Service service = ownerOf(command.command.command);
    const ServiceCondition &condition = conditionOf(service);
    Line &line = lineOf(service);
    const auto place =
        std::upper_bound(line.begin(), line.end(), command.sent,
                         [](Instant sent, const Kept &kept) { return sent < kept.command.sent; });
    command.due = std::max(m_now, command.sent + condition.delay);
    if (condition.pace != ServicePace::Stopped)
        m_queue.schedule(command.due, Due::Turn, static_cast<std::size_t>(service));
    const std::size_t ticket = ++m_lastTicket;
    if (command.sender != Sender::ProcessManager)
        m_queue.schedule(std::max(m_now, command.sent + m_patience), Due::NoAnswer, ticket);
    line.insert(place, {std::move(command), ticket});
    ++m_revision;
}

bool ServiceGate::hasNext(Service service, Instant at) const
{
    const Line &line = m_lines[static_cast<std::size_t>(service)];
    return conditionOf(service).pace != ServicePace::Stopped && !line.empty() &&
           line.front().command.due <= at;
}

std::optional<WaitingCommand> ServiceGate::takeNext(Service service)
{
    if (!hasNext(service, m_now))
        return std::nullopt;
    Line &line = lineOf(service);
    WaitingCommand next = std::move(line.front().command);
    line.pop_front();
    ++m_revision;
    return next;
}

std::optional<WaitingCommand> ServiceGate::takeBack(std::size_t ticket)
{
    for (Line &line : m_lines) {
        const auto found = std::find_if(
            line.begin(), line.end(), [ticket](const Kept &kept) { return kept.ticket == ticket; });
        if (found == line.end())
            continue;
        WaitingCommand taken = std::move(found->command);
        line.erase(found);
        ++m_revision;
        return taken;
    }
    return std::nullopt;
}

bool ServiceGate::isPast(const Agenda::Entry &entry) const
{
    if (entry.kind == Due::Turn)
        return !hasNext(Service(entry.index), entry.at);
    const auto is = [&](const Kept &kept) { return kept.ticket == entry.index; };
    return entry.kind == Due::NoAnswer &&
           std::none_of(m_lines.begin(), m_lines.end(), [&](const Line &line) {
               return std::any_of(line.begin(), line.end(), is);
           });
}

std::vector<const WaitingCommand *> ServiceGate::waiting() const
{
    std::vector<const WaitingCommand *> all;
    for (const Line &line : m_lines)
        for (const Kept &kept : line)
            all.push_back(&kept.command);
    return all;
}

std::size_t ServiceGate::waitingOf(Sender sender) const
{
    const auto all = waiting();
    return static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [sender](const auto *one) { return one->sender == sender; }));
}

} // namespace restaurant
