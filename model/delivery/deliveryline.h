// The way of events to one view: ordered, at least once, resumable.
#pragma once

#include "eventfeed.h"
#include "lineprogress.h"
#include "logsource.h"
#include "subscriber.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <optional>
#include <thread>

namespace restaurant {

struct LinePolicy
{
    std::size_t batch = 512;     ///< Events read from the log, and delivered, at a time.
    std::size_t keep = 65'536;   ///< Events waiting in memory; more are left to the log.
    std::size_t longWay = 5'000; ///< So far behind it says that it catches up.
    int retries = 3;             ///< For an event that was not taken in, before it stops.
    std::chrono::milliseconds retryAfter{20};
    std::chrono::milliseconds quiet{50}; ///< Without news for so long, the view may save.
    /// The safety net under the news: how often the log is looked at all the same. Short where
    /// another process writes.
    std::chrono::milliseconds poll{2'000};
};

/// Brings the log to one subscriber, in a thread of its own. Sleeps until the feed hands it a
/// batch; skips what the subscriber has seen; at a gap it reads the log again. An event that
/// cannot be taken in is tried again and then stops this line, and no other.
class DeliveryLine final : private FeedListener
{
public:
    using MakeSource = std::function<std::unique_ptr<LogSource>()>;
    using Listener = std::function<void(const LineProgress &)>;

    /// `makeSource` is called in the line's thread, and so is `onProgress`, whenever something
    /// changed. `feed` and `subscriber` outlive the line.
    DeliveryLine(EventFeed &feed, Subscriber &subscriber, MakeSource makeSource,
                 LinePolicy policy = {}, Listener onProgress = {});
    /// Delivers no more, lets the subscriber save, and ends the thread.
    ~DeliveryLine() override;
    DeliveryLine(const DeliveryLine &) = delete;
    DeliveryLine &operator=(const DeliveryLine &) = delete;

    [[nodiscard]] LineProgress progress() const;
    /// Blocks until `position` was delivered; false if the line stopped or ran out of time before.
    [[nodiscard]] bool waitUntil(Position position,
                                 std::chrono::milliseconds atMost = std::chrono::minutes(10));
    /// As waitUntil(), and the subscriber has been told to save.
    [[nodiscard]] bool waitUntilSaved(Position position,
                                      std::chrono::milliseconds atMost = std::chrono::minutes(10));

    /// Holds deliveries back, and lets them go on.
    void pause();
    void resume();
    /// A stopped line tries its event again.
    void retry();
    /// A stopped line goes on without its event, because `by` says so.
    void skip(std::string by);
    /// Forgets the view and folds it again from the beginning of the log.
    void startOver();

private:
    using Clock = std::chrono::steady_clock;
    enum class Work { News, Quiet, Poll, Retry, Skip, StartOver, End };
    struct Arrival
    {
        EventBatch batch;
        Clock::time_point at;
    };

    void published(const EventBatch &batch) override;

    // In the line's thread:
    void run();
    void begin();
    [[nodiscard]] Work nextWork();
    void carryOut(Work work);
    void deliverNews();
    void deliverNew(std::span<const RecordedEvent> events);
    void catchUp();
    /// False at the end of the log.
    [[nodiscard]] bool readAndDeliver(std::size_t atMost);
    void deliverOneByOne();
    [[nodiscard]] bool triedInVain(const std::string &why);
    void save();
    void beginAgain();
    void skipBadEvent();
    void stopWith(std::string why);
    void goOn();
    void tell();
    void tellCatchingUp(Position from, Clock::time_point since);

    // With m_mutex held:
    [[nodiscard]] std::optional<Work> askedFor();
    [[nodiscard]] bool mayDeliver() const;
    [[nodiscard]] LineProgress progressNow() const;

    [[nodiscard]] bool isLongWay(Position from) const;
    void raiseHead(Position head);
    [[nodiscard]] bool isInterrupted() const;
    template <typename Change> void ask(Change change);
    template <typename Reached> bool waitFor(std::chrono::milliseconds atMost, Reached reached);

    EventFeed &m_feed;
    Subscriber &m_subscriber;
    const MakeSource m_makeSource;
    const LinePolicy m_policy;
    const Listener m_onProgress;

    // The line's thread alone:
    std::unique_ptr<LogSource> m_source;
    std::deque<Arrival> m_taken;
    bool m_started = false;
    int m_failures = 0;
    LineProgress m_told;

    // Under m_mutex:
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable m_arrived;
    std::deque<Arrival> m_inbox;
    std::size_t m_inboxEvents = 0;
    LineProgress m_progress;
    std::optional<Clock::time_point> m_behindSince;
    Position m_saved{};
    bool m_unsaved = false;
    bool m_missed = true; ///< There may be more in the log than the inbox says.
    bool m_paused = false;
    bool m_end = false;
    bool m_retry = false;
    bool m_startOver = false;
    std::optional<std::string> m_skipBy;

    std::thread m_thread; ///< Last: it uses all of the above.
};

} // namespace restaurant
