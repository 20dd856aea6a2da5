#include "presentermode.h"

#include "common/controls.h"
#include "common/otherscreen.h"
#include "presenter/captionband.h"
#include "presenter/panezoom.h"
#include "presenter/presenteroverlay.h"
#include "presenter/teacherpage.h"
#include "words/plaintext.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace restaurant {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

/// Letters are for the text that somebody writes.
bool isWriting()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

PresenterMode::PresenterMode(PaneAt paneAt, QWidget *window)
    : QObject(window)
    , m_paneAt(std::move(paneAt))
    , m_window(window)
    , m_band(new CaptionBand(window))
    , m_overlay(new PresenterOverlay(window))
    , m_zoom(new PaneZoom(window))
    , m_notes(new TeacherPage(window))
    , m_present(namedAction(this, "presentAction", tr("&Present"),
                            tr("One picture fills the screen, with a caption for the last row; "
                               "Esc ends it")))
    , m_spot(namedAction(this, "spotAction", tr("Spot at the pointer"),
                         tr("While presenting: all but the surroundings of the pointer dims (S)")))
    , m_keys(namedAction(this, "pressedKeysAction", tr("Show pressed keys"),
                         tr("While presenting: say which keys are pressed (K)")))
    , m_second(namedAction(this, "teacherNotesAction", tr("Notes on a second screen"),
                           tr("What is shown, what comes next, and the notes, for the teacher")))
{
    m_band->hide();
    makeActions();
    m_notes->installEventFilter(this);
}

void PresenterMode::makeActions()
{
    m_present->setShortcut(Qt::Key_F5);
    for (QAction *action : {m_present, m_spot, m_keys, m_second})
        action->setCheckable(true);
    m_window->addAction(m_present); // while there is no menu
    connect(m_present, &QAction::triggered, this, &PresenterMode::setOn);
    connect(m_spot, &QAction::toggled, this, &PresenterMode::showSpot);
    connect(m_second, &QAction::triggered, this, &PresenterMode::showNotes);
}

void PresenterMode::fill(QMenu *menu) const
{
    menu->addSeparator();
    menu->addActions({m_present, m_second, m_spot, m_keys});
}

void PresenterMode::setOn(bool on)
{
    m_present->setChecked(on);
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on) // only then: every event of the program comes by
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    m_overlay->setBlack(false);
    m_zoom->end();
    showSpot(m_spot->isChecked());
    emit toggled(on);
    m_band->setVisible(on);
    m_band->fit();
}

void PresenterMode::serve(const Evening *evening, const EveningInfo &info)
{
    m_starts = info.scenario.starts;
    m_ends = info.scenario.ends;
    m_notes->begin(info);
    connect(evening, &Evening::cursorMoved, this, &PresenterMode::follow);
    connect(evening, &Evening::notesChanged, m_notes, &TeacherPage::setNotes);
}

void PresenterMode::follow(const CursorState &cursor)
{
    const double all = static_cast<double>((m_ends - m_starts).count());
    const double done = static_cast<double>((cursor.now - m_starts).count());
    m_band->setClock(clockOf(cursor.now), all > 0 ? done / all : 0);
    m_notes->setCursor(cursor);
}

void PresenterMode::say(const QString &caption)
{
    m_band->say(caption);
}

void PresenterMode::showSpot(bool on)
{
    m_overlay->setSpot(on && m_isOn ? std::optional(m_window->mapFromGlobal(QCursor::pos()))
                                    : std::nullopt);
}

/// Beside the window where there is one screen only.
void PresenterMode::showNotes(bool on)
{
    m_notes->setVisible(on);
    const QScreen *other = otherScreen(m_window);
    if (on && other != m_window->screen())
        m_notes->setGeometry(other->availableGeometry());
}

/// Something of the window itself, not of another one that stands before it.
bool PresenterMode::isOurs(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == m_window;
}

bool PresenterMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == m_notes)
        m_second->setChecked(false);
    if (!m_isOn || !isOurs(watched))
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: // or a shortcut would have the key
        event->setAccepted(isForPresenter(static_cast<QKeyEvent *>(event)));
        return event->isAccepted();
    case QEvent::KeyPress:
        tellKeys(event);
        return isForPresenter(static_cast<QKeyEvent *>(event)) &&
               takeKey(static_cast<QKeyEvent *>(event)->key());
    case QEvent::MouseMove:
        if (m_overlay->spot())
            showSpot(true);
        return false;
    case QEvent::Wheel:
        return magnify(event);
    default:
        return false;
    }
}

bool PresenterMode::isForPresenter(const QKeyEvent *event)
{
    constexpr std::array keys{Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_B,     Qt::Key_Period,
                              Qt::Key_S,        Qt::Key_K,      Qt::Key_Escape};
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && std::find(keys.begin(), keys.end(), event->key()) != keys.end() &&
           (event->text().isEmpty() || !isWriting());
}

bool PresenterMode::takeKey(int key)
{
    const bool wasBlack = m_overlay->isBlack();
    m_overlay->setBlack(!wasBlack && (key == Qt::Key_B || key == Qt::Key_Period));
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_zoom->end();
        emit stepRequested(key == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_S:
        m_spot->toggle();
        break;
    case Qt::Key_K:
        m_keys->toggle();
        break;
    case Qt::Key_Escape:
        leaveSomething(wasBlack);
        break;
    default:
        break;
    }
    return true;
}

/// One thing after the other: black, a magnified pane, the mode itself.
void PresenterMode::leaveSomething(bool wasBlack)
{
    if (wasBlack)
        return;
    if (m_zoom->factor() > 1)
        m_zoom->end();
    else
        setOn(false);
}

void PresenterMode::tellKeys(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (m_keys->isChecked() && !isModifier(key->key()) && !key->isAutoRepeat())
        m_overlay->showKeys(QKeySequence(key->keyCombination()).toString(QKeySequence::NativeText));
}

bool PresenterMode::magnify(const QEvent *event)
{
    const auto *wheel = static_cast<const QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier) || wheel->angleDelta().y() == 0)
        return false;
    QWidget *magnified = m_zoom->pane();
    QWidget *pane = magnified ? magnified : m_paneAt(wheel->globalPosition().toPoint());
    if (!pane)
        return false;
    m_zoom->zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1, pane,
                   pane->mapFromGlobal(wheel->globalPosition()));
    return true;
}

} // namespace restaurant

#include "moc_presentermode.cpp"
