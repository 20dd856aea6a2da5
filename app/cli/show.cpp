#include "subcommands.h"

#include "cli/boardat.h"

#include <iostream>
#include <optional>

namespace restaurant::cli {

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

void printView(Recording &recording, const Cursor &cursor, ViewName view, bool json)
{
    switch (view) {
    case ViewName::Kitchen:
        return printBoard<KitchenBoard>(recording, cursor, json, false);
    case ViewName::Waiter:
        return printBoard<WaiterBoard>(recording, cursor, json, false);
    case ViewName::Status:
        return printBoard<StatusBoard>(recording, cursor, json, false);
    case ViewName::Details:
        return printBoard<DetailsBoard>(recording, cursor, json, false);
    case ViewName::Floor:
        return printBoard<FloorBoard>(recording, cursor, json, false);
    case ViewName::Measures:
        return printBoard<MeasuresBoard>(recording, cursor, json, false);
    }
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
    printView(recording, *cursor, viewFrom(options.view).value(), options.json);
    return Well;
}

} // namespace restaurant::cli
