#include "recordedreport.h"

#include "playback/boardat.h"
#include "playback/harm.h"
#include "playback/recordedrows.h"
#include "report/recordedcounts.h"

#include <algorithm>

namespace restaurant {

namespace {

std::vector<ReportCue> cuesOf(Recording &recording)
{
    std::vector<ReportCue> cues;
    for (const CueMark &mark : recording.cues())
        cues.push_back({mark.at, mark.title});
    return cues;
}

/// What is put to the same role for the same reason is one.
void add(const CommandRecord &record, std::vector<ReportRefusals> &refusals)
{
    const auto known =
        std::find_if(refusals.begin(), refusals.end(), [&](const ReportRefusals &one) {
            return one.role == record.sent.actor.role &&
                   one.first.reason == record.rejection->reason;
        });
    if (known == refusals.end())
        refusals.push_back({record.sent.actor.role, *record.rejection, record.sent.at, 1});
    else
        ++known->count;
}

std::vector<ReportRefusals> refusalsIn(Recording &recording, const Cursor &cursor)
{
    std::vector<ReportRefusals> refusals;
    forEachCommand(recording, cursor, [&](const CommandRecord &record) {
        if (record.rejection && record.sent.actor.role != Role::Policy)
            add(record, refusals);
    });
    std::stable_sort(
        refusals.begin(), refusals.end(),
        [](const ReportRefusals &a, const ReportRefusals &b) { return a.count > b.count; });
    return refusals;
}

} // namespace

EveningReport reportOf(Recording &recording, Instant until)
{
    Cursor cursor = recording.end().cursor();
    cursor.at = std::max(cursor.at, until);
    const Scenario &scenario = recording.scenario();
    const auto measures = boardAt<MeasuresBoard>(recording, cursor);
    EveningReport report;
    report.scenario = scenario.name;
    report.seed = scenario.seed;
    report.from = scenario.starts;
    report.to = cursor.at;
    report.isOver = cursor.at >= scenario.ends;
    report.waits = measures.waits.sorted();
    report.stretches = stretchesOf(measures, report.from, report.to, cuesOf(recording));
    report.guests = measures.guests.sorted();
    report.refusals = refusalsIn(recording, cursor);
    report.harm = harmOf(recording);
    EveningCounts counts = countsOf(recording, cursor);
    takeHarm(report.harm, counts);
    report.figures = simulatedFigures(measures, counts);
    return report;
}

} // namespace restaurant
