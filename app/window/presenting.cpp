#include "presenting.h"

#include "presenter/captionband.h"
#include "presenter/presentermode.h"
#include "timeline/timelinepane.h"
#include "window/filecontroller.h"
#include "window/lessoncontroller.h"
#include "window/noticebar.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "window/windowactions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

#include <utility>

namespace restaurant {
namespace {

void trigger(const QObject *whose, const char *name)
{
    if (auto *action = whose->findChild<QAction *>(QLatin1String(name)))
        action->trigger();
}

} // namespace

Presenting::Presenting(const House &house)
    : QObject(house.window)
    , m_house(house)
    , m_mode(new PresenterMode([this](QPoint global) { return paneAt(global); }, house.window))
    , m_run(house.window->findChild<QAction *>(QStringLiteral("runAction")))
{
    house.window->addToolBar(Qt::BottomToolBarArea, m_mode->band());
    m_mode->band()->hide();
    m_mode->fill(house.window->menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu")));
    connect(m_mode, &PresenterMode::toggled, this, &Presenting::present);
    connect(m_mode, &PresenterMode::stepRequested, this, &Presenting::step);
    connect(house.lessons, &LessonController::givenChanged, house.reading, [house](bool isGiven) {
        house.reading->setBeside(isGiven ? house.lessons->pane() : nullptr);
    });
    connect(house.notices, &NoticeBar::said, m_mode, &PresenterMode::say);
    connect(house.notices, &NoticeBar::said, this, [this] {
        if (std::exchange(m_runsToCue, false) && m_run->isChecked())
            m_run->trigger();
    });
    connect(house.notices, &NoticeBar::captionGone, m_mode, [this] { m_mode->say({}); });
}

void Presenting::serve(const Evening *evening, const EveningInfo &info)
{
    m_mode->serve(evening, info);
    connect(evening, &Evening::cursorMoved, this,
            [this](const CursorState &cursor) { m_isLive = cursor.live; });
}

void Presenting::setOn(bool on)
{
    m_mode->setOn(on);
}

void Presenting::say(const QString &caption)
{
    m_mode->say(caption);
}

void Presenting::present(bool on)
{
    if (on && !m_house.panes->current())
        m_house.panes->bringForward(QStringLiteral("story"));
    m_house.files->setDiscreet(on);
    if (on)
        bare(true);
    emit fillScreenRequested(on);
    m_house.reading->setPresenting(on);
    m_house.lessons->setPresented(on);
    if (!on)
        bare(false);
    emit toggled(on);
}

/// Before anything grows, and not ended before it has shrunk: large headers would push the window
/// beyond the screen.
void Presenting::bare(bool on)
{
    for (PaneDock *dock : m_house.panes->docks())
        dock->setBare(on);
    m_house.window->menuBar()->setVisible(!on);
    m_house.window->statusBar()->setVisible(!on);
}

/// A lesson goes on, or shows its last stretch again; else by cues, as Page Up and Page Down do it
/// elsewhere.
void Presenting::step(int direction)
{
    if (m_step)
        return m_step(direction);
    const bool isOn = direction > 0;
    if (m_house.lessons->isOn())
        return trigger(m_house.window, isOn ? "lessonOnAction" : "lessonAgainAction");
    if (isOn && m_isLive)
        return runToCue();
    trigger(m_house.panes->timeline(), isOn ? "cueOnAction" : "cueBackAction");
}

/// Where the evening goes on, its next cue is still to come: it runs until that is told; or, asked
/// for once more, stands.
void Presenting::runToCue()
{
    m_runsToCue = !m_run->isChecked();
    m_run->trigger();
}

QWidget *Presenting::paneAt(QPoint global) const
{
    for (const PaneDock *dock : m_house.panes->docks())
        if (!dock->visibleRegion().isEmpty() && dock->rect().contains(dock->mapFromGlobal(global)))
            return dock->widget();
    return nullptr;
}

} // namespace restaurant

#include "moc_presenting.cpp"
