#pragma once

#include "compare/comparewish.h"
#include "experiment/comparing.h"
#include "experiment/load.h"
#include "experiment/sweeping.h"

#include <QObject>
#include <QString>

#include <functional>
#include <thread>

namespace restaurant {

/// Plays comparisons and sweeps, and measures loads, in threads of their own, one at a time.
/// Everything is told in the GUI thread; deleting it stops what is being played.
class ExperimentRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentRun)
public:
    explicit ExperimentRun(QObject *parent = nullptr);
    ~ExperimentRun() override;

    /// Answered by compared() or failed(). Not while one is being played.
    void compare(const Scenario &scenario, const CompareWish &wish);
    /// Answered by swept() or failed().
    void sweep(const Scenario &scenario, const SweepWish &wish);
    /// Answered by measured() or failed().
    void measure(const LoadWish &wish);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What there is by then is the answer.
    void stop();

signals:
    void runningChanged(bool running);
    void progressed(std::size_t done, std::size_t all);
    void compared(const restaurant::Comparison &comparison);
    void swept(const restaurant::Sweep &sweep);
    void measured(const restaurant::MeasuredLoad &load);
    void failed(const QString &message);

private:
    /// `work` answers what is to be told when it is done.
    using Work =
        std::function<std::function<void()>(const ReplicationWatch &, const std::stop_token &)>;
    void begin(Work work);
    void end();

    std::jthread m_thread;
    bool m_isRunning = false;
};

} // namespace restaurant
