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
