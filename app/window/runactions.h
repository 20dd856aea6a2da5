#pragma once

#include "evening/eveninginfo.h"

#include <QAction>
#include <QObject>

#include <array>

class QActionGroup;
class QMenu;

namespace restaurant {

/// What can be done with the clock of the evening, as actions for menu, toolbar and keys.
class RunActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunActions)
public:
    /// Restaurant seconds per second; 0: as fast as it goes.
    static constexpr std::array<double, 5> speeds{1, 10, 60, 600, 0};

    explicit RunActions(QObject *parent = nullptr);

    /// Shows where the clock stands.
    void follow(const ClockState &clock);
    /// No evening is open, or it cannot be run; it can be begun anew only if it is a scenario's.
    void enable(bool canRun, bool canReset);
    void fill(QMenu *menu) const;

    [[nodiscard]] QAction *reset() const { return m_reset; }
    [[nodiscard]] QAction *runOrPause() const { return m_run; }
    [[nodiscard]] QAction *step() const { return m_step; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double speed() const { return m_speed; }
    void chooseSpeed(double speed);

signals:
    void resetRequested();
    void runRequested();
    void pauseRequested();
    void stepRequested();
    void speedChanged(double speed);

private:
    QAction *make(const char *name, const QString &text, const QString &tip,
                  const QList<QKeySequence> &keys);
    void makeSpeeds();
    void refreshIcons();

    QAction *m_reset;
    QAction *m_run;
    QAction *m_step;
    QActionGroup *m_speeds;
    double m_speed = 10;
    bool m_running = false;
};

/// "×10", "max".
[[nodiscard]] QString speedText(double speed);

} // namespace restaurant
