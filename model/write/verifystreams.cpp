#include "write/verifyparts.h"

#include "sqlite/connection.h"
#include "write/folding.h"
#include "write/recordedevents.h"
#include "write/snapshotfields.h"
#include "write/snapshots.h"
#include "json/decode.h"

namespace restaurant {

namespace {

class StreamCheck
{
public:
    StreamCheck(const Connection &connection, const LogEnd &end)
        : m_keys(connection)
        , m_events(connection, m_keys, m_decoder)
        , m_snapshots(connection)
        , m_next(connection, "SELECT min(stream) FROM recorded WHERE stream > ?")
        , m_end(end)
    {
    }

    std::optional<Difference> run()
    {
        auto key = streamAfter(std::numeric_limits<std::int64_t>::min());
        for (; key; key = streamAfter(*key)) {
            if (auto difference = checkStream(*key))
                return difference;
        }
        return std::nullopt;
    }

private:
    std::optional<std::int64_t> streamAfter(std::int64_t key)
    {
        const ResetAtEnd reset(m_next);
        m_next.bind(1, key);
        if (!m_next.next() || m_next.isNull(0))
            return std::nullopt;
        return m_next.integer(0);
    }

    std::optional<Difference> checkStream(std::int64_t key)
    {
        const auto stream = m_keys.streamOf(key);
        if (!stream)
            return Difference{Position{}, "there is a stream without a name"};
        switch (stream->kind()) {
        case StreamKind::Order:
            return checkFold<Order>(*stream, key);
        case StreamKind::Table:
            return checkFold<Table>(*stream, key);
        case StreamKind::Stock:
            return checkFold<Stock>(*stream, key);
        case StreamKind::Payment:
            break;
        }
        return checkFold<Payment>(*stream, key);
    }

    template <typename Aggregate>
    std::optional<Difference> checkFold(const StreamId &stream, std::int64_t key)
    {
        const auto snapshot = m_snapshots.find(key);
        Aggregate state = emptyAggregate<Aggregate>(stream);
        int version = 0;
        for (const RecordedEvent &event : m_events.stream(stream)) {
            if (event.position > m_end.position)
                break;
            if (event.version != ++version)
                return Difference{event.position,
                                  stream.toText() + " has no version " + std::to_string(version)};
            if (!fold(state, event.event, event.at))
                return Difference{event.position,
                                  "the event does not belong into " + stream.toText()};
            if (snapshot && snapshot->version == version && !isSnapshotOf(*snapshot, state))
                return Difference{event.position,
                                  "the snapshot of " + stream.toText() + " is another state"};
        }
        return std::nullopt;
    }

    template <typename Aggregate>
    static bool isSnapshotOf(const Snapshots::Snapshot &snapshot, const Aggregate &state)
    {
        try {
            return decodeText<Aggregate>(snapshot.data) == state;
        } catch (const DecodeError &) {
            return false;
        }
    }

    EventDecoder m_decoder;
    StreamKeys m_keys;
    RecordedEvents m_events;
    Snapshots m_snapshots;
    Statement m_next;
    LogEnd m_end;
};

} // namespace

std::optional<Difference> verifyStreams(const Connection &connection, const LogEnd &end)
{
    return StreamCheck(connection, end).run();
}

} // namespace restaurant
