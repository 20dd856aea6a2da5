#include "store/verify.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/longwork.h"
#include "sqlite/query.h"
#include "store/schema.h"
#include "store/storeheader.h"
#include "store/verifyparts.h"

#include <sqlite3.h>

#include <atomic>
#include <future>

namespace restaurant {

namespace {

/// Below this, a thread and a connection cost more than they save.
constexpr std::int64_t smallFile = 4 * 1024 * 1024; // bytes

/// What is not committed yet can be seen over this connection only.
bool isWorthTwoThreads(const Connection &connection)
{
    return sqlite3_get_autocommit(connection.handle()) != 0 &&
           integer(connection, "PRAGMA page_count") * integer(connection, "PRAGMA page_size") >
               smallFile;
}

std::optional<Difference> verifyContent(const Connection &connection)
{
    if (auto difference = verifyWords(connection))
        return difference;
    StreamCheck streams(connection);
    FulfilmentCheck fulfilment(connection);
    const LogEnd end = endOf(connection);
    if (auto difference = verifyChain(connection, streams, fulfilment, end))
        return difference;
    if (auto why = streams.finish())
        return Difference{end.position, *std::move(why)};
    if (auto why = fulfilment.finish())
        return Difference{Position{}, *std::move(why)};
    if (auto difference = verifyGuestWords(connection, end))
        return difference;
    if (auto difference = verifyCommands(connection, end))
        return difference;
    return verifyActivities(connection);
}

/// The pages in a thread of their own, which takes as long as the content. What is wrong with them
/// is told first, and as soon as it is found: nothing of the content is worth a word then.
std::optional<Difference> verifyBothAtOnce(const Connection &connection)
{
    const Waiting waiting = LongWork::waiting();
    std::atomic<bool> isUnsound = false;
    auto pages = std::async(std::launch::async, [&] {
        const LongWork work({waiting.hasGivenUp, {}});
        try {
            const Connection own(connection.path(), Purpose::ReadOnly);
            requireOurSchema(own, storeKindOf(connection).value_or(StoreKind::Evening));
            requireSoundPages(own);
        } catch (...) {
            isUnsound = true;
            throw;
        }
    });
    const auto isInVain = [&] { return isUnsound || (waiting.hasGivenUp && waiting.hasGivenUp()); };
    try {
        const LongWork work({isInVain, waiting.moved});
        auto difference = verifyContent(connection);
        pages.get();
        return difference;
    } catch (const StoreError &) {
        if (pages.valid())
            pages.get();
        throw;
    }
}

} // namespace

std::optional<Difference> verifyLog(std::string_view path)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    return verifyWhole(connection);
}

std::optional<Difference> verifyWhole(const Connection &connection)
{
    endIfGivenUp("verify the store", connection.path());
    if (isWorthTwoThreads(connection))
        return verifyBothAtOnce(connection);
    requireSoundPages(connection);
    return verifyContent(connection);
}

void requireWhole(const Connection &connection)
{
    const auto difference = verifyWhole(connection);
    if (!difference)
        return;
    throw StoreError(difference->isNewer ? StoreTrouble::OtherFormat : StoreTrouble::Damaged,
                     "open the store", connection.path(), sentenceOf(*difference));
}

std::string sentenceOf(const Difference &difference)
{
    if (difference.position == Position{})
        return difference.what;
    return "position " + std::to_string(number(difference.position)) + ": " + difference.what;
}

std::string protectionOf(std::string_view path)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    const int version = schemaVersionOf(connection);
    if (version < versionWithOneChain)
        return "format " + std::to_string(version) +
               ": the chain protects events, and who caused them; not the times and data of "
               "commands, refused commands, activities, scenario and seed; guests' words stand in "
               "it and cannot be forgotten";
    const int made = readHeader(connection).made;
    std::string all = "the chain protects scenario, seed, commands, events and activities";
    if (made < versionWithOneChain)
        all += "; made in format " + std::to_string(made) + ", what is older than format " +
               std::to_string(versionWithOneChain) +
               " is protected since it was brought to that, and guests' words of that time stand "
               "in the chain and cannot be forgotten";
    if (const auto forgotten = integer(connection, "SELECT count(*) FROM words WHERE salt IS NULL"))
        all += "; the words of " + std::to_string(forgotten) +
               (forgotten == 1 ? " command are forgotten" : " commands are forgotten");
    return all;
}

std::string digestOf(std::string_view path)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    Chain chain;
    ChainScan scan(connection, endOf(connection));
    while (const ChainLink *link = scan.next())
        append(chain, *link);
    return toHex(chain.last());
}

} // namespace restaurant
