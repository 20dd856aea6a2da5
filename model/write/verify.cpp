#include "write/verify.h"

#include "sqlite/connection.h"
#include "sqlite/storeerror.h"
#include "write/recordedcommands.h"
#include "write/schema.h"
#include "write/verifyparts.h"
#include "write/verifystreams.h"

#include <sqlite3.h>

namespace restaurant {

std::optional<Difference> verifyLog(std::string_view path)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    return verifyWhole(connection);
}

std::optional<Difference> verifyWhole(const Connection &connection)
{
    requireSoundPages(connection);
    StreamCheck streams(connection);
    const LogEnd end = endOf(connection);
    if (auto difference = verifyChain(connection, streams, end))
        return difference;
    if (auto why = streams.finish())
        return Difference{end.position, *std::move(why)};
    if (auto difference = verifyCommands(connection, end))
        return difference;
    return verifyActivities(connection);
}

void requireWhole(const Connection &connection)
{
    const auto difference = verifyWhole(connection);
    if (!difference)
        return;
    const std::string where = "position " + std::to_string(number(difference->position)) + ": ";
    throw StoreError(difference->isNewer ? SQLITE_FORMAT : SQLITE_CORRUPT, "open the store",
                     connection.path(), where + difference->what);
}

std::string digestOf(std::string_view path)
{
    constexpr int batch = 512;
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    const LogEnd end = endOf(connection);
    Digest digest;
    LogScan scan(connection, Position{}, end.position);
    while (const StoredEvent *event = scan.next())
        digest.add(event->canonical);
    RecordedCommands commands(connection);
    for (CommandNumber after{}; after < end.command;) {
        const auto records = commands.readWithData(after, batch);
        if (records.empty())
            break;
        for (const auto &[record, data] : records) {
            if (record.number <= end.command)
                digest.add(record, data);
        }
        after = records.back().record.number;
    }
    return digest.finish();
}

} // namespace restaurant
