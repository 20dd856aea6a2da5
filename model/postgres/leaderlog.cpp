#include "leaderlog.h"

namespace restaurant {

namespace {

constexpr auto leading = "lead the evening";

} // namespace

LeaderLog::LeaderLog(const ServerAddress &address, EventStore &copy)
    : m_server(address)
    , m_copy(copy)
    , m_carrier(m_server.session(), copy)
    , m_presence(m_server.session(), SeatKind::Leader)
{
    takeTurn();
    m_server.commitGroup();
    m_known = m_copy.commands().last();
}

LeaderLog::~LeaderLog()
{
    rollbackGroup();
    m_presence.leave();
}

void LeaderLog::beginGroup()
{
    if (m_server.session().isInTransaction())
        return;
    takeTurn();
    m_copy.beginGroup();
}

/// From here on nobody else appends, and the copy holds what they have.
void LeaderLog::takeTurn()
{
    const bool wasConnected = m_server.session().isConnected();
    m_server.beginGroup();
    try {
        m_server.session().execute(leading, "SELECT restaurant.lead_turn()");
        (void)m_presence.tell(m_copy.head().position);
        if (!wasConnected)
            m_carrier.requireSameEvening();
        m_carrier.bringNew();
    } catch (const StoreError &) {
        m_server.rollbackGroup();
        throw;
    }
}

std::vector<CommandRecord> LeaderLog::takeNews()
{
    std::vector<CommandRecord> news;
    constexpr int atOnce = 500;
    while (m_known < m_copy.commands().last()) {
        auto some = m_copy.commands().read(m_known, atOnce);
        if (some.empty())
            break;
        m_known = some.back().number;
        std::move(some.begin(), some.end(), std::back_inserter(news));
    }
    return news;
}

void LeaderLog::setClock(Instant now)
{
    beginGroup();
    m_server.session().execute(leading, "SELECT restaurant.set_clock(?::bigint)",
                               {qint64{now.time_since_epoch().count()}});
}

void LeaderLog::commitGroup()
{
    m_server.commitGroup();
    m_copy.commitGroup();
}

void LeaderLog::rollbackGroup() noexcept
{
    m_server.rollbackGroup();
    m_copy.rollbackGroup();
}

/// One lock, one chain: it cannot be otherwise.
void LeaderLog::requireSame(bool isSame) const
{
    if (!isSame)
        throw StoreError(StoreTrouble::Damaged, leading, path(),
                         "the copy of the log is not what the server has");
}

std::optional<Appended> LeaderLog::append(const SentCommand &sent,
                                          const std::optional<Rejection> &rejection,
                                          std::span<const VersionedEvent> events)
{
    const auto there = m_server.append(sent, rejection, events);
    if (!there)
        return std::nullopt;
    const auto here = m_copy.append(sent, rejection, events);
    requireSame(here && here->number == there->number && here->last == there->last);
    m_known = here->number;
    return here;
}

RecordedActivity LeaderLog::append(const Activity &activity, Instant at)
{
    const RecordedActivity there = m_server.append(activity, at);
    RecordedActivity here = m_copy.append(activity, at);
    requireSame(here.number == there.number && here.after == there.after);
    return here;
}

void LeaderLog::saveSubscription(std::string_view name, const Subscription &subscription)
{
    m_server.saveSubscription(name, subscription);
    m_copy.saveSubscription(name, subscription);
}

/// For this leader alone: another folds from the beginning.
void LeaderLog::saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at)
{
    m_copy.saveSnapshot(stream, snapshot, at);
}

std::optional<CommandRecord> LeaderLog::recordOf(const CommandId &id)
{
    return m_copy.recordOf(id);
}

bool LeaderLog::areWordsForgotten(CommandNumber command)
{
    return m_copy.areWordsForgotten(command);
}

std::vector<RecordedEvent> LeaderLog::stream(const StreamId &stream, int afterVersion)
{
    return m_copy.stream(stream, afterVersion);
}

std::optional<Snapshot> LeaderLog::snapshot(const StreamId &stream)
{
    return m_copy.snapshot(stream);
}

std::vector<RecordedActivity> LeaderLog::changesOfStaff()
{
    return m_copy.changesOfStaff();
}

} // namespace restaurant
