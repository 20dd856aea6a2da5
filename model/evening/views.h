#pragma once

#include "delivery/deliveryline.h"
#include "delivery/eventfeed.h"
#include "delivery/sharedlog.h"
#include "domain/restaurant.h"
#include "evening/bentboards.h"
#include "evening/bentcopies.h"
#include "evening/copies.h"
#include "evening/readside.h"
#include "read/boards.h"
#include "read/progress.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace restaurant {

/// Whether the evening in this file has the view: those that every evening begins with, and one
/// that was added, whose store is remembered by lying beside the file. Who removes that store, or
/// copies the file alone, has an evening to which it has not been added.
[[nodiscard]] bool hasView(const std::string &file, ViewName view);

/// Where the views hear what is new.
struct ViewsFeeds
{
    EventFeed &events;
    StoryFeed &story;
};

/// The read side of one evening: each view with its line from the log and a thread of its own, but
/// for those that another architecture keeps. `restaurant` and `feeds` outlive it, and so does the
/// write side's connection, in whose thread it is made, changed and destroyed; the destructor saves
/// and joins.
class Views final : public ReadSide
{
public:
    Views(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
          const ViewsListeners &listeners = {}, const LinePolicy &policy = {});
    Q_DISABLE_COPY_MOVE(Views)

    /// What a person wants of the way to a view, from any thread. A view without a line of its own
    /// does as it must; one that was not added does nothing.
    void control(ViewName view, ViewControl wish);
    /// It has a line of its own: a view that may be added, once it was.
    [[nodiscard]] bool isFollowed(ViewName view) const;
    /// Of a view that has one.
    template <typename Board> [[nodiscard]] DeliveryLineOf<ItemOf<Board>> &line()
    {
        return find<Board>()->line;
    }
    [[nodiscard]] bool waitUntil(const ViewMarks &marks) override;
    /// The same, and every read store holds it.
    [[nodiscard]] bool waitUntilSaved(const ViewMarks &marks);

    [[nodiscard]] bool readsTheLog() const override { return true; }
    /// The feeds tell those that follow the log.
    void take(const std::vector<RecordedEvent> &events) override;
    void keepBy(const Keeping &keeping) override;
    void letGo() override;
    void showBent(const BentBoards &boards) override;
    void committed(const Touched &touched, const LogMoment &head) override;
    void groupEnded() override;
    void runJob(const LogMoment &head, Instant now) override;
    /// A view that is not there yet is added: it reads the log from its first event.
    void rebuild(ViewName view) override;
    void release(ViewName view, Position upTo) override;
    /// A view that has stopped shows what it showed last.
    BoardsInSight::Any boardAt(ViewName view, Position position) override;

private:
    template <typename Board> struct Followed
    {
        using Line = DeliveryLineOf<ItemOf<Board>>;
        Followed(Views &views, Feed<ItemOf<Board>> &feed, typename Line::MakeSource makeSource);
        LiveView<Board> view;
        Line line; ///< After the view, which it delivers to.
    };
    template <typename Board> using Owned = std::unique_ptr<Followed<Board>>;

    template <typename Board> void follow();
    template <typename Board> void drop();
    /// The write side keeps it.
    [[nodiscard]] bool isCopied(ViewName view) const
    {
        return (m_copies && isKeptByArchitecture(view)) || isBent(view);
    }
    [[nodiscard]] bool isBent(ViewName view) const { return m_bent && m_bent->has(view); }
    template <typename Wait> [[nodiscard]] bool waitForAll(const ViewMarks &marks, Wait wait);
    /// Null: it has no line of its own.
    template <typename Board> [[nodiscard]] Followed<Board> *find() const
    {
        const std::scoped_lock lock(m_linesMutex);
        return std::get<Owned<Board>>(m_followed).get();
    }

    const ViewsPlace m_place;
    const Restaurant &m_restaurant;
    const ViewsFeeds m_feeds;
    const ViewsListeners m_listeners;
    const LinePolicy m_policy;
    SharedLog m_log{4};                 ///< After a start all views of events read the same.
    mutable std::mutex m_linesMutex;    ///< Persons look for lines that come and go.
    AllBoards::Each<Owned> m_followed;  ///< Null: the write side keeps it, or it was not added.
    std::unique_ptr<Copies> m_copies;   ///< Of those.
    const BentBoards *m_bent = nullptr; ///< Null: none is bent.
    std::unique_ptr<BentCopies> m_bentCopies;
    Position m_head{}; ///< Durable.
};

} // namespace restaurant
