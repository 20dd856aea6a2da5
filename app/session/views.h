#pragma once

#include "delivery/deliveryline.h"
#include "delivery/eventfeed.h"
#include "delivery/sharedlog.h"
#include "domain/restaurant.h"
#include "read/progress.h"
#include "read/store/liveview.h"

#include <functional>
#include <memory>
#include <string>

namespace restaurant {

/// Which log the views follow, and whether they keep read stores beside it.
struct ViewsPlace
{
    std::string file; ///< The .restaurant file.
    LogIdentity log;
    bool inMemory = false; ///< Where another process writes, its read stores are left alone.
};

/// Who looks at the views. Each is called in the thread of its view.
struct ViewsListeners
{
    ViewListener<KitchenBoard> kitchen;
    ViewListener<WaiterBoard> waiter;
    ViewListener<StatusBoard> status;
    ViewListener<DetailsBoard> details;
    std::function<void(const ViewProgress &)> progress;
};

/// The read side of one evening: each view with its line from the log and a thread of its own.
/// `restaurant` and `feed` outlive it; the destructor saves and joins.
class Views
{
public:
    Views(const ViewsPlace &place, const Restaurant &restaurant, EventFeed &feed,
          ViewsListeners listeners = {}, const LinePolicy &policy = {});
    Q_DISABLE_COPY_MOVE(Views)

    [[nodiscard]] DeliveryLine &line(ViewName view);
    /// Blocks until every view has taken in `position`, and has told so. False: one stopped.
    [[nodiscard]] bool waitUntil(Position position);
    /// The same, and every read store holds it.
    [[nodiscard]] bool waitUntilSaved(Position position);

private:
    template <typename Board> struct Followed
    {
        Followed(const ViewsPlace &place, const Restaurant &restaurant, EventFeed &feed,
                 SharedLog &log, ViewListener<Board> listener, const LinePolicy &policy,
                 const std::function<void(const ViewProgress &)> &progress);
        LiveView<Board> view;
        DeliveryLine line; ///< After the view, which it delivers to.
    };

    std::function<void(const ViewProgress &)> m_progress;
    SharedLog m_log{allViews.size()}; ///< After a start all four read the same.
    Followed<KitchenBoard> m_kitchen;
    Followed<WaiterBoard> m_waiter;
    Followed<StatusBoard> m_status;
    Followed<DetailsBoard> m_details;
};

} // namespace restaurant
