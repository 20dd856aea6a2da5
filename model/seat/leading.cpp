#include "leading.h"

#include "playback/recording.h"
#include "postgres/leaderlog.h"
#include "postgres/servercopy.h"
#include "scenario/scenariofile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <stdexcept>

namespace restaurant {

namespace {

/// An evening that has begun is left as it is.
void beginIfNoneHas(const ServerAddress &server, const Scenario &scenario)
{
    try {
        beginOn(server, scenario);
    } catch (const StoreError &error) {
        if (error.why() != StoreTrouble::Taken)
            throw;
    }
}

} // namespace

void beginOn(const ServerAddress &server, const Scenario &scenario)
{
    ServerLog(server).begin(headerFor(scenario));
}

/// Its name is the evening's: a log that was dropped and begun anew has another.
std::string copyOfClassLog(const ServerAddress &server, const std::string &folder)
{
    const QDir place(QString::fromStdString(folder));
    std::string id;
    {
        ServerSession session(server);
        ServerRows rows(session);
        rows.requireOurLayout();
        const auto header = rows.header();
        if (!header)
            throw StoreError(StoreTrouble::Unreachable, "keep a copy of the log", session.name(),
                             "no evening has begun there yet");
        id = toText(header->store);
    }
    std::string path =
        place.filePath(QString::fromStdString(id) + QStringLiteral(".restaurant")).toStdString();
    if (!place.exists() && !place.mkpath(QStringLiteral(".")))
        throw StoreError(StoreTrouble::Unreachable, "keep a copy of the log", folder,
                         "the folder cannot be made");
    if (!QFileInfo::exists(QString::fromStdString(path)))
        (void)copyToFile(server, path);
    return path;
}

Scenario withoutScript(Scenario scenario)
{
    scenario.script.clear();
    scenario.cues.clear();
    scenario.live = {};
    return scenario;
}

std::string whyNoClass(const Scenario &scenario)
{
    if (scenario.services != ServiceStores::One)
        return "its services have a store each, and a class has one log";
    const auto follows = [](const auto &planned) {
        return planned.to.kind == ArchitectureKind::EventSourced;
    };
    if (scenario.architecture.kind != ArchitectureKind::EventSourced ||
        !std::all_of(scenario.architectures.begin(), scenario.architectures.end(), follows))
        return "its views do not follow the log throughout, and those of seats do";
    return {};
}

std::unique_ptr<WriteSide> lead(const ServerAddress &server,
                                const std::optional<Scenario> &scenario, const std::string &folder,
                                const WriteSide::Opening &opening)
{
    if (scenario) {
        if (const std::string why = whyNoClass(*scenario); !why.empty())
            throw std::runtime_error("A class cannot play " + scenario->name + ": " + why + ".");
        beginIfNoneHas(server, *scenario);
    }
    const WriteSide::Lead log = [&server](EventStore &copy) {
        return std::make_unique<LeaderLog>(server, copy);
    };
    return std::make_unique<WriteSide>(copyOfClassLog(server, folder), log, opening);
}

} // namespace restaurant
