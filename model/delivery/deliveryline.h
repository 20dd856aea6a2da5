// The way to one view: ordered, at least once, resumable.
#pragma once

#include "eventfeed.h"
#include "linecontrol.h"
#include "subscriber.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <limits>
#include <optional>
#include <thread>

namespace restaurant {

/// Brings the log to one subscriber, in a thread of its own. Sleeps until the feed hands it a
/// batch; skips what the subscriber has seen; at a gap it reads the log again. An item that
/// cannot be taken in is tried again and then stops this line, and no other.
template <typename Item> class DeliveryLineOf final : public LineControl, private FeedListener<Item>
{
public:
    using Place = PlaceOf<Item>;
    using Progress = LineProgressOf<Place>;
    using MakeSource = std::function<std::unique_ptr<SourceOf<Item>>()>;
    using Listener = std::function<void(const Progress &)>;
    static constexpr std::chrono::milliseconds longEnough = std::chrono::minutes(10);

    /// `makeSource` is called in the line's thread, and so is `onProgress`, whenever something
    /// changed. `feed` and `subscriber` outlive the line.
    DeliveryLineOf(Feed<Item> &feed, SubscriberTo<Item> &subscriber, MakeSource makeSource,
                   LinePolicy policy = {}, Listener onProgress = {});
    /// Delivers no more, lets the subscriber save, and ends the thread.
    ~DeliveryLineOf() override;
    DeliveryLineOf(const DeliveryLineOf &) = delete;
    DeliveryLineOf &operator=(const DeliveryLineOf &) = delete;

    [[nodiscard]] Progress progress() const;
    /// Blocks until `place` was delivered; false if the line stopped, is paused or ran out of
    /// time before.
    [[nodiscard]] bool waitUntil(Place place, std::chrono::milliseconds atMost = longEnough);
    /// As waitUntil(), and the subscriber has saved it; false also if it cannot.
    [[nodiscard]] bool waitUntilSaved(Place place, std::chrono::milliseconds atMost = longEnough);
    /// Nothing behind `limit` is delivered until it is raised: so far, restaurant time has brought
    /// the news. What was delivered stays so. In the beginning there is no limit.
    void deliverUpTo(Place limit);
    void pause() override;
    void resume() override;
    void retry() override;
    void skip(std::string by) override;
    void startOver() override;

private:
    using Clock = std::chrono::steady_clock;
    /// What there is to do; of what is asked for, the most urgent last.
    enum class Work { None, News, Quiet, Poll, Tell, Retry, Skip, StartOver, End };
    /// Where the subscriber stands with saving what was delivered.
    enum class Saving { Done, ToDo, InVain };
    struct Arrival
    {
        Batch<Item> batch;
        Clock::time_point at;
    };
    static constexpr Place noLimit{std::numeric_limits<std::int64_t>::max()};

    void published(const Batch<Item> &batch) override;

    // In the line's thread:
    void run();
    void begin();
    [[nodiscard]] Work nextWork();
    void carryOut(Work work);
    void deliverNews();
    void deliver(std::span<const Item> items);
    void catchUp();
    void readToTheEnd(bool isLongWay);
    [[nodiscard]] bool readAndDeliver(std::size_t atMost);
    void deliverOneByOne();
    void save();
    void beginAgain();
    void skipBadItem();
    void stopWith(std::string why);
    void goOn();
    void arrived();
    void underWay(Place from, Clock::time_point since);
    void rest();
    void raiseHead(Place head);
    [[nodiscard]] bool isInterrupted() const;
    [[nodiscard]] bool isLongWay() const;
    [[nodiscard]] Place limit() const
    {
        const std::lock_guard lock(m_mutex);
        return m_limit;
    }

    // With m_mutex held:
    void askFor(Work work) { m_asked = std::max(m_asked, work); }
    [[nodiscard]] Work askedFor();
    [[nodiscard]] bool startsOver() const { return m_asked == Work::StartOver; }
    [[nodiscard]] bool mayDeliver() const
    {
        return !m_paused && m_progress.state != DeliveryState::Stopped;
    }
    /// All that is still to come waits for somebody else.
    [[nodiscard]] bool isHeldBack() const { return m_paused || m_progress.at >= m_limit; }
    void letThrough() { m_letThrough = Clock::now(); }
    [[nodiscard]] bool isDue(const Arrival &arrival) const;
    [[nodiscard]] bool hasNews() const;
    [[nodiscard]] bool inboxGoesOn() const;
    void takeWhatIsDue();
    [[nodiscard]] Progress progressNow() const;

    template <typename Change> void ask(Change change);
    template <typename Change> void askIfDue(Change change);
    template <typename Reached, typename InVain>
    bool waitFor(std::chrono::milliseconds atMost, Reached reached, InVain isInVain);

    Feed<Item> &m_feed;
    SubscriberTo<Item> &m_subscriber;
    const MakeSource m_makeSource;
    const LinePolicy m_policy;
    const Listener m_onProgress;

    // The line's thread alone:
    std::unique_ptr<SourceOf<Item>> m_source; ///< Null until log and subscriber are opened.
    std::deque<Arrival> m_taken;
    Progress m_told;

    // Under m_mutex:
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable m_arrived;
    std::deque<Arrival> m_inbox;
    std::size_t m_inboxItems = 0;
    Progress m_progress;
    std::optional<Clock::time_point> m_behindSince;
    Clock::time_point m_letThrough{}; ///< When what had been held back was let through.
    Place m_limit = noLimit;
    Place m_saved{};
    Saving m_saving = Saving::Done;
    Work m_asked = Work::None; ///< Retry, Skip, StartOver or End.
    std::string m_skipBy;      ///< Who asked for Skip.
    bool m_missed = true;      ///< There may be more in the log than the inbox says.
    bool m_paused = false;
    bool m_tell = false; ///< It was paused or resumed, or more waits meanwhile.

    std::thread m_thread; ///< Last: it uses all of the above.
};

using DeliveryLine = DeliveryLineOf<RecordedEvent>;
using StoryLine = DeliveryLineOf<Happening>;

extern template class DeliveryLineOf<RecordedEvent>;
extern template class DeliveryLineOf<Happening>;

} // namespace restaurant
