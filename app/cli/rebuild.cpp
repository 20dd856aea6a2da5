#include "subcommands.h"

#include "cli/viewproblems.h"

#include "delivery/eventfeed.h"
#include "evening/views.h"
#include "playback/recording.h"
#include "sqlite/longwork.h"
#include "store/logreader.h"

#include <iostream>
#include <unistd.h>

namespace restaurant::cli {

namespace {

/// Tells a person at a terminal how far a rebuild is; a file or pipe is not bothered.
class ProgressLine
{
public:
    void tell(const ViewProgress &progress)
    {
        if (!m_isTerminal || progress.state != ViewState::Rebuilding || progress.head == Position{})
            return;
        const auto percent = 100 * number(progress.at) / number(progress.head);
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(progress.left);
        std::cerr << toWord(progress.view) << ": " << percent << " %, " << left.count()
                  << " s left   \r" << std::flush;
    }

private:
    const bool m_isTerminal = isatty(STDERR_FILENO) == 1;
};

/// In pieces, so that it can be given up.
template <typename Item>
bool waitUntilRebuilt(DeliveryLineOf<Item> &line, PlaceOf<Item> place, const std::string &file)
{
    constexpr std::chrono::milliseconds piece{50};
    const auto isOver = [&] {
        const auto now = line.progress();
        return now.at >= place || now.state == DeliveryState::Stopped;
    };
    while (!line.waitUntilSaved(place, piece)) {
        endIfGivenUp("rebuild the views", file);
        if (isOver())
            return line.waitUntilSaved(place);
    }
    return true;
}

} // namespace

ExitCode rebuild(const RebuildOptions &options)
{
    LogReader log(options.file, LogReader::Origin::Foreign);
    const StoreHeader header = log.header();
    const Scenario scenario = storedScenario(header, options.file);
    ProgressLine line;
    ViewsListeners listeners;
    ViewProblems problems;
    problems.listenTo(listeners);
    listeners.progress = [&line](const ViewProgress &progress) { line.tell(progress); };
    const StoryMark head = log.storyHead();
    EventFeed feed(head.event);
    StoryFeed story(head.place());
    Views views({log.path(), {header.store, header.epoch}}, scenario.restaurant, {feed, story},
                listeners);
    bool well = true;
    for (const ViewName view : allViews) {
        if (!options.view.empty() && options.view != toWord(view))
            continue;
        if (options.view.empty() && !views.isFollowed(view))
            continue; // by its name it is added
        views.rebuild(view);
        std::string why;
        const bool rebuilt = withBoard(view, [&]<typename Board>(BoardType<Board>) {
            auto &way = views.line<Board>();
            const bool done = waitUntilRebuilt(way, head.as<PlaceOf<Board>>(), log.path());
            why = way.progress().why;
            return done;
        });
        const std::string problem = rebuilt ? problems.of(view) : problems.of(view) + why;
        if (problem.empty())
            std::cout << toWord(view) << ": rebuilt from " << number(head.event) << " events\n";
        else
            std::cerr << toWord(view) << ": not rebuilt: " << problem << '\n';
        well = well && problem.empty();
    }
    return well ? Well : Unusable;
}

} // namespace restaurant::cli
