#pragma once

#include "domain/staffing.h"
#include "domain/time.h"
#include "experiment/results/eveningreport.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <thread>

namespace restaurant {

/// Finds out what evenings were, in a thread of its own, one thing at a time. Everything is told in
/// the GUI thread. Ends with this object, whatever is left undone.
class ReportRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportRun)
public:
    explicit ReportRun(QObject *parent = nullptr);
    ~ReportRun() override;

    /// Reads it from a .restaurant file, which may still be written; `until` is where its clock
    /// stands. What is under way is given up.
    void read(const QString &file, Instant until);
    /// Plays the same evening with other staff. What is under way is given up.
    void playOtherwise(const QString &file, Staffing staffing);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void runningChanged(bool running);
    void found(const restaurant::EveningReport &report);
    void foundOtherwise(restaurant::Staffing staffing, const restaurant::EveningReport &report);
    void failed(const QString &message);

private:
    /// `work` answers what is to be told when it is done.
    void begin(std::function<std::function<void()>()> work);
    void tell(const std::function<void()> &what, int run);

    std::thread m_thread;
    std::atomic<bool> m_isGivenUp{false};
    bool m_isRunning = false;
    int m_run = 0; ///< Each has a number; what one that was given up has to tell is not heard.
};

} // namespace restaurant
