#include "store/forget.h"

#include "domain/event.h"
#include "domain/storeerror.h"
#include "log/guestwords.h"
#include "sqlite/documentshape.h"
#include "sqlite/query.h"
#include "store/eventstore.h"
#include "store/normalised.h"

#include <sqlite3.h>

#include <vector>

namespace restaurant {

namespace {

constexpr int readAtOnce = 512;

std::optional<OrderId> orderWithWords(const Command &command)
{
    if (const auto *placed = std::get_if<PlaceOrder>(&command))
        return placed->order;
    if (const auto *added = std::get_if<AddLines>(&command))
        return added->order;
    return std::nullopt;
}

std::vector<CommandRecord> commandsOf(EventStore &store, const std::set<OrderId> &orders)
{
    std::vector<CommandRecord> found;
    CommandNumber after{};
    for (auto read = store.commands().read(after, readAtOnce); !read.empty();
         read = store.commands().read(after, readAtOnce)) {
        for (CommandRecord &record : read) {
            const auto order = orderWithWords(record.sent.command);
            if (order && orders.contains(*order))
                found.push_back(record);
        }
        after = read.back().number;
    }
    return found;
}

/// What was overwritten may still stand in pages that are no longer used, and in the write-ahead
/// log: the file is written anew, and the log put into it and cut.
void leaveNothing(const Connection &connection)
{
    run(connection, "VACUUM");
    if (integer(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0)
        throw StoreError(StoreTrouble::Busy, "forget for good", connection.path(),
                         "another program reads the file; close it and forget once more");
}

} // namespace

Forgotten forgetWordsOf(std::string_view path, const std::set<OrderId> &orders, StoreKind kind)
{
    const auto store = EventStore::open(path, {}, kind);
    const Connection &connection = store->connection();
    run(connection, "PRAGMA secure_delete=ON");
    store->beginGroup();
    Statement forget(connection, "UPDATE words SET salt = NULL, text = NULL WHERE command = ?");
    std::optional<Position> first;
    Forgotten forgotten;
    for (const CommandRecord &record : commandsOf(*store, orders)) {
        forget.bind(1, number(record.number)).run();
        const int changed = sqlite3_changes(connection.handle());
        forgotten.commands += changed;
        if (changed == 0 && !wordsOf(record.sent.command).isEmpty())
            ++forgotten.inChain;
        if (!first && record.first != Position{})
            first = record.first;
    }
    if (forgotten.commands > 0) { // what is made of the log holds them too, and is made again
        dropNormalised(connection);
        dropDocumentTables(connection);
    }
    if (first)
        run(connection, "DELETE FROM state_hash WHERE position >= ?", {qint64{number(*first)}});
    store->commitGroup();
    leaveNothing(connection);
    return forgotten;
}

} // namespace restaurant
