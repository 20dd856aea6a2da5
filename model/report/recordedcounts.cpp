#include "recordedcounts.h"

#include "playback/recordedrows.h"
#include "read/query.h"

namespace restaurant {

namespace {

void countCommands(Recording &recording, const Cursor &cursor, EveningCounts &counts)
{
    forEachCommand(recording, cursor, [&](const CommandRecord &record) {
        const bool isPerson = record.sent.actor.role != Role::Policy;
        counts.refused += isPerson && record.kind == OutcomeKind::Rejected ? 1 : 0;
    });
}

void countActivities(Recording &recording, const Cursor &cursor, EveningCounts &counts)
{
    ThrownAwayFold thrownAway;
    const auto count = [&](const RecordedActivity &activity) {
        thrownAway.take(activity);
        const auto look = lookIn(activity);
        counts.looks += look ? 1 : 0;
        counts.stale += look && look->late() > 0 ? 1 : 0;
        counts.behind += look ? look->late() : 0;
    };
    forEachActivity(recording, count, cursor.mark.activity);
    counts.rebuilds = thrownAway.by(cursor.at).rebuilds;
    counts.empty = thrownAway.by(cursor.at).empty;
}

} // namespace

EveningCounts countsOf(Recording &recording, const Cursor &cursor)
{
    EveningCounts counts;
    countCommands(recording, cursor, counts);
    countActivities(recording, cursor, counts);
    return counts;
}

} // namespace restaurant
