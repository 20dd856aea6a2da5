// Evenings whose views are kept in step in one of the six ways, and what there is to ask of them.
#pragma once

#include "evening/audit.h"
#include "evening/eveningsource.h"
#include "evening/storedlog.h"
#include "evening/views.h"
#include "evening/writeside.h"

#include "scenario/scenariofile.h"
#include "store/logreader.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <string>
#include <vector>

namespace restaurant {

/// The first minutes of a busy evening, in which nobody else comes to work.
inline Scenario firstMinutes(std::chrono::minutes length)
{
    Scenario scenario = loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/charlie-is-back.scenario.json"));
    scenario.ends = scenario.starts + length;
    scenario.live.rota.clear();
    for (GuestProfile &guests : scenario.live.guests)
        guests.arrivals = ArrivalRates{{{scenario.starts, scenario.ends, 40}}};
    std::erase_if(scenario.cues, [&](const Cue &cue) { return cue.at > scenario.ends; });
    std::erase_if(scenario.script, [&](const auto &command) { return command.at > scenario.ends; });
    return scenario;
}

/// Twenty busy minutes in which the followed views are late.
inline Scenario busyEvening(const Architecture &architecture)
{
    using namespace std::chrono_literals;
    Scenario scenario = firstMinutes(20min);
    scenario.live.delays = {{ViewName::Kitchen, 3s}, {ViewName::Waiter, 5s}};
    scenario.architecture = architecture;
    return scenario;
}

inline Scenario scriptedEvening(const Architecture &architecture)
{
    Scenario scenario =
        loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"));
    scenario.architecture = architecture;
    return scenario;
}

inline void playTo(WriteSide &writeSide, Instant until, int group = 64)
{
    do
        (void)writeSide.advance(until, group);
    while (writeSide.next() && *writeSide.next() <= until);
}

/// A file in the folder for this row of a test's data.
inline std::string fileOfRow(const QTemporaryDir &folder, const char *name)
{
    return folder
        .filePath(QLatin1String(name) + QLatin1Char('-') + QLatin1String(QTest::currentDataTag()) +
                  QLatin1String(".restaurant"))
        .toStdString();
}

/// An evening whose views are real.
struct Shown
{
    template <typename... Args>
    explicit Shown(Args &&...args)
        : writeSide(std::forward<Args>(args)...)
        , views(writeSide.viewsPlace(), writeSide.scenario().restaurant, writeSide.feeds(),
                listeners())
    {
        writeSide.showOn(&views);
    }
    ViewsListeners listeners()
    {
        ViewsListeners all;
        all.progress = [this](const ViewProgress &progress) {
            told += isKeptByArchitecture(progress.view) ? 1 : 0;
        };
        return all;
    }
    std::atomic<int> told = 0; ///< How often a view has said how far it is.
    WriteSide writeSide;
    Views views;
};

/// What the truth audit finds in the views as they are now, as sentences of its own.
inline std::vector<Finding> findingsIn(const WriteSide &writeSide)
{
    std::vector<Finding> found;
    const ViewsPlace place = writeSide.viewsPlace();
    StoredLog log(place.file);
    FlawedViews flawed(
        {place.file, place.log, &writeSide.scenario().restaurant, writeSide.deliveries().regime()});
    for (const ViewName view : allViews) {
        if (!isKeptByArchitecture(view))
            continue;
        const auto audit =
            makeStoreAudit(flawed.storeOf(view), writeSide.scenario().restaurant, log);
        for (Finding &finding : audit->pass().findings)
            found.push_back(std::move(finding));
    }
    return found;
}

inline QStringList auditFindings(const WriteSide &writeSide)
{
    QStringList told;
    for (const Finding &finding : findingsIn(writeSide))
        told += QString::fromStdString(std::string(toWord(finding.view)) + ": " + finding.kind +
                                       " " + finding.key + " " + finding.field + " " + finding.why);
    return told;
}

inline std::vector<Happening> storyOf(const std::string &file)
{
    LogReader log(file);
    return log.story({}, 1'000'000);
}

} // namespace restaurant
