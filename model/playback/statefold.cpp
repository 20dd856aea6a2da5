#include "statefold.h"

#include "sqlite/transaction.h"
#include "store/statehashes.h"

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
    std::string versions;
    forEachBoard(EventBoards(), [&versions]<typename Board>(BoardType<Board>) {
        versions += (versions.empty() ? "" : ", ") + versionOf<Board>();
    });
    return versions;
}

StateFold::StateFold(LogReader &log, const Restaurant &restaurant)
    : m_source{log, restaurant}
    , m_boards(EventBoards::make<std::type_identity_t>(restaurant))
{
}

void StateFold::take(const RecordedEvent &event)
{
    std::apply([&](auto &...board) { (takeIn(board, event, m_source), ...); }, m_boards);
}

Hash StateFold::hash()
{
    m_sha.restart();
    std::apply([this](const auto &...board) { (m_sha.add(jsonOf(board)), ...); }, m_boards);
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
