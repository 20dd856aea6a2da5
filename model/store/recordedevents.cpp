#include "store/recordedevents.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "json/decode.h"

namespace restaurant {

namespace {

/// The columns of both statements, in the order of their SELECT.
enum Column { At, ByCommand, Data, PositionNumber, Schema, Stream, Type, Version };

} // namespace

RecordedEvents::RecordedEvents(const Connection &connection, StreamKeys &keys,
                               const EventDecoder &decoder)
    : m_connection(connection)
    , m_keys(keys)
    , m_decoder(decoder)
    , m_words(connection)
    , m_read(connection, "SELECT at, command, data, position, schema, stream, type, version"
                         " FROM recorded WHERE position > ? ORDER BY position LIMIT ?")
    , m_stream(connection, "SELECT at, command, data, position, schema, stream, type, version"
                           " FROM recorded WHERE stream = ? AND version > ? ORDER BY version")
    , m_last(connection, "SELECT max(position) FROM recorded")
{
}

std::vector<RecordedEvent> RecordedEvents::read(Position after, int atMost)
{
    const ResetAtEnd reset(m_read);
    m_read.bind(1, number(after)).bind(2, atMost);
    std::vector<RecordedEvent> events;
    try {
        for (Position before = after; m_read.next(); before = events.back().position) {
            events.push_back(eventIn(m_read));
            requireProgress(number(events.back().position) > number(before));
        }
    } catch (const StoreError &) {
        if (events.empty())
            throw;
    }
    return events;
}

std::vector<RecordedEvent> RecordedEvents::stream(const StreamId &stream, int afterVersion)
{
    const auto key = m_keys.find(stream);
    if (!key)
        return {};
    const ResetAtEnd reset(m_stream);
    m_stream.bind(1, *key).bind(2, afterVersion);
    std::vector<RecordedEvent> events;
    for (int before = afterVersion; m_stream.next(); before = events.back().version) {
        events.push_back(eventIn(m_stream));
        requireProgress(events.back().version > before);
    }
    return events;
}

Position RecordedEvents::last()
{
    const ResetAtEnd reset(m_last);
    return m_last.next() ? Position{m_last.integer(0)} : Position{};
}

/// A damaged tree answers what was not asked for, and whoever asks for the next would never end.
void RecordedEvents::requireProgress(bool isOn) const
{
    if (!isOn)
        throw StoreError(StoreTrouble::Damaged, "read the log", m_connection.path(),
                         "it is damaged: events do not follow one another");
}

RecordedEvent RecordedEvents::eventIn(const Statement &row)
{
    try {
        auto stream = m_keys.streamOf(row.integer(Stream));
        if (!stream)
            throw DecodeError("its stream is unknown");
        RecordedEvent event{Position{row.integer(PositionNumber)},
                            *std::move(stream),
                            static_cast<int>(row.integer(Version)),
                            Instant{Duration{row.integer(At)}},
                            CommandNumber{row.integer(ByCommand)},
                            m_decoder.decode(EventTypeId{static_cast<int>(row.integer(Type))},
                                             static_cast<int>(row.integer(Schema)),
                                             row.text(Data))};
        m_words.restore(event.command, row.text(Data), event.event);
        return event;
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         "read the event at position " +
                             std::to_string(row.integer(PositionNumber)),
                         m_connection.path(), error.what());
    }
}

} // namespace restaurant
