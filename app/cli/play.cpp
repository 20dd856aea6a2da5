#include "subcommands.h"

#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "evening/views.h"
#include "evening/writeside.h"

#include "cli/boardat.h"
#include "cli/crash.h"
#include "cli/playruns.h"
#include "cli/viewproblems.h"
#include "experiment/bendtext.h"
#include "experiment/variant.h"
#include "playback/harm.h"
#include "read/harmjson.h"
#include "words/harmtext.h"
#include "json/domainwords.h"

#include <QTemporaryDir>

#include <iostream>

namespace restaurant::cli {

namespace {

constexpr int group = 512; // entries of the engine between two commits

/// Until the clock shows `until` and nothing more is due.
void playTo(WriteSide &writeSide, Instant until)
{
    do
        (void)writeSide.advance(until, group);
    while (!StopSignals::asked() && writeSide.next() && *writeSide.next() <= until);
}

/// As lines, if there is any.
void printHarm(const HarmSummary &ledger, bool json)
{
    if (json) {
        std::cout << jsonOf(ledger) << '\n';
        return;
    }
    const std::vector<std::string> lines = linesOf(ledger);
    if (!lines.empty())
        std::cout << "\n== harm ==\n";
    for (const std::string &line : lines)
        std::cout << line << '\n';
}

void printBoards(WriteSide &writeSide, bool json)
{
    Recording recording(writeSide.store().path(), LogReader::Origin::Ours);
    const Cursor cursor = recording.cursorAt(writeSide.now());
    if (!json)
        std::cout << writeSide.scenario().name << " at " << clockText(cursor.at) << ", event "
                  << number(cursor.mark.event) << '\n';
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        printBoard<Board>(recording, cursor, json);
    });
    if (writeSide.isLive())
        printBoard<MeasuresBoard>(recording, cursor, json);
    printHarm(harmOf(recording), json);
}

/// Nothing, after saying why: they are none.
std::optional<Architecture> architectureFrom(const PlayOptions &options, const Scenario &scenario)
{
    Architecture chosen = scenario.architecture;
    if (!options.architecture.empty()) {
        const auto kind = restaurant::architectureFrom(options.architecture);
        if (!kind) {
            std::cerr << "--architecture: there is no \"" << options.architecture << "\"; there is";
            for (const ArchitectureKind known : allArchitectures)
                std::cerr << ' ' << toWord(known);
            std::cerr << '\n';
            return std::nullopt;
        }
        chosen = usual(*kind);
    }
    if (!options.every.empty()) {
        const auto every = durationFrom(options.every);
        if (!every) {
            std::cerr << "--every: expected a duration as 0:10, not \"" << options.every << "\"\n";
            return std::nullopt;
        }
        chosen.every = *every;
    }
    if (const auto flaw = fromWord<Flaw>(options.flaw))
        chosen.flaw = *flaw;
    if (const std::string why = whyImpossible(chosen); !why.empty()) {
        std::cerr << (!options.flaw.empty()   ? "--flaw: "
                      : options.every.empty() ? "--architecture: "
                                              : "--every: ")
                  << why << '\n';
        return std::nullopt;
    }
    if (const auto pool = poolAgainst(scenario.live, chosen.kind)) {
        std::cerr << "--architecture: the pool \"" << *pool
                  << "\" of this scenario works only under crud and one-store\n";
        return std::nullopt;
    }
    return chosen;
}

/// Each text of an option, as `read` reads it. False, after saying what is wrong.
template <typename Value, typename Read>
bool readAll(const char *option, const std::vector<std::string> &texts, std::vector<Value> &values,
             Read read)
{
    for (const std::string &text : texts) {
        auto value = read(text);
        if (!value) {
            std::cerr << option << ": " << value.error() << '\n';
            return false;
        }
        values.push_back(*std::move(value));
    }
    return true;
}

/// With what befalls its views, and what protects them. Nothing, after saying what is wrong.
std::optional<Scenario> bentAs(const PlayOptions &options, Scenario scenario)
{
    Variant variant;
    if (!readAll("--bend", options.bends, variant.bends, viewBendFrom) ||
        !readAll("--protect", options.protections, variant.protections, viewProtectionFrom))
        return std::nullopt;
    auto bent = applied(variant, std::move(scenario));
    if (bent)
        return *std::move(bent);
    std::cerr << "--" << bent.error() << '\n';
    return std::nullopt;
}

/// Up to when it is played. Nothing, after saying what is wrong.
std::optional<Instant> endFrom(const PlayOptions &options, const Scenario &scenario)
{
    if (options.until.empty())
        return scenario.ends;
    const auto until = instantFrom(options.until);
    if (!until) {
        std::cerr << "--until: expected a time of the evening as 12:30 or 12:30:05, not \""
                  << options.until << "\"\n";
        return std::nullopt;
    }
    if (*until < scenario.starts || *until > scenario.ends) {
        std::cerr << "--until: " << options.until << " lies outside the evening, which goes from "
                  << clockText(scenario.starts) << " to " << clockText(scenario.ends) << '\n';
        return std::nullopt;
    }
    return until;
}

Scenario scenarioFor(const PlayOptions &options)
{
    Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    if (const auto services = fromWord<ServiceStores>(options.services))
        scenario.services = *services;
    if (options.seed)
        scenario.seed = *options.seed;
    return scenario;
}

} // namespace

ExitCode play(const PlayOptions &options)
{
    Scenario scenario = scenarioFor(options);
    requireStoresToCrashBetween(scenario.services, options.crash);
    const auto ends = endFrom(options, scenario);
    if (!ends)
        return Usage;
    const auto architecture = architectureFrom(options, scenario);
    if (!architecture)
        return Usage;
    scenario.architecture = *architecture;
    auto bent = bentAs(options, std::move(scenario));
    if (!bent)
        return Usage;
    scenario = *std::move(bent);
    if (options.runs > 0)
        return playRuns(options, scenario);
    const StopSignals stop;
    const QTemporaryDir folder;
    const std::string file =
        options.out.empty() ? folder.filePath(QStringLiteral("evening.restaurant")).toStdString()
                            : options.out;
    WriteSide writeSide(file, scenario);
    crashBetweenStores(writeSide, options.crash);
    LinePolicy policy;
    if (options.threads > 0)
        policy.turns = std::make_shared<Turns>(options.threads);
    ViewProblems problems;
    ViewsListeners listeners;
    problems.listenTo(listeners);
    Views views(writeSide.viewsPlace(), writeSide.scenario().restaurant, writeSide.feeds(),
                listeners, policy);
    writeSide.showOn(&views);
    playTo(writeSide, *ends);
    if (const auto signal = StopSignals::asked()) {
        std::cerr << "Stopped at " << clockText(writeSide.now()) << ", event "
                  << number(writeSide.store().head().position) << ".\n";
        return stoppedBy(*signal);
    }
    const bool areSaved = views.waitUntilSaved(writeSide.reach());
    printBoards(writeSide, options.json);
    if (const auto waiting = writeSide.waiting(); !waiting.empty())
        std::cerr << waiting.size()
                  << (waiting.size() == 1 ? " command still waits" : " commands still wait")
                  << " for a service that is stopped or slow.\n";
    if (!problems.tellNone())
        return Unusable;
    if (!areSaved)
        std::cerr << "A view stopped; see verify.\n";
    return areSaved ? Well : Wrong;
}

} // namespace restaurant::cli
