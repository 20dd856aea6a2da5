#include "presenting.h"

#include "presenter/captionband.h"
#include "presenter/presentermode.h"
#include "timeline/timelinepane.h"
#include "window/filecontroller.h"
#include "window/noticebar.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "window/windowactions.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace restaurant {

Presenting::Presenting(const House &house)
    : QObject(house.window)
    , m_house(house)
    , m_mode(new PresenterMode([this](QPoint global) { return paneAt(global); }, house.window))
{
    house.window->addToolBar(Qt::BottomToolBarArea, m_mode->band());
    m_mode->band()->hide();
    m_mode->fill(house.window->menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu")));
    connect(m_mode, &PresenterMode::toggled, this, &Presenting::present);
    connect(m_mode, &PresenterMode::stepRequested, this, &Presenting::step);
    connect(house.notices, &NoticeBar::said, m_mode, &PresenterMode::say);
    connect(house.notices, &NoticeBar::captionGone, m_mode, [this] { m_mode->say({}); });
}

void Presenting::serve(const Evening *evening, const EveningInfo &info)
{
    m_mode->serve(evening, info);
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
    if (!on)
        bare(false);
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

/// By cues, as Page Up and Page Down do it elsewhere.
void Presenting::step(int direction)
{
    const auto name =
        direction > 0 ? QStringLiteral("cueOnAction") : QStringLiteral("cueBackAction");
    if (auto *cue = m_house.panes->timeline()->findChild<QAction *>(name))
        cue->trigger();
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
