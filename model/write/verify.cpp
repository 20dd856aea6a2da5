#include "write/verify.h"

#include "sqlite/connection.h"
#include "write/recordedcommands.h"
#include "write/schema.h"
#include "write/verifyparts.h"

#include <algorithm>

namespace restaurant {

std::optional<Difference> verifyLog(std::string_view path)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    requireSoundPages(connection);
    const LogEnd end = endOf(connection);
    if (auto difference = verifyChain(connection, Position{}, end))
        return difference;
    if (auto difference = verifyCommands(connection, end))
        return difference;
    if (auto difference = verifyStreams(connection, end))
        return difference;
    return verifyActivities(connection);
}

std::optional<Difference> verifyEnd(const Connection &connection, int atMost)
{
    const LogEnd end = endOf(connection);
    const Position after{std::max<std::int64_t>(0, number(end.position) - atMost)};
    return verifyChain(connection, after, end);
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
