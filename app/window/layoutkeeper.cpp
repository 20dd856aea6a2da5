#include "layoutkeeper.h"

#include "panedock.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace restaurant {
namespace {

/// To be raised when the docks change, so that no old layout is restored over new ones.
constexpr int layoutVersion = 10;

const auto geometryKey = QStringLiteral("window/geometry");
const auto stateKey = QStringLiteral("window/layout");

} // namespace

LayoutKeeper::LayoutKeeper(QMainWindow *window, std::vector<PaneDock *> docks)
    : m_window(window)
    , m_docks(std::move(docks))
{
}

PaneDock *LayoutKeeper::find(const char *name) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [name](const PaneDock *dock) {
        return dock->name() == QLatin1String(name);
    });
    Q_ASSERT_X(found != m_docks.end(), "LayoutKeeper", "no such pane");
    return *found;
}

void LayoutKeeper::reset()
{
    takeOut();
    arrange();
    m_needed = m_window->minimumSizeHint();
    m_isClose = !fits(m_needed);
    if (m_isClose) {
        takeOut();
        arrangeClose();
        find("story")->raise();
        return;
    }
    for (const char *front : {"story", "waiter", "order-entry"})
        find(front)->raise();
    share();
}

void LayoutKeeper::takeOut()
{
    for (PaneDock *dock : m_docks) {
        m_window->removeDockWidget(dock);
        dock->setFloating(false);
        dock->widget()->setMinimumSize(0, 0); // as it says itself
    }
}

bool LayoutKeeper::fits(const QSize &needed) const
{
    return needed.width() <= m_window->width() && needed.height() <= m_window->height();
}

void LayoutKeeper::followSize()
{
    if (m_isClose && fits(m_needed))
        reset();
}

/// Where there is room for one pane only: all behind each other, to be brought forward.
void LayoutKeeper::arrangeClose()
{
    PaneDock *first = m_docks.front();
    m_window->addDockWidget(Qt::LeftDockWidgetArea, first);
    for (PaneDock *dock : m_docks)
        if (dock != first)
            m_window->tabifyDockWidget(first, dock);
    for (PaneDock *dock : m_docks)
        dock->widget()->setMinimumHeight(1); // rather narrow than beyond the screen
    showAll();
}

void LayoutKeeper::showAll()
{
    for (PaneDock *dock : m_docks)
        dock->show();
}

/// Order entry | story before all that looks in | kitchen over waiter and details. Where the story
/// would be narrow, kitchen, waiter and details stand behind order entry.
void LayoutKeeper::arrange()
{
    PaneDock *entry = find("order-entry");
    PaneDock *story = find("story");
    PaneDock *kitchen = find("kitchen");
    PaneDock *waiter = find("waiter");
    m_window->addDockWidget(Qt::LeftDockWidgetArea, entry);
    if (!isWide()) {
        m_window->tabifyDockWidget(entry, kitchen);
        m_window->tabifyDockWidget(kitchen, waiter);
    }
    m_window->addDockWidget(Qt::LeftDockWidgetArea, story, Qt::Horizontal);
    for (const char *behind : {"floor", "flow", "log", "status", "charts", "timeline", "why",
                               "stores", "harm", "dishes"})
        m_window->tabifyDockWidget(story, find(behind));
    if (isWide()) {
        m_window->addDockWidget(Qt::LeftDockWidgetArea, kitchen, Qt::Horizontal);
        m_window->splitDockWidget(kitchen, waiter, Qt::Vertical);
    }
    m_window->tabifyDockWidget(waiter, find("details"));
    showAll();
}

bool LayoutKeeper::isWide() const
{
    constexpr double roomy = 1.6; // as wide as its least, so that nothing in it is abbreviated
    const int others =
        find("order-entry")->minimumSizeHint().width() + find("kitchen")->minimumSizeHint().width();
    return m_window->width() - others >= roomy * find("story")->minimumSizeHint().width();
}

void LayoutKeeper::share()
{
    const int width = m_window->width();
    const int height = m_window->height();
    if (!isWide()) {
        m_window->resizeDocks({find("order-entry"), find("story")},
                              {width * 22 / 100, width * 78 / 100}, Qt::Horizontal);
        return;
    }
    m_window->resizeDocks({find("order-entry"), find("story"), find("kitchen")},
                          {width * 18 / 100, width * 57 / 100, width * 25 / 100}, Qt::Horizontal);
    m_window->resizeDocks({find("kitchen"), find("waiter")}, {height * 48 / 100, height * 52 / 100},
                          Qt::Vertical);
}

void LayoutKeeper::restore()
{
    const QSettings settings;
    m_window->restoreGeometry(settings.value(geometryKey).toByteArray());
    reset();
    if (m_window->restoreState(settings.value(stateKey).toByteArray(), layoutVersion))
        m_isClose = false; // a person wants it so
}

void LayoutKeeper::save() const
{
    QSettings settings;
    settings.setValue(geometryKey, m_window->saveGeometry());
    settings.setValue(stateKey, m_window->saveState(layoutVersion));
}

void LayoutKeeper::beginAlone(const QString &name)
{
    m_before = m_window->saveState(layoutVersion);
    showOnly(name);
}

void LayoutKeeper::endAlone()
{
    if (!m_before.isEmpty())
        m_window->restoreState(std::exchange(m_before, {}), layoutVersion);
}

void LayoutKeeper::beginStacked()
{
    if (!m_unstacked.isEmpty())
        return;
    m_unstacked = m_window->saveState(layoutVersion);
    takeOut();
    arrangeClose();
    for (PaneDock *dock : m_docks)
        dock->widget()->setMinimumWidth(1); // what stands beside them has its share
    find("story")->raise();
    m_isClose = false; // a larger window is no reason to end it
}

void LayoutKeeper::endStacked()
{
    if (m_unstacked.isEmpty())
        return;
    takeOut();
    m_window->restoreState(std::exchange(m_unstacked, {}), layoutVersion);
}

bool LayoutKeeper::showOnly(const QString &name)
{
    const auto isWanted = [&name](const PaneDock *dock) { return dock->name() == name; };
    if (std::none_of(m_docks.begin(), m_docks.end(), isWanted))
        return false;
    for (PaneDock *dock : m_docks)
        dock->setVisible(isWanted(dock));
    m_isClose = false;
    return true;
}

} // namespace restaurant
