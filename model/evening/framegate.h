#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>

namespace restaurant {

/// Lets news from other threads onto the screen at most once a frame. Any thread knocks; the
/// thread this object lives in hears opened(), at once if a frame has gone by since the last time.
class FrameGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameGate)
public:
    static constexpr int frameMilliseconds = 16;

    explicit FrameGate(QObject *parent = nullptr);
    /// There is something new to be shown. Many knocks before a frame are one.
    void knock();

signals:
    void opened();

private:
    void wait();
    void open();

    std::atomic<bool> m_knocked = false;
    QElapsedTimer m_sinceOpened;
    QTimer m_rest; ///< Runs for what is left of the frame.
};

} // namespace restaurant
