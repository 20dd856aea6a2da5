#pragma once

#include "delivery/deliveryline.h"
#include "delivery/eventfeed.h"
#include "delivery/sharedlog.h"
#include "domain/restaurant.h"
#include "evening/readside.h"
#include "read/boards.h"
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
    AllBoards::Each<ViewListener> boards;
    std::function<void(const ViewProgress &)> progress;
};

/// Where the views hear what is new.
struct ViewsFeeds
{
    EventFeed &events;
    StoryFeed &story;
};

/// The read side of one evening: each view with its line from the log and a thread of its own.
/// `restaurant` and `feeds` outlive it; the destructor saves and joins.
class Views final : public ReadSide
{
public:
    Views(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
          const ViewsListeners &listeners = {}, const LinePolicy &policy = {});
    Q_DISABLE_COPY_MOVE(Views)

    [[nodiscard]] LineControl &line(ViewName view);
    template <typename Board> [[nodiscard]] DeliveryLineOf<ItemOf<Board>> &line()
    {
        return std::get<Owned<Board>>(m_followed)->line;
    }
    [[nodiscard]] bool waitUntil(const ViewMarks &marks) override;
    /// The same, and every read store holds it.
    [[nodiscard]] bool waitUntilSaved(const ViewMarks &marks);

    [[nodiscard]] bool readsTheLog() const override { return true; }
    /// Nothing to do: the feeds tell.
    void take(const std::vector<RecordedEvent> & /*events*/) override {}
    void rebuild(ViewName view) override { line(view).startOver(); }
    void release(ViewName view, Position upTo) override;
    /// A view that has stopped shows what it showed last.
    BoardsInSight::Any boardAt(ViewName view, Position position) override;

private:
    template <typename Board> struct Followed
    {
        using Line = DeliveryLineOf<ItemOf<Board>>;
        Followed(const ViewsPlace &place, const Restaurant &restaurant, Feed<ItemOf<Board>> &feed,
                 typename Line::MakeSource makeSource, const ViewListener<Board> &listener,
                 const LinePolicy &policy,
                 const std::function<void(const ViewProgress &)> &progress);
        LiveView<Board> view;
        Line line; ///< After the view, which it delivers to.
    };
    template <typename Board> using Owned = std::unique_ptr<Followed<Board>>;

    template <typename Wait> [[nodiscard]] bool waitForAll(const ViewMarks &marks, Wait wait);

    std::function<void(const ViewProgress &)> m_progress;
    SharedLog m_log{4}; ///< After a start all views of events read the same.
    AllBoards::Each<Owned> m_followed;
};

} // namespace restaurant
