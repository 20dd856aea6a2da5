#include "deliveryline.h"

#include <algorithm>

namespace restaurant {

template <typename Item>
DeliveryLineOf<Item>::DeliveryLineOf(Feed<Item> &feed, SubscriberTo<Item> &subscriber,
                                     MakeSource makeSource, LinePolicy policy, Listener onProgress)
    : m_feed(feed)
    , m_policy(std::move(policy))
    , m_onProgress(std::move(onProgress))
    , m_carrier(subscriber, std::move(makeSource), m_policy, *this)
{
    m_progress.head = feed.head();
    m_feed.add(*this);
    m_thread = std::thread([this] { run(); });
}

template <typename Item> DeliveryLineOf<Item>::~DeliveryLineOf()
{
    m_feed.remove(*this);
    ask([this] { m_end = true; });
    m_thread.join();
}

template <typename Item> LineProgress DeliveryLineOf<Item>::progress() const
{
    const std::lock_guard lock(m_mutex);
    return progressNow();
}

template <typename Item>
bool DeliveryLineOf<Item>::waitUntil(Position position, std::chrono::milliseconds atMost)
{
    const auto isThere = [this, position] { return !m_startOver && m_progress.at >= position; };
    return waitFor(atMost, isThere, [] { return false; });
}

template <typename Item>
bool DeliveryLineOf<Item>::waitUntilSaved(Position position, std::chrono::milliseconds atMost)
{
    const auto isSaved = [this, position] { return !m_startOver && m_saved >= position; };
    const auto cannotBe = [this, position] {
        return !m_startOver && m_cannotSave && m_progress.at >= position;
    };
    return waitFor(atMost, isSaved, cannotBe);
}

template <typename Item> void DeliveryLineOf<Item>::deliverUpTo(Position limit)
{
    askIfDue([this, limit] {
        if (isHeldBack())
            letThrough();
        m_limit = limit;
    });
}

template <typename Item> void DeliveryLineOf<Item>::pause()
{
    ask([this] { m_paused = m_tell = true; });
}

template <typename Item> void DeliveryLineOf<Item>::resume()
{
    ask([this] {
        m_paused = false;
        m_missed = m_tell = true;
        letThrough();
    });
}

template <typename Item> void DeliveryLineOf<Item>::retry()
{
    ask([this] { m_retry = true; });
}

template <typename Item> void DeliveryLineOf<Item>::skip(std::string by)
{
    ask([this, &by] { m_skipBy = std::move(by); });
}

template <typename Item> void DeliveryLineOf<Item>::startOver()
{
    ask([this] { m_startOver = true; });
}

template <typename Item> template <typename Change> void DeliveryLineOf<Item>::ask(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change();
    }
    m_news.notify_one();
}

/// The same for news: the line goes on sleeping while there is nothing that it may deliver.
template <typename Item>
template <typename Change>
void DeliveryLineOf<Item>::askIfDue(Change change)
{
    bool isDue = false;
    {
        const std::lock_guard lock(m_mutex);
        change();
        isDue = m_tell || (mayDeliver() && hasNews());
    }
    if (isDue)
        m_news.notify_one();
}

template <typename Item>
template <typename Reached, typename InVain>
bool DeliveryLineOf<Item>::waitFor(std::chrono::milliseconds atMost, Reached reached,
                                   InVain isInVain)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [&] {
        return reached() || isInVain() || m_paused ||
               m_progress.state == LineProgress::State::Stopped;
    };
    m_arrived.wait_for(lock, atMost, isOver);
    return reached();
}

/// In the publisher's thread. Never waits for the line: what does not fit is left to the log.
template <typename Item> void DeliveryLineOf<Item>::published(const Batch<Item> &batch)
{
    askIfDue([&] {
        m_progress.head = std::max(m_progress.head, placeOf(batch->back()));
        m_tell = m_tell || m_paused; // how much waits
        const Clock::time_point now = Clock::now();
        if (!m_behindSince)
            m_behindSince = now;
        if (m_inboxItems + batch->size() > m_policy.keep) {
            m_missed = true;
            return;
        }
        m_inbox.push_back({batch, now});
        m_inboxItems += batch->size();
    });
}

template <typename Item> void DeliveryLineOf<Item>::run()
{
    begin();
    for (Work work = nextWork(); work != Work::End; work = nextWork()) {
        const Turn turn(m_policy.turns.get());
        try {
            carryOut(work);
        } catch (const std::exception &error) {
            stopWith(error.what());
        }
    }
    m_carrier.finish();
}

template <typename Item> void DeliveryLineOf<Item>::begin()
{
    try {
        m_carrier.begin();
        const std::lock_guard lock(m_mutex);
        m_progress.at = m_saved = m_carrier.checkpoint();
    } catch (const std::exception &error) {
        stopWith(error.what());
    }
    m_arrived.notify_all();
}

/// Sleeps until there is something to do. Nothing on the way from published() to here waits for
/// a time to pass.
template <typename Item> typename DeliveryLineOf<Item>::Work DeliveryLineOf<Item>::nextWork()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (const auto asked = askedFor())
            return *asked;
        if (mayDeliver() && hasNews()) {
            takeWhatIsDue();
            return Work::News;
        }
        const bool unsaved = m_unsaved;
        if (m_news.wait_for(lock, unsaved ? m_policy.quiet : m_policy.poll) ==
            std::cv_status::no_timeout)
            continue;
        if (unsaved)
            return Work::Quiet;
        if (mayDeliver())
            return Work::Poll;
    }
}

template <typename Item>
std::optional<typename DeliveryLineOf<Item>::Work> DeliveryLineOf<Item>::askedFor()
{
    const bool stopped = m_progress.state == LineProgress::State::Stopped;
    const bool retry = std::exchange(m_retry, false);
    if (m_end)
        return Work::End;
    if (m_startOver)
        return Work::StartOver;
    if (std::exchange(m_tell, false))
        return Work::Tell;
    if (!stopped)
        m_skipBy.reset();
    if (m_skipBy)
        return Work::Skip;
    return stopped && retry ? std::optional(Work::Retry) : std::nullopt;
}

template <typename Item> bool DeliveryLineOf<Item>::mayDeliver() const
{
    return !m_paused && m_progress.state != LineProgress::State::Stopped;
}

/// Something in it may be delivered, or all of it was and can go.
template <typename Item> bool DeliveryLineOf<Item>::isDue(const Arrival &arrival) const
{
    const Position last = placeOf(arrival.batch->back());
    return last <= m_progress.at ||
           (m_progress.at < m_limit && placeOf(arrival.batch->front()) <= m_limit);
}

template <typename Item> bool DeliveryLineOf<Item>::hasNews() const
{
    return (m_missed && m_progress.at < m_limit) || (!m_inbox.empty() && isDue(m_inbox.front()));
}

/// All that is still to come is in the inbox; a gap in it would be noticed on delivery.
template <typename Item> bool DeliveryLineOf<Item>::inboxGoesOn() const
{
    if (m_progress.at >= m_progress.head)
        return true;
    return !m_inbox.empty() &&
           number(placeOf(m_inbox.front().batch->front())) <= number(m_progress.at) + 1 &&
           placeOf(m_inbox.back().batch->back()) >= m_progress.head;
}

/// What is held back stays in the inbox: it need not be read from the log when its time comes.
template <typename Item> void DeliveryLineOf<Item>::takeWhatIsDue()
{
    while (!m_inbox.empty() && isDue(m_inbox.front())) {
        m_taken.push_back(m_inbox.front());
        if (placeOf(m_inbox.front().batch->back()) > m_limit)
            return;
        m_inboxItems -= m_inbox.front().batch->size();
        m_inbox.pop_front();
    }
}

template <typename Item> void DeliveryLineOf<Item>::carryOut(Work work)
{
    switch (work) {
    case Work::News:
        return deliverNews();
    case Work::Quiet:
        return save();
    case Work::Poll:
        return catchUp();
    case Work::Retry:
        goOn();
        if (!m_carrier.hasBegun())
            begin();
        return;
    case Work::Tell:
        return arrived();
    case Work::Skip:
        return skipBadItem();
    case Work::StartOver:
        return beginAgain();
    case Work::End:
        return;
    }
}

template <typename Item> void DeliveryLineOf<Item>::deliverNews()
{
    const std::deque<Arrival> taken = std::exchange(m_taken, {});
    bool missed = false;
    Position limitBefore{};
    {
        const std::lock_guard lock(m_mutex);
        missed = std::exchange(m_missed, false);
        limitBefore = m_limit;
    }
    if (missed)
        catchUp();
    for (const Arrival &arrival : taken) {
        if (isInterrupted())
            break;
        m_carrier.deliver(std::span(*arrival.batch));
    }
    const bool interrupted = isInterrupted();
    const std::lock_guard lock(m_mutex);
    // What was taken and not delivered stands in the log, and what the limit holds back stands
    // there alone unless it was handed over. The limit may have been raised meanwhile.
    if (interrupted || (missed && m_progress.at >= limitBefore && !inboxGoesOn()))
        m_missed = true;
}

template <typename Item> void DeliveryLineOf<Item>::catchUp()
{
    m_carrier.catchUp();
    if (m_carrier.cameALongWay())
        save();
}

template <typename Item> void DeliveryLineOf<Item>::save()
{
    const Position saved = m_carrier.save();
    {
        const std::lock_guard lock(m_mutex);
        m_saved = saved;
        m_unsaved = false;
        m_cannotSave = saved < m_progress.at;
    }
    m_arrived.notify_all();
}

template <typename Item> void DeliveryLineOf<Item>::beginAgain()
{
    if (!m_carrier.hasBegun()) {
        goOn();
        return begin();
    }
    m_carrier.startOver();
    {
        const std::lock_guard lock(m_mutex);
        m_progress.at = {};
        m_saved = {};
        m_cannotSave = false;
    }
    goOn(); // only now: until then nobody who waits is to be told of the old progress
    arrived();
}

template <typename Item> void DeliveryLineOf<Item>::skipBadItem()
{
    SkippedEvent skipped{Position{number(m_carrier.checkpoint()) + 1}, {}, {}};
    {
        const std::lock_guard lock(m_mutex);
        skipped.why = m_progress.why;
        skipped.by = std::exchange(m_skipBy, std::nullopt).value_or("");
    }
    if (m_carrier.hasBegun())
        m_carrier.skip(skipped);
    goOn();
}

template <typename Item> void DeliveryLineOf<Item>::stopWith(std::string why)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress.state = LineProgress::State::Stopped;
        m_progress.why = std::move(why);
    }
    arrived();
}

template <typename Item> void DeliveryLineOf<Item>::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_progress.state = LineProgress::State::Following;
    m_progress.why.clear();
    m_startOver = false;
    m_missed = true;
}

/// Makes known how far the line has come, to those who wait and to the listener.
template <typename Item> void DeliveryLineOf<Item>::arrived()
{
    LineProgress now;
    {
        const std::lock_guard lock(m_mutex);
        if (m_progress.state == LineProgress::State::CatchingUp)
            m_progress.state = LineProgress::State::Following;
        m_progress.left = {};
        if (m_carrier.hasBegun())
            m_progress.at = m_carrier.checkpoint();
        m_unsaved = m_carrier.hasBegun() && m_progress.at != m_saved;
        m_cannotSave = m_cannotSave && !m_unsaved;
        if (m_progress.at >= m_progress.head)
            m_behindSince.reset();
        else if (!m_inbox.empty())
            m_behindSince = m_inbox.front().at;
        now = progressNow();
    }
    m_arrived.notify_all();
    if (m_onProgress && now != std::exchange(m_told, now))
        m_onProgress(now);
}

template <typename Item> void DeliveryLineOf<Item>::underWay(Position from, Clock::time_point since)
{
    LineProgress now;
    {
        const std::lock_guard lock(m_mutex);
        m_progress.at = m_carrier.checkpoint();
        const auto done = number(m_progress.at) - number(from);
        const auto left = number(m_progress.head) - number(m_progress.at);
        if (m_progress.state == LineProgress::State::Stopped)
            return;
        m_progress.state = LineProgress::State::CatchingUp;
        const auto elapsed =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - since);
        m_progress.left = done > 0 ? elapsed * left / done : std::chrono::microseconds{};
        now = progressNow();
    }
    m_arrived.notify_all();
    if (m_onProgress)
        m_onProgress(now);
}

/// Whether all that is still to come waits for somebody else.
template <typename Item> bool DeliveryLineOf<Item>::isHeldBack() const
{
    return m_paused || m_progress.at >= m_limit;
}

template <typename Item> void DeliveryLineOf<Item>::letThrough()
{
    m_letThrough = Clock::now();
}

template <typename Item> LineProgress DeliveryLineOf<Item>::progressNow() const
{
    LineProgress now = m_progress;
    if (m_paused && now.state != LineProgress::State::Stopped)
        now.state = LineProgress::State::Paused;
    if (m_behindSince && !isHeldBack())
        now.behind = std::chrono::duration_cast<std::chrono::microseconds>(
            Clock::now() - std::max(*m_behindSince, m_letThrough));
    return now;
}

template <typename Item> bool DeliveryLineOf<Item>::isInterrupted() const
{
    const std::lock_guard lock(m_mutex);
    return m_end || m_startOver || !mayDeliver();
}

template <typename Item> Position DeliveryLineOf<Item>::limit() const
{
    const std::lock_guard lock(m_mutex);
    return m_limit;
}

template <typename Item> Position DeliveryLineOf<Item>::head() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress.head;
}

template <typename Item> void DeliveryLineOf<Item>::raiseHead(Position head)
{
    const std::lock_guard lock(m_mutex);
    m_progress.head = std::max(m_progress.head, head);
}

template <typename Item> void DeliveryLineOf<Item>::rest()
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, m_policy.retryAfter, [this] { return m_end; });
}

template class DeliveryLineOf<RecordedEvent>;
template class DeliveryLineOf<Happening>;

} // namespace restaurant
