#include "bendhand.h"

#include "bendmenu.h"
#include "words/bendtext.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace restaurant {

BendHand::BendHand(QWidget *picture, EventAt eventAt)
    : QObject(picture)
    , m_picture(picture)
    , m_eventAt(std::move(eventAt))
{
    picture->installEventFilter(this);
}

bool BendHand::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    const QPoint place = mouse ? mouse->position().toPoint() : QPoint();
    switch (event->type()) {
    case QEvent::ContextMenu: {
        const auto *wish = static_cast<QContextMenuEvent *>(event);
        const bool byKeyboard = wish->reason() == QContextMenuEvent::Keyboard;
        if (open(m_eventAt(byKeyboard ? std::nullopt : std::optional(wish->pos())),
                 wish->globalPos()))
            return true;
        break;
    }
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton)
            press(place);
        break;
    case QEvent::MouseMove:
        if (mouse->buttons().testFlag(Qt::LeftButton))
            drag(place, mouse->modifiers());
        break;
    case QEvent::MouseButtonRelease:
        release(place, mouse->modifiers());
        break;
    case QEvent::KeyPress:
        if (m_isDragged && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            letGo();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool BendHand::open(const std::optional<TravellingEvent> &event, QPoint onScreen)
{
    if (!event)
        return false;
    auto *menu = new QMenu(m_picture);
    menu->setObjectName(QStringLiteral("bendMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto say = [menu](const QString &text) {
        menu->addAction(buttonText(text.toStdString()))->setEnabled(false);
    };
    say(tr("Event %1, on its way to %2")
            .arg(grouped(number(event->event)), ViewNames::inSentence(event->view)));
    if (event->whyNot.isEmpty())
        addBends(menu, event->view, event->event,
                 [this](const Bend &bend) { emit bendRequested(bend); });
    else
        say(event->whyNot);
    if (!m_picture->actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_picture->actions());
    }
    menu->popup(onScreen);
    return true;
}

void BendHand::press(QPoint place)
{
    m_held = m_eventAt(place);
    m_from = place;
    m_isDragged = false;
}

/// Of two, the one that comes first is swapped with what follows it.
std::optional<Bend> BendHand::bendAt(QPoint place, Qt::KeyboardModifiers keys) const
{
    if (!m_held || !m_isDragged || !m_held->whyNot.isEmpty())
        return std::nullopt;
    if (!m_picture->rect().contains(place))
        return usualBend(m_held->view, BendKind::Drop, m_held->event);
    const auto there = m_eventAt(place);
    if (there && there->view == m_held->view && there->event != m_held->event)
        return usualBend(m_held->view, BendKind::Swap, std::min(m_held->event, there->event));
    const bool twice = keys.testFlag(Qt::ControlModifier);
    return usualBend(m_held->view, twice ? BendKind::Duplicate : BendKind::Delay, m_held->event);
}

/// It says what letting go would do before that is done.
void BendHand::drag(QPoint place, Qt::KeyboardModifiers keys)
{
    if (!m_held)
        return;
    const bool isFar = (place - m_from).manhattanLength() >= QApplication::startDragDistance();
    if (isFar && !std::exchange(m_isDragged, true))
        m_picture->setCursor(Qt::ClosedHandCursor);
    if (!m_isDragged)
        return;
    const auto bend = bendAt(place, keys);
    const QString text = bend ? tr("%1 Event %2: %3", "a sign, which, what is done to it")
                                    .arg(BendText::sign(bend->kind), grouped(number(bend->event)),
                                         BendText::deed(*bend))
                              : m_held->whyNot;
    QToolTip::showText(m_picture->mapToGlobal(place), toolTipText(text), m_picture);
}

void BendHand::release(QPoint place, Qt::KeyboardModifiers keys)
{
    const auto bend = bendAt(place, keys);
    letGo();
    if (bend)
        emit bendRequested(*bend);
}

void BendHand::letGo()
{
    if (std::exchange(m_isDragged, false)) {
        m_picture->unsetCursor();
        QToolTip::hideText();
    }
    m_held.reset();
}

} // namespace restaurant

#include "moc_bendhand.cpp"
