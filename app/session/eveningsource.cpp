#include "eveningsource.h"

namespace restaurant {

EveningSource eveningSourceFor(const QString &path)
{
    const bool recording = path.endsWith(QLatin1String(".restaurant"), Qt::CaseInsensitive);
    return {recording ? EveningSource::Kind::Recording : EveningSource::Kind::Scenario, path,
            false};
}

} // namespace restaurant
