#include "subcommands.h"

#include "cli/boardat.h"
#include "cli/placenamed.h"

#include "evening/views.h"
#include "playback/replaycheck.h"
#include "sqlite/longwork.h"
#include "store/verify.h"

#include <chrono>
#include <iostream>
#include <thread>

namespace restaurant::cli {

namespace {

/// At a pace, with a line on standard error for each step; at once if there is none.
void waitFor(Recording &recording, const Cursor &end, double speed)
{
    constexpr auto oneStep = std::chrono::milliseconds(250);
    const auto onward = std::chrono::duration_cast<Duration>(oneStep * speed);
    Instant at = recording.start().at;
    while (speed > 0 && (at += onward) < end.at) {
        std::this_thread::sleep_for(oneStep);
        endIfGivenUp("replay the recording", recording.path());
        std::cerr << clockText(at) << ", event " << number(recording.cursorAt(at).mark.event)
                  << '\n';
    }
}

void printBoards(Recording &recording, const Cursor &cursor, bool json)
{
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        if (hasView(recording.path(), Board::view))
            printBoard<Board>(recording, cursor, json);
    });
}

/// What a replay read that a live evening would have sent.
void printLedger(Recording &recording, const Cursor &cursor, const ReplayCheck &check,
                 const std::string &digest, bool json)
{
    const CommandNumber last = recording.commandsUpTo(cursor);
    const auto read = commandsReadFor(recording, last);
    const char *between = "";
    if (json) {
        std::cout << R"({"digest":")" << digest << R"(","event":)" << number(cursor.mark.event)
                  << R"(,"at":")" << exactClockText(cursor.at) << R"(","state_hashes":)"
                  << check.compared << R"(,"state_hashes_of_other_versions":)" << check.ofOthers
                  << R"(,"commands_sent":0,"commands_read":{)";
        for (const auto &[role, count] : read)
            std::cout << std::exchange(between, ",") << '"' << role << R"(":)" << count;
        std::cout << "}}\n";
        return;
    }
    std::cout << "\nnothing was sent; " << number(last) << " commands read from the record";
    between = " (";
    for (const auto &[role, count] : read)
        std::cout << std::exchange(between, ", ") << role << ' ' << count;
    std::cout << (read.empty() ? "\n" : ")\n") << "state: " << check.compared << " hashes equal";
    if (check.ofOthers > 0)
        std::cout << ", " << check.ofOthers << " of other versions not compared";
    std::cout << "\ndigest: " << digest << '\n';
}

const std::string &nameOf(const ReplayOptions &options)
{
    return options.name.empty() ? options.file : options.name;
}

bool isSound(const ReplayOptions &options, const ReplayCheck &check)
{
    if (check.difference)
        std::cerr << nameOf(options) << ": " << sentenceOf(*check.difference) << '\n';
    return !check.difference;
}

bool isExpected(const ReplayOptions &options, const std::string &digest)
{
    if (options.expect.empty() || options.expect == digest)
        return true;
    std::cerr << nameOf(options) << ": the digest is " << digest << ", not " << options.expect
              << '\n';
    return false;
}

} // namespace

ExitCode replay(const ReplayOptions &options)
{
    const ReplayCheck check = checkReplay(options.file);
    if (!isSound(options, check))
        return Wrong;
    Recording recording(options.file, LogReader::Origin::Ours); // checked just now
    try {
        const Cursor end = placeNamed(recording, options.until);
        waitFor(recording, end, options.speed);
        printBoards(recording, end, options.json);
    } catch (const BadPlace &error) {
        std::cerr << error.what() << '\n';
        return Usage;
    }
    const std::string digest = digestOf(options.file);
    printLedger(recording, placeNamed(recording, options.until), check, digest, options.json);
    return isExpected(options, digest) ? Well : Wrong;
}

} // namespace restaurant::cli
