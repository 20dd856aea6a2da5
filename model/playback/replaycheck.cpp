#include "replaycheck.h"

#include "recording.h"

#include "sqlite/query.h"
#include "store/besidelog.h"

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

namespace {

void compareStates(const std::string &path, ReplayCheck &check)
{
    Recording recording(path, LogReader::Origin::Ours); // verified just now
    StateFold fold(recording.log(), recording.scenario().restaurant);
    LogReader events(path);
    for (const StateHash &recorded : events.stateHashes()) {
        if (recorded.projections != hashedProjections()) {
            ++check.ofOthers;
            continue;
        }
        events.forEachEvent(fold.position(), recorded.position,
                            [&](const RecordedEvent &event) { fold.take(event); });
        if (fold.position() != recorded.position || fold.hash() != recorded.hash) {
            check.difference = {recorded.position,
                                "the boards are not what they were when it was recorded"};
            return;
        }
        ++check.compared;
    }
}

} // namespace

ReplayCheck checkReplay(const std::string &path)
{
    ReplayCheck check;
    check.difference = verifyLog(path);
    if (!check.difference)
        compareStates(path, check);
    return check;
}

std::map<std::string, std::int64_t> commandsReadFor(Recording &recording, CommandNumber last)
{
    constexpr int atOnce = 500;
    std::map<std::string, std::int64_t> counts;
    for (CommandNumber after{}; after < last;) {
        const auto records = recording.log().commands(after, atOnce);
        if (records.empty())
            break;
        for (const CommandRecord &record : records)
            if (record.number <= last)
                ++counts[std::string(toWord(record.sent.actor.role))];
        after = records.back().number;
    }
    return counts;
}

} // namespace restaurant
