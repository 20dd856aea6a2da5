#include "views.h"

#include "evening/storedlog.h"

namespace restaurant {

namespace {

template <typename Board>
using StoredOf = std::conditional_t<TellsStory<Board>, StoredStory, StoredLog>;

/// Which history a read store is of is asked over a connection of its own.
template <typename Board> ViewPlace<PlaceOf<Board>> placeOf(const ViewsPlace &place)
{
    if (place.inMemory)
        return {{}, place.log};
    const auto askLog = [file = place.file] {
        return [source = std::make_shared<StoredOf<Board>>(file)](PlaceOf<Board> at) {
            return source->historyAt(at);
        };
    };
    return {viewFilePath(place.file, Board::view), place.log, askLog};
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
    : view(restaurant, placeOf<Board>(place), listener)
    , line(feed, view, std::move(makeSource), policy, [this, &progress](const auto &told) {
        if (progress)
            progress(progressOf(view.board(), told));
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
    return withBoard(
        view, [this]<typename Board>(BoardType<Board>) -> LineControl & { return line<Board>(); });
}

/// The views of the story show it as it is.
void Views::release(ViewName view, Position upTo)
{
    withBoard(view, [&]<typename Board>(BoardType<Board>) {
        if constexpr (!TellsStory<Board>)
            line<Board>().deliverUpTo(upTo);
    });
}

BoardsInSight::Any Views::boardAt(ViewName view, Position position)
{
    release(view, position); // restaurant time may have let it through since the last commit
    return withBoard(BoardsInSight(), view,
                     [&]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         static_cast<void>(line<Board>().waitUntil(position));
                         return &std::get<Owned<Board>>(m_followed)->view.board();
                     });
}

/// `wait` is asked of each line, with the place of its mark. False: one of them said so.
template <typename Wait> bool Views::waitForAll(const ViewMarks &marks, Wait wait)
{
    bool all = true;
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        const StoryMark &mark = marks[static_cast<std::size_t>(Board::view)];
        all = wait(line<Board>(), mark.as<PlaceOf<Board>>()) && all;
    });
    return all;
}

bool Views::waitUntil(const ViewMarks &marks)
{
    return waitForAll(marks, [](auto &line, auto place) { return line.waitUntil(place); });
}

bool Views::waitUntilSaved(const ViewMarks &marks)
{
    return waitForAll(marks, [](auto &line, auto place) { return line.waitUntilSaved(place); });
}

} // namespace restaurant
