#include "store/schema.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "relational/tables.h"
#include "sqlite/connection.h"
#include "sqlite/documentshape.h"
#include "sqlite/query.h"
#include "store/chainscan.h"
#include "store/schemaversion1.h"
#include "store/schemaversion2.h"
#include "store/schemaversion3.h"
#include "store/schemaversion4.h"
#include "store/storeheader.h"
#include "store/verify.h"

#include <QString>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

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

/// Brings a file of version 3 to version 4, inside the caller's transaction: verifies the chain it
/// has, and chains all that is recorded anew. `made` is the version in which it was made. The state
/// of subscribers is left behind: it is made again from the events. Throws StoreError, also when
/// its chain does not hold: a changed file must not become a whole one.
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

constexpr std::string_view opening = "open the store";

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void addWords(const Connection &connection)
{
    for (const EventType &type : eventTypes())
        run(connection, "INSERT OR IGNORE INTO event_type(type, word) VALUES (?, ?)",
            {number(type.id), fromView(type.word)});
    for (const CommandType &type : commandTypes())
        run(connection, "INSERT OR IGNORE INTO command_type(type, word) VALUES (?, ?)",
            {number(type.id), fromView(type.word)});
    for (const ActivityType &type : activityTypes())
        run(connection, "INSERT OR IGNORE INTO activity_type(type, word) VALUES (?, ?)",
            {number(type.id), fromView(type.word)});
}

bool creates(std::string_view statement, std::string_view name)
{
    const auto startsWith = [&](const char *verb, const char *behind) {
        return statement.starts_with(verb + std::string(name) + behind);
    };
    return startsWith("CREATE TABLE ", "(") || startsWith("CREATE VIEW ", " AS");
}

/// Version 4 makes it anew.
bool isChangedInVersion4(std::string_view statement)
{
    using namespace schemaversion4;
    const auto createsIt = [&](std::string_view name) { return creates(statement, name); };
    return std::any_of(changedTables.begin(), changedTables.end(), createsIt) ||
           std::any_of(changedViews.begin(), changedViews.end(), createsIt);
}

/// What a service's file has besides: whose it is, and what the journal may not have yet. `command`
/// is the service's own number of it, `arrival` the number that it has, or gets, in the journal.
constexpr std::array serviceStatements{
    R"(CREATE TABLE service(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL
) STRICT)",
    R"(CREATE TABLE outbox(
    command INTEGER PRIMARY KEY REFERENCES command(number),
    arrival INTEGER NOT NULL UNIQUE
) STRICT)"};

/// All statements that make a file of a version.
std::vector<const char *> statementsOf(int version, StoreKind kind)
{
    std::vector<const char *> all;
    const auto add = [&all](const auto &statements) {
        for (const char *statement : statements)
            all.push_back(statement);
    };
    add(schemaversion1::statements);
    if (version >= 2)
        add(schemaversion2::statements);
    if (version >= 3)
        add(schemaversion3::statements);
    if (version >= 4) {
        std::erase_if(all, isChangedInVersion4);
        add(schemaversion4::statements);
    }
    if (kind == StoreKind::Service)
        add(serviceStatements);
    return all;
}

void requireOurApplication(const Connection &connection, StoreKind kind)
{
    if (storeKindOf(connection) != kind)
        throw StoreError(StoreTrouble::Foreign, opening, connection.path(),
                         kind == StoreKind::Evening ? "it is not a .restaurant file"
                                                    : "it is not the store of a service");
    const int version = schemaVersionOf(connection);
    if (version > storeVersion)
        throw StoreError(StoreTrouble::OtherFormat, opening, connection.path(),
                         "a newer program made it (format " + std::to_string(version) +
                             "; this one knows " + std::to_string(storeVersion) + ")");
    if (version < 1)
        throw StoreError(StoreTrouble::OtherFormat, opening, connection.path(), "it has no format");
}

/// Statements of which a file has run all or none.
class Optionally
{
public:
    template <std::size_t count>
    explicit Optionally(const std::array<const char *, count> &statements)
        : m_missing(statements.begin(), statements.end())
        , m_all(count)
    {
    }
    [[nodiscard]] bool take(const std::string &statement) { return m_missing.erase(statement) > 0; }
    [[nodiscard]] bool isTornApart() const
    {
        return !m_missing.empty() && m_missing.size() < m_all;
    }

private:
    std::set<std::string> m_missing;
    std::size_t m_all;
};

void requireOurTables(const Connection &connection, StoreKind kind)
{
    const auto statements = statementsOf(schemaVersionOf(connection), kind);
    std::set<std::string> wanted(statements.begin(), statements.end());
    Optionally normalised(relational::statements);
    Optionally captured(relational::captureStatements);
    // The tables of statistics are SQLite's own, made by ANALYZE.
    QSqlQuery rows = run(connection, "SELECT sql, type, name FROM sqlite_schema WHERE sql IS NOT"
                                     " NULL AND name NOT GLOB 'sqlite_stat[0-9]' LIMIT 1000");
    while (next(rows, connection)) {
        const std::string sql = rows.value(0).toString().toStdString();
        const bool isRead = kind == StoreKind::Evening &&
                            (isOfDocuments(sql) || normalised.take(sql) || captured.take(sql));
        if (wanted.erase(sql) == 0 && !isRead)
            throw StoreError(StoreTrouble::Damaged, opening, connection.path(),
                             "it holds a " + rows.value(1).toString().toStdString() +
                                 " that is not ours: " + rows.value(2).toString().toStdString());
    }
    if (!wanted.empty() || normalised.isTornApart() || captured.isTornApart())
        throw StoreError(StoreTrouble::Damaged, opening, connection.path(), "a table is missing");
}

template <typename Statements>
void runAll(const Connection &connection, const Statements &statements)
{
    for (const char *statement : statements)
        run(connection, statement);
}

} // namespace

void createSchema(const Connection &connection, StoreKind kind)
{
    run(connection, kind == StoreKind::Evening ? "PRAGMA application_id=0x43515253"
                                               : "PRAGMA application_id=0x4351524f");
    for (const char *statement : statementsOf(storeVersion, kind))
        run(connection, statement);
    run(connection, "PRAGMA user_version=4");
    addWords(connection);
}

std::optional<StoreKind> storeKindOf(const Connection &connection)
{
    const auto id = integer(connection, "PRAGMA application_id");
    for (const StoreKind kind : {StoreKind::Evening, StoreKind::Service})
        if (id == static_cast<std::int64_t>(kind))
            return kind;
    return std::nullopt;
}

int schemaVersionOf(const Connection &connection)
{
    return static_cast<int>(integer(connection, "PRAGMA user_version"));
}

void migrateSchema(const Connection &connection)
{
    if (schemaVersionOf(connection) == storeVersion)
        return;
    Transaction transaction(connection);
    const int version = schemaVersionOf(connection);
    if (version < 2)
        runAll(connection, schemaversion2::statements);
    if (version < 3)
        runAll(connection, schemaversion3::statements);
    run(connection, "PRAGMA user_version=3");
    stepToOneChain(connection, version);
    addWords(connection);
    transaction.commit();
}

void addNewWords(const Connection &connection)
{
    const auto known = integer(connection, "SELECT (SELECT count(*) FROM event_type)"
                                           " + (SELECT count(*) FROM command_type)"
                                           " + (SELECT count(*) FROM activity_type)");
    if (known ==
        std::ssize(eventTypes()) + std::ssize(commandTypes()) + std::ssize(activityTypes()))
        return;
    Transaction transaction(connection);
    addWords(connection);
    transaction.commit();
}

void requireOurSchema(const Connection &connection, StoreKind kind)
{
    requireOurApplication(connection, kind);
    requireOurTables(connection, kind);
    limitValues(connection, longestValue);
}

/// Where a table's root was exchanged for one of its leaves, its other rows are gone, and SQLite's
/// check does not miss them: but then pages are left that nothing holds. All in one statement, so
/// that it is of one moment; the page of the lock, at a gibibyte, is nobody's.
void requireNoLostPages(const Connection &connection)
{
    const auto lost =
        integer(connection, "SELECT pages.page_count - free.freelist_count"
                            " - (pages.page_count * size.page_size > 1 << 30)"
                            " - (SELECT count(*) FROM dbstat)"
                            " FROM pragma_page_count pages, pragma_freelist_count free,"
                            " pragma_page_size size");
    if (lost != 0)
        throw StoreError(StoreTrouble::Damaged, opening, connection.path(),
                         "it is damaged: " + std::to_string(lost) +
                             " of its pages belong to nothing");
}

void requireSoundPages(const Connection &connection)
{
    const std::string answer = text(connection, "PRAGMA integrity_check(1)");
    if (answer != "ok")
        throw StoreError(StoreTrouble::Damaged, opening, connection.path(),
                         "it is damaged: " + answer);
    requireNoLostPages(connection);
}

} // namespace restaurant
