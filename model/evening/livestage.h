#pragma once

#include "domain/ids.h"
#include "evening/audit.h"
#include "evening/eveningsource.h"
#include "evening/querymeter.h"
#include "evening/stage.h"
#include "evening/views.h"
#include "evening/worker.h"
#include "evening/writesidethread.h"

#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace restaurant {

class LogReader;

/// Measures on this machine how long it takes from a commit until a view, or the
/// screen, shows it. Any thread.
class LatencyMeter
{
public:
    using Clock = std::chrono::steady_clock;
    struct Summary
    {
        double p50 = 0; ///< Milliseconds, over the last samples; 0: there are none.
        double p99 = 0;
    };

    /// The log was made durable up to `head` at `at`. A view that the write side keeps itself may
    /// have been shown by the time that this is told.
    void committed(Position head, Clock::time_point at = Clock::now());
    /// The view shows everything up to `position` since `at`.
    void shown(Position position, Clock::time_point at = Clock::now());
    /// What is not shown yet waits for somebody, not for this machine: it is not measured.
    void forget();
    [[nodiscard]] Summary summary() const;

private:
    void measure(Clock::duration took);

    static constexpr std::size_t most = 1000;
    struct Commit
    {
        Position head{};
        Clock::time_point at;
    };

    mutable std::mutex m_mutex;
    std::deque<Commit> m_waiting; ///< Commits not shown yet, the oldest first.
    Commit m_shown;               ///< What is shown, since when.
    std::deque<double> m_samples; ///< Milliseconds.
};

/// Taken, and never to be decided.
struct DroppedCommand
{
    CommandId command;
    QString why;
};

/// What the live threads have to say besides what a playback says too.
struct LiveNews : StageNews
{
    std::array<Latest<AuditState>, allViews.size()> audits;
    Tray<ToldWhere> answers;
    Tray<HandledCommand> history; ///< Handled before the evening was opened.
    Tray<HandledCommand> commands;
    Tray<DroppedCommand> dropped;
    Latest<std::vector<SentCommand>> waiting; ///< For services.
    Latest<bool> closed; ///< The write side has ended: nothing is decided any more.
    Tray<Cue> cues;
    Latest<EveningInfo> opened;
    Latest<OpeningProgress> opening;
    Latest<std::vector<StoryNote>> notes;
    Tray<QString> saved;
    Tray<ParkedPreview> previews;
};

/// The end of the record, where the evening lives: the threads of the write side, or of whoever
/// follows what another process writes, of each view and of the audit.
class LiveStage final : public Stage
{
public:
    /// `notify` is called in any thread when there is news.
    LiveStage(EveningSource source, std::function<void()> notify);

    [[nodiscard]] Answer ask(StageRequest request) override;
    [[nodiscard]] LiveNews &news() override { return m_news; }
    /// What appends no event, and is done whatever the cursor shows.
    [[nodiscard]] Answer askWriteSide(WriteSideRequest request);
    /// Answers nothing; what a view does is told by its progress.
    void control(ViewName view, ViewControl wish);
    [[nodiscard]] LatencyMeter::Summary latencyToView() const { return m_toView.summary(); }
    [[nodiscard]] LatencyMeter::Summary latencyToScreen() const { return m_toScreen.summary(); }
    /// Counts the queries of now.
    [[nodiscard]] QueryMeter &queries() { return m_queries; }
    /// The screen shows the measured view as it was at `position`.
    void painted(Position position) { m_toScreen.shown(position); }
    /// The past is on the screen, or no longer: what has waited meanwhile waited on purpose.
    void holdScreen() { m_toScreen.forget(); }

private:
    using Follower = Worker<NoRequest>;

    // In the write side's thread:
    [[nodiscard]] std::unique_ptr<WriteSide> openWriteSide();
    [[nodiscard]] WriteSide::Opening newsOfOpening();
    void found();
    void checked(int percent);
    [[nodiscard]] WriteSideNews newsOfWriteSide();
    void opened(WriteSide &writeSide);
    void tellHistory(LogReader &log);
    void tellClock(const ClockState &clock);
    void showViews(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
                   const LinePolicy &policy = {});
    void startAudit(WriteSide &writeSide);
    void architectureChanged(WriteSide &writeSide);
    void deliveriesChanged(WriteSide &writeSide);
    void tellUnaudited(const char *why);
    void rebuild(ViewName view);
    void dropViews();
    void failed(const std::string &message);
    void advanced(const WriteSide::Advance &advance, WriteSide &writeSide);
    void dropped(const std::vector<CommandId> &commands, const std::string &why);
    void tellLooks(const WriteSide::Advance &advance);
    void closed();
    void arrived(const ViewMarks &marks);
    // In the follower's thread:
    void follow(Follower &follower);
    void openedToLook(LogReader &log);
    void followed(std::vector<HandledCommand> commands);
    void followLooks(LogReader &log, ActivityNumber &told);
    // In the threads of the views:
    [[nodiscard]] ViewsListeners listeners();

    template <typename Item, typename Place> void tell(Place &place, Item item)
    {
        place.put(std::move(item));
        m_notify();
    }

    const EveningSource m_source;
    const std::function<void()> m_notify;
    LiveNews m_news;
    QTemporaryDir m_folder; ///< Of an evening that is not saved.
    LatencyMeter m_toView;
    LatencyMeter m_toScreen;
    QueryMeter m_queries;
    Position m_head{};                ///< The write side's thread alone.
    std::atomic<int> m_measured = -1; ///< The view at which latency is measured; -1: at none.
    std::mutex m_viewsMutex;
    std::unique_ptr<Views> m_views;
    std::unique_ptr<Audit> m_audit; ///< Made and dropped with the views, in the same thread.
    // Where another process writes, there is a follower instead of a write side:
    Scenario m_scenario;
    EventFeed m_silentFeed;
    StoryFeed m_silentStory;
    // Last, because their threads use all of the above. One of them is there.
    std::unique_ptr<WriteSideThread> m_writeSide;
    std::unique_ptr<Follower> m_follower;
};

} // namespace restaurant
