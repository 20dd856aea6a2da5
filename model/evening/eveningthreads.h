#pragma once

#include "evening/audit.h"
#include "evening/eveningnews.h"
#include "evening/eveningsource.h"
#include "evening/latencymeter.h"
#include "evening/logfollower.h"
#include "evening/views.h"
#include "evening/writesidethread.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <mutex>

namespace restaurant {

/// The threads of one evening: the write side's and each view's. What they have to say goes into
/// the news, and `knock` tells that there is some.
class EveningThreads
{
public:
    /// `news` outlives it. `knock` is called in any thread.
    EveningThreads(EveningSource source, EveningNews &news, std::function<void()> knock);
    ~EveningThreads();
    Q_DISABLE_COPY_MOVE(EveningThreads)

    /// False: too much is waiting already.
    [[nodiscard]] bool ask(Request request);
    void rebuild(ViewName view);
    /// Rebuilding aside.
    void control(ViewName view, ViewControl wish);
    [[nodiscard]] LatencyMeter::Summary latencyToView() const { return m_toView.summary(); }
    [[nodiscard]] LatencyMeter::Summary latencyToScreen() const { return m_toScreen.summary(); }
    /// The screen shows the measured view as it was at `position`.
    void painted(Position position) { m_toScreen.shown(position); }
    /// The past is on the screen, or no longer: what has waited meanwhile waited on purpose.
    void holdScreen() { m_toScreen.forget(); }

private:
    // In the write side's thread:
    [[nodiscard]] std::unique_ptr<WriteSide> openWriteSide();
    [[nodiscard]] WriteSide::Opening newsOfOpening();
    void found();
    void checked(int percent);
    [[nodiscard]] WriteSideNews newsOfWriteSide();
    void opened(WriteSide &writeSide);
    void openedToLook(LogReader &log);
    void tellHistory(LogReader &log);
    void showViews(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
                   const LinePolicy &policy = {});
    void startAudit(AuditedEvening evening);
    void tellUnaudited(const char *why);
    void dropViews();
    void followed(std::vector<HandledCommand> commands);
    [[nodiscard]] LogFollower::News newsOfFollower();
    void advanced(const WriteSide::Advance &advance);
    void arrived(const ViewMarks &marks);
    // In the threads of the views:
    [[nodiscard]] ViewsListeners listeners();

    template <typename Item, typename Place> void tell(Place &place, Item item)
    {
        place.put(std::move(item));
        m_knock();
    }

    const EveningSource m_source;
    EveningNews &m_news;
    const std::function<void()> m_knock;
    QTemporaryDir m_folder; ///< Of an evening that is not saved.
    LatencyMeter m_toView;
    LatencyMeter m_toScreen;
    Position m_head{};                  ///< The write side's thread alone.
    std::optional<ViewName> m_measured; ///< Set before there are views, whose threads look at it.
    std::mutex m_viewsMutex;
    std::unique_ptr<Views> m_views;
    std::unique_ptr<Audit> m_audit; ///< Made and dropped with the views, in the same thread.
    // Where another process writes, there is a follower instead of a write side:
    Scenario m_scenario;
    EventFeed m_silentFeed;
    StoryFeed m_silentStory;
    // Last, because their threads use all of the above. One of them is there.
    std::unique_ptr<WriteSideThread> m_writeSide;
    std::unique_ptr<LogFollower> m_follower;
};

} // namespace restaurant
