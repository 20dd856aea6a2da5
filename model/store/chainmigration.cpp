#include "store/chainmigration.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/chainscan.h"
#include "store/schemaversion4.h"
#include "store/storeheader.h"
#include "store/verify.h"

#include <QVariant>

namespace restaurant {

namespace {

/// The hashes of today's chain over all that is there, kept until the tables are made anew.
class Hashes
{
public:
    explicit Hashes(const Connection &connection)
        : m_connection(connection)
    {
        run(connection, "CREATE TEMP TABLE event_hash(number INTEGER PRIMARY KEY, hash BLOB)");
        run(connection, "CREATE TEMP TABLE command_hash(number INTEGER PRIMARY KEY, hash BLOB)");
        run(connection, "CREATE TEMP TABLE activity_hash(number INTEGER PRIMARY KEY, hash BLOB,"
                        " command INTEGER)");
    }
    ~Hashes() { drop(); }
    Q_DISABLE_COPY_MOVE(Hashes)

    void compute(const LogEnd &end)
    {
        Statement event(m_connection, "INSERT INTO event_hash VALUES (?, ?)");
        Statement command(m_connection, "INSERT INTO command_hash VALUES (?, ?)");
        Statement activity(m_connection, "INSERT INTO activity_hash VALUES (?, ?, ?)");
        const auto write = [](Statement &into, auto place, const Hash &hash) -> Statement & {
            return into.bind(1, number(place)).bindBytes(2, hash);
        };
        Chain chain;
        ChainScan scan(m_connection, end);
        while (const ChainLink *link = scan.next()) {
            const Hash hash = append(chain, *link);
            if (const auto *one = std::get_if<StoredEvent>(&link->what))
                write(event, one->canonical.position, hash).run();
            else if (const auto *sent = std::get_if<CanonicalCommand>(&link->what))
                write(command, sent->number, hash).run();
            else if (const auto *done = std::get_if<CanonicalActivity>(&link->what))
                write(activity, done->number, hash).bind(3, number(done->command)).run();
        }
    }

private:
    void drop() noexcept
    {
        try {
            for (const char *one :
                 {"DROP TABLE event_hash", "DROP TABLE command_hash", "DROP TABLE activity_hash"})
                run(m_connection, one);
        } catch (const StoreError &) {
            // They end with the connection.
        }
    }

    const Connection &m_connection;
};

/// The old tables, out of the way of those of the same name.
void setAside(const Connection &connection)
{
    for (const char *statement : {"DROP VIEW event", "DROP VIEW command_log",
                                  "DROP VIEW activity_log", "DROP TABLE subscription",
                                  "DROP TABLE header", "ALTER TABLE command RENAME TO old_command",
                                  "ALTER TABLE activity RENAME TO old_activity"})
        run(connection, statement);
}

void fill(const Connection &connection)
{
    for (const char *statement :
         {"INSERT INTO command SELECT o.*, h.hash FROM old_command o JOIN command_hash h"
          " ON h.number = o.number ORDER BY o.number",
          "INSERT INTO activity SELECT o.number, o.after, h.command, o.at, o.type, o.schema, "
          "o.data,"
          " h.hash FROM old_activity o JOIN activity_hash h ON h.number = o.number"
          " ORDER BY o.number",
          "UPDATE recorded SET hash = (SELECT h.hash FROM event_hash h"
          " WHERE h.number = recorded.position)",
          "DROP TABLE old_command", "DROP TABLE old_activity"})
        run(connection, statement);
}

} // namespace

void stepToOneChain(const Connection &connection, int made)
{
    requireWhole(connection);
    run(connection, "UPDATE header SET format = ?", {made}); // which readHeader() takes for `made`
    const StoreHeader header = readHeader(connection);
    Hashes hashes(connection);
    hashes.compute(endOf(connection));
    setAside(connection);
    for (const char *statement : schemaversion4::statements)
        run(connection, statement);
    run(connection, "PRAGMA user_version=4");
    writeHeader(connection, header);
    fill(connection);
}

} // namespace restaurant
