#include "framemeter.h"

#include <QDockWidget>
#include <QEvent>
#include <QThread>
#include <QWidget>

#include <ctime>

namespace restaurant::bench {

namespace {

/// Shorter pauses lie between the events of one frame.
constexpr std::chrono::microseconds idle(500);

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Of the processor, by this thread.
std::chrono::nanoseconds processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

void add(Cost &sum, const Cost &more)
{
    sum.time += more.time;
    sum.processor += more.processor;
}

/// The dock in which it stands; else its window.
std::string paneOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(at) || at->isWindow())
            return at->objectName().isEmpty() ? "(unnamed)" : at->objectName().toStdString();
    }
    return {};
}

} // namespace

FrameMeter::FrameMeter(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

/// Every thread brings its events by here; frames are the GUI thread's.
bool FrameMeter::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const auto *widget = type == QEvent::Paint ? qobject_cast<const QWidget *>(receiver) : nullptr;
    const auto start = Clock::now();
    if (m_depth == 0 && start - m_lastEnd > idle)
        endBurst();
    const auto usedBefore = processorTime();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const Cost spent{milliseconds(Clock::now() - start),
                     milliseconds(processorTime() - usedBefore)};
    if (widget)
        add(m_painting[paneOf(widget)], spent);
    if (m_depth > 0)
        return done;
    add(m_busy, spent);
    m_lastEnd = Clock::now();
    return done;
}

/// The GUI thread had nothing to do for a while: what it did before was one frame.
void FrameMeter::endBurst()
{
    if (!m_painting.empty() || m_busy.time > frameLimit)
        m_frames.whole.push_back(m_busy);
    m_busy = {};
    for (const auto &[pane, spent] : m_painting)
        m_frames.panes[pane].push_back(spent);
    m_painting.clear();
}

} // namespace restaurant::bench

#include "moc_framemeter.cpp"
