#include "lessonpace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

/// News of where the clock stands is that old at most; what is run in that time goes at once.
constexpr auto newsAge = 400ms;

Instant fullSecondFrom(Instant at)
{
    return std::chrono::ceil<std::chrono::seconds>(at);
}

Duration runIn(std::chrono::milliseconds time, double speed)
{
    return std::chrono::duration_cast<Duration>(time * speed);
}

} // namespace

LessonPace::LessonPace(QObject *parent)
    : QObject(parent)
    , m_watch(new LessonWatch(this))
{
    m_nextSecond.setSingleShot(true);
    connect(&m_nextSecond, &QTimer::timeout, this, &LessonPace::advance);
}

void LessonPace::serve(Evening *evening, const EveningInfo &info)
{
    stop();
    m_evening = evening;
    m_cursor = {};
    m_cursor.now = m_cursor.end = info.scenario.starts;
    m_ends = info.scenario.ends;
    m_watch->serve(evening);
    connect(evening, &Evening::cursorMoved, this, &LessonPace::follow);
    connect(evening, &Evening::arrived, this, &LessonPace::noteArrival);
}

void LessonPace::stop()
{
    m_way.reset();
    m_last.reset();
    m_steppedFrom.reset();
    m_nextSecond.stop();
}

/// A long quiet is not gone over: it might end behind the moment.
void LessonPace::go(const LessonWay &way)
{
    stop();
    if (!m_evening)
        return;
    m_way = way;
    m_evening->setSkipsQuiet(false);
    if (m_cursor.live)
        advance();
    else
        m_evening->goLive(); // and on from there
}

void LessonPace::advance()
{
    if (!m_way || !m_evening)
        return;
    if (const auto to = runsTo())
        advanceTo(*to);
    else
        advanceByASecond();
}

/// The time to which it runs at a pace; from there on, as from the beginning where none is known,
/// it goes by seconds.
std::optional<Instant> LessonPace::runsTo() const
{
    if (const auto *to = std::get_if<Instant>(&m_way->to))
        return std::min(*to, m_ends);
    const bool isAhead = m_way->expected && *m_way->expected - 1s > m_cursor.now;
    return isAhead ? std::optional(*m_way->expected - 1s) : std::nullopt;
}

void LessonPace::advanceTo(Instant to)
{
    m_speed = speedTo(to);
    if (isNear(to))
        return goTheLastBit(to);
    m_evening->setSpeed(m_speed);
    m_evening->run();
}

double LessonPace::speedTo(Instant to) const
{
    if (m_way->speed == 0 || m_way->longest <= 0ms)
        return m_way->speed;
    const double needed = std::chrono::duration<double>(to - m_cursor.now) /
                          std::chrono::duration<double>(m_way->longest);
    return std::max(m_way->speed, std::ceil(needed));
}

void LessonPace::advanceByASecond()
{
    const auto *condition = std::get_if<LessonCondition>(&m_way->to);
    const Instant first =
        condition ? std::max(condition->from.value_or(m_cursor.now), m_cursor.now) : m_cursor.now;
    const Instant next = fullSecondFrom(first);
    const bool isNew = next > m_cursor.now || !m_last;
    m_last = isNew ? next : next + 1s;
    m_evening->runUntil(*m_last);
}

void LessonPace::follow(const CursorState &cursor)
{
    const bool hasReturned = cursor.live && !m_cursor.live;
    m_cursor = cursor;
    if (!m_way || m_last)
        return;
    const auto to = runsTo();
    if (hasReturned || (cursor.live && !to))
        advance();
    else if (cursor.live && isNear(*to))
        goTheLastBit(*to);
}

bool LessonPace::isNear(Instant to) const
{
    return m_speed == 0 || to - m_cursor.now <= runIn(newsAge, m_speed);
}

/// What lies before where it stands is shown as it was.
void LessonPace::goTheLastBit(Instant to)
{
    m_last = to;
    to < m_cursor.now ? m_evening->seek(to) : m_evening->runUntil(to);
}

/// Of a step or a move that somebody else has asked for nothing is made here.
void LessonPace::noteArrival()
{
    if (!m_way || !m_last || m_cursor.now < *m_last)
        return;
    if (std::holds_alternative<Instant>(m_way->to)) {
        if (m_cursor.now > *m_last)
            return goTheLastBit(*m_last); // it was late to hear of it
        return end(true);
    }
    if (const auto *event = std::get_if<Position>(&m_way->to);
        event && m_cursor.mark.event >= *event)
        return standAtEvent(*event);
    if (isSo() || m_cursor.now >= latest())
        return end(isSo());
    const double speed = m_way->speed;
    m_nextSecond.start(speed > 0 ? std::chrono::milliseconds(static_cast<int>(1000 / speed)) : 0ms);
}

/// Of what has happened at its instant the rest is taken back. Each step is an arrival; so is the
/// way into the past, before the first.
void LessonPace::standAtEvent(Position event)
{
    if (m_cursor.mark.event == event)
        return end(true);
    if (m_steppedFrom && m_cursor.mark.event >= *m_steppedFrom)
        return;
    m_steppedFrom = m_cursor.mark.event;
    m_last = Instant{};
    m_evening->stepCursor(StepBy::OneEvent, -1);
}

bool LessonPace::isSo() const
{
    const auto *condition = std::get_if<LessonCondition>(&m_way->to);
    return condition && m_watch->isSo(condition->is);
}

Instant LessonPace::latest() const
{
    const auto *condition = std::get_if<LessonCondition>(&m_way->to);
    return condition ? std::min(condition->until.value_or(m_ends), m_ends) : m_ends;
}

void LessonPace::end(bool isThere)
{
    stop();
    emit arrived(isThere);
}

} // namespace restaurant

#include "moc_lessonpace.cpp"
