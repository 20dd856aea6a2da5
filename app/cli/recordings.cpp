#include "cli/boardat.h"
#include "cli/lognamed.h"
#include "cli/subcommands.h"
#include "evening/eveningsource.h"
#include "playback/portable.h"
#include "scenario/scenariocheck.h"
#include "store/logreader.h"
#include "store/verify.h"

#include <iostream>
#include <optional>

namespace restaurant::cli {

ExitCode exportTo(const ExportOptions &options)
{
    exportRecording(options.file, options.recording);
    return Well;
}

ExitCode importFrom(const ImportOptions &options)
{
    const auto imported = importRecording(options.recording, options.file);
    if (!imported) {
        std::cerr << imported.error().text() << '\n';
        return Wrong;
    }
    std::cout << options.file << ": " << imported->commands << " commands, " << imported->events
              << " events, " << imported->activities << " activities\n";
    if (!imported->cut)
        return Well;
    std::cerr << imported->cut->text() << "\nThe recording was cut off: what stands before was "
              << "taken in.\n";
    return Wrong;
}

ExitCode digest(const std::string &file)
{
    const LogNamed named(file);
    const LogReader checked(named.path(), LogReader::Origin::Foreign);
    std::cout << digestOf(checked.path()) << '\n';
    return Well;
}

ExitCode check(const std::string &path)
{
    const auto scenario = readAnyScenario(QString::fromStdString(path));
    if (!scenario) {
        std::cerr << scenario.error().text() << '\n';
        return Wrong;
    }
    std::cout << scenario->name << ": " << scenario->restaurant.menu.dishes.size() << " dishes, "
              << scenario->restaurant.tables.size() << " tables, "
              << scenario->restaurant.staff.members().size() << " on the staff, "
              << scenario->script.size() << " scripted commands, " << scenario->cues.size()
              << " cues, from " << clockText(scenario->starts) << " to "
              << clockText(scenario->ends) << '\n';
    for (const std::string &warning : warningsOf(*scenario))
        std::cerr << path << ": warning: " << warning << '\n';
    return Well;
}

namespace {

/// Nothing: there is no such event.
std::optional<Cursor> placeAsked(Recording &recording, const ShowOptions &options)
{
    if (!options.at)
        return recording.knownEnd().cursor();
    const Position at{*options.at};
    if (at > recording.knownEnd().mark.event)
        return std::nullopt;
    return number(at) == 0 ? recording.start() : recording.cursorAt(at);
}

} // namespace

ExitCode show(const ShowOptions &options)
{
    Recording recording(options.file);
    const auto cursor = placeAsked(recording, options);
    if (!cursor) {
        std::cerr << options.file << ": there is no position " << *options.at
                  << "; the log ends at " << number(recording.knownEnd().mark.event) << '\n';
        return Usage;
    }
    withBoard(viewFrom(options.view).value(), [&]<typename Board>(BoardType<Board>) {
        printBoard<Board>(recording, *cursor, options.json, false);
    });
    return Well;
}

} // namespace restaurant::cli
