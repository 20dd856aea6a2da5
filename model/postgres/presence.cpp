#include "presence.h"

#include "store/storeheader.h"
#include "json/fields.h"

namespace restaurant {

namespace {

constexpr auto telling = "say that this seat is there";

} // namespace

Presence::Presence(ServerSession &session, std::optional<SeatKind> kind)
    : m_session(session)
    , m_kind(kind)
    , m_id(newStoreId())
{
}

bool Presence::tell(Position position)
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_told < tellEvery)
        return false;
    if (m_kind)
        m_session.execute(
            telling, "SELECT restaurant.here(?::uuid, ?::text, ?::bigint)",
            {fromView(toText(m_id)), fromView(wordOf(*m_kind)), qint64{number(position)}});
    m_told = now;
    return true;
}

void Presence::leave() noexcept
{
    try {
        if (m_kind && m_session.isConnected())
            m_session.execute(telling, "SELECT restaurant.leave(?::uuid)",
                              {fromView(toText(m_id))});
    } catch (const StoreError &) {
        // He is missed after some seconds.
    }
}

std::vector<Present> Presence::read()
{
    std::vector<Present> present;
    m_session.each("see who is there",
                   "SELECT seat, kind, position FROM restaurant.presence"
                   " WHERE clock_timestamp() - seen <= ?::bigint * interval '1 second'"
                   " ORDER BY seat, session",
                   {qint64{longestSilence.count()}}, [&present](const QSqlQuery &row) {
                       const std::string word = row.value(1).toString().toStdString();
                       if (const auto kind = fromWord<SeatKind>(word))
                           present.push_back({row.value(0).toString().toStdString(), *kind,
                                              Position{row.value(2).toLongLong()}});
                   });
    return present;
}

std::optional<Instant> Presence::clock()
{
    const QVariant at =
        m_session.value("read the clock", "SELECT at FROM restaurant.clock WHERE one = 1");
    return at.isValid() ? std::optional(Instant{Duration{at.toLongLong()}}) : std::nullopt;
}

} // namespace restaurant
