#include "runactions.h"

#include "icons.h"
#include "theme/themes.h"

#include <QActionGroup>
#include <QMenu>

namespace restaurant {

QString speedText(double speed)
{
    return speed > 0 ? QStringLiteral("×%1").arg(speed) : RunActions::tr("max");
}

RunActions::RunActions(QObject *parent)
    : QObject(parent)
    , m_reset(
          make("resetAction", tr("R&eset"), tr("Begin the evening anew"), {Qt::CTRL | Qt::Key_R}))
    , m_run(make("runAction", tr("&Run"), tr("Let the evening run, or pause it"), {Qt::Key_F5}))
    , m_step(make("stepAction", tr("&Step"),
                  tr("The next command of the script with all it causes, then pause"),
                  {Qt::Key_F6, Qt::Key_Period}))
    , m_speeds(new QActionGroup(this))
{
    m_run->setCheckable(true);
    makeSpeeds();
    connect(m_reset, &QAction::triggered, this, &RunActions::resetRequested);
    connect(m_step, &QAction::triggered, this, &RunActions::stepRequested);
    connect(m_run, &QAction::triggered, this, [this](bool on) {
        if (on)
            emit runRequested();
        else
            emit pauseRequested();
    });
    connect(&Themes::instance(), &Themes::themeChanged, this, &RunActions::refreshIcons);
    refreshIcons();
    enable(false, false);
}

QAction *RunActions::make(const char *name, const QString &text, const QString &tip,
                          const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    action->setToolTip(tr("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText)));
    return action;
}

void RunActions::makeSpeeds()
{
    int key = Qt::Key_1;
    for (const double speed : speeds) {
        const QString tip = speed > 0
                                ? tr("%1 seconds in the restaurant for each of yours").arg(speed)
                                : tr("As fast as it goes");
        QAction *action = make("speedAction", speedText(speed), tip, {Qt::CTRL | Qt::Key(key++)});
        action->setCheckable(true);
        action->setChecked(speed == m_speed);
        action->setData(speed);
        m_speeds->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { chooseSpeed(speed); });
    }
}

void RunActions::chooseSpeed(double speed)
{
    m_speed = speed;
    const QList<QAction *> actions = m_speeds->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toDouble() == speed);
    emit speedChanged(speed);
}

void RunActions::follow(const ClockState &clock)
{
    if (m_running == clock.running && m_run->isChecked() == clock.running)
        return;
    m_running = clock.running;
    m_run->setChecked(clock.running);
    m_run->setText(clock.running ? tr("Pa&use") : tr("&Run"));
    refreshIcons();
}

void RunActions::enable(bool canRun, bool canReset)
{
    m_run->setEnabled(canRun);
    m_step->setEnabled(canRun);
    m_reset->setEnabled(canReset);
}

void RunActions::fill(QMenu *menu) const
{
    menu->addActions({m_run, m_step, m_reset});
    menu->addSeparator();
    menu->addActions(m_speeds->actions());
}

void RunActions::refreshIcons()
{
    m_reset->setIcon(iconOf(RunIcon::Reset));
    m_run->setIcon(iconOf(m_running ? RunIcon::Pause : RunIcon::Run));
    m_step->setIcon(iconOf(RunIcon::Step));
}

} // namespace restaurant
