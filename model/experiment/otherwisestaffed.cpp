#include "otherwisestaffed.h"

#include "experiment/variant.h"
#include "report/recordedreport.h"

#include <QTemporaryDir>

namespace restaurant {

EveningReport playedReport(const SameEvening &evening)
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
    playInto(evening, file);
    Recording recording(file, LogReader::Origin::Ours);
    return reportOf(recording, evening.scenario.ends);
}

tl::expected<EveningReport, std::string> otherwiseStaffed(const SameEvening &evening,
                                                          Staffing staffing)
{
    Variant variant;
    variant.staffing = staffing;
    auto scenario = applied(variant, evening.scenario);
    if (!scenario)
        return tl::unexpected(scenario.error());
    return playedReport({*std::move(scenario), evening.persons});
}

} // namespace restaurant
