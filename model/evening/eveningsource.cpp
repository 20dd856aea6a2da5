#include "eveningsource.h"

#include "scenario/scenariofile.h"
#include "sqlite/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace restaurant {

namespace {

const auto shippedFolder = QStringLiteral(":/scenarios/");
const auto scenarioEnding = QStringLiteral(".scenario.json");

} // namespace

QString scenarioPath(const QString &nameOrPath)
{
    const QString shipped = shippedFolder + nameOrPath + scenarioEnding;
    return !QFileInfo::exists(nameOrPath) && QFileInfo::exists(shipped) ? shipped : nameOrPath;
}

tl::expected<Scenario, FileError> readAnyScenario(const QString &nameOrPath)
{
    const QString path = scenarioPath(nameOrPath);
    if (!path.startsWith(QLatin1Char(':')))
        return readScenario(path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{path.toStdString(), 0, 0, {}, "there is no such scenario"});
    return scenarioFrom(file.readAll().toStdString(), path.toStdString());
}

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
    auto scenario = readAnyScenario(path);
    if (!scenario)
        throw std::runtime_error(scenario.error().text());
    return std::move(*scenario);
}

QList<ShippedScenario> shippedScenarios()
{
    QList<ShippedScenario> shipped;
    const QDir folder(shippedFolder);
    for (const QString &file : folder.entryList({QLatin1Char('*') + scenarioEnding}, QDir::Files)) {
        const QString path = folder.filePath(file);
        const Scenario scenario = loadScenario(path);
        shipped.append(
            {path, QString::fromStdString(scenario.name), QString::fromStdString(scenario.about)});
    }
    return shipped;
}

QString shippedName(const ShippedScenario &scenario)
{
    return QFileInfo(scenario.path).fileName().chopped(scenarioEnding.size());
}

QString defaultScenarioPath()
{
    return QStringLiteral(":/scenarios/the-board.scenario.json");
}

} // namespace restaurant
