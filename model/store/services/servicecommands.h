// The commands of one service in a file, one after the other, with their events.
#pragma once

#include "domain/service.h"
#include "store/recorded.h"

#include <deque>
#include <vector>

namespace restaurant {

class Connection;

/// Reads the file of that service, or the journal, which has those of all. The connection outlives
/// it. Throws StoreError.
class ServiceCommands
{
public:
    ServiceCommands(const Connection &connection, Service service);

    /// The next; null after the last.
    [[nodiscard]] const CommandRecord *front();
    void pop() { m_read.pop_front(); }
    [[nodiscard]] std::vector<RecordedEvent> eventsOf(const CommandRecord &record);

private:
    const Service m_service;
    const EventDecoder m_decoder;
    StreamKeys m_keys;
    RecordedCommands m_commands;
    RecordedEvents m_events;
    std::deque<CommandRecord> m_read;
    CommandNumber m_after{};
};

} // namespace restaurant
