#include "servercopy.h"

#include "serverappend.h"
#include "serverrows.h"

#include "sqlite/longwork.h"
#include "sqlite/place.h"
#include "store/chainscan.h"
#include "store/rowcopy.h"
#include "store/storefiles.h"
#include "store/verify.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

constexpr auto copying = "copy the log";
constexpr int atOnce = 500;

StoreHeader headerOf(ServerRows &rows, const ServerSession &session)
{
    rows.requireOurLayout();
    auto header = rows.header();
    if (!header)
        throw StoreError(StoreTrouble::Foreign, copying, session.name(),
                         "no evening has begun there");
    return *std::move(header);
}

/// Copies what lies between two ends of a log, each kind of thing by itself: where each stands in
/// the chain, its row says.
class Copier
{
public:
    Copier(ServerSession &session, EventStore &store)
        : m_session(session)
        , m_rows(session)
        , m_store(store)
        , m_copy(store)
    {
    }

    Carried run(const LogEnd &from, const LogEnd &to)
    {
        Carried carried;
        m_store.beginGroup();
        try {
            carried.commands = copy(from.command, to.command, [this](auto after, auto last) {
                return m_rows.commands(after, last, atOnce);
            });
            carried.events = copy(from.position, to.position, [this](auto after, auto last) {
                return m_rows.events(after, last, atOnce);
            });
            carried.activities = copy(from.activity, to.activity, [this](auto after, auto last) {
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

private:
    void add(const CommandRow &row) { m_copy.add(row.canonical(), row.hash, row.words); }
    void add(const EventRow &row) { m_copy.add(row.canonical(), row.hash); }
    void add(const ActivityRow &row) { m_copy.add(row.canonical(), row.hash); }
    static CommandNumber keyOf(const CommandRow &row) { return row.number; }
    static Position keyOf(const EventRow &row) { return row.position; }
    static ActivityNumber keyOf(const ActivityRow &row) { return row.number; }

    template <typename Key, typename Read> std::int64_t copy(Key after, Key last, Read read)
    {
        std::int64_t copied = 0;
        while (after < last) {
            endIfGivenUp(copying, m_session.name());
            const auto rows = read(after, last);
            if (rows.empty())
                break; // verifyLog() will miss them
            for (const auto &row : rows)
                add(row);
            copied += std::ssize(rows);
            after = keyOf(rows.back());
        }
        return copied;
    }

    ServerSession &m_session;
    ServerRows m_rows;
    EventStore &m_store;
    RowCopy m_copy;
};

} // namespace

Carried copyToFile(const ServerAddress &from, std::string_view path)
{
    ServerSession session(from, ServerSession::Pace::Patient);
    ServerRows rows(session);
    StoreHeader header = headerOf(rows, session);
    const LogEnd end = rows.end(); // what comes later is not copied
    header.store = {};
    NewStoreFile file(absolutePath(path), copying);
    Carried carried;
    {
        const auto store = EventStore::createIn(file, header);
        carried = Copier(session, *store).run({}, end);
        moveWalIntoStore(store->connection());
    }
    file.putInPlace();
    return carried;
}

namespace {

/// The hash of the last thing that the file holds, as the server has it; all zeroes where it has
/// none.
Hash hashAt(ServerRows &rows, const LogEnd &end)
{
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

} // namespace

Carried copyNew(const ServerAddress &from, EventStore &to)
{
    ServerSession session(from, ServerSession::Pace::Patient);
    ServerRows rows(session);
    const StoreHeader header = headerOf(rows, session);
    const LogEnd known = endOf(to.connection());
    const LogEnd end = rows.end();
    const bool isEmpty = known.command == CommandNumber{} && known.activity == ActivityNumber{};
    if (hashOf(header) != to.header().hash || (!isEmpty && hashAt(rows, known) != to.head().hash))
        throw StoreError(StoreTrouble::OtherFormat, "go on with the copy", to.path(),
                         "it is of another evening than the log of " + session.name());
    return Copier(session, to).run(known, end);
}

namespace {

/// Collects a command with its events, and hands it over when the next thing comes.
class Loader
{
public:
    Loader(ServerSession &session, const Connection &file)
        : m_session(session)
        , m_words(file)
    {
    }

    void take(const CanonicalHeader &) {}
    void take(const CanonicalCommand &command)
    {
        handOver();
        m_command = {command.number,
                     command.id,
                     std::string(command.type),
                     std::string(command.data),
                     std::string(command.actor),
                     std::string(command.role),
                     command.correlation,
                     command.causation,
                     std::string(command.view),
                     command.viewPosition,
                     command.at,
                     std::string(command.reason),
                     std::string(command.sentence),
                     command.first,
                     command.last,
                     {},
                     m_words.find(command.number)};
        ++carried.commands;
    }
    void take(const StoredEvent &event)
    {
        const CanonicalEvent &one = event.canonical;
        m_events.push_back(
            {std::string(one.stream), one.version, one.type, one.schema, std::string(one.data)});
        ++carried.events;
    }
    void take(const CanonicalActivity &activity)
    {
        handOver();
        (void)appendTo(m_session, activity);
        ++carried.activities;
    }
    void handOver()
    {
        if (!m_command)
            return;
        if (!appendTo(m_session, m_command->canonical(), m_command->words, m_events))
            throw StoreError(StoreTrouble::Taken, copying, m_session.name(),
                             "somebody else writes there");
        m_command.reset();
        m_events.clear();
    }

    Carried carried;

private:
    ServerSession &m_session;
    WordStore m_words;
    std::optional<CommandRow> m_command;
    std::vector<WrittenEvent> m_events; ///< Of that command; the words of types are constants.
};

void begin(ServerSession &session, const StoreHeader &header)
{
    session.execute(
        copying, "SELECT restaurant.begin_log(?::uuid, ?::bigint, ?::integer, ?::bigint, ?::text)",
        {QString::fromStdString(toText(newStoreId())), qint64{header.epoch}, header.made,
         static_cast<qint64>(header.seed), QString::fromStdString(header.scenario)});
}

Hash lastHash(ServerSession &session)
{
    ServerRows rows(session);
    const LogEnd end = rows.end();
    const bool isEmpty = end.command == CommandNumber{} && end.activity == ActivityNumber{};
    const auto header = rows.header();
    return isEmpty && header ? header->hash : hashAt(rows, end);
}

} // namespace

Carried copyToServer(std::string_view path, const ServerAddress &to)
{
    const Connection file(path, Purpose::ReadOnly);
    requireOurSchema(file);
    requireWhole(file);
    ServerSession session(to, ServerSession::Pace::Patient);
    ServerRows(session).requireOurLayout();
    session.begin();
    begin(session, readHeader(file));
    Loader loader(session, file);
    ChainScan scan(file, endOf(file));
    while (const ChainLink *link = scan.next()) {
        endIfGivenUp(copying, session.name());
        std::visit([&loader](const auto &what) { loader.take(what); }, link->what);
    }
    loader.handOver();
    if (toHex(lastHash(session)) != digestOf(path)) {
        session.rollback();
        throw StoreError(StoreTrouble::Failed, copying, session.name(),
                         "the log there would not have the digest of the file");
    }
    session.commit(copying);
    return loader.carried;
}

} // namespace restaurant
