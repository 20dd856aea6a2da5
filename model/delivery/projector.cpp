#include "projector.h"

#include "delivery/chance.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace restaurant {

namespace {

/// What a draw is for, besides the kinds of bends.
constexpr std::uint64_t howSoonAgain = 101;

} // namespace

void Projector::protect(const Protections &protections, Instant at)
{
    const bool heldBack = m_protections.order && !protections.order;
    m_protections = protections;
    m_checksSince = at;
    if (!heldBack)
        return;
    std::vector<Come> come;
    for (const auto &[position, item] : std::exchange(m_held, {}))
        come.push_back({item, false});
    putFirst(come);
}

void Projector::bend(const Bend &bend, Instant at)
{
    if (bend.kind == BendKind::Slow)
        m_slow = bend.by;
    else if (bend.kind == BendKind::Pause)
        m_pausedUntil = at + bend.by;
    else if (bend.kind == BendKind::Discard)
        throwAway(bend.by);
    else if (bend.event == Position{})
        return m_rates.set(bend);
    else if (bend.kind == BendKind::Poison)
        m_poison.insert(bend.event);
    else if (bend.kind == BendKind::Busy)
        m_busy[bend.event] = bend.by;
    else
        m_crashes[bend.event] = bend.by;
    if (isOfProjector(bend.kind) && (bend.by > Duration{} || m_isEmpty))
        m_bent.push_back({{}, bend.kind, at});
}

void Projector::expect(const LineItem &item)
{
    if (m_rates.hits(BendKind::Poison, item))
        m_poison.insert(item.position);
    if (const Bend *busy = m_rates.hits(BendKind::Busy, item))
        m_busy[item.position] = busy->by;
    if (const Bend *crash = m_rates.hits(BendKind::CrashBeforeCheckpoint, item))
        m_crashes[item.position] = crash->by;
}

/// Of what is behind the checkpoint one copy was shown already, or it is known to be missing. Who
/// makes an empty view anew reads the log in any case.
void Projector::miss(const LineItem &item, Instant due)
{
    if (item.position > m_checkpoint && !m_isEmpty)
        m_missed.try_emplace(item.position, Missed{item, due, false});
}

bool Projector::isDone(Position event) const
{
    return event <= m_checkpoint && !m_missed.contains(event);
}

bool Projector::has(Position event) const
{
    bool is = false;
    forEach([&](const LineItem &item) { is = is || item.position == event; });
    return is;
}

// One after the other.

bool Projector::isFree(Instant now) const
{
    return !m_hasStopped && m_pausedUntil <= now && m_freeAt <= now;
}

bool Projector::isAhead(const LineItem &item) const
{
    return number(item.position) > number(m_checkpoint) + 1;
}

bool Projector::isHeldNext() const
{
    return !m_held.empty() && !isAhead(m_held.begin()->second);
}

void Projector::work(Instant now)
{
    if (const auto check = nextCheck(); check && *check <= now)
        readMissed(Position{std::numeric_limits<std::int64_t>::max()}, now);
    while (isFree(now)) {
        if (m_current)
            attempt(now);
        else if (!takeNext(now))
            return;
        else if (m_current)
            m_freeAt = now + m_slow;
    }
}

/// False: there is none. What comes before its turn, is passed over or waits behind a parked one
/// costs no time.
bool Projector::takeNext(Instant now)
{
    if (isHeldNext()) {
        parkOrBegin(m_held.extract(m_held.begin()).mapped());
        return true;
    }
    if (m_inbox.empty())
        return false;
    const Come come = std::move(m_inbox.front());
    m_inbox.pop_front();
    take(come, now);
    return true;
}

void Projector::take(const Come &come, Instant now)
{
    const LineItem &item = come.item;
    if (!come.isHandled) {
        if (m_protections.duplicates && (isDone(item.position) || m_held.contains(item.position)))
            return;
        const bool isHeld = m_protections.order && isAhead(item);
        if (isHeld)
            m_held.emplace(item.position, item);
        if (m_protections.gaps && isAhead(item))
            readMissed(item.position, now);
        if (isHeld)
            return;
    }
    parkOrBegin(item);
}

void Projector::parkOrBegin(const LineItem &item)
{
    Parked *const parked = parkedWith(item);
    if (!parked) {
        m_current = Current{item, 0};
        return;
    }
    parked->behind.push_back(item);
    parked->told.waiting = static_cast<int>(parked->behind.size());
    note(item.position);
}

void Projector::attempt(Instant now)
{
    if (const auto why = trouble(now))
        fail(*why, now);
    else if (m_crashes.contains(m_current->item.position))
        crash(now);
    else
        show(now);
}

std::optional<BendKind> Projector::trouble(Instant now)
{
    const Position event = m_current->item.position;
    if (m_poison.contains(event))
        return BendKind::Poison;
    if (const auto busy = m_busy.find(event); busy != m_busy.end()) {
        const auto until = m_busyUntil.try_emplace(event, now + busy->second).first;
        if (now < until->second)
            return BendKind::Busy;
    }
    return std::nullopt;
}

/// Who does not try again what is only busy goes on without it and knows nothing.
void Projector::fail(BendKind why, Instant now)
{
    if (m_current->attempts++ == 0)
        noteBent(why, now);
    const bool tries = m_protections.retry || m_protections.poison == PoisonPolicy::RetryThenPark;
    if (tries && m_current->attempts < m_protections.how.attempts) {
        m_freeAt = now + pauseAfter(m_current->attempts);
        return;
    }
    if (tries || why == BendKind::Poison)
        return giveUp(why, now);
    note(m_current->item.position);
    m_current.reset();
}

Duration Projector::pauseAfter(int attempts) const
{
    const RetryPolicy &how = m_protections.how;
    Duration pause = how.pause;
    for (int n = 1; n < attempts && how.kind != RetryKind::Fixed && pause < longestRetryPause; ++n)
        pause *= 2;
    pause = std::min(pause, longestRetryPause);
    if (how.kind != RetryKind::Jitter)
        return pause;
    const auto purpose = howSoonAgain + static_cast<std::uint64_t>(attempts);
    const auto drawn = drawFor(m_rates.seed(), purpose, number(m_current->item.position));
    return Duration(static_cast<Duration::rep>(drawn % static_cast<std::uint64_t>(pause.count()))) +
           Duration{1};
}

void Projector::giveUp(BendKind why, Instant now)
{
    const LineItem item = m_current->item;
    Parked parked{item, {item.position, item.order, why, now, 0, false, false}, {}};
    parked.told.isStop = m_protections.poison == PoisonPolicy::Stop;
    parked.told.isGone = m_protections.poison == PoisonPolicy::SkipAndRecord;
    m_hasStopped = parked.told.isStop;
    m_parked.insert_or_assign(item.position, std::move(parked));
    if (m_hasStopped)
        return;
    note(item.position);
    m_current.reset();
}

void Projector::show(Instant now)
{
    m_applied.push_back({m_current->item.position, now});
    note(m_current->item.position);
    m_current.reset();
}

/// What is noted together with what is shown is not done at all, and done when it is back. Else it
/// was shown, and comes again from what was noted last.
void Projector::crash(Instant now)
{
    const LineItem item = m_current->item;
    const Duration down = m_crashes.extract(item.position).mapped();
    noteBent(BendKind::CrashBeforeCheckpoint, now);
    if (!m_protections.duplicates) {
        show(now);
        putFirst({{item, true}});
    }
    m_freeAt = now + down;
}

void Projector::note(Position event)
{
    m_checkpoint = std::max(m_checkpoint, event);
    m_missed.erase(event);
    if (!m_protections.gaps) // nobody looks for what is passed by
        m_missed.erase(m_missed.begin(), m_missed.upper_bound(m_checkpoint));
}

// What is missing.

std::optional<Instant> Projector::nextCheck() const
{
    if (!m_protections.gaps)
        return std::nullopt;
    const auto unread = std::find_if(m_missed.begin(), m_missed.end(),
                                     [](const auto &one) { return !one.second.isRead; });
    if (unread == m_missed.end())
        return std::nullopt;
    const Duration waited = std::max(unread->second.due - m_checksSince, Duration{});
    const auto checks = waited / m_protections.checkEvery + 1;
    return m_checksSince + checks * m_protections.checkEvery;
}

/// In the log, what should have come before this place and by now.
void Projector::readMissed(Position before, Instant now)
{
    std::vector<Come> read;
    for (auto &[position, missed] : m_missed) {
        if (position >= before)
            break;
        if (missed.due <= now && !std::exchange(missed.isRead, true))
            read.push_back({missed.item, false});
    }
    putFirst(read);
}

void Projector::putFirst(const std::vector<Come> &come)
{
    m_inbox.insert(m_inbox.begin(), come.begin(), come.end());
}

// What is parked.

Projector::Parked *Projector::parkedWith(const LineItem &item)
{
    const auto found = std::find_if(m_parked.begin(), m_parked.end(), [&](const auto &one) {
        const Parked &parked = one.second;
        return item.order && parked.item.order == item.order && !parked.told.isGone &&
               !parked.told.isStop;
    });
    return found == m_parked.end() ? nullptr : &found->second;
}

void Projector::handle(Position event, ParkedHandling how)
{
    std::vector<Come> freed;
    std::vector<Parked> handled;
    for (const auto &[position, parked] : m_parked)
        if (event == Position{} || event == position)
            handled.push_back(parked);
    for (Parked &parked : handled) {
        m_parked.erase(parked.item.position);
        free(std::move(parked), how, freed);
    }
    putFirst(freed);
}

void Projector::free(Parked parked, ParkedHandling how, std::vector<Come> &freed)
{
    const Position event = parked.item.position;
    if (how == ParkedHandling::Repair) {
        m_poison.erase(event);
        m_busy.erase(event);
    }
    if (parked.told.isStop) {
        m_hasStopped = false;
        m_current.reset();
        if (how == ParkedHandling::Drop)
            return note(event);
    }
    if (how != ParkedHandling::Drop)
        freed.push_back({parked.item, true});
    for (const LineItem &item : parked.behind)
        freed.push_back({item, true});
}

void Projector::forget()
{
    m_inbox.clear();
    m_held.clear();
    m_missed.clear();
    m_parked.clear();
    m_current.reset();
    m_hasStopped = false;
    m_freeAt = {};
}

void Projector::throwAway(Duration pace)
{
    forget();
    m_isEmpty = true;
    m_pace = pace;
}

void Projector::startOver(Position shown)
{
    forget();
    m_checkpoint = shown;
    m_isEmpty = false;
    m_poison.erase(m_poison.begin(), m_poison.upper_bound(shown));
    m_busy.erase(m_busy.begin(), m_busy.upper_bound(shown));
    m_crashes.erase(m_crashes.begin(), m_crashes.upper_bound(shown));
}

// What others are told.

void Projector::noteBent(BendKind kind, Instant at)
{
    m_bent.push_back({m_current->item.position, kind, at});
}

std::optional<Instant> Projector::next() const
{
    const auto check = nextCheck();
    if (m_hasStopped || !hasWork())
        return check;
    const Instant free = std::max(m_freeAt, m_pausedUntil);
    return check ? std::min(*check, free) : free;
}

void Projector::addTo(ViewLineState &state) const
{
    state.protections = m_protections;
    state.hasStopped = m_hasStopped;
    state.isEmpty = m_isEmpty;
    state.shown = m_checkpoint;
    const Instant until = std::max(m_freeAt, m_pausedUntil);
    if (hasWork() || m_pausedUntil == until)
        state.standsUntil = until;
    m_rates.addTo(state.active);
    for (const auto &[position, parked] : m_parked)
        state.parked.push_back(parked.told);
    if (m_slow > Duration{})
        state.active.push_back({state.view, BendKind::Slow, {}, 0, m_slow, {}});
}

} // namespace restaurant
