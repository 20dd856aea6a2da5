#pragma once

#include "delivery/deliveryline.h"
#include "delivery/eventfeed.h"
#include "delivery/sharedlog.h"
#include "domain/restaurant.h"
#include "read/progress.h"
#include "read/store/liveview.h"

#include <array>
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
    ViewListener<FloorBoard> floor;
    ViewListener<MeasuresBoard> measures;
    std::function<void(const ViewProgress &)> progress;
};

/// Where the views hear what is new.
struct ViewsFeeds
{
    EventFeed &events;
    StoryFeed &story;
};

/// A place for each view, in the order of their names: of the log, or of the story where it is
/// folded from that.
using ViewMarks = std::array<Position, allViews.size()>;

/// Whether a view is folded from events and activities, not from events alone.
[[nodiscard]] bool tellsStory(ViewName view);

/// The read side of one evening: each view with its line from the log and a thread of its own.
/// `restaurant` and `feeds` outlive it; the destructor saves and joins.
class Views
{
public:
    Views(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
          ViewsListeners listeners = {}, const LinePolicy &policy = {});
    Q_DISABLE_COPY_MOVE(Views)

    [[nodiscard]] LineControl &line(ViewName view);
    /// Blocks until every view has taken in everything up to its mark, and has told so. False: one
    /// stopped.
    [[nodiscard]] bool waitUntil(const ViewMarks &marks);
    /// The same, and every read store holds it.
    [[nodiscard]] bool waitUntilSaved(const ViewMarks &marks);

    /// The boards themselves. Only for whoever knows that their lines have nothing to deliver.
    [[nodiscard]] const KitchenBoard &kitchen() const { return m_kitchen.view.board(); }
    [[nodiscard]] const WaiterBoard &waiter() const { return m_waiter.view.board(); }
    [[nodiscard]] const StatusBoard &status() const { return m_status.view.board(); }

private:
    template <typename Board> struct Followed
    {
        using Line = DeliveryLineOf<ItemOf<Board>>;
        Followed(const ViewsPlace &place, const Restaurant &restaurant, Feed<ItemOf<Board>> &feed,
                 typename Line::MakeSource makeSource, ViewListener<Board> listener,
                 const LinePolicy &policy,
                 const std::function<void(const ViewProgress &)> &progress);
        LiveView<Board> view;
        Line line; ///< After the view, which it delivers to.
    };

    std::function<void(const ViewProgress &)> m_progress;
    SharedLog m_log{4}; ///< After a start all views of events read the same.
    Followed<KitchenBoard> m_kitchen;
    Followed<WaiterBoard> m_waiter;
    Followed<StatusBoard> m_status;
    Followed<DetailsBoard> m_details;
    Followed<FloorBoard> m_floor;
    Followed<MeasuresBoard> m_measures;
};

} // namespace restaurant
