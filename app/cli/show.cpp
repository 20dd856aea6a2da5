#include "subcommands.h"

#include "cli/logfold.h"

#include "journal/playback/storedscenario.h"
#include "read/boardtext.h"

#include <iostream>

namespace restaurant::cli {

namespace {

template <typename Board> void print(const Board &board, bool json)
{
    if (json) {
        std::cout << jsonOf(board) << '\n';
        return;
    }
    for (const std::string &line : linesOf(board))
        std::cout << line << '\n';
}

template <typename Board>
ExitCode showBoard(LogReader &log, const Restaurant &restaurant, const ShowOptions &options)
{
    std::optional<Position> at;
    if (options.at)
        at = Position{*options.at};
    if (at && *at > log.head()) {
        std::cerr << options.file << ": there is no position " << number(*at)
                  << "; the log ends at " << number(log.head()) << '\n';
        return Usage;
    }
    print(folded<Board>(log, restaurant, at), options.json);
    return Well;
}

} // namespace

ExitCode show(const ShowOptions &options)
{
    LogReader log(options.file, LogReader::Origin::Foreign);
    const Restaurant restaurant = storedScenario(log.header(), options.file).restaurant;
    switch (viewFrom(options.view).value()) {
    case ViewName::Kitchen:
        return showBoard<KitchenBoard>(log, restaurant, options);
    case ViewName::Waiter:
        return showBoard<WaiterBoard>(log, restaurant, options);
    case ViewName::Status:
        return showBoard<StatusBoard>(log, restaurant, options);
    case ViewName::Details:
        return showBoard<DetailsBoard>(log, restaurant, options);
    case ViewName::Floor:
        return showBoard<FloorBoard>(log, restaurant, options);
    case ViewName::Measures:
        break;
    }
    return showBoard<MeasuresBoard>(log, restaurant, options);
}

} // namespace restaurant::cli
