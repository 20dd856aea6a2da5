#include "momentdesk.h"

#include "paneset.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace restaurant {
namespace {

constexpr auto once =
    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);

} // namespace

MomentDesk::MomentDesk(QWidget *window, PaneSet *panes)
    : QObject(window)
    , m_window(window)
    , m_panes(panes)
{
}

void MomentDesk::goTo(Instant at, Evening *evening, const EveningSource &source)
{
    connect(evening, &Evening::arrived, this, &MomentDesk::arrive, once);
    if (source.kind == EveningSource::Kind::Scenario)
        return evening->runUntil(at);
    if (source.readOnly)
        return evening->seek(at); // it cannot go on
    const auto go = [evening, at](const CursorState &end) {
        at < end.now ? evening->seek(at) : evening->runUntil(at);
    };
    connect(evening, &Evening::cursorMoved, evening, go, once);
}

void MomentDesk::stayHere()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_window->repaint();
            emit settled();
        },
        Qt::QueuedConnection);
}

void MomentDesk::arrive()
{
    m_panes->settle();
    tellSettled();
}

/// Not before the panes have drawn what they put off, as a text that need not change each frame.
void MomentDesk::tellSettled()
{
    const QList<QTimer *> timers = m_window->findChildren<QTimer *>();
    const bool putsOff = std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) {
        return timer->isSingleShot() && timer->isActive();
    });
    if (putsOff)
        QTimer::singleShot(FrameGate::frameMilliseconds, this, &MomentDesk::tellSettled);
    else
        stayHere();
}

} // namespace restaurant
