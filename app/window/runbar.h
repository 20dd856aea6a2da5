#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/permissions.h"
#include "evening/eveninginfo.h"

#include <QAction>
#include <QComboBox>
#include <QObject>
#include <QToolBar>

#include <array>
#include <optional>
#include <vector>

class QActionGroup;
class QLabel;
class QMainWindow;
class QMenu;

namespace restaurant {

class ActingAs;
class ArchitectureActions;
class ArchitectureButton;
class FloorModels;
class RunActions;
class SegmentedControl;
class StaffControls;

/// In whose name a person's commands are sent: somebody of the staff, so that permissions can be
/// seen at work; or, unless one is chosen, whoever of the staff may do just that. Somebody always
/// may: there is always a manager. Who is chosen also reads what he may read; a guest is there to
/// be chosen, too.
class ActingAs final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActingAs)
public:
    explicit ActingAs(QWidget *parent = nullptr);

    void setStaff(const StaffList &staff);
    /// Chooses by name; anybody, if there is no such name.
    void choose(const QString &name);
    [[nodiscard]] Actor actorFor(const Command &command) const;
    /// Of who is chosen; nothing: nobody is, and everything may be read.
    [[nodiscard]] std::optional<Role> role() const;

private:
    std::vector<Actor> m_staff; ///< In the order of the rows, and a guest behind them.
};

/// The toolbar of the staff. It stands beside the run bar where there is room for both, else
/// below it.
class StaffBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffBar)
public:
    /// The models must outlive the bar.
    explicit StaffBar(FloorModels *floor, QWidget *parent = nullptr);

    /// No other staffing is asked for where the evening is only read.
    void setReadOnly(bool readOnly);
    /// Nobody is hired or sent home where a script says who does what.
    void setScripted(bool scripted) { m_isScripted = scripted; }
    /// Puts it beside `other` in the toolbars of `window`, or below.
    void standBeside(const QToolBar *other, QMainWindow *window);

signals:
    /// From now on these pools; `why` is the sentence for the audience.
    void staffingRequested(const std::vector<restaurant::StaffingChanged::Pool> &pools,
                           const QString &why);
    /// It has become wider or narrower.
    void widthChanged();

private:
    FloorModels *m_floor;
    StaffControls *m_controls;
    bool m_isScripted = false;
};

/// The toolbar: the clock and what can be done with it, and in whose name a person acts.
class RunBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunBar)
public:
    RunBar(RunActions *actions, ArchitectureActions *architectures, QWidget *parent = nullptr);

    void follow(const ClockState &clock);
    [[nodiscard]] ActingAs *actingAs() const { return m_actingAs; }

private:
    void build();
    void layOut();
    [[nodiscard]] QWidget *space(int width);

    RunActions *m_actions;
    SegmentedControl *m_speed;
    ArchitectureButton *m_architecture;
    ActingAs *m_actingAs;
    QLabel *m_clock;
    QLabel *m_position;
};

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
