#include "servercopy.h"

#include "logcarrier.h"
#include "serverappend.h"
#include "serverrows.h"

#include "sqlite/longwork.h"
#include "sqlite/place.h"
#include "store/chainscan.h"
#include "store/storefiles.h"
#include "store/verify.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

constexpr auto copying = "copy the log";

} // namespace

Carried copyToFile(const ServerAddress &from, std::string_view path)
{
    ServerSession session(from, ServerSession::Pace::Patient);
    StoreHeader header = headerOn(session);
    header.store = {};
    NewStoreFile file(absolutePath(path), copying);
    Carried carried;
    {
        const auto store = EventStore::createIn(file, header);
        carried = LogCarrier(session, *store).bringNew();
        moveWalIntoStore(store->connection());
    }
    file.putInPlace();
    return carried;
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

Hash lastHash(ServerSession &session)
{
    ServerRows rows(session);
    return hashAt(rows, rows.end());
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
    StoreHeader header = readHeader(file);
    header.store = newStoreId();
    beginLog(session, copying, header);
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
