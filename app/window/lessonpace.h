#pragma once

#include "evening/evening.h"
#include "lesson/lesson.h"
#include "window/lessonwatch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace restaurant {

/// Where an evening of a lesson is to go, and how it is to be seen going there.
struct LessonWay
{
    LessonMoment to;
    double speed = 0;                     ///< At least; 0: as fast as it goes.
    std::chrono::milliseconds longest{0}; ///< Where the time is known, it takes no longer.
    std::optional<Instant> expected;      ///< Of an event: when it was found to happen.
};

/// Brings an evening to a moment of a lesson, and stands there exactly: nobody is to see what lies
/// behind it. It runs live at a pace, and the last bit of the way as fast as it goes; towards
/// something that is to become so, or to an event, from full second to full second.
class LessonPace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonPace)
public:
    explicit LessonPace(QObject *parent);

    /// From now on it brings this evening there; before anything is told of it.
    void serve(Evening *evening, const EveningInfo &info);
    void go(const LessonWay &way);
    /// It stays where it is, and nothing is told.
    void stop();
    [[nodiscard]] bool isOnItsWay() const { return m_way.has_value(); }
    [[nodiscard]] const CursorState &cursor() const { return m_cursor; }

signals:
    /// It stands there. `isThere`: else it has come to the end of what may be waited for.
    void arrived(bool isThere);

private:
    void advance();
    void advanceTo(Instant to);
    void advanceByASecond();
    [[nodiscard]] std::optional<Instant> runsTo() const;
    [[nodiscard]] bool isNear(Instant to) const;
    void goTheLastBit(Instant to);
    void follow(const CursorState &cursor);
    void noteArrival();
    void standAtEvent(Position event);
    [[nodiscard]] bool isSo() const;
    [[nodiscard]] Instant latest() const;
    [[nodiscard]] double speedTo(Instant to) const;
    void end(bool isThere);

    LessonWatch *m_watch;
    QPointer<Evening> m_evening;
    CursorState m_cursor; ///< As it was told last.
    Instant m_ends{};
    std::optional<LessonWay> m_way; ///< Nothing: it stands.
    std::optional<Instant> m_last;  ///< The last bit of the way leads there.
    /// Back from this event it has asked for a step, which has not been told yet.
    std::optional<Position> m_steppedFrom;
    double m_speed = 0; ///< At which it runs now.
    QTimer m_nextSecond;
};

} // namespace restaurant
