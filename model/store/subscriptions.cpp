#include "store/subscriptions.h"

#include "log/chain.h"
#include "sqlite/statement.h"
#include "store/schema.h"
#include "store/storeheader.h"

#include <algorithm>

namespace restaurant {

namespace {

/// The chain's hash at an event; the header's before the first. Nothing where there is no such
/// event.
std::optional<Hash> hashAt(const Connection &connection, Position position)
{
    if (position == Position{})
        return readHeader(connection).hash;
    Statement find(connection, "SELECT hash FROM recorded WHERE position = ?");
    find.bind(1, number(position));
    if (!find.next())
        return std::nullopt;
    Hash hash{};
    const auto bytes = find.bytes(0);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

Hash sealOf(const Hash &chain, std::string_view name, const Subscription &subscription)
{
    Sha256 sha;
    sha.add({reinterpret_cast<const char *>(chain.data()), chain.size()});
    sha.add("subscription\t" + std::string(name) + '\t' +
            std::to_string(number(subscription.position)) + '\t' + subscription.state + '\n');
    return sha.finish();
}

} // namespace

std::optional<KeptSubscription> readSubscription(const Connection &connection,
                                                 std::string_view name)
{
    const bool hasSeals = schemaVersionOf(connection) >= versionWithOneChain;
    Statement find(connection, hasSeals
                                   ? "SELECT position, state, seal FROM subscription WHERE name = ?"
                                   : "SELECT position, state FROM subscription WHERE name = ?");
    find.bind(1, name);
    if (!find.next())
        return std::nullopt;
    KeptSubscription kept{{Position{find.integer(0)}, std::string(find.text(1))}, false};
    const auto chain = hashAt(connection, kept.subscription.position);
    if (!chain)
        return kept;
    if (!hasSeals) {
        kept.isSealed = true;
        return kept;
    }
    const Hash seal = sealOf(*chain, name, kept.subscription);
    const auto bytes = find.bytes(2);
    kept.isSealed = std::equal(bytes.begin(), bytes.end(), seal.begin(), seal.end());
    return kept;
}

std::optional<Subscription> findSubscription(const Connection &connection, std::string_view name)
{
    auto kept = readSubscription(connection, name);
    if (!kept || !kept->isSealed)
        return std::nullopt;
    return std::move(kept->subscription);
}

void saveSubscription(const Connection &connection, std::string_view name,
                      const Subscription &subscription)
{
    const Hash seal =
        sealOf(hashAt(connection, subscription.position).value_or(Hash{}), name, subscription);
    Statement save(connection, "INSERT OR REPLACE INTO subscription(name, position, state, seal)"
                               " VALUES (?, ?, ?, ?)");
    save.bind(1, name).bind(2, number(subscription.position)).bind(3, subscription.state);
    save.bindBytes(4, seal);
    save.run();
}

} // namespace restaurant
