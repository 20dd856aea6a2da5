#include "loghistory.h"

#include "read/store/storedboard.h"

#include <algorithm>

namespace restaurant {

std::vector<HandledCommand> handledCommands(LogReader &log, CommandNumber after, int atMost)
{
    std::vector<HandledCommand> commands;
    for (CommandRecord &record : log.commands(after, atMost)) {
        Outcome outcome = outcomeOf(record);
        const auto first = number(record.first);
        const auto last = number(record.last);
        if (first > 0)
            outcome.events = log.read(Position{first - 1}, static_cast<int>(last - first + 1));
        commands.push_back({std::move(record.sent), std::move(outcome)});
    }
    return commands;
}

std::vector<Look> recordedLooks(LogReader &log, ActivityNumber after, ActivityNumber last)
{
    constexpr std::int64_t mostRead = 3000;
    after = std::max(after, ActivityNumber{number(last) - mostRead});
    std::vector<Look> looks;
    const auto atMost = static_cast<int>(number(last) - number(after));
    for (const RecordedActivity &activity : log.activities(after, atMost))
        if (auto look = lookIn(activity))
            looks.push_back(*std::move(look));
    return looks;
}

namespace {

template <typename Board>
Instant tellStored(const ViewsPlace &place, const Restaurant &restaurant, const StoryMark &end,
                   LogReader &log, const ViewListener<Board> &listener,
                   const std::function<void(const ViewProgress &)> &progress)
{
    const auto historyAt = [&log](PlaceOf<Board> at) { return log.historyAt(at); };
    const auto stored = storedBoard<Board>(viewFilePath(place.file, Board::view), restaurant,
                                           place.log, end.as<PlaceOf<Board>>(), historyAt);
    const Board board = stored.value_or(Board(restaurant));
    if (listener.changed)
        listener.changed(wholeOf(board), board.position);
    ViewProgress reached;
    reached.view = Board::view;
    reached.at = board.position;
    reached.head = end.event;
    if (progress)
        progress(reached);
    return board.at;
}

} // namespace

Instant tellDurable(const ViewsPlace &place, const Restaurant &restaurant, LogReader &log,
                    const ViewsListeners &listeners)
{
    const StoryMark end = log.storyHead();
    Instant latest{};
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        if (!hasView(place.file, Board::view))
            return;
        const auto &listener = std::get<ViewListener<Board>>(listeners.boards);
        latest =
            std::max(latest, tellStored(place, restaurant, end, log, listener, listeners.progress));
    });
    return latest;
}

} // namespace restaurant
