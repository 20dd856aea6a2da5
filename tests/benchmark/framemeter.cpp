#include "framemeter.h"

#include <QDockWidget>
#include <QEvent>
#include <QWidget>

namespace restaurant::bench {

namespace {

/// Shorter pauses lie between the events of one frame.
constexpr std::chrono::microseconds idle(500);

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    const auto passed = std::chrono::steady_clock::now() - start;
    return std::chrono::duration<double, std::milli>(passed).count();
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

bool FrameMeter::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const auto *widget = type == QEvent::Paint ? qobject_cast<const QWidget *>(receiver) : nullptr;
    const auto start = Clock::now();
    if (m_depth == 0 && start - m_lastEnd > idle)
        endBurst();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double spent = millisecondsSince(start);
    if (widget)
        m_painting[paneOf(widget)] += spent;
    if (m_depth > 0)
        return done;
    m_busy += spent;
    m_lastEnd = Clock::now();
    return done;
}

/// The GUI thread had nothing to do for a while: what it did before was one frame.
void FrameMeter::endBurst()
{
    if (!m_painting.empty() || m_busy > frameLimit)
        m_frames.whole.push_back(m_busy);
    m_busy = 0;
    for (const auto &[pane, spent] : m_painting)
        m_frames.panes[pane].push_back(spent);
    m_painting.clear();
}

} // namespace restaurant::bench
