#include "cursorkeys.h"

#include <QAction>
#include <QWidget>

namespace restaurant {

CursorKeys::CursorKeys(QWidget *pane)
    : QObject(pane)
    , m_pane(pane)
{
    connect(
        add("cursorStartAction", tr("Start"), tr("To the beginning of the evening"), Qt::Key_Home),
        &QAction::triggered, this, &CursorKeys::startRequested);
    addStep("cueBackAction", tr("◂ Cue"), tr("Back to the cue before"), Qt::Key_PageUp,
            CursorStep::ByCue, -1);
    addStep("commandBackAction", tr("◂ Command"), tr("Back by one command"),
            Qt::SHIFT | Qt::Key_Left, CursorStep::ByCommand, -1);
    addStep("eventBackAction", tr("◂ Event"), tr("Back by one event"), Qt::Key_Left,
            CursorStep::ByEvent, -1);
    connect(add("playAction", tr("Play"), tr("Play from here, or pause"), Qt::Key_Space),
            &QAction::triggered, this, &CursorKeys::playOrPauseRequested);
    m_backwards = add("playBackwardsAction", tr("Backwards"), tr("Play backwards"),
                      Qt::SHIFT | Qt::Key_Space);
    m_backwards->setCheckable(true);
    connect(m_backwards, &QAction::triggered, this, &CursorKeys::playBackwardsRequested);
    addStep("eventOnAction", tr("Event ▸"), tr("On by one event"), Qt::Key_Right,
            CursorStep::ByEvent, 1);
    addStep("commandOnAction", tr("Command ▸"), tr("On by one command"), Qt::SHIFT | Qt::Key_Right,
            CursorStep::ByCommand, 1);
    addStep("cueOnAction", tr("Cue ▸"), tr("On to the next cue"), Qt::Key_PageDown,
            CursorStep::ByCue, 1);
    m_live =
        add("liveAction", tr("Live"), tr("To the end, where the evening goes on"), Qt::Key_End);
    connect(m_live, &QAction::triggered, this, &CursorKeys::liveRequested);
    connect(add("branchAction", tr("Branch"),
                tr("Go another way from here: a new file that shares what was until now"),
                Qt::Key_B),
            &QAction::triggered, this, &CursorKeys::branchRequested);
}

QAction *CursorKeys::add(const char *name, const QString &text, const QString &tip,
                         const QKeySequence &key)
{
    auto *action = new QAction(text, m_pane);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    const bool isRemote =
        key == QKeySequence(Qt::Key_PageUp) || key == QKeySequence(Qt::Key_PageDown);
    action->setShortcutContext(isRemote ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(tip);
    action->setToolTip(tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    m_pane->addAction(action);
    m_actions += action;
    return action;
}

void CursorKeys::addStep(const char *name, const QString &text, const QString &tip,
                         const QKeySequence &key, CursorStep step, int direction)
{
    connect(add(name, text, tip, key), &QAction::triggered, this,
            [this, step, direction] { emit stepRequested(step, direction); });
}

} // namespace restaurant
