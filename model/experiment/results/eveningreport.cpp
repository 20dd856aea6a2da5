#include "eveningreport.h"

#include <algorithm>

namespace restaurant {

namespace {

std::vector<Duration> endedWithin(const MeasuresBoard &measures, WaitKind kind, Instant from,
                                  Instant to, bool isLast)
{
    std::vector<Duration> lengths;
    const WaitMeasure *waits = measures.waits.find(kind);
    if (!waits)
        return lengths;
    for (const WaitSample &sample : waits->samples)
        if (sample.ended >= from && (sample.ended < to || isLast))
            lengths.push_back(sample.length);
    return lengths;
}

/// Without their waits.
std::vector<ReportStretch> cut(Instant from, Instant to, const std::vector<ReportCue> &cues)
{
    std::vector<ReportStretch> stretches{{from, to, {}, {}}};
    for (const ReportCue &cue : cues) {
        ReportStretch &last = stretches.back();
        if (cue.at <= from || cue.at >= to)
            continue;
        if (cue.at == last.from) {
            last.title += "; " + cue.title;
            continue;
        }
        last.to = cue.at;
        stretches.push_back({cue.at, to, cue.title, {}});
    }
    return stretches;
}

} // namespace

std::vector<ReportStretch> stretchesOf(const MeasuresBoard &measures, Instant from, Instant to,
                                       const std::vector<ReportCue> &cues)
{
    std::vector<ReportStretch> stretches = cut(from, to, cues);
    for (ReportStretch &stretch : stretches)
        for (const WaitKind kind : allWaitKinds)
            stretch.waits[static_cast<std::size_t>(kind)] = summaryOf(endedWithin(
                measures, kind, stretch.from, stretch.to, &stretch == &stretches.back()));
    return stretches;
}

} // namespace restaurant
