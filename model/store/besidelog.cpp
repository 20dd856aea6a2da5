#include "store/besidelog.h"

#include "sqlite/query.h"
#include "store/recorded.h"
#include "store/schema.h"
#include "store/storeheader.h"
#include "write/statefields.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <algorithm>

namespace restaurant {

namespace {

StoryNote noteIn(const QSqlQuery &row)
{
    return {NoteNumber{row.value(0).toLongLong()},
            {Position{row.value(1).toLongLong()}, ActivityNumber{row.value(2).toLongLong()}},
            Instant{Duration{row.value(3).toLongLong()}},
            row.value(4).toString().toStdString(),
            row.value(5).toLongLong()};
}

} // namespace

std::vector<StoryNote> readNotes(const Connection &connection)
{
    if (schemaVersionOf(connection) < versionWithNotes)
        return {};
    std::vector<StoryNote> notes;
    QSqlQuery rows = run(connection, "SELECT number, event, activity, at, text, edited FROM note"
                                     " ORDER BY event + activity, at, number");
    while (next(rows, connection))
        notes.push_back(noteIn(rows));
    return notes;
}

NoteNumber addNote(const Connection &connection, const StoryNote &note)
{
    const QSqlQuery done = run(
        connection, "INSERT INTO note(event, activity, at, text, edited) VALUES (?, ?, ?, ?, ?)",
        {qint64{number(note.mark.event)}, qint64{number(note.mark.activity)},
         qint64{note.at.time_since_epoch().count()}, QString::fromStdString(note.text),
         qint64{note.edited}});
    return NoteNumber{done.lastInsertId().toLongLong()};
}

bool editNote(const Connection &connection, NoteNumber wanted, const std::string &text,
              std::int64_t edited)
{
    return run(connection, "UPDATE note SET text = ?, edited = ? WHERE number = ?",
               {QString::fromStdString(text), qint64{edited}, qint64{number(wanted)}})
               .numRowsAffected() > 0;
}

bool removeNote(const Connection &connection, NoteNumber wanted)
{
    return run(connection, "DELETE FROM note WHERE number = ?", {qint64{number(wanted)}})
               .numRowsAffected() > 0;
}

std::vector<StateHash> readStateHashes(const Connection &connection)
{
    if (schemaVersionOf(connection) < versionWithNotes)
        return {};
    std::vector<StateHash> hashes;
    QSqlQuery rows =
        run(connection, "SELECT position, projections, hash FROM state_hash ORDER BY position");
    while (next(rows, connection)) {
        StateHash one{
            Position{rows.value(0).toLongLong()}, rows.value(1).toString().toStdString(), {}};
        const QByteArray bytes = rows.value(2).toByteArray();
        std::copy_n(bytes.begin(),
                    std::min<std::size_t>(one.hash.size(), std::size_t(bytes.size())),
                    one.hash.begin());
        hashes.push_back(std::move(one));
    }
    return hashes;
}

void writeStateHash(const Connection &connection, const StateHash &hash)
{
    run(connection,
        "INSERT OR REPLACE INTO state_hash(position, projections, hash) VALUES (?, ?, ?)",
        {qint64{number(hash.position)}, QString::fromStdString(hash.projections),
         QByteArray(reinterpret_cast<const char *>(hash.hash.data()),
                    static_cast<qsizetype>(hash.hash.size()))});
}

namespace {

/// The chain's hash at an event; the header's before the first. Nothing where there is no such
/// event.
std::optional<Hash> hashAt(const Connection &connection, Position position)
{
    if (position == Position{})
        return readHeader(connection).hash;
    Statement find(connection, "SELECT hash FROM recorded WHERE position = ?");
    find.bind(1, number(position));
    if (!find.next())
        return std::nullopt;
    return hashIn(find, 0);
}

Hash sealOf(const Hash &chain, std::string_view name, const Subscription &subscription)
{
    Sha256 sha;
    sha.add({reinterpret_cast<const char *>(chain.data()), chain.size()});
    sha.add("subscription\t" + std::string(name) + '\t' +
            std::to_string(number(subscription.position)) + '\t' + subscription.state + '\n');
    return sha.finish();
}

} // namespace

std::optional<KeptSubscription> readSubscription(const Connection &connection,
                                                 std::string_view name)
{
    const bool hasSeals = schemaVersionOf(connection) >= versionWithOneChain;
    Statement find(connection, hasSeals
                                   ? "SELECT position, state, seal FROM subscription WHERE name = ?"
                                   : "SELECT position, state FROM subscription WHERE name = ?");
    find.bind(1, name);
    if (!find.next())
        return std::nullopt;
    KeptSubscription kept{{Position{find.integer(0)}, std::string(find.text(1))}, false};
    const auto chain = hashAt(connection, kept.subscription.position);
    if (!chain)
        return kept;
    if (!hasSeals) {
        kept.isSealed = true;
        return kept;
    }
    const Hash seal = sealOf(*chain, name, kept.subscription);
    const auto bytes = find.bytes(2);
    kept.isSealed = std::equal(bytes.begin(), bytes.end(), seal.begin(), seal.end());
    return kept;
}

std::optional<Subscription> findSubscription(const Connection &connection, std::string_view name)
{
    auto kept = readSubscription(connection, name);
    if (!kept || !kept->isSealed)
        return std::nullopt;
    return std::move(kept->subscription);
}

void saveSubscription(const Connection &connection, std::string_view name,
                      const Subscription &subscription)
{
    const Hash seal =
        sealOf(hashAt(connection, subscription.position).value_or(Hash{}), name, subscription);
    Statement save(connection, "INSERT OR REPLACE INTO subscription(name, position, state, seal)"
                               " VALUES (?, ?, ?, ?)");
    save.bind(1, name).bind(2, number(subscription.position)).bind(3, subscription.state);
    save.bindBytes(4, seal);
    save.run();
}

Snapshots::Snapshots(const Connection &connection)
    : m_find(connection, "SELECT version, data FROM snapshot WHERE stream = ? AND format = ?")
    , m_save(connection, "INSERT OR REPLACE INTO snapshot(stream, format, version, position, data)"
                         " VALUES (?, ?, ?, ?, ?)")
{
}

std::optional<Snapshot> Snapshots::find(std::int64_t stream)
{
    const ResetAtEnd reset(m_find);
    m_find.bind(1, stream).bind(2, snapshotFormat);
    if (!m_find.next())
        return std::nullopt;
    return Snapshot{static_cast<int>(m_find.integer(0)), std::string(m_find.text(1))};
}

void Snapshots::save(std::int64_t stream, const Snapshot &snapshot, Position at)
{
    m_save.bind(1, stream).bind(2, snapshotFormat).bind(3, snapshot.version).bind(4, number(at));
    m_save.bind(5, snapshot.data).run();
}

} // namespace restaurant
