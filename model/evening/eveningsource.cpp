#include "eveningsource.h"

#include "sqlite/place.h"

#include <QFileInfo>

namespace restaurant {

EveningSource eveningSourceFor(const QString &path)
{
    const bool recording = path.endsWith(QLatin1String(".restaurant"), Qt::CaseInsensitive);
    if (!recording)
        return {EveningSource::Kind::Scenario, path, false};
    const std::string file = QFileInfo(path).absoluteFilePath().toStdString();
    const bool isSealed = QFileInfo::exists(path) && liesReadOnly(file);
    return {EveningSource::Kind::Recording, path, isSealed};
}

} // namespace restaurant
