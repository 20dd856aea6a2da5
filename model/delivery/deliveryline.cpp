#include "deliveryline.h"

#include <algorithm>
#include <stdexcept>

namespace restaurant {
namespace {

Position next(Position position)
{
    return Position{number(position) + 1};
}

/// Positions are dense: so many events span so many positions, or one is missing.
bool isWhole(std::span<const RecordedEvent> events)
{
    const auto spanned = number(events.back().position) - number(events.front().position) + 1;
    return spanned == static_cast<std::int64_t>(events.size());
}

} // namespace

DeliveryLine::DeliveryLine(EventFeed &feed, Subscriber &subscriber, MakeSource makeSource,
                           LinePolicy policy, Listener onProgress)
    : m_feed(feed)
    , m_subscriber(subscriber)
    , m_makeSource(std::move(makeSource))
    , m_policy(policy)
    , m_onProgress(std::move(onProgress))
{
    m_progress.head = feed.head();
    m_feed.add(*this);
    m_thread = std::thread([this] { run(); });
}

DeliveryLine::~DeliveryLine()
{
    m_feed.remove(*this);
    ask([this] { m_end = true; });
    m_thread.join();
}

LineProgress DeliveryLine::progress() const
{
    const std::lock_guard lock(m_mutex);
    return progressNow();
}

bool DeliveryLine::waitUntil(Position position, std::chrono::milliseconds atMost)
{
    return waitFor(atMost, [this, position] { return !m_startOver && m_progress.at >= position; });
}

bool DeliveryLine::waitUntilSaved(Position position, std::chrono::milliseconds atMost)
{
    return waitFor(atMost, [this, position] { return !m_startOver && m_saved >= position; });
}

void DeliveryLine::pause()
{
    ask([this] { m_paused = true; });
}

void DeliveryLine::resume()
{
    ask([this] {
        m_paused = false;
        m_missed = true;
    });
}

void DeliveryLine::retry()
{
    ask([this] { m_retry = true; });
}

void DeliveryLine::skip(std::string by)
{
    ask([this, &by] { m_skipBy = std::move(by); });
}

void DeliveryLine::startOver()
{
    ask([this] { m_startOver = true; });
}

template <typename Change> void DeliveryLine::ask(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change();
    }
    m_news.notify_one();
}

template <typename Reached>
bool DeliveryLine::waitFor(std::chrono::milliseconds atMost, Reached reached)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [&] {
        return reached() || m_progress.state == LineProgress::State::Stopped;
    };
    m_arrived.wait_for(lock, atMost, isOver);
    return reached();
}

/// In the publisher's thread. Never waits for the line: what does not fit is left to the log.
void DeliveryLine::published(const EventBatch &batch)
{
    ask([&] {
        m_progress.head = std::max(m_progress.head, batch->back().position);
        const Clock::time_point now = Clock::now();
        if (!m_behindSince)
            m_behindSince = now;
        if (m_inboxEvents + batch->size() > m_policy.keep) {
            m_missed = true;
            return;
        }
        m_inbox.push_back({batch, now});
        m_inboxEvents += batch->size();
    });
}

void DeliveryLine::run()
{
    begin();
    for (Work work = nextWork(); work != Work::End; work = nextWork()) {
        try {
            carryOut(work);
        } catch (const std::exception &error) {
            stopWith(error.what());
        }
    }
    m_subscriber.finish();
    m_source.reset();
}

void DeliveryLine::begin()
{
    try {
        m_source = m_makeSource();
        const Position head = m_source->head();
        m_subscriber.start(head);
        raiseHead(head);
        m_started = true;
        const std::lock_guard lock(m_mutex);
        m_progress.at = m_saved = m_subscriber.checkpoint();
    } catch (const std::exception &error) {
        stopWith(error.what());
    }
    m_arrived.notify_all();
}

/// Sleeps until there is something to do. Nothing on the way from published() to here waits for
/// a time to pass.
DeliveryLine::Work DeliveryLine::nextWork()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (const auto asked = askedFor())
            return *asked;
        if (mayDeliver() && (!m_inbox.empty() || m_missed)) {
            m_taken.swap(m_inbox);
            m_inboxEvents = 0;
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

std::optional<DeliveryLine::Work> DeliveryLine::askedFor()
{
    const bool stopped = m_progress.state == LineProgress::State::Stopped;
    const bool retry = std::exchange(m_retry, false);
    if (m_end)
        return Work::End;
    if (m_startOver)
        return Work::StartOver;
    if (!stopped)
        m_skipBy.reset();
    if (m_skipBy)
        return Work::Skip;
    return stopped && retry ? std::optional(Work::Retry) : std::nullopt;
}

bool DeliveryLine::mayDeliver() const
{
    return !m_paused && m_progress.state != LineProgress::State::Stopped;
}

void DeliveryLine::carryOut(Work work)
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
        if (!m_started)
            begin();
        return;
    case Work::Skip:
        return skipBadEvent();
    case Work::StartOver:
        return beginAgain();
    case Work::End:
        return;
    }
}

void DeliveryLine::deliverNews()
{
    const std::deque<Arrival> taken = std::exchange(m_taken, {});
    bool missed = false;
    {
        const std::lock_guard lock(m_mutex);
        missed = std::exchange(m_missed, false);
    }
    if (missed)
        catchUp();
    for (const Arrival &arrival : taken) {
        if (isInterrupted())
            break;
        deliverNew(*arrival.batch);
    }
    if (isInterrupted()) {
        const std::lock_guard lock(m_mutex);
        m_missed = true; // what was taken and not delivered stands in the log
    }
}

void DeliveryLine::deliverNew(std::span<const RecordedEvent> events)
{
    const Position expected = next(m_subscriber.checkpoint());
    if (events.back().position < expected)
        return;
    if (events.front().position > expected || !isWhole(events))
        return catchUp();
    const auto seen = number(expected) - number(events.front().position);
    try {
        m_subscriber.deliver(events.subspan(static_cast<std::size_t>(seen)));
    } catch (const std::exception &) {
        deliverOneByOne();
        return catchUp();
    }
    tell();
}

void DeliveryLine::catchUp()
{
    const Position from = m_subscriber.checkpoint();
    const Clock::time_point since = Clock::now();
    const bool isLong = isLongWay(from);
    if (isLong)
        m_subscriber.catchingUp();
    bool more = true;
    while (more && !isInterrupted()) {
        try {
            more = readAndDeliver(m_policy.batch);
        } catch (const std::exception &) {
            deliverOneByOne();
        }
        if (isLong)
            tellCatchingUp(from, since);
    }
    if (isLong)
        m_subscriber.caughtUp();
    tell();
    if (isLong)
        save();
}

bool DeliveryLine::readAndDeliver(std::size_t atMost)
{
    const Position seen = m_subscriber.checkpoint();
    const std::vector<RecordedEvent> events = m_source->read(seen, atMost);
    if (events.empty())
        return false;
    if (events.front().position != next(seen) || !isWhole(events))
        throw std::runtime_error("The log has no event " + std::to_string(number(next(seen))) +
                                 ".");
    raiseHead(events.back().position);
    m_subscriber.deliver(events);
    return true;
}

/// After a failure: finds the event that is to blame, tries it again and then stops at it. Comes
/// back earlier when as many events as usual went well.
void DeliveryLine::deliverOneByOne()
{
    m_failures = 0;
    for (std::size_t tried = 0; tried < m_policy.batch && !isInterrupted(); ++tried) {
        try {
            if (!readAndDeliver(1))
                return;
            m_failures = 0;
        } catch (const std::exception &error) {
            if (triedInVain(error.what()))
                return;
        }
    }
}

bool DeliveryLine::triedInVain(const std::string &why)
{
    if (++m_failures > m_policy.retries) {
        stopWith(why);
        return true;
    }
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, m_policy.retryAfter, [this] { return m_end; });
    return false;
}

void DeliveryLine::save()
{
    const Position saved = m_subscriber.idle();
    {
        const std::lock_guard lock(m_mutex);
        m_saved = saved;
        m_unsaved = false;
    }
    m_arrived.notify_all();
}

void DeliveryLine::beginAgain()
{
    if (!m_started) {
        goOn();
        return begin();
    }
    m_subscriber.startOver();
    {
        const std::lock_guard lock(m_mutex);
        m_progress.at = {};
        m_saved = {};
    }
    goOn(); // only now: until then nobody who waits is to be told of the old progress
    tell();
}

void DeliveryLine::skipBadEvent()
{
    SkippedEvent skipped{next(m_subscriber.checkpoint()), {}, {}};
    {
        const std::lock_guard lock(m_mutex);
        skipped.why = m_progress.why;
        skipped.by = std::exchange(m_skipBy, std::nullopt).value_or("");
    }
    if (m_started)
        m_subscriber.skip(skipped);
    goOn();
}

void DeliveryLine::stopWith(std::string why)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress.state = LineProgress::State::Stopped;
        m_progress.why = std::move(why);
    }
    tell();
}

void DeliveryLine::goOn()
{
    const std::lock_guard lock(m_mutex);
    m_progress.state = LineProgress::State::Following;
    m_progress.why.clear();
    m_startOver = false;
    m_missed = true;
}

/// Makes known how far the line has come, to those who wait and to the listener.
void DeliveryLine::tell()
{
    LineProgress now;
    {
        const std::lock_guard lock(m_mutex);
        if (m_progress.state == LineProgress::State::CatchingUp)
            m_progress.state = LineProgress::State::Following;
        m_progress.left = {};
        if (m_started)
            m_progress.at = m_subscriber.checkpoint();
        m_unsaved = m_started && m_progress.at != m_saved;
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

void DeliveryLine::tellCatchingUp(Position from, Clock::time_point since)
{
    LineProgress now;
    {
        const std::lock_guard lock(m_mutex);
        m_progress.at = m_subscriber.checkpoint();
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

LineProgress DeliveryLine::progressNow() const
{
    LineProgress now = m_progress;
    if (m_paused && now.state != LineProgress::State::Stopped)
        now.state = LineProgress::State::Paused;
    if (m_behindSince)
        now.behind =
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - *m_behindSince);
    return now;
}

bool DeliveryLine::isLongWay(Position from) const
{
    const std::lock_guard lock(m_mutex);
    const auto left = number(m_progress.head) - number(from);
    return left > static_cast<std::int64_t>(m_policy.longWay);
}

void DeliveryLine::raiseHead(Position head)
{
    const std::lock_guard lock(m_mutex);
    m_progress.head = std::max(m_progress.head, head);
}

bool DeliveryLine::isInterrupted() const
{
    const std::lock_guard lock(m_mutex);
    return m_end || m_startOver || !mayDeliver();
}

} // namespace restaurant
