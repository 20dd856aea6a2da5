// One pace for several evenings, outside their write sides.
#pragma once

#include "evening/evening.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace restaurant {

/// Brings evenings to the same restaurant time, tick by tick: the next tick begins when all have
/// come, so that the slowest holds the others and none is ever seen at another time than the rest
/// for longer than a tick. An evening that has not been so far yet runs there live; one that has is
/// shown as it was.
class TwinPace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinPace)
public:
    explicit TwinPace(QObject *parent = nullptr);

    /// Once each is open. They outlive the pace.
    void begin(std::vector<Evening *> evenings, const EveningInfo &info);

    void run();
    void pause();
    /// To a time, there to stay; as soon as those on their way have come.
    void goTo(Instant at);
    /// Restaurant seconds per second; 0: as fast as they go.
    void setSpeed(double speed);

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// None is on its way.
    [[nodiscard]] bool haveArrived() const;

signals:
    /// All have come there.
    void moved(restaurant::Instant now);
    void runningChanged(bool running);

private:
    struct Half
    {
        Evening *evening = nullptr;
        bool isReadOnly = false;
        CursorState cursor;
        std::optional<Instant> target;
    };

    void listenTo(std::size_t half);
    void bring(Instant to);
    static void advance(Half &half);
    void followCursor(Half &half, const CursorState &cursor);
    void noteArrival(Half &half);
    void tick();
    void setRunning(bool running);

    std::vector<Half> m_halves;
    Instant m_now{};
    Instant m_starts{};
    Instant m_ends{};
    Instant m_target{};
    std::optional<Instant> m_next; ///< Where somebody wants to be, once they have come.
    double m_speed = 60;
    bool m_isRunning = false;
    QElapsedTimer m_sinceTick;
    QTimer m_ticks;
};

} // namespace restaurant
