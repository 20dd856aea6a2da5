#include "views.h"

#include "read/store/viewprogress.h"
#include "session/storedlog.h"

namespace restaurant {

namespace {

ViewPlace placeOf(const ViewsPlace &place, ViewName view)
{
    return {place.inMemory ? std::string() : viewFilePath(place.file, view), place.log};
}

} // namespace

template <typename Board>
Views::Followed<Board>::Followed(const ViewsPlace &place, const Restaurant &restaurant,
                                 EventFeed &feed, SharedLog &log, ViewListener<Board> listener,
                                 const LinePolicy &policy,
                                 const std::function<void(const ViewProgress &)> &progress)
    : view(restaurant, placeOf(place, Board::view), std::move(listener))
    , line(
          feed, view,
          [&log, file = place.file] { return log.sourceOver(std::make_unique<StoredLog>(file)); },
          policy,
          [&progress](const LineProgress &told) {
              if (progress)
                  progress(viewProgress(Board::view, told));
          })
{
}

Views::Views(const ViewsPlace &place, const Restaurant &restaurant, EventFeed &feed,
             ViewsListeners listeners, const LinePolicy &policy)
    : m_progress(std::move(listeners.progress))
    , m_kitchen(place, restaurant, feed, m_log, std::move(listeners.kitchen), policy, m_progress)
    , m_waiter(place, restaurant, feed, m_log, std::move(listeners.waiter), policy, m_progress)
    , m_status(place, restaurant, feed, m_log, std::move(listeners.status), policy, m_progress)
    , m_details(place, restaurant, feed, m_log, std::move(listeners.details), policy, m_progress)
{
}

DeliveryLine &Views::line(ViewName view)
{
    switch (view) {
    case ViewName::Kitchen:
        return m_kitchen.line;
    case ViewName::Waiter:
        return m_waiter.line;
    case ViewName::Status:
        return m_status.line;
    case ViewName::Details:
    case ViewName::Floor:
    case ViewName::Measures:
        break;
    }
    return m_details.line;
}

bool Views::waitUntil(Position position)
{
    bool all = true;
    for (const ViewName view : allViews)
        all = line(view).waitUntil(position) && all;
    return all;
}

bool Views::waitUntilSaved(Position position)
{
    bool all = true;
    for (const ViewName view : allViews)
        all = line(view).waitUntilSaved(position) && all;
    return all;
}

} // namespace restaurant
