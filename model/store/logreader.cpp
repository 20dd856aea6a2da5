#include "store/logreader.h"

#include "sqlite/query.h"
#include "store/schema.h"
#include "store/verify.h"

namespace restaurant {

namespace {

const EventDecoder &ownDecoder()
{
    static const EventDecoder decoder;
    return decoder;
}

const Connection &checked(const Connection &connection, LogReader::Origin origin)
{
    requireOurSchema(connection);
    if (origin == LogReader::Origin::Foreign)
        requireWhole(connection);
    return connection;
}

} // namespace

LogReader::LogReader(std::string_view path, Origin origin)
    : LogReader(path, origin, ownDecoder())
{
}

LogReader::LogReader(std::string_view path, Origin origin, const EventDecoder &decoder)
    : m_connection(path, Purpose::ReadOnly)
    , m_keys(checked(m_connection, origin))
    , m_commands(m_connection)
    , m_events(m_connection, m_keys, decoder)
    , m_places(m_connection)
    , m_story(m_connection, m_events, m_places)
{
}

LogReader::Ends LogReader::ends()
{
    const ReadMoment moment(m_connection);
    return {{m_events.last(), m_story.lastActivity()}, m_commands.last()};
}

} // namespace restaurant
