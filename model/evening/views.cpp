#include "views.h"

#include "evening/storedlog.h"

namespace restaurant {

namespace {

/// Which history a read store is of is asked over a connection of its own.
template <typename Source> HistoryAt historyOf(const std::string &file)
{
    return [source = std::make_shared<Source>(file)](Position place) {
        return source->historyAt(place);
    };
}

ViewPlace placeOf(const ViewsPlace &place, ViewName view)
{
    if (place.inMemory)
        return {{}, place.log};
    const std::string &file = place.file;
    const auto askLog = [file, view] {
        return tellsStory(view) ? historyOf<StoredStory>(file) : historyOf<StoredLog>(file);
    };
    return {viewFilePath(file, view), place.log, askLog};
}

/// What a line tells, in events: of a line of the story, whose places count activities too, the
/// events of its board, and how many may be missing at most.
template <typename Board>
ViewProgress progressOf(const LiveView<Board> &view, const LineProgress &line)
{
    ViewProgress told = viewProgress(Board::view, line);
    if constexpr (TellsStory<Board>) {
        told.at = view.board().position;
        told.head = Position{number(told.at) + number(line.head) - number(line.at)};
    }
    return told;
}

template <typename Board>
typename DeliveryLineOf<ItemOf<Board>>::MakeSource sourceFor(SharedLog &log,
                                                             const std::string &file)
{
    if constexpr (TellsStory<Board>)
        return [file] { return std::make_unique<StoredStory>(file); };
    else
        return [&log, file] { return log.sourceOver(std::make_unique<StoredLog>(file)); };
}

template <typename Board> Feed<ItemOf<Board>> &feedFor(ViewsFeeds feeds)
{
    if constexpr (TellsStory<Board>)
        return feeds.story;
    else
        return feeds.events;
}

} // namespace

template <typename Board>
Views::Followed<Board>::Followed(const ViewsPlace &place, const Restaurant &restaurant,
                                 Feed<ItemOf<Board>> &feed, typename Line::MakeSource makeSource,
                                 const ViewListener<Board> &listener, const LinePolicy &policy,
                                 const std::function<void(const ViewProgress &)> &progress)
    : view(restaurant, placeOf(place, Board::view), listener)
    , line(feed, view, std::move(makeSource), policy, [this, &progress](const LineProgress &told) {
        if (progress)
            progress(progressOf(view, told));
    })
{
}

Views::Views(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
             const ViewsListeners &listeners, const LinePolicy &policy)
    : m_progress(listeners.progress)
{
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        std::get<Owned<Board>>(m_followed) = std::make_unique<Followed<Board>>(
            place, restaurant, feedFor<Board>(feeds), sourceFor<Board>(m_log, place.file),
            std::get<ViewListener<Board>>(listeners.boards), policy, m_progress);
    });
}

LineControl &Views::line(ViewName view)
{
    return withBoard(view, [this]<typename Board>(BoardType<Board>) -> LineControl & {
        return std::get<Owned<Board>>(m_followed)->line;
    });
}

BoardsInSight::Any Views::boardAt(ViewName view, Position position)
{
    LineControl &delivery = line(view);
    delivery.deliverUpTo(position); // restaurant time may have let it through since the last commit
    static_cast<void>(delivery.waitUntil(position));
    return withBoard(BoardsInSight(), view,
                     [this]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         return &std::get<Owned<Board>>(m_followed)->view.board();
                     });
}

bool Views::waitUntil(const ViewMarks &marks)
{
    bool all = true;
    for (const ViewName view : allViews)
        all = line(view).waitUntil(marks[static_cast<std::size_t>(view)]) && all;
    return all;
}

bool Views::waitUntilSaved(const ViewMarks &marks)
{
    bool all = true;
    for (const ViewName view : allViews)
        all = line(view).waitUntilSaved(marks[static_cast<std::size_t>(view)]) && all;
    return all;
}

} // namespace restaurant
