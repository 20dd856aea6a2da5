#include "serversetup.h"

#include "seatkind.h"
#include "serverrows.h"
#include "serverschema1.h"
#include "serversession.h"

#include "domain/permissions.h"
#include "domain/service.h"
#include "log/codec.h"

#include <QLatin1String>

#include <utility>

namespace restaurant {

namespace {

constexpr auto making = "make the log";

/// Calls `visit` with one of each alternative of Command or Event.
template <typename Variant, typename Visit> void forEachAlternative(Visit visit)
{
    [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (visit(Variant{std::variant_alternative_t<index, typename Variant::variant>{}}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<typename Variant::variant>>());
}

/// In which kind of stream an event stands: where its aggregate's events do.
StreamKind streamKindOf(const Event &event)
{
    if (narrow<TableEvent>(event))
        return StreamKind::Table;
    if (narrow<StockEvent>(event))
        return StreamKind::Stock;
    return narrow<PaymentEvent>(event) ? StreamKind::Payment : StreamKind::Order;
}

/// Words are our own constants: small letters, capitals and hyphens.
std::string insertOf(std::string_view table, std::initializer_list<std::string_view> words)
{
    std::string sql = "INSERT INTO restaurant." + std::string(table) + " VALUES (";
    const char *between = "'";
    for (const std::string_view word : words)
        sql.append(std::exchange(between, ", '")).append(word).append("'");
    return sql + ")";
}

/// The tables of the domain, written down for the function that appends.
std::vector<std::string> tableRows()
{
    std::vector<std::string> rows;
    for (const auto &[kind, word] : enumWords<SeatKind>)
        for (const Role role : rolesOf(kind))
            rows.push_back(insertOf("seat_role", {databaseRoleOf(kind), toWord(role)}));
    forEachAlternative<Command>([&rows](const Command &command) {
        const std::string_view word = typeWord(command);
        rows.push_back(insertOf("command_type", {word, toWord(ownerOf(command))}));
        for (const Role role : allRoles)
            if (mayIssue(role, command.index()))
                rows.push_back(insertOf("permission", {toWord(role), word}));
    });
    static constexpr std::string_view kinds[] = {"order", "table", "stock", "payment"};
    forEachAlternative<Event>([&rows](const Event &event) {
        const StreamKind kind = streamKindOf(event);
        rows.push_back(insertOf(
            "event_type", {typeWord(event), kinds[static_cast<int>(kind)], toWord(ownerOf(kind))}));
    });
    for (const ActivityType &type : activityTypes())
        rows.push_back(insertOf("activity_type", {type.word}));
    return rows;
}

std::vector<std::string> initStatements()
{
    using namespace serverschema1;
    std::vector<std::string> statements(roles.begin(), roles.end());
    statements.insert(statements.end(), tables.begin(), tables.end());
    for (std::string &row : tableRows())
        statements.push_back(std::move(row));
    statements.insert(statements.end(), types.begin(), types.end());
    statements.insert(statements.end(), functions.begin(), functions.end());
    statements.insert(statements.end(), rights.begin(), rights.end());
    return statements;
}

/// Nothing of it stands, if one of them fails.
void runAll(ServerSession &session, const char *doing, const std::vector<std::string> &statements)
{
    session.begin();
    for (const std::string &statement : statements)
        session.executeOnce(doing, QString::fromStdString(statement));
    session.commit(doing);
}

bool hasSchema(ServerSession &session)
{
    return session.value(making, "SELECT 1 FROM pg_namespace WHERE nspname = 'restaurant'")
        .isValid();
}

/// Roles belong to the whole server: one that another database still knows stays.
constexpr auto dropRoles = R"(DO $$
DECLARE
    one name;
BEGIN
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO PUBLIC', current_database());
    FOR one IN SELECT rolname FROM pg_roles WHERE rolname IN ('restaurant_owner',
            'restaurant_leader', 'restaurant_kitchen', 'restaurant_waiter', 'restaurant_counter',
            'restaurant_board', 'restaurant_spectator') LOOP
        EXECUTE format('REVOKE ALL ON DATABASE %I FROM %I', current_database(), one);
        BEGIN
            EXECUTE format('DROP ROLE %I', one);
        EXCEPTION WHEN dependent_objects_still_exist THEN
            NULL;
        END;
    END LOOP;
END
$$)";

} // namespace

std::string initScript()
{
    std::string script = "-- Makes a restaurant's log in the database that psql is connected to.\n"
                         "BEGIN;\n";
    for (const std::string &statement : initStatements())
        script += '\n' + statement + ";\n";
    return script + "\nCOMMIT;\n";
}

void initServer(const ServerAddress &address)
{
    ServerSession session(address, ServerSession::Pace::Patient);
    if (hasSchema(session))
        throw StoreError(StoreTrouble::Taken, making, session.name(),
                         "there is one already; cqrs-restaurant server drop removes it");
    if (session.value(making, "SELECT current_setting('server_encoding')").toString() !=
        QLatin1String("UTF8"))
        throw StoreError(StoreTrouble::OtherFormat, making, session.name(),
                         "the database is not encoded in UTF-8");
    runAll(session, making, initStatements());
}

void dropServer(const ServerAddress &address)
{
    ServerSession session(address, ServerSession::Pace::Patient);
    ServerRows(session).requireOurLayout();
    runAll(session, "remove the log", {"DROP SCHEMA restaurant CASCADE", dropRoles});
}

namespace {

ServerFinding foundProtection(ServerSession &session)
{
    const bool isProtected =
        session
            .value("look at the connection", "SELECT coalesce((SELECT ssl FROM pg_stat_ssl"
                                             " WHERE pid = pg_backend_pid()), false)")
            .toBool();
    const bool isLocal =
        session
            .value("look at the connection",
                   "SELECT coalesce(host(inet_server_addr()), '127.0.0.1') IN ('127.0.0.1',"
                   " '::1')")
            .toBool();
    if (isProtected)
        return {true, session.address().tls == ServerTls::KnownHost
                          ? "the connection is encrypted, and the server has shown who it is"
                          : "the connection is encrypted; the server was not asked who it is"};
    return {isLocal, isLocal
                         ? "the connection does not leave this machine"
                         : "the connection is not encrypted: others on the network can read it"};
}

ServerFinding foundRights(ServerSession &session)
{
    const auto may = [&session](const char *sql) {
        return session.value("read the rights of this seat", sql).toBool();
    };
    if (may("SELECT rolsuper FROM pg_roles WHERE rolname = session_user"))
        return {true, "you may do everything here; the seats of a class should not"};
    if (may("SELECT pg_has_role(session_user, 'restaurant_leader', 'MEMBER')"))
        return {true, "you may read, append, and lead"};
    if (may("SELECT has_function_privilege(oid, 'EXECUTE') FROM pg_proc"
            " WHERE proname = 'append' AND pronamespace = 'restaurant'::regnamespace"))
        return {true, "you may read and append"};
    return {true, "you may read"};
}

ServerFinding foundEvening(ServerRows &rows)
{
    if (!rows.header())
        return {true, "no evening has begun"};
    const LogEnd end = rows.end();
    return {true, "an evening with " + std::to_string(number(end.position)) + " events of " +
                      std::to_string(number(end.command)) + " commands, and " +
                      std::to_string(number(end.activity)) + " activities"};
}

} // namespace

std::vector<ServerFinding> checkServer(const ServerAddress &address)
{
    ServerSession session(address);
    session.connect();
    std::vector<ServerFinding> found{
        {true,
         "PostgreSQL " + session.value("ask the server", "SELECT current_setting('server_version')")
                             .toString()
                             .section(QLatin1Char(' '), 0, 0)
                             .toStdString()},
        {true, "what it confirms has reached its disk"}, // else there is no connection
        foundProtection(session)};
    ServerRows rows(session);
    rows.requireOurLayout();
    found.push_back(foundRights(session));
    found.push_back(foundEvening(rows));
    return found;
}

} // namespace restaurant
