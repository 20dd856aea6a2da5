// Measures what each frame costs the GUI thread of a program, and what each pane costs to paint.
#pragma once

#include <QApplication>

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace restaurant::bench {

/// At sixty frames a second, in milliseconds.
inline constexpr double frameLimit = 16.7;
/// Half of it, for 99 of 100 frames: the other half is for whatever else a machine does.
inline constexpr double frameGoal = 8.3;

/// What something took of the GUI thread, in milliseconds.
struct Cost
{
    double time = 0;      ///< By the clock: what others on the machine take counts too.
    double processor = 0; ///< Of its own.
};

/// What was measured between reset() and now.
struct Frames
{
    /// How long the GUI thread was busy without a pause, each time that it painted or was busy for
    /// longer than a frame lasts: news, models, layout, painting.
    std::vector<Cost> whole;
    /// Of that, the painting of each pane; one value for each frame in which it painted.
    std::map<std::string, std::vector<Cost>> panes;
};

/// An application that looks at its watch around each event.
class FrameMeter final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameMeter)

public:
    FrameMeter(int &argc, char **argv);

    void reset() { m_frames = {}; }
    [[nodiscard]] const Frames &frames() const { return m_frames; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;
    void endBurst();

    Frames m_frames;
    int m_depth = 0;
    Cost m_busy; ///< Since it last had nothing to do.
    Clock::time_point m_lastEnd{};
    std::map<std::string, Cost> m_painting;
};

} // namespace restaurant::bench
