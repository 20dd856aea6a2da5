#include "replaycheck.h"

#include "recording.h"
#include "statefold.h"

namespace restaurant {

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
