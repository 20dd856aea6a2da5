#include "logcarrier.h"

#include "sqlite/longwork.h"
#include "store/chainscan.h"

namespace restaurant {

namespace {

constexpr auto carrying = "copy the log";
constexpr int atOnce = 500;

CommandNumber keyOf(const CommandRow &row)
{
    return row.number;
}
Position keyOf(const EventRow &row)
{
    return row.position;
}
ActivityNumber keyOf(const ActivityRow &row)
{
    return row.number;
}

void add(const CommandRow &row, RowCopy &to)
{
    to.add(row.canonical(), row.hash, row.words);
}
template <typename Row> void add(const Row &row, RowCopy &to)
{
    to.add(row.canonical(), row.hash);
}

} // namespace

StoreHeader headerOn(ServerSession &session)
{
    ServerRows rows(session);
    rows.requireOurLayout();
    auto header = rows.header();
    if (!header)
        throw StoreError(StoreTrouble::Foreign, carrying, session.name(),
                         "no evening has begun there");
    return *std::move(header);
}

Hash hashAt(ServerRows &rows, const LogEnd &end)
{
    if (end.command == CommandNumber{} && end.activity == ActivityNumber{}) {
        const auto header = rows.header();
        return header ? header->hash : Hash{};
    }
    const auto activity =
        rows.activities(ActivityNumber{number(end.activity) - 1}, end.activity, 1);
    if (!activity.empty() && activity.front().command == end.command)
        return activity.front().hash;
    const auto command = rows.commands(CommandNumber{number(end.command) - 1}, end.command, 1);
    if (command.empty())
        return {};
    if (command.front().last == Position{})
        return command.front().hash;
    const auto event = rows.events(Position{number(end.position) - 1}, end.position, 1);
    return event.empty() ? Hash{} : event.front().hash;
}

LogCarrier::LogCarrier(ServerSession &session, EventStore &store)
    : m_session(session)
    , m_rows(session)
    , m_store(store)
{
}

void LogCarrier::requireSameEvening()
{
    const StoreHeader header = headerOn(m_session);
    const LogEnd known = endOf(m_store.connection());
    if (hashOf(header) != m_store.header().hash || hashAt(m_rows, known) != m_store.head().hash)
        throw StoreError(StoreTrouble::OtherFormat, "go on with the copy", m_store.path(),
                         "it is of another evening than the log of " + m_session.name());
}

Carried LogCarrier::bringNew()
{
    return bring(endOf(m_store.connection()), m_rows.end());
}

/// Each kind of thing by itself: where each stands in the chain, its row says.
Carried LogCarrier::bring(const LogEnd &from, const LogEnd &to)
{
    if (from.command == to.command && from.activity == to.activity)
        return {};
    Carried carried;
    m_store.beginGroup();
    try {
        RowCopy rows(m_store);
        carried.commands = copy(from.command, to.command, rows, [this](auto after, auto last) {
            return m_rows.commands(after, last, atOnce);
        });
        carried.events = copy(from.position, to.position, rows, [this](auto after, auto last) {
            return m_rows.events(after, last, atOnce);
        });
        carried.activities = copy(from.activity, to.activity, rows, [this](auto after, auto last) {
            return m_rows.activities(after, last, atOnce);
        });
        m_store.commitGroup();
    } catch (...) {
        m_store.rollbackGroup();
        throw;
    }
    m_store.reload();
    return carried;
}

template <typename Key, typename Read>
std::int64_t LogCarrier::copy(Key after, Key last, RowCopy &to, Read read)
{
    std::int64_t copied = 0;
    while (after < last) {
        endIfGivenUp(carrying, m_session.name());
        const auto rows = read(after, last);
        if (rows.empty())
            break; // verifyLog() will miss them
        for (const auto &row : rows)
            add(row, to);
        copied += std::ssize(rows);
        after = keyOf(rows.back());
    }
    return copied;
}

} // namespace restaurant
