#include "underway.h"

namespace restaurant {

namespace {

constexpr int tickMilliseconds = 100;

} // namespace

UnderWay::UnderWay(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &UnderWay::changed);
}

void UnderWay::show(const std::vector<SentCommand> &commands)
{
    const bool wereTold = !slow().empty();
    std::map<CommandId, QElapsedTimer> since;
    for (const SentCommand &command : commands) {
        const auto known = m_since.find(command.id);
        if (known != m_since.end())
            since.insert(*known);
        else
            since[command.id].start();
    }
    m_since = std::move(since);
    m_commands = commands;
    if (m_commands.empty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (wereTold)
        emit changed();
}

std::vector<UnderWay::Waiting> UnderWay::slow() const
{
    std::vector<Waiting> some;
    for (const SentCommand &command : m_commands) {
        const std::chrono::milliseconds since(m_since.at(command.id).elapsed());
        if (since.count() >= momentMilliseconds)
            some.push_back({command, since});
    }
    return some;
}

} // namespace restaurant

#include "moc_underway.cpp"
