#include "flowmodel.h"

#include <algorithm>

namespace restaurant {

namespace {

/// On each road, by the wall's clock: long enough to be noticed, short enough to be waited for.
constexpr std::chrono::milliseconds shortestSeen(350);

/// Faster than this, nothing that is shown for a moment means anything.
constexpr double fastestSeen = 1000;

Duration shortestAt(double speed)
{
    if (speed <= 0 || speed > fastestSeen)
        return {};
    return std::chrono::duration_cast<Duration>(shortestSeen * speed);
}

} // namespace

FlowModel::FlowModel(QObject *parent)
    : QObject(parent)
{
    begin({}, {});
}

void FlowModel::begin(const QString &store, const std::array<Duration, allViews.size()> &delays)
{
    m_history.clear();
    m_store = store;
    m_times.delays = delays;
    for (const ViewName view : allViews) {
        m_progress[static_cast<std::size_t>(view)] = {};
        m_progress[static_cast<std::size_t>(view)].view = view;
    }
    setTrail(std::nullopt);
    emit changed();
}

void FlowModel::add(const std::vector<HandledCommand> &batch)
{
    m_history.add(batch);
    emit changed();
}

void FlowModel::replace(const std::vector<HandledCommand> &all)
{
    m_history.clear();
    add(all);
}

void FlowModel::setProgress(const ViewProgress &progress)
{
    m_progress[static_cast<std::size_t>(progress.view)] = progress;
    emit changed();
}

void FlowModel::setClock(Instant now, double speed, bool running)
{
    if (now != m_now || (m_clock.isRunning() && !running))
        m_stoodSince = Wall::now();
    m_clock.set(now, speed, running);
    m_now = now;
    m_times.shortest = shortestAt(running || speed > 0 ? speed : 1);
    emit changed();
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

/// The clock stands, but what is drawn longer than it takes comes to its end.
Duration FlowModel::shownLonger() const
{
    const double speed = m_clock.speed() > 0 ? m_clock.speed() : 1;
    const auto stood = std::chrono::duration_cast<Duration>((Wall::now() - m_stoodSince) * speed);
    return std::min(stood, 3 * m_times.shortest);
}

FlowTraffic FlowModel::traffic()
{
    if (m_clock.isRunning()) {
        const Instant now = m_clock.at();
        return trafficAt(m_history, m_times, now, now);
    }
    return trafficAt(m_history, m_times, m_now, m_now + shownLonger());
}

bool FlowModel::isMoving(const FlowTraffic &traffic) const
{
    return !traffic.tokens.empty() && (m_clock.isRunning() || shownLonger() < 3 * m_times.shortest);
}

} // namespace restaurant
