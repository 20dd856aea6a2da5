#include "write/forging.h"

#include "log/chain.h"
#include "sqlite/connection.h"
#include "sqlite/storeerror.h"
#include "sqlite/transaction.h"
#include "write/logscan.h"

#include <sqlite3.h>

#include <limits>
#include <vector>

namespace restaurant::test {

namespace {

std::vector<std::pair<Position, Hash>> hashesOf(const Connection &store)
{
    std::vector<std::pair<Position, Hash>> hashes;
    Chain chain;
    LogScan scan(store, Position{}, Position{std::numeric_limits<std::int64_t>::max()});
    while (const StoredEvent *event = scan.next())
        hashes.emplace_back(event->canonical.position, chain.append(event->canonical));
    return hashes;
}

} // namespace

void changeByHand(const std::string &file, const std::string &statements)
{
    const Connection store(file, Purpose::WriteStore);
    if (const int code =
            sqlite3_exec(store.handle(), statements.c_str(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        throw StoreError(code, "change it by hand", file, sqlite3_errmsg(store.handle()));
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
    const auto hashes = hashesOf(store);
    Statement write(store, "UPDATE recorded SET hash = ? WHERE position = ?");
    for (const auto &[position, hash] : hashes)
        write.bindBytes(1, hash).bind(2, number(position)).run();
}

} // namespace restaurant::test
