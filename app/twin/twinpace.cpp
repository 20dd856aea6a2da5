#include "twinpace.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace restaurant {

namespace {

constexpr std::chrono::milliseconds tickLength(16);
/// Time that this machine lost is not made up for.
constexpr std::chrono::milliseconds longestTick(100);
/// Of an evening that goes as fast as it can.
constexpr auto flatOutTick = std::chrono::minutes(2);

} // namespace

TwinPace::TwinPace(QObject *parent)
    : QObject(parent)
{
    m_ticks.setSingleShot(true);
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(tickLength);
    connect(&m_ticks, &QTimer::timeout, this, &TwinPace::tick);
}

void TwinPace::begin(std::vector<Evening *> evenings, const EveningInfo &info)
{
    m_starts = m_now = m_target = info.scenario.starts;
    m_ends = info.scenario.ends;
    for (Evening *evening : evenings)
        m_halves.push_back({evening, info.readOnly, {}, {}});
    for (std::size_t half = 0; half < m_halves.size(); ++half) {
        m_halves[half].cursor.now = m_halves[half].cursor.end = m_starts;
        listenTo(half);
    }
    goTo(m_starts);
}

void TwinPace::listenTo(std::size_t half)
{
    const Evening *evening = m_halves[half].evening;
    connect(evening, &Evening::cursorMoved, this,
            [this, half](const CursorState &cursor) { followCursor(m_halves[half], cursor); });
    connect(evening, &Evening::arrived, this, [this, half] { noteArrival(m_halves[half]); });
}

bool TwinPace::haveArrived() const
{
    return std::none_of(m_halves.begin(), m_halves.end(),
                        [](const Half &half) { return half.target.has_value(); });
}

void TwinPace::run()
{
    if (m_isRunning || m_now >= m_ends)
        return;
    setRunning(true);
    m_sinceTick.start();
    m_ticks.start();
}

void TwinPace::pause()
{
    m_ticks.stop();
    setRunning(false);
}

void TwinPace::setRunning(bool running)
{
    if (std::exchange(m_isRunning, running) != running)
        emit runningChanged(running);
}

void TwinPace::setSpeed(double speed)
{
    m_speed = speed;
}

void TwinPace::goTo(Instant at)
{
    pause();
    const Instant to = std::clamp(at, m_starts, m_ends);
    if (haveArrived())
        bring(to);
    else
        m_next = to;
}

void TwinPace::bring(Instant to)
{
    m_target = to;
    for (Half &half : m_halves)
        half.target = to;
    for (Half &half : m_halves)
        advance(half);
}

void TwinPace::advance(Half &half)
{
    const Instant to = *half.target;
    const CursorState &at = half.cursor;
    if (half.isReadOnly || (at.live ? to < at.now : to <= at.end))
        half.evening->seek(to);
    else if (at.live)
        half.evening->runUntil(to);
    else
        half.evening->goLive(); // and on from there
}

void TwinPace::followCursor(Half &half, const CursorState &cursor)
{
    const bool hasReturned = cursor.live && !half.cursor.live;
    half.cursor = cursor;
    if (hasReturned && half.target && !half.isReadOnly)
        advance(half);
}

void TwinPace::noteArrival(Half &half)
{
    if (!half.target)
        return;
    half.target.reset();
    if (!haveArrived())
        return;
    m_now = m_target;
    emit moved(m_now);
    if (const auto next = std::exchange(m_next, std::nullopt))
        return bring(*next);
    if (m_now >= m_ends)
        pause();
    if (m_isRunning)
        m_ticks.start();
}

void TwinPace::tick()
{
    if (!m_isRunning || !haveArrived())
        return;
    const auto elapsed = std::min<std::chrono::nanoseconds>(
        std::chrono::nanoseconds(m_sinceTick.nsecsElapsed()), longestTick);
    m_sinceTick.start();
    const Duration onward = m_speed == 0 ? Duration(flatOutTick)
                                         : std::chrono::duration_cast<Duration>(elapsed * m_speed);
    bring(std::min(m_now + onward, m_ends));
}

} // namespace restaurant

#include "moc_twinpace.cpp"
