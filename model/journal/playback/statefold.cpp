#include "statefold.h"

#include "sqlite/transaction.h"
#include "write/statehashes.h"

#include <algorithm>

namespace restaurant {

namespace {

template <typename Board> std::string versionOf()
{
    return std::string(toWord(Board::view)) + " " + std::to_string(Board::projectionVersion);
}

bool has(const std::vector<StateHash> &hashes, Position position)
{
    return std::any_of(hashes.begin(), hashes.end(),
                       [&](const StateHash &one) { return one.position == position; });
}

} // namespace

std::string hashedProjections()
{
    return versionOf<KitchenBoard>() + ", " + versionOf<WaiterBoard>() + ", " +
           versionOf<StatusBoard>() + ", " + versionOf<DetailsBoard>();
}

StateFold::StateFold(LogReader &log, const Restaurant &restaurant)
    : m_source{log, restaurant}
    , m_kitchen(restaurant)
    , m_waiter(restaurant)
    , m_status(restaurant)
    , m_details(restaurant)
{
}

void StateFold::take(const RecordedEvent &event)
{
    takeIn(m_kitchen, event, m_source);
    takeIn(m_waiter, event, m_source);
    takeIn(m_status, event, m_source);
    takeIn(m_details, event, m_source);
}

Hash StateFold::hash()
{
    m_sha.restart();
    m_sha.add(jsonOf(m_kitchen));
    m_sha.add(jsonOf(m_waiter));
    m_sha.add(jsonOf(m_status));
    m_sha.add(jsonOf(m_details));
    return m_sha.finish();
}

void completeStateHashes(EventStore &store, const Restaurant &restaurant)
{
    const auto known = readStateHashes(store.connection());
    const Position head = store.head().position;
    if (number(head) == 0 || has(known, head))
        return;
    LogReader log(store.path());
    StateFold fold(log, restaurant);
    std::vector<StateHash> hashes;
    log.forEachEvent({}, head, [&](const RecordedEvent &event) {
        fold.take(event);
        const bool isDue =
            number(event.position) % eventsBetweenHashes == 0 || event.position == head;
        if (isDue && !has(known, event.position))
            hashes.push_back({event.position, hashedProjections(), fold.hash()});
    });
    Transaction transaction(store.connection());
    for (const StateHash &hash : hashes)
        writeStateHash(store.connection(), hash);
    transaction.commit();
}

} // namespace restaurant
