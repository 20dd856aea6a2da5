#include "pointerhold.h"

#include <QAbstractItemView>
#include <QEvent>

#include <chrono>

namespace restaurant {
namespace {

using namespace std::chrono_literals;

constexpr auto resting = 10s;   ///< A pointer that was left lying there points at nothing.
constexpr auto afterClick = 1s; ///< What was done is to be seen, but not before a second click.

} // namespace

PointerHold::PointerHold(QAbstractItemView *view, std::function<void(bool)> hold)
    : QObject(view)
    , m_hold(std::move(hold))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { set(false); });
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool PointerHold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        set(true);
        m_rest.start(resting);
    } else if (event->type() == QEvent::MouseButtonRelease && m_isHeld) {
        m_rest.start(afterClick);
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        set(false);
    }
    return QObject::eventFilter(watched, event);
}

void PointerHold::set(bool held)
{
    if (held == m_isHeld)
        return;
    m_isHeld = held;
    m_hold(held);
}

} // namespace restaurant
