#include "eveningsource.h"

#include "scenario/scenariofile.h"
#include "sqlite/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace restaurant {

namespace {

tl::expected<Scenario, FileError> readAny(const QString &path)
{
    if (!path.startsWith(QLatin1Char(':')))
        return readScenario(path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{path.toStdString(), 0, 0, {}, "there is no such scenario"});
    return scenarioFrom(file.readAll().toStdString(), path.toStdString());
}

} // namespace

EveningSource eveningSourceFor(const QString &path)
{
    const bool recording = path.endsWith(QLatin1String(".restaurant"), Qt::CaseInsensitive);
    if (!recording)
        return {EveningSource::Kind::Scenario, path, false};
    const std::string file = QFileInfo(path).absoluteFilePath().toStdString();
    const bool isSealed = QFileInfo::exists(path) && liesReadOnly(file);
    return {EveningSource::Kind::Recording, path, isSealed};
}

Scenario loadScenario(const QString &path)
{
    auto scenario = readAny(path);
    if (!scenario)
        throw std::runtime_error(scenario.error().text());
    return std::move(*scenario);
}

QList<ShippedScenario> shippedScenarios()
{
    QList<ShippedScenario> shipped;
    const QDir folder(QStringLiteral(":/scenarios"));
    for (const QString &file : folder.entryList({QStringLiteral("*.scenario.json")}, QDir::Files)) {
        const QString path = folder.filePath(file);
        const Scenario scenario = loadScenario(path);
        shipped.append(
            {path, QString::fromStdString(scenario.name), QString::fromStdString(scenario.about)});
    }
    return shipped;
}

QString defaultScenarioPath()
{
    return QStringLiteral(":/scenarios/the-board.scenario.json");
}

} // namespace restaurant
