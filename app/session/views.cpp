#include "views.h"

#include "read/store/viewprogress.h"
#include "session/storedlog.h"

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

DeliveryLine::MakeSource eventsOf(SharedLog &log, const std::string &file)
{
    return [&log, file] { return log.sourceOver(std::make_unique<StoredLog>(file)); };
}

StoryLine::MakeSource storyOf(const std::string &file)
{
    return [file] { return std::make_unique<StoredStory>(file); };
}

} // namespace

bool tellsStory(ViewName view)
{
    return view == ViewName::Floor || view == ViewName::Measures;
}

template <typename Board>
Views::Followed<Board>::Followed(const ViewsPlace &place, const Restaurant &restaurant,
                                 Feed<ItemOf<Board>> &feed, typename Line::MakeSource makeSource,
                                 ViewListener<Board> listener, const LinePolicy &policy,
                                 const std::function<void(const ViewProgress &)> &progress)
    : view(restaurant, placeOf(place, Board::view), std::move(listener))
    , line(feed, view, std::move(makeSource), policy, [this, &progress](const LineProgress &told) {
        if (progress)
            progress(progressOf(view, told));
    })
{
}

Views::Views(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
             ViewsListeners listeners, const LinePolicy &policy)
    : m_progress(std::move(listeners.progress))
    , m_kitchen(place, restaurant, feeds.events, eventsOf(m_log, place.file),
                std::move(listeners.kitchen), policy, m_progress)
    , m_waiter(place, restaurant, feeds.events, eventsOf(m_log, place.file),
               std::move(listeners.waiter), policy, m_progress)
    , m_status(place, restaurant, feeds.events, eventsOf(m_log, place.file),
               std::move(listeners.status), policy, m_progress)
    , m_details(place, restaurant, feeds.events, eventsOf(m_log, place.file),
                std::move(listeners.details), policy, m_progress)
    , m_floor(place, restaurant, feeds.story, storyOf(place.file), std::move(listeners.floor),
              policy, m_progress)
    , m_measures(place, restaurant, feeds.story, storyOf(place.file), std::move(listeners.measures),
                 policy, m_progress)
{
}

LineControl &Views::line(ViewName view)
{
    switch (view) {
    case ViewName::Kitchen:
        return m_kitchen.line;
    case ViewName::Waiter:
        return m_waiter.line;
    case ViewName::Status:
        return m_status.line;
    case ViewName::Details:
        return m_details.line;
    case ViewName::Floor:
        return m_floor.line;
    case ViewName::Measures:
        break;
    }
    return m_measures.line;
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
