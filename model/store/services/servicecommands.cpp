#include "store/services/servicecommands.h"

#include <utility>

namespace restaurant {

ServiceCommands::ServiceCommands(const Connection &connection, Service service)
    : m_service(service)
    , m_keys(connection)
    , m_commands(connection)
    , m_events(connection, m_keys, m_decoder)
{
}

const CommandRecord *ServiceCommands::front()
{
    constexpr int readAtOnce = 512;
    while (m_read.empty()) {
        auto more = m_commands.read(m_after, readAtOnce);
        if (more.empty())
            return nullptr;
        m_after = more.back().number;
        for (CommandRecord &record : more)
            if (ownerOf(record.sent.command) == m_service)
                m_read.push_back(std::move(record));
    }
    return &m_read.front();
}

std::vector<RecordedEvent> ServiceCommands::eventsOf(const CommandRecord &record)
{
    if (record.first == Position{})
        return {};
    const auto count = number(record.last) - number(record.first) + 1;
    return m_events.read(Position{number(record.first) - 1}, static_cast<int>(count));
}

} // namespace restaurant
