#include "store/verifyparts.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/longwork.h"
#include "store/schema.h"
#include "write/folding.h"
#include "write/statefields.h"
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

namespace {

/// The part of the state that events lead to.
struct KeptOrders
{
    std::map<OrderId, Fulfilment> open;
};

} // namespace

template <>
inline constexpr auto fieldsOf<KeptOrders> = std::tuple{field("open", &KeptOrders::open)};

FulfilmentCheck::FulfilmentCheck(const Connection &connection)
    : m_kept(readSubscription(connection, keptFulfilment))
{
}

void FulfilmentCheck::take(const Event &event, Began when)
{
    if (m_kept && m_kept->isSealed && when.position <= m_kept->subscription.position)
        static_cast<void>(m_fold.react(event, when));
}

std::optional<std::string> FulfilmentCheck::finish() const
{
    if (!m_kept)
        return std::nullopt;
    const std::string named = "the process manager's state at position " +
                              std::to_string(number(m_kept->subscription.position));
    if (!m_kept->isSealed)
        return named + " is not what was kept: its seal is another";
    try {
        if (decodeText<KeptOrders>(m_kept->subscription.state).open == m_fold.open())
            return std::nullopt;
    } catch (const DecodeError &error) {
        return named + " cannot be read: " + error.what();
    }
    return named + " is not what the events lead to";
}

namespace {

std::string gap(Position expected, Position found)
{
    return "position " + std::to_string(number(expected)) + " is missing, the next is " +
           std::to_string(number(found));
}

std::string lost(ActivityNumber activity)
{
    return "there is no activity " + std::to_string(number(activity));
}

constexpr auto changed = " is not what was recorded: its hash is another";

std::string named(const CanonicalCommand &command)
{
    return "command " + std::to_string(number(command.number));
}

std::string named(const CanonicalActivity &activity)
{
    return "activity " + std::to_string(number(activity.number)) + " (" +
           std::string(activity.type) + ")";
}

/// A type or a schema that this program does not know yet is no damage.
std::optional<Difference> whyNewer(const StoredEvent &event, int type)
{
    constexpr auto newer = " is unknown to this program: a newer one has written it";
    const CanonicalEvent &read = event.canonical;
    const auto types = eventTypes();
    const auto row = static_cast<std::size_t>(type) - 1;
    if (row >= types.size())
        return Difference{read.position, "the type " + std::string(read.type) + newer, true};
    if (read.schema > types[row].schema)
        return Difference{read.position,
                          "schema " + std::to_string(read.schema) + " of " +
                              std::string(read.type) + newer,
                          true};
    return std::nullopt;
}

/// Checks link after link, in the order of the chain.
class ChainCheck
{
public:
    ChainCheck(StreamCheck &streams, FulfilmentCheck &fulfilment, bool isChained)
        : m_streams(streams)
        , m_fulfilment(fulfilment)
        , m_isChained(isChained)
    {
    }

    std::optional<Difference> take(const ChainLink &link, const ChainScan &scan)
    {
        if (!std::holds_alternative<StoredEvent>(link.what) && m_expected <= m_last)
            return Difference{m_expected, "it is missing, or its command does not account for it"};
        auto difference =
            std::visit([&](const auto &what) { return check(what, link); }, link.what);
        // The hash of whatever follows an activity that is gone is another too.
        const auto waiting = scan.waitingActivity();
        if (difference && waiting && *waiting > next(m_activity))
            return Difference{Position{}, lost(next(m_activity))};
        return difference;
    }

    [[nodiscard]] Position expected() const { return m_expected; }
    /// To whoever waits for the end.
    void tell(const LogEnd &end) const
    {
        constexpr std::int64_t eventsBetweenNews = 256;
        if (number(m_expected) % eventsBetweenNews == 0)
            tellMoved(number(m_expected), number(end.position));
    }

private:
    static ActivityNumber next(ActivityNumber activity)
    {
        return ActivityNumber{number(activity) + 1};
    }
    /// Chains a link; whether it is what was recorded. Formats 1 to 3 chain events alone.
    bool isWhatWasRecorded(const ChainLink &link)
    {
        const Hash &hash = append(m_chain, link);
        return !m_isChained || hash == link.hash;
    }
    std::optional<Difference> check(const CanonicalHeader &, const ChainLink &link)
    {
        if (isWhatWasRecorded(link))
            return std::nullopt;
        return Difference{Position{}, std::string("the header's scenario or seed") + changed};
    }
    std::optional<Difference> check(const CanonicalCommand &command, const ChainLink &link)
    {
        const CommandNumber expected{number(m_command) + 1};
        if (command.number != expected)
            return Difference{command.first,
                              "command " + std::to_string(number(expected)) + " is missing"};
        if (!isWhatWasRecorded(link))
            return Difference{Position{}, named(command) + changed};
        m_command = command.number;
        m_first = command.first;
        m_last = command.last;
        return std::nullopt;
    }
    std::optional<Difference> check(const CanonicalActivity &activity, const ChainLink &link)
    {
        if (activity.number != next(m_activity))
            return Difference{activity.after, lost(next(m_activity))};
        if (activity.after >= m_expected)
            return Difference{Position{number(m_expected) - 1},
                              "activity " + std::to_string(number(activity.number)) +
                                  " follows an event that is not there"};
        if (!isWhatWasRecorded(link))
            return Difference{Position{}, named(activity) + changed};
        if (m_isChained && number(activity.after) + 1 != number(m_expected))
            return Difference{Position{}, named(activity) + " stands behind another event"};
        m_activity = activity.number;
        return std::nullopt;
    }
    std::optional<Difference> check(const StoredEvent &event, const ChainLink &link)
    {
        const Position position = event.canonical.position;
        if (position != m_expected)
            return Difference{m_expected, gap(m_expected, position)};
        if (auto why = whyWrong(event, link))
            return Difference{position, *std::move(why)};
        if (auto newer = whyNewer(event, link.type))
            return newer;
        if (auto why = whyUnreadable(event, link.type))
            return Difference{position, *std::move(why)};
        m_expected = Position{number(position) + 1};
        return std::nullopt;
    }
    std::optional<std::string> whyWrong(const StoredEvent &event, const ChainLink &link)
    {
        if (!event.stream)
            return "its stream is unknown";
        if (event.canonical.type.empty())
            return "there is no event type " + std::to_string(link.type);
        if (!isWhatWasRecorded(link))
            return "the hash is not that of what is stored";
        if (!isTimeOfAnEvening(event.canonical.at))
            return "its time lies outside of any evening";
        if (!isInItsCommand(event.canonical))
            return "its command does not account for it";
        return std::nullopt;
    }
    bool isInItsCommand(const CanonicalEvent &event) const
    {
        return event.command == m_command && m_first <= event.position && event.position <= m_last;
    }
    std::optional<std::string> whyUnreadable(const StoredEvent &event, int type)
    {
        try {
            const Event decoded =
                m_decoder.decode(EventTypeId{type}, event.canonical.schema, event.canonical.data);
            if (auto why = m_streams.take(event, decoded))
                return why;
            m_fulfilment.take(decoded, {event.canonical.position, event.canonical.at});
            return std::nullopt;
        } catch (const DecodeError &error) {
            return std::string("the event cannot be read: ") + error.what();
        }
    }

    const EventDecoder m_decoder;
    StreamCheck &m_streams;
    FulfilmentCheck &m_fulfilment;
    const bool m_isChained;
    Chain m_chain;
    CommandNumber m_command{}; ///< The last, and first and last position it claims.
    Position m_first{};
    Position m_last{};
    ActivityNumber m_activity{};
    Position m_expected{1};
};

/// The chain of formats 1 to 3.
std::optional<Difference> verifyOldChain(const Connection &connection, const LogEnd &end)
{
    Chain chain;
    ChainScan scan(connection, end);
    while (const ChainLink *link = scan.next()) {
        const auto *event = std::get_if<StoredEvent>(&link->what);
        if (event && chain.appendOld(event->canonical, scan.command()) != link->hash)
            return Difference{event->canonical.position, "the hash is not that of what is stored"};
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyChain(const Connection &connection, StreamCheck &streams,
                                      FulfilmentCheck &fulfilment, const LogEnd &end)
{
    const bool isChained = schemaVersionOf(connection) >= versionWithOneChain;
    ChainCheck check(streams, fulfilment, isChained);
    try {
        if (!isChained)
            if (auto difference = verifyOldChain(connection, end))
                return difference;
        ChainScan scan(connection, end);
        while (const ChainLink *link = scan.next()) {
            if (auto difference = check.take(*link, scan))
                return difference;
            check.tell(end);
        }
    } catch (const StoreError &error) {
        if (error.why() != StoreTrouble::TooBig)
            throw;
        return Difference{check.expected(), "it is larger than anything that is recorded"};
    }
    return std::nullopt;
}

} // namespace restaurant
