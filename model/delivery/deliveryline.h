// The way to one view: ordered, at least once, resumable.
#pragma once

#include "carrier.h"
#include "eventfeed.h"
#include "linecontrol.h"

#include <condition_variable>
#include <deque>
#include <limits>
#include <optional>
#include <string>
#include <thread>

namespace restaurant {

/// Brings the log to one subscriber, in a thread of its own. Sleeps until the feed hands it a
/// batch; skips what the subscriber has seen; at a gap it reads the log again. An item that
/// cannot be taken in is tried again and then stops this line, and no other.
template <typename Item>
class DeliveryLineOf final : public LineControl, private FeedListener<Item>, private CarrierMaster
{
public:
    using MakeSource = typename Carrier<Item>::MakeSource;
    using Listener = std::function<void(const LineProgress &)>;

    /// `makeSource` is called in the line's thread, and so is `onProgress`, whenever something
    /// changed. `feed` and `subscriber` outlive the line.
    DeliveryLineOf(Feed<Item> &feed, SubscriberTo<Item> &subscriber, MakeSource makeSource,
                   LinePolicy policy = {}, Listener onProgress = {});
    /// Delivers no more, lets the subscriber save, and ends the thread.
    ~DeliveryLineOf() override;
    DeliveryLineOf(const DeliveryLineOf &) = delete;
    DeliveryLineOf &operator=(const DeliveryLineOf &) = delete;

    using LineControl::waitUntil;
    using LineControl::waitUntilSaved;
    [[nodiscard]] LineProgress progress() const override;
    [[nodiscard]] bool waitUntil(Position place, std::chrono::milliseconds atMost) override;
    [[nodiscard]] bool waitUntilSaved(Position place, std::chrono::milliseconds atMost) override;
    void deliverUpTo(Position limit) override;
    void pause() override;
    void resume() override;
    void retry() override;
    void skip(std::string by) override;
    void startOver() override;

private:
    using Clock = std::chrono::steady_clock;
    enum class Work { News, Quiet, Poll, Tell, Retry, Skip, StartOver, End };
    struct Arrival
    {
        Batch<Item> batch;
        Clock::time_point at;
    };
    static constexpr Position noLimit{std::numeric_limits<std::int64_t>::max()};

    void published(const Batch<Item> &batch) override;

    // In the line's thread:
    void run();
    void begin();
    [[nodiscard]] Work nextWork();
    void carryOut(Work work);
    void deliverNews();
    void catchUp();
    void save();
    void beginAgain();
    void skipBadItem();
    void stopWith(std::string why);
    void goOn();

    // For the carrier, in the line's thread:
    [[nodiscard]] bool isInterrupted() const override;
    [[nodiscard]] Position limit() const override;
    [[nodiscard]] Position head() const override;
    void raiseHead(Position head) override;
    void arrived() override;
    void underWay(Position from, Clock::time_point since) override;
    void rest() override;

    // With m_mutex held:
    [[nodiscard]] std::optional<Work> askedFor();
    [[nodiscard]] bool mayDeliver() const;
    [[nodiscard]] bool isHeldBack() const;
    void letThrough();
    [[nodiscard]] bool isDue(const Arrival &arrival) const;
    [[nodiscard]] bool hasNews() const;
    [[nodiscard]] bool inboxGoesOn() const;
    void takeWhatIsDue();
    [[nodiscard]] LineProgress progressNow() const;

    template <typename Change> void ask(Change change);
    template <typename Change> void askIfDue(Change change);
    template <typename Reached, typename InVain>
    bool waitFor(std::chrono::milliseconds atMost, Reached reached, InVain isInVain);

    Feed<Item> &m_feed;
    const LinePolicy m_policy;
    const Listener m_onProgress;

    // The line's thread alone:
    Carrier<Item> m_carrier;
    std::deque<Arrival> m_taken;
    LineProgress m_told;

    // Under m_mutex:
    mutable std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable m_arrived;
    std::deque<Arrival> m_inbox;
    std::size_t m_inboxItems = 0;
    LineProgress m_progress;
    std::optional<Clock::time_point> m_behindSince;
    Clock::time_point m_letThrough{}; ///< When what had been held back was let through.
    Position m_limit = noLimit;
    Position m_saved{};
    bool m_unsaved = false;
    bool m_cannotSave = false; ///< What was delivered last could not be saved.
    bool m_missed = true;      ///< There may be more in the log than the inbox says.
    bool m_paused = false;
    bool m_tell = false; ///< It was paused or resumed, or more waits meanwhile.
    bool m_end = false;
    bool m_retry = false;
    bool m_startOver = false;
    std::optional<std::string> m_skipBy;

    std::thread m_thread; ///< Last: it uses all of the above.
};

using DeliveryLine = DeliveryLineOf<RecordedEvent>;
using StoryLine = DeliveryLineOf<Happening>;

extern template class DeliveryLineOf<RecordedEvent>;
extern template class DeliveryLineOf<Happening>;

} // namespace restaurant
