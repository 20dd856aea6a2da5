#include "store/verifystreams.h"

#include "sqlite/connection.h"
#include "write/folding.h"
#include "write/snapshotfields.h"
#include "json/decode.h"

namespace restaurant {

namespace {

template <typename Aggregate> bool isSnapshotOf(const Snapshot &snapshot, const Aggregate &state)
{
    try {
        return decodeText<Aggregate>(snapshot.data) == state;
    } catch (const DecodeError &) {
        return false;
    }
}

template <typename State> void begin(State &state, const StreamId &stream)
{
    switch (stream.kind()) {
    case StreamKind::Order:
        state = emptyAggregate<Order>(stream);
        break;
    case StreamKind::Table:
        state = emptyAggregate<Table>(stream);
        break;
    case StreamKind::Stock:
        state = emptyAggregate<Stock>(stream);
        break;
    case StreamKind::Payment:
        state = emptyAggregate<Payment>(stream);
        break;
    }
}

/// Folds an event in, and compares the state with a snapshot of this moment, if there is one.
struct Step
{
    const StoredEvent &stored;
    const Event &event;
    const std::optional<Snapshot> &snapshot;

    bool operator()(std::monostate) const { return false; }
    template <typename Aggregate> bool operator()(Aggregate &state) const
    {
        return fold(state, event, stored.canonical.at) &&
               (!snapshot || isSnapshotOf(*snapshot, state));
    }
};

} // namespace

StreamCheck::StreamCheck(const Connection &connection)
    : m_snapshots(connection)
{
    Statement all(connection, "SELECT stream, version FROM snapshot WHERE format = ?");
    all.bind(1, snapshotFormat);
    while (all.next())
        m_kept[all.integer(0)].version = static_cast<int>(all.integer(1));
}

std::optional<std::string> StreamCheck::take(const StoredEvent &stored, const Event &event)
{
    const StreamId &stream = *stored.stream;
    if (!belongsInto(stream, event))
        return "the event does not belong into " + stream.toText();
    int &version = m_versions[stored.streamKey];
    if (stored.canonical.version != ++version)
        return stream.toText() + " has no version " + std::to_string(version);
    const auto kept = m_kept.find(stored.streamKey);
    return kept == m_kept.end() ? std::nullopt : fold(stored, event, kept->second);
}

std::optional<std::string> StreamCheck::fold(const StoredEvent &stored, const Event &event,
                                             Kept &kept)
{
    const int version = stored.canonical.version;
    if (version > kept.version)
        return std::nullopt;
    if (version == 1)
        begin(kept.state, *stored.stream);
    std::optional<Snapshot> snapshot;
    if (version == kept.version)
        snapshot = m_snapshots.find(stored.streamKey);
    if (snapshot && snapshot->version != version)
        snapshot.reset(); // whoever writes the file has gone on meanwhile
    kept.met = version == kept.version;
    if (std::visit(Step{stored, event, snapshot}, kept.state))
        return std::nullopt;
    return "the snapshot of " + stored.stream->toText() + " is another state";
}

std::optional<std::string> StreamCheck::finish() const
{
    for (const auto &[key, kept] : m_kept)
        if (!kept.met)
            return "there is a snapshot that no events lead to";
    return std::nullopt;
}

} // namespace restaurant
