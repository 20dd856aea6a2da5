#include "opening.h"

#include "bench.h"

#include "evening/evening.h"

#include <QEventLoop>
#include <QTimer>

#include <set>
#include <stdexcept>

#include <malloc.h>

namespace restaurant::bench {

namespace {

double megabytesInUse()
{
    const struct mallinfo2 memory = mallinfo2();
    return static_cast<double>(memory.uordblks + memory.hblkhd) / 1e6;
}

/// Hears what a window would hear, and takes the time.
class Watcher
{
public:
    explicit Watcher(const std::string &file)
        : m_evening(eveningSourceFor(QString::fromStdString(file)))
    {
        QObject::connect(
            &m_evening, &Evening::boardChanged, &m_evening,
            [this](const ChangesOfABoard &changes) { hear(AllBoards::views[changes.index()]); });
        QObject::connect(&m_evening, &Evening::opened, &m_evening, [this](const EveningInfo &info) {
            if (!info.isOpening)
                m_opening.ready = m_watch.seconds();
        });
        QObject::connect(&m_evening, &Evening::progressChanged, &m_evening,
                         [this](const ViewProgress &progress) {
                             if (progress.at == progress.head)
                                 m_current.insert(progress.view);
                             if (m_current.size() == FirstBoards::views.size() &&
                                 m_opening.current == 0)
                                 m_opening.current = m_watch.seconds();
                             endIfOver();
                         });
        QObject::connect(&m_evening, &Evening::indexMoved, &m_evening,
                         [this](const IndexState &index) {
                             if (index.isOver())
                                 m_opening.indexed = m_watch.seconds();
                             endIfOver();
                         });
    }

    [[nodiscard]] Opening run()
    {
        constexpr std::chrono::minutes patience{5};
        bool isLate = false;
        QTimer::singleShot(patience, &m_loop, [&] {
            isLate = true;
            m_loop.quit();
        });
        m_evening.open();
        m_loop.exec();
        if (isLate)
            throw std::runtime_error("A recording does not open.");
        m_opening.megabytes = megabytesInUse() - m_before;
        return m_opening;
    }

private:
    void hear(ViewName view)
    {
        m_told.insert(view);
        if (m_told.size() == FirstBoards::views.size() && m_opening.picture == 0)
            m_opening.picture = m_watch.seconds();
        endIfOver();
    }
    void endIfOver()
    {
        if (m_opening.picture > 0 && m_opening.ready > 0 && m_opening.current > 0 &&
            m_opening.indexed > 0)
            m_loop.quit();
    }

    const Stopwatch m_watch;
    const double m_before = megabytesInUse();
    Opening m_opening;
    std::set<ViewName> m_told;
    std::set<ViewName> m_current;
    QEventLoop m_loop;
    Evening m_evening;
};

} // namespace

Opening openRecording(const std::string &file)
{
    return Watcher(file).run();
}

} // namespace restaurant::bench
