#include "mailbox.h"

namespace restaurant {

FrameGate::FrameGate(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    connect(&m_rest, &QTimer::timeout, this, &FrameGate::open);
}

void FrameGate::notify()
{
    if (!m_isNotified.exchange(true))
        QMetaObject::invokeMethod(this, &FrameGate::wait, Qt::QueuedConnection);
}

void FrameGate::wait()
{
    const qint64 gone = m_sinceOpened.isValid() ? m_sinceOpened.elapsed() : frameMilliseconds;
    if (gone >= frameMilliseconds)
        open();
    else
        m_rest.start(static_cast<int>(frameMilliseconds - gone));
}

void FrameGate::open()
{
    // From here on a notice counts for the next frame: what it announces may come too late for
    // this one.
    m_isNotified = false;
    m_sinceOpened.start();
    emit opened();
}

} // namespace restaurant

#include "moc_mailbox.cpp"
