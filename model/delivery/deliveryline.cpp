#include "deliveryline.h"

#include <algorithm>
#include <stdexcept>

namespace restaurant {
namespace {

template <typename Place> Place next(Place place)
{
    return Place{number(place) + 1};
}

/// Places are dense: so many items span so many places, or one is missing.
template <typename Item> bool isWhole(std::span<const Item> items)
{
    const auto spanned = number(placeOf(items.back())) - number(placeOf(items.front())) + 1;
    return spanned == static_cast<std::int64_t>(items.size());
}

template <typename Item>
std::span<const Item> behind(std::span<const Item> items, PlaceOf<Item> seen)
{
    const auto known = number(seen) - number(placeOf(items.front())) + 1;
    return items.subspan(static_cast<std::size_t>(known));
}

template <typename Item>
std::span<const Item> upTo(std::span<const Item> items, PlaceOf<Item> limit)
{
    const auto allowed = number(limit) - number(placeOf(items.front())) + 1;
    const auto count = std::clamp<std::int64_t>(allowed, 0, std::ssize(items));
    return items.first(static_cast<std::size_t>(count));
}

} // namespace

template <typename Item>
DeliveryLineOf<Item>::DeliveryLineOf(Feed<Item> &feed, SubscriberTo<Item> &subscriber,
                                     MakeSource makeSource, LinePolicy policy, Listener onProgress)
    : m_feed(feed)
    , m_subscriber(subscriber)
    , m_makeSource(std::move(makeSource))
    , m_policy(std::move(policy))
    , m_onProgress(std::move(onProgress))
{
    m_progress.head = feed.head();
    m_feed.add(*this);
    m_thread = std::thread([this] { run(); });
}

template <typename Item> DeliveryLineOf<Item>::~DeliveryLineOf()
{
    m_feed.remove(*this);
    ask([this] { m_asked = Work::End; });
    m_thread.join();
}

template <typename Item>
typename DeliveryLineOf<Item>::Progress DeliveryLineOf<Item>::progress() const
{
    const std::lock_guard lock(m_mutex);
    return progressNow();
}

template <typename Item>
bool DeliveryLineOf<Item>::waitUntil(Place place, std::chrono::milliseconds atMost)
{
    const auto isThere = [this, place] { return !startsOver() && m_progress.at >= place; };
    return waitFor(atMost, isThere, [] { return false; });
}

template <typename Item>
bool DeliveryLineOf<Item>::waitUntilSaved(Place place, std::chrono::milliseconds atMost)
{
    const auto isSaved = [this, place] { return !startsOver() && m_saved >= place; };
    const auto cannotBe = [this, place] {
        return !startsOver() && m_saving == Saving::InVain && m_progress.at >= place;
    };
    return waitFor(atMost, isSaved, cannotBe);
}

template <typename Item> void DeliveryLineOf<Item>::deliverUpTo(Place limit)
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

template <typename Item> void DeliveryLineOf<Item>::retry()
{
    ask([this] { askFor(Work::Retry); });
}

template <typename Item> void DeliveryLineOf<Item>::skip(std::string by)
{
    ask([this, &by] {
        askFor(Work::Skip);
        m_skipBy = std::move(by);
    });
}

template <typename Item> void DeliveryLineOf<Item>::startOver()
{
    ask([this] { askFor(Work::StartOver); });
}

template <typename Item> void DeliveryLineOf<Item>::resume()
{
    ask([this] {
        m_paused = false;
        m_missed = m_tell = true;
        letThrough();
    });
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
        return reached() || isInVain() || m_paused || m_progress.state == DeliveryState::Stopped;
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
    m_subscriber.finish();
    m_source.reset();
}

template <typename Item> void DeliveryLineOf<Item>::begin()
{
    try {
        auto source = m_makeSource();
        const Place head = source->head();
        m_subscriber.start(head);
        raiseHead(head);
        m_source = std::move(source);
        const std::lock_guard lock(m_mutex);
        m_progress.at = m_saved = m_subscriber.checkpoint();
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
        if (const Work asked = askedFor(); asked != Work::None)
            return asked;
        if (mayDeliver() && hasNews()) {
            takeWhatIsDue();
            return Work::News;
        }
        const bool unsaved = m_saving == Saving::ToDo;
        if (m_news.wait_for(lock, unsaved ? m_policy.quiet : m_policy.poll) ==
            std::cv_status::no_timeout)
            continue;
        if (unsaved)
            return Work::Quiet;
        if (mayDeliver())
            return Work::Poll;
    }
}

/// Only a stopped line tries again or skips. Starting over is asked for until it is done.
template <typename Item> typename DeliveryLineOf<Item>::Work DeliveryLineOf<Item>::askedFor()
{
    if (m_asked >= Work::StartOver)
        return m_asked;
    if (std::exchange(m_tell, false))
        return Work::Tell;
    const Work asked = std::exchange(m_asked, Work::None);
    return m_progress.state == DeliveryState::Stopped ? asked : Work::None;
}

/// Something in it may be delivered, or all of it was and can go.
template <typename Item> bool DeliveryLineOf<Item>::isDue(const Arrival &arrival) const
{
    const Place last = placeOf(arrival.batch->back());
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
        if (!m_source)
            begin();
        return;
    case Work::Tell:
        return arrived();
    case Work::Skip:
        return skipBadItem();
    case Work::StartOver:
        return beginAgain();
    case Work::End:
    case Work::None:
        return;
    }
}

template <typename Item> void DeliveryLineOf<Item>::deliverNews()
{
    const std::deque<Arrival> taken = std::exchange(m_taken, {});
    bool missed = false;
    Place limitBefore{};
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
        deliver(std::span(*arrival.batch));
    }
    const bool interrupted = isInterrupted();
    const std::lock_guard lock(m_mutex);
    // What was taken and not delivered stands in the log, and what the limit holds back stands
    // there alone unless it was handed over. The limit may have been raised meanwhile.
    if (interrupted || (missed && m_progress.at >= limitBefore && !inboxGoesOn()))
        m_missed = true;
}

/// What is new in a batch, up to the limit. At a gap, and where the subscriber does not take it,
/// the log is read instead.
template <typename Item> void DeliveryLineOf<Item>::deliver(std::span<const Item> items)
{
    const Place seen = m_subscriber.checkpoint();
    if (placeOf(items.back()) <= seen)
        return;
    if (placeOf(items.front()) > next(seen) || !isWhole(items))
        return catchUp();
    const std::span<const Item> due = upTo(behind(items, seen), limit());
    if (due.empty())
        return;
    try {
        m_subscriber.deliver(due);
    } catch (const std::exception &) {
        deliverOneByOne();
        return catchUp();
    }
    arrived();
}

/// Reads the log, from the checkpoint to its end or to the limit.
template <typename Item> void DeliveryLineOf<Item>::catchUp()
{
    const bool isLongWay = this->isLongWay();
    if (isLongWay)
        m_subscriber.catchingUp();
    try {
        readToTheEnd(isLongWay);
    } catch (...) {
        if (isLongWay)
            m_subscriber.caughtUp();
        throw;
    }
    if (isLongWay)
        m_subscriber.caughtUp();
    arrived();
    if (isLongWay)
        save();
}

template <typename Item> void DeliveryLineOf<Item>::readToTheEnd(bool isLongWay)
{
    const Place from = m_subscriber.checkpoint();
    const Clock::time_point since = Clock::now();
    bool more = true;
    while (more && !isInterrupted()) {
        try {
            more = readAndDeliver(m_policy.batch);
        } catch (const std::exception &) {
            deliverOneByOne();
        }
        if (isLongWay)
            underWay(from, since);
    }
}

/// False at the end of the log, and at the limit.
template <typename Item> bool DeliveryLineOf<Item>::readAndDeliver(std::size_t atMost)
{
    const Place seen = m_subscriber.checkpoint();
    const Place limit = this->limit();
    if (seen >= limit)
        return false;
    const std::vector<Item> items = m_source->read(seen, atMost);
    if (items.empty())
        return false;
    if (placeOf(items.front()) != next(seen) || !isWhole(std::span(items)))
        throw std::runtime_error("The log has no event " + std::to_string(number(next(seen))) +
                                 ".");
    raiseHead(placeOf(items.back()));
    m_subscriber.deliver(upTo(std::span(items), limit));
    return true;
}

/// After a failure: finds the item that is to blame, tries it again and then gives up. Comes back
/// earlier when as many items as usual went well.
template <typename Item> void DeliveryLineOf<Item>::deliverOneByOne()
{
    int failures = 0;
    for (std::size_t tried = 0; tried < m_policy.batch && !isInterrupted(); ++tried) {
        try {
            if (!readAndDeliver(1))
                return;
            failures = 0;
        } catch (const std::exception &) {
            if (++failures > m_policy.retries)
                throw;
            rest();
        }
    }
}

template <typename Item> bool DeliveryLineOf<Item>::isLongWay() const
{
    const Place from = m_subscriber.checkpoint();
    const std::lock_guard lock(m_mutex);
    const Place to = std::min(m_progress.head, m_limit);
    return number(to) - number(from) > static_cast<std::int64_t>(m_policy.longWay);
}

template <typename Item> void DeliveryLineOf<Item>::save()
{
    const Place saved = m_subscriber.idle();
    {
        const std::lock_guard lock(m_mutex);
        m_saved = saved;
        m_saving = saved < m_progress.at ? Saving::InVain : Saving::Done;
    }
    m_arrived.notify_all();
}

template <typename Item> void DeliveryLineOf<Item>::beginAgain()
{
    if (!m_source) {
        goOn();
        return begin();
    }
    m_subscriber.startOver();
    {
        const std::lock_guard lock(m_mutex);
        m_progress.at = {};
        m_saved = {};
        m_saving = Saving::Done;
    }
    goOn(); // only now: until then nobody who waits is to be told of the old progress
    arrived();
}

template <typename Item> void DeliveryLineOf<Item>::skipBadItem()
{
    Skipped<Place> skipped{next(m_subscriber.checkpoint()), {}, {}};
    {
        const std::lock_guard lock(m_mutex);
        skipped.why = m_progress.why;
        skipped.by = m_skipBy;
    }
    if (m_source)
        m_subscriber.skip(skipped);
    goOn();
}

template <typename Item> void DeliveryLineOf<Item>::stopWith(std::string why)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress.state = DeliveryState::Stopped;
        m_progress.why = std::move(why);
    }
    arrived();
}

template <typename Item> void DeliveryLineOf<Item>::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_progress.state = DeliveryState::Following;
    m_progress.why.clear();
    if (m_asked == Work::StartOver)
        m_asked = Work::None;
    m_missed = true;
}

/// Makes known how far the line has come, to those who wait and to the listener.
template <typename Item> void DeliveryLineOf<Item>::arrived()
{
    Progress now;
    {
        const std::lock_guard lock(m_mutex);
        if (m_progress.state == DeliveryState::CatchingUp)
            m_progress.state = DeliveryState::Following;
        m_progress.left = {};
        if (m_source)
            m_progress.at = m_subscriber.checkpoint();
        if (m_source && m_progress.at != m_saved)
            m_saving = Saving::ToDo;
        else if (m_saving == Saving::ToDo)
            m_saving = Saving::Done;
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

template <typename Item> void DeliveryLineOf<Item>::underWay(Place from, Clock::time_point since)
{
    Progress now;
    {
        const std::lock_guard lock(m_mutex);
        m_progress.at = m_subscriber.checkpoint();
        const auto done = number(m_progress.at) - number(from);
        const auto left = number(m_progress.head) - number(m_progress.at);
        if (m_progress.state == DeliveryState::Stopped)
            return;
        m_progress.state = DeliveryState::CatchingUp;
        const auto elapsed =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - since);
        m_progress.left = done > 0 ? elapsed * left / done : std::chrono::microseconds{};
        now = progressNow();
    }
    m_arrived.notify_all();
    if (m_onProgress)
        m_onProgress(now);
}

template <typename Item>
typename DeliveryLineOf<Item>::Progress DeliveryLineOf<Item>::progressNow() const
{
    Progress now = m_progress;
    if (m_paused && now.state != DeliveryState::Stopped)
        now.state = DeliveryState::Paused;
    if (m_behindSince && !isHeldBack())
        now.behind = std::chrono::duration_cast<std::chrono::microseconds>(
            Clock::now() - std::max(*m_behindSince, m_letThrough));
    return now;
}

template <typename Item> bool DeliveryLineOf<Item>::isInterrupted() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked >= Work::StartOver || !mayDeliver();
}

template <typename Item> void DeliveryLineOf<Item>::raiseHead(Place head)
{
    const std::lock_guard lock(m_mutex);
    m_progress.head = std::max(m_progress.head, head);
}

template <typename Item> void DeliveryLineOf<Item>::rest()
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, m_policy.retryAfter, [this] { return m_asked == Work::End; });
}

template class DeliveryLineOf<RecordedEvent>;
template class DeliveryLineOf<Happening>;

} // namespace restaurant
