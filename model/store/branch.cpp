#include "store/branch.h"

#include "sqlite/connection.h"
#include "sqlite/documentshape.h"
#include "sqlite/place.h"
#include "sqlite/query.h"
#include "sqlite/sqliteerror.h"
#include "store/normalised.h"
#include "store/schema.h"
#include "store/storefiles.h"
#include "store/storeheader.h"

#include <QVariant>

#include <sqlite3.h>

namespace restaurant {

namespace {

void copyWhole(const std::string &from, const std::string &to)
{
    const Connection source(from, Purpose::ReadOnly);
    requireOurSchema(source);
    const Connection copy(to, Purpose::WriteStore, IfMissing::Create);
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (backup)
        sqlite3_backup_step(backup, -1);
    if (const int code = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(copy.handle());
        code != SQLITE_OK)
        throw sqliteError(code, copy.handle(), "make the branch", to);
}

/// Leaves what happened up to `point`. Snapshots and checkpoints of later places go too: they are
/// made again from the events that are left, and so are the normalised tables.
void cutAfter(const Connection &store, const BranchPoint &point)
{
    const qint64 event = number(point.event);
    const qint64 command = number(point.command);
    dropNormalised(store);
    dropDocumentTables(store);
    run(store, "DELETE FROM recorded WHERE position > ?", {event});
    run(store, "DELETE FROM command WHERE number > ?", {command});
    run(store, "DELETE FROM words WHERE command > ?", {command});
    run(store, "DELETE FROM activity WHERE number > ?", {qint64{number(point.activity)}});
    run(store, "DELETE FROM note WHERE event > ? OR activity > ?",
        {event, qint64{number(point.activity)}});
    run(store, "DELETE FROM state_hash WHERE position > ?", {event});
    run(store, "DELETE FROM snapshot WHERE position > ?", {event});
    run(store, "DELETE FROM subscription WHERE position > ?", {event});
}

/// What the commands up to this one have written.
qint64 lastPositionOf(const Connection &store, qint64 command)
{
    return integer(store, "SELECT ifnull(max(last_position), 0) FROM command WHERE number <= ?",
                   {command});
}

} // namespace

BranchPoint branchPointAt(std::string_view path, const BranchPoint &wanted)
{
    const Connection store(path, Purpose::ReadOnly);
    requireOurSchema(store);
    qint64 command = integer(store,
                             "SELECT ifnull(max(number), 0) FROM command WHERE number <= ?"
                             " AND number < ifnull((SELECT min(number) FROM command"
                             " WHERE last_position > ?), 9223372036854775807)",
                             {qint64{number(wanted.command)}, qint64{number(wanted.event)}});
    qint64 event = lastPositionOf(store, command);
    const int version = schemaVersionOf(store);
    if (version < versionWithActivities)
        return {Position{event}, CommandNumber{command}, {}};
    if (version < versionWithOneChain) {
        const qint64 activity = integer(
            store, "SELECT ifnull(max(number), 0) FROM activity WHERE number <= ? AND after <= ?",
            {qint64{number(wanted.activity)}, event});
        return {Position{event}, CommandNumber{command}, ActivityNumber{activity}};
    }
    // What is left is the beginning of the chain: no activity without the command before it, and no
    // command behind an activity that is not shared.
    const qint64 activity = integer(
        store, "SELECT ifnull(max(number), 0) FROM activity WHERE number <= ? AND command <= ?",
        {qint64{number(wanted.activity)}, command});
    command = integer(store,
                      "SELECT min(?, ifnull((SELECT command FROM activity WHERE number = ?),"
                      " 9223372036854775807))",
                      {command, activity + 1});
    event = lastPositionOf(store, command);
    return {Position{event}, CommandNumber{command}, ActivityNumber{activity}};
}

namespace {

void makeItsOwn(const std::string &path, const BranchPoint &point)
{
    migrateSchema(Connection(path, Purpose::WriteStore));
    const BranchPoint exact =
        branchPointAt(path, point); // an older format may know it less exactly
    const Connection store(path, Purpose::WriteStore);
    Transaction transaction(store);
    cutAfter(store, exact);
    StoreHeader header = readHeader(store);
    header.store = newStoreId();
    writeHeader(store, header);
    transaction.commit();
    moveWalIntoStore(store);
}

} // namespace

void branchStore(std::string_view from, std::string_view to, const BranchPoint &point)
{
    NewStoreFile branch(absolutePath(to), "make the branch");
    copyWhole(absolutePath(from), branch.path());
    makeItsOwn(branch.path(), point);
    branch.putInPlace();
}

} // namespace restaurant
