#include "store/forging.h"

#include "log/chain.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/sqliteerror.h"
#include "store/chainscan.h"

#include <sqlite3.h>

#include <limits>
#include <vector>

namespace restaurant::test {

namespace {

constexpr LogEnd everything{Position{std::numeric_limits<std::int64_t>::max()},
                            CommandNumber{std::numeric_limits<std::int64_t>::max()},
                            ActivityNumber{std::numeric_limits<std::int64_t>::max()}};

/// One statement for each kind of thing in the chain, and the hashes of the things of that kind.
struct Hashes
{
    const char *write;
    std::vector<std::pair<std::int64_t, Hash>> found{};
};

void writeAll(const Connection &store, const Hashes &hashes)
{
    Statement write(store, hashes.write);
    for (const auto &[place, hash] : hashes.found)
        write.bindBytes(1, hash).bind(2, place).run();
}

} // namespace

void changeByHand(const std::string &file, const std::string &statements)
{
    const Connection store(file, Purpose::WriteStore);
    if (const int code =
            sqlite3_exec(store.handle(), statements.c_str(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        throw sqliteError(code, "change it by hand", file, sqlite3_errmsg(store.handle()));
}

void chainAnew(const std::string &file)
{
    const Connection store(file, Purpose::WriteStore);
    Transaction transaction(store);
    chainAnew(store);
    transaction.commit();
}

void chainAnew(const Connection &store)
{
    Hashes header{"UPDATE header SET hash = ? WHERE one = ?"};
    Hashes commands{"UPDATE command SET hash = ? WHERE number = ?"};
    Hashes events{"UPDATE recorded SET hash = ? WHERE position = ?"};
    Hashes activities{"UPDATE activity SET hash = ? WHERE number = ?"};
    Chain chain;
    {
        ChainScan scan(store, everything);
        while (const ChainLink *link = scan.next()) {
            const Hash &hash = append(chain, *link);
            if (const auto *command = std::get_if<CanonicalCommand>(&link->what))
                commands.found.emplace_back(number(command->number), hash);
            else if (const auto *event = std::get_if<StoredEvent>(&link->what))
                events.found.emplace_back(number(event->canonical.position), hash);
            else if (const auto *activity = std::get_if<CanonicalActivity>(&link->what))
                activities.found.emplace_back(number(activity->number), hash);
            else
                header.found.emplace_back(1, hash);
        }
    }
    for (const Hashes &one : {header, commands, events, activities})
        writeAll(store, one);
}

} // namespace restaurant::test
