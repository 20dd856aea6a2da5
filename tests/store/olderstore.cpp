#include "store/olderstore.h"

#include "log/codec.h"
#include "sqlite/connection.h"
#include "store/chainscan.h"
#include "store/forging.h"
#include "store/logreader.h"
#include "store/schemaversion1.h"
#include "store/schemaversion2.h"

#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace restaurant::test {

namespace {

/// What guests said stood in the data of commands and events.
void putWordsIntoData(const std::string &file)
{
    const Connection store(file, Purpose::WriteStore);
    Statement command(store, "UPDATE command SET data = ? WHERE number = ?");
    RecordedCommands commands(store);
    const auto records = commands.read({}, std::numeric_limits<int>::max());
    for (const CommandRecord &record : records) {
        std::string data;
        encodeCommand(record.sent.command, data);
        command.bind(1, data).bind(2, number(record.number)).run();
    }
    Statement recorded(store, "UPDATE recorded SET data = ? WHERE position = ?");
    LogReader reader(file);
    reader.forEachEvent({}, reader.head(), [&](const RecordedEvent &event) {
        std::string data;
        encodeEvent(event.event, data);
        recorded.bind(1, data).bind(2, number(event.position)).run();
    });
}

void chainAsThen(const std::string &file)
{
    const Connection store(file, Purpose::WriteStore);
    std::vector<std::pair<Position, Hash>> hashes;
    Chain chain;
    ChainScan scan(store, endOf(store));
    while (const ChainLink *link = scan.next())
        if (const auto *event = std::get_if<StoredEvent>(&link->what))
            hashes.emplace_back(event->canonical.position,
                                chain.appendOld(event->canonical, scan.command()));
    Statement write(store, "UPDATE recorded SET hash = ? WHERE position = ?");
    for (const auto &[position, hash] : hashes)
        write.bindBytes(1, hash).bind(2, number(position)).run();
}

/// The statement that makes a table or view, as it was.
template <typename Statements>
std::string asThen(const Statements &statements, std::string_view beginning)
{
    for (const std::string_view statement : statements)
        if (statement.starts_with(beginning))
            return std::string(statement) + ";";
    return {};
}

std::string tablesOfFormat3()
{
    const auto &one = schemaversion1::statements;
    const auto &two = schemaversion2::statements;
    return "DROP VIEW event; DROP VIEW command_log; DROP VIEW activity_log; DROP TABLE words;"
           "DROP TABLE subscription;"
           "ALTER TABLE header RENAME TO h; ALTER TABLE command RENAME TO c;"
           "ALTER TABLE activity RENAME TO a;" +
           asThen(one, "CREATE TABLE header(") + asThen(one, "CREATE TABLE command(") +
           asThen(one, "CREATE TABLE subscription(") + asThen(two, "CREATE TABLE activity(") +
           "INSERT INTO header SELECT one, store_id, epoch, 3, seed, scenario FROM h;"
           "INSERT INTO command SELECT number, id, type, data, actor, role, correlation, causation,"
           " view, view_position, at, reason, sentence, first_position, last_position FROM c;"
           "INSERT INTO activity SELECT number, after, at, type, schema, data FROM a;"
           "DROP TABLE h; DROP TABLE c; DROP TABLE a;" +
           asThen(one, "CREATE VIEW event ") + asThen(one, "CREATE VIEW command_log ") +
           asThen(two, "CREATE VIEW activity_log ") + "PRAGMA user_version=3";
}

} // namespace

void makeOlder(const std::string &file, int format)
{
    putWordsIntoData(file);
    chainAsThen(file);
    changeByHand(file, tablesOfFormat3());
    if (format < 3)
        changeByHand(file, "DROP TABLE note; DROP TABLE state_hash; UPDATE header SET format = 2;"
                           "PRAGMA user_version=2");
    if (format < 2)
        changeByHand(file, "DROP VIEW activity_log; DROP TABLE activity; DROP TABLE activity_type;"
                           "UPDATE header SET format = 1; PRAGMA user_version=1");
}

} // namespace restaurant::test
