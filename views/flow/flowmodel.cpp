#include "flowmodel.h"

#include "read/boards.h"
#include "words/progresstext.h"

#include <algorithm>

namespace restaurant {

namespace {

using Seconds = std::chrono::duration<double>;

/// On each road, by the wall's clock. As fast as life one follows it with the eye: three seconds
/// from a person to a view, and twice that if one message is followed alone; at speed it is long
/// enough to be noticed, and short enough to be waited for.
constexpr Seconds shortestFollowed(1);
constexpr Seconds shortestAlone(2);
constexpr Seconds shortestSeen(0.25);
constexpr int slowness = 3;

/// Faster than this, nothing that is shown for a moment means anything.
constexpr double fastestSeen = 1000;

Duration shortestAt(double speed)
{
    if (speed <= 0 || speed > fastestSeen)
        return {};
    const Seconds seen = speed <= 1 ? shortestFollowed : shortestSeen;
    return std::chrono::duration_cast<Duration>(seen * speed);
}

} // namespace

FlowModel::FlowModel(QObject *parent)
    : QObject(parent)
{
    begin({}, Deliveries());
}

void FlowModel::begin(const QString &store, const Deliveries &deliveries)
{
    m_history.clear();
    m_bends.clear();
    m_trip.reset();
    m_stopped.reset();
    m_held.reset();
    m_store = store;
    m_times.deliveries = deliveries;
    m_scheduledFor.reset();
    for (const ViewName view : allViews) {
        m_progress[static_cast<std::size_t>(view)] = {};
        m_isThere[static_cast<std::size_t>(view)] = !isAddedLater(view);
        m_progress[static_cast<std::size_t>(view)].view = view;
    }
    setTrail(std::nullopt);
    emit changed();
}

void FlowModel::setPeople(const FlowPeople &people)
{
    m_people = people;
    m_history.setPeople(people);
    m_scheduledFor.reset();
    emit changed();
}

void FlowModel::setGuests(int guests)
{
    if (std::exchange(m_guests, guests) != guests)
        emit changed();
}

void FlowModel::add(const std::vector<HandledCommand> &batch)
{
    m_history.add(batch);
    m_scheduledFor.reset();
    count();
    emit changed();
}

void FlowModel::replace(const std::vector<HandledCommand> &all)
{
    m_history.clear();
    m_bends.clear();
    add(all);
}

void FlowModel::setProgress(const ViewProgress &progress)
{
    m_progress[static_cast<std::size_t>(progress.view)] = progress;
    m_isThere[static_cast<std::size_t>(progress.view)] = true;
    tell(progress.view);
    emit changed();
}

ViewProgress FlowModel::progress(ViewName view) const
{
    ViewProgress empty = m_progress[static_cast<std::size_t>(view)];
    const auto rebuilds = m_bends.rebuildsOf(view);
    if (!rebuilds || empty.state != ViewState::Following)
        return comeSoFar(view);
    empty.why = ProgressText::thrownAway(*rebuilds).toStdString();
    return empty;
}

ViewProgress FlowModel::comeSoFar(ViewName view) const
{
    ViewProgress drawn = m_progress[static_cast<std::size_t>(view)];
    const Position arrived = m_counts.views[static_cast<std::size_t>(view)];
    const bool isKnown = arrived > Position{} || number(m_history.knowsAllFrom()) == 1;
    const bool knowsMore = isSeen() && isKnown && arrived < drawn.at;
    if (!knowsMore || drawn.state != ViewState::Following)
        return drawn;
    // What has not come to the log in the picture is not on its way from there.
    const Position logged = std::max(arrived, m_counts.logged);
    drawn.onTheWay = number(std::min(drawn.at, logged)) - number(arrived);
    drawn.at = arrived;
    drawn.head = std::min(drawn.head, logged);
    return drawn;
}

/// While the picture stands still the evening goes on, and so do the headers.
void FlowModel::tell(ViewName view)
{
    if (m_isThere[static_cast<std::size_t>(view)])
        emit progressDrawn(m_held ? m_progress[static_cast<std::size_t>(view)] : progress(view));
}

void FlowModel::setClock(Instant now, double speed, bool running)
{
    const bool isPause = m_clock.isRunning() && !running && m_times.shortest > Duration{};
    if (running || now < m_now)
        m_stopped.reset();
    if (now != m_now)
        m_stoodSince = m_wall();
    const Instant shown = m_clock.at(m_wall());
    m_clock.set(now, speed, running, m_wall());
    m_now = now;
    if (isPause)
        m_stopped = Moment{now, std::max(now, shown)};
    else if (m_stopped && now > m_stopped->now)
        m_stopped.reset(); // a step: it is to be seen
    measure();
    count();
    emit changed();
}

void FlowModel::settle()
{
    m_stopped.reset();
    m_stoodSince = m_wall() - std::chrono::hours(1);
    count();
    emit changed();
}

void FlowModel::measure()
{
    const bool isToBeSeen = m_clock.isRunning() || m_clock.speed() > 0;
    m_times.shortest = shortestAt(isToBeSeen ? m_clock.speed() : 1) * (m_slow ? slowness : 1);
}

void FlowModel::setSeen(const QObject *by, bool seen)
{
    if (seen)
        m_seenBy.insert(by);
    else
        m_seenBy.erase(by);
    count();
    for (const ViewName view : allViews)
        tell(view);
}

void FlowModel::setDeliveries(const Deliveries &deliveries)
{
    if (deliveries == m_times.deliveries)
        return;
    m_times.deliveries = deliveries;
    m_bends.clear();
    m_scheduledFor.reset();
    count();
    for (const ViewName view : allViews)
        if (isBent(view))
            tell(view); // whether it is empty, above all
    emit changed();
}

void FlowModel::setServices(const ServiceConditions &services)
{
    if (services == m_services)
        return;
    m_services = services;
    emit changed();
}

void FlowModel::setSlow(bool slow)
{
    m_slow = slow;
    measure();
    emit changed();
}

void FlowModel::setHeld(bool held)
{
    m_held = held ? std::optional(moment()) : std::nullopt;
    for (const ViewName view : allViews)
        tell(view);
    emit changed();
}

void FlowModel::follow(CommandNumber command)
{
    const HandledCommand *handled = find(command);
    if (!handled)
        return;
    HandledCommand alone = *handled;
    alone.sent.causation = {};
    m_trip = Trip{FlowHistory(), m_wall()};
    m_trip->message.setPeople(m_people);
    m_trip->message.add({alone});
    emit changed();
}

void FlowModel::endTrip()
{
    if (std::exchange(m_trip, std::nullopt))
        emit changed();
}

/// From a person to the views, by the wall's clock.
Duration FlowModel::tripTime() const
{
    return std::chrono::duration_cast<Duration>(3 * shortestAlone * (m_slow ? slowness : 1));
}

std::vector<FlowToken> FlowModel::trip()
{
    if (!m_trip)
        return {};
    const auto gone = std::chrono::duration_cast<Duration>(m_wall() - m_trip->began);
    if (gone > tripTime() * 5 / 4)
        endTrip();
    if (!m_trip)
        return {};
    FlowTimes times;
    times.shortest = tripTime() / 3;
    const Instant now = m_trip->message.entries().front().handled.sent.at + gone;
    return trafficAt(m_trip->message, times, now, now).tokens;
}

void FlowModel::setTrail(std::optional<FlowTrail> trail)
{
    if (!trail && !m_trail)
        return;
    m_trail = std::move(trail);
    emit trailChanged();
}

const HandledCommand *FlowModel::find(CommandNumber command) const
{
    const FlowHistory::Entry *entry = m_history.find(command);
    if (!entry && m_trail)
        entry = m_trail->messages().find(command);
    return entry ? &entry->handled : nullptr;
}

const RecordedEvent *FlowModel::findEvent(const FlowMessage &message) const
{
    const RecordedEvent *event = m_history.findEvent(message);
    return event || !m_trail ? event : m_trail->messages().findEvent(message);
}

const FlowHistory::Entry *FlowModel::last() const
{
    const std::size_t known = m_history.upTo(m_now);
    return known == 0 ? nullptr : &m_history.entries()[known - 1];
}

/// The clock stands since a step or a jump, but what is drawn longer than it takes comes to its
/// end.
Duration FlowModel::shownLonger() const
{
    const double speed = m_clock.speed() > 0 ? m_clock.speed() : 1;
    const auto stood = std::chrono::duration_cast<Duration>((m_wall() - m_stoodSince) * speed);
    return std::min(stood, longestDrawn());
}

FlowModel::Moment FlowModel::moment()
{
    if (m_held)
        return *m_held;
    if (m_stopped)
        return *m_stopped;
    if (!m_clock.isRunning())
        return {m_now, m_now + shownLonger()};
    const Instant now = m_clock.at(m_wall());
    return {now, now};
}

FlowTraffic FlowModel::traffic()
{
    const Moment at = moment();
    count(at, m_times);
    return trafficAt(m_history, m_times, m_schedule, at.now, at.shown);
}

QString FlowModel::whyNotLate(ViewName view) const
{
    return hears(view) ? QString() : ProgressText::whyNotLate();
}

std::optional<Instant> FlowModel::comesTo(ViewName view, const RecordedEvent &event) const
{
    if (const BentMessage *bent = fateOf(view, event.position))
        return bent->shown.empty() ? std::nullopt : std::optional(bent->shown.back());
    const auto delay = m_times.to(view, event);
    return delay ? std::optional(event.at + *delay) : std::nullopt;
}

bool FlowModel::isOnTheWay(ViewName view, const RecordedEvent &event) const
{
    if (!hears(view) || !isKeptByArchitecture(view))
        return false;
    const BentMessage *bent = fateOf(view, event.position);
    if (bent && bent->shown.empty())
        return !bent->isLost();
    return comesTo(view, event) > m_now;
}

FlowTraffic FlowModel::messages()
{
    FlowTraffic all = traffic();
    const auto isOther = [this](const FlowRoad &road) {
        return road.kind == FlowRoad::Kind::ToView && !hears(road.view);
    };
    std::erase_if(all.tokens, [&](const FlowToken &one) { return isOther(one.traveller.road); });
    std::erase_if(all.streams, [&](const FlowStream &one) { return isOther(one.road); });
    return all;
}

/// Where nobody sees the picture, everything has arrived as soon as the restaurant lets it.
void FlowModel::count()
{
    FlowTimes times = m_times;
    if (!isSeen())
        times.shortest = {};
    count(isSeen() ? moment() : Moment{m_now, m_now}, times);
}

void FlowModel::count(const Moment &at, const FlowTimes &times)
{
    const bool isBentAnew = m_bends.goTo(m_history, times.deliveries, at.now);
    if (std::exchange(m_scheduledFor, times.shortest) != times.shortest || isBentAnew ||
        !m_schedule.holdsAt(m_history, times, at.now))
        m_schedule = FlowSchedule(m_history, times, at.now, &m_bends);
    const FlowCounts before =
        std::exchange(m_counts, countsAt(m_history, m_schedule, at.now, at.shown));
    for (const ViewName view : allViews)
        if (before.views[static_cast<std::size_t>(view)] !=
            m_counts.views[static_cast<std::size_t>(view)])
            tell(view);
}

bool FlowModel::isMoving(const FlowTraffic &traffic) const
{
    if (m_trip)
        return true;
    if (isFrozen())
        return false;
    if (!m_clock.isRunning())
        return !traffic.tokens.empty() && shownLonger() < longestDrawn();
    return !traffic.tokens.empty() || !traffic.queues.empty();
}

} // namespace restaurant

#include "moc_flowmodel.cpp"
