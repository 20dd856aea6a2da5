#include "subcommands.h"

#include "evening/eveningsource.h"
#include "experiment/otherwisestaffed.h"
#include "experiment/staffing.h"
#include "report/recordedreport.h"
#include "words/reporttext.h"
#include "json/domainwords.h"

#include <iostream>

namespace restaurant::cli {

namespace {

EveningReport reportOn(const QString &path, const SameEvening &evening)
{
    if (eveningSourceFor(path).kind == EveningSource::Kind::Scenario)
        return playedReport(evening);
    Recording recording(path.toStdString());
    return reportOf(recording, {});
}

} // namespace

ExitCode report(const ReportOptions &options)
{
    const QString path = QString::fromStdString(options.evening);
    const SameEvening evening = sameEveningOf(path);
    std::vector<OtherEvening> others;
    for (const std::string &word : options.staffings) {
        const auto staffing = fromWord<Staffing>(word);
        auto other = otherwiseStaffed(evening, *staffing);
        if (!other) {
            std::cerr << "--staffing: " << other.error() << '\n';
            return Usage;
        }
        others.push_back({*staffing, *std::move(other)});
    }
    for (const std::string &line : linesOf(reportText(reportOn(path, evening), others)))
        std::cout << line << '\n';
    return Well;
}

} // namespace restaurant::cli
