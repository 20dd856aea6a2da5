#include "subcommands.h"

#include "read/boardtext.h"
#include "session/scenariosource.h"
#include "session/views.h"
#include "session/writeside.h"

#include "cli/logfold.h"

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
    while (writeSide.next() && *writeSide.next() <= until);
}

template <typename Board> void printBoard(LogReader &log, const Restaurant &restaurant)
{
    const Board board = folded<Board>(log, restaurant);
    std::cout << "\n== " << toWord(Board::view) << " ==\n";
    for (const std::string &line : linesOf(board))
        std::cout << line << '\n';
}

/// One object for each view, in one line each.
template <typename Board> void printJson(LogReader &log, const Restaurant &restaurant)
{
    std::cout << jsonOf(folded<Board>(log, restaurant)) << '\n';
}

void printBoards(WriteSide &writeSide, bool json)
{
    LogReader log(writeSide.store().path());
    const Restaurant &restaurant = writeSide.scenario().restaurant;
    if (json) {
        printJson<KitchenBoard>(log, restaurant);
        printJson<WaiterBoard>(log, restaurant);
        printJson<StatusBoard>(log, restaurant);
        printJson<DetailsBoard>(log, restaurant);
        if (writeSide.isLive())
            printJson<MeasuresBoard>(log, restaurant);
        return;
    }
    std::cout << writeSide.scenario().name << " at " << clockText(writeSide.now()) << ", event "
              << number(writeSide.store().head().position) << '\n';
    printBoard<KitchenBoard>(log, restaurant);
    printBoard<WaiterBoard>(log, restaurant);
    printBoard<StatusBoard>(log, restaurant);
    printBoard<DetailsBoard>(log, restaurant);
    if (writeSide.isLive())
        printBoard<MeasuresBoard>(log, restaurant);
}

} // namespace

ExitCode play(const PlayOptions &options)
{
    const Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    std::optional<Instant> until;
    if (!options.until.empty()) {
        until = instantFrom(options.until);
        if (!until) {
            std::cerr << "--until: expected a time of the evening as 12:30 or 12:30:05, not \""
                      << options.until << "\"\n";
            return Usage;
        }
    }
    const QTemporaryDir folder;
    const std::string file =
        options.out.empty() ? folder.filePath(QStringLiteral("evening.restaurant")).toStdString()
                            : options.out;
    WriteSide writeSide(file, scenario);
    const StoreHeader &header = writeSide.store().header();
    LinePolicy policy;
    if (options.threads > 0)
        policy.turns = std::make_shared<Turns>(options.threads);
    Views views({writeSide.store().path(), {header.store, header.epoch}},
                writeSide.scenario().restaurant, writeSide.feeds(), {}, policy);
    writeSide.showOn(&views);
    playTo(writeSide, until.value_or(scenario.ends));
    if (!views.waitUntilSaved(writeSide.reach())) {
        std::cerr << "A view stopped; see verify.\n";
        return Wrong;
    }
    printBoards(writeSide, options.json);
    return Well;
}

} // namespace restaurant::cli
