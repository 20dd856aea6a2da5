#include "layoutkeeper.h"

#include "panedock.h"
#include "theme/themes.h"

#include <QChildEvent>
#include <QSettings>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace restaurant {
namespace {

/// To be raised when the docks change, so that no old layout is restored over new ones.
constexpr int layoutVersion = 11;

const auto geometryKey = QStringLiteral("window/geometry");
const auto chosenKey = QStringLiteral("window/layout");

QString keyOf(Layout layout)
{
    return QStringLiteral("layouts/") + toWord(layout);
}

/// The widest: what is hidden comes to the front there.
const LayoutColumn &widestOf(const Arrangement &how)
{
    return *std::max_element(
        how.columns.begin(), how.columns.end(),
        [](const LayoutColumn &a, const LayoutColumn &b) { return a.share < b.share; });
}

bool isWithin(const QSize &size, const QSize &room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

} // namespace

LayoutKeeper::LayoutKeeper(QMainWindow *window, std::vector<PaneDock *> docks)
    : m_window(window)
    , m_docks(std::move(docks))
{
    window->installEventFilter(this);
    // Queued: then it is known which of those that were shown together is in front.
    for (PaneDock *dock : m_docks)
        connect(
            dock, &QDockWidget::visibilityChanged, this,
            [this, dock](bool isVisible) {
                if (isVisible && isForOne())
                    keepStage(dock);
            },
            Qt::QueuedConnection);
}

/// The names of panes that stand behind each other are never cut short: where there is no room for
/// all, they can be scrolled.
bool LayoutKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished)
        if (auto *tabs = qobject_cast<QTabBar *>(static_cast<QChildEvent *>(event)->child())) {
            tabs->setElideMode(Qt::ElideNone);
            tabs->setUsesScrollButtons(true);
        }
    return QObject::eventFilter(watched, event);
}

PaneDock *LayoutKeeper::find(const QString &name) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [&](const PaneDock *dock) { return dock->name() == name; });
    Q_ASSERT_X(found != m_docks.end(), "LayoutKeeper", "no such pane");
    return *found;
}

QString LayoutKeeper::onStage() const
{
    if (m_layout != Layout::Stage)
        return {};
    const auto shown = std::find_if(m_docks.begin(), m_docks.end(),
                                    [](const PaneDock *dock) { return !dock->isHidden(); });
    return shown == m_docks.end() ? QString() : (*shown)->name();
}

void LayoutKeeper::choose(Layout layout)
{
    if (layout == m_layout)
        return;
    m_left[m_layout] = present();
    m_before.clear();
    m_unstacked.clear();
    m_layout = layout;
    reset();
    bringBack(m_left[layout]);
    emit arranged();
}

void LayoutKeeper::reset()
{
    const bool isSeen = m_window->isVisible();
    if (!isSeen)
        m_size = m_window->size();
    m_tried = 0;
    m_isOwn = true;
    arrangeAsFits();
    for (const int wait : {20, 100, 300, 1000}) { // when they have been laid out
        m_pushes += isSeen ? 1 : 0;
        QTimer::singleShot(wait, this, [this, isSeen] {
            m_pushes -= isSeen ? 1 : 0;
            settle();
        });
    }
}

/// From the present one on, the first arrangement that fits.
void LayoutKeeper::arrangeAsFits()
{
    const std::vector<Arrangement> &all = arrangementsOf(m_layout);
    for (; m_tried < all.size(); ++m_tried) {
        arrange(all[m_tried]);
        m_needed = neededBy(all[m_tried]);
        if (isWithin(m_needed, m_size))
            break;
    }
    m_tried < all.size() ? share(all[m_tried]) : arrangeClose();
    keepSize();
}

void LayoutKeeper::settle()
{
    const QSize least = m_window->minimumSizeHint();
    if (m_isOwn && !isClose() && !isWithin(least, m_size)) {
        m_needed = least;
        ++m_tried;
        arrangeAsFits();
    }
    keepSize();
}

bool LayoutKeeper::isClose() const
{
    return m_isOwn && m_tried == arrangementsOf(m_layout).size();
}

/// An arrangement that was tried and did not fit may have pushed the window.
void LayoutKeeper::keepSize()
{
    const bool isOfTheScreen = m_window->isMaximized() || m_window->isFullScreen();
    const QSize now = m_window->size();
    if (now != m_size && !isOfTheScreen && isWithin(m_size, now))
        m_window->resize(m_size);
}

void LayoutKeeper::takeOut()
{
    for (PaneDock *dock : m_docks) {
        m_window->removeDockWidget(dock);
        dock->setFloating(false);
        dock->widget()->setMinimumSize(0, 0); // as it says itself
    }
}

QSize LayoutKeeper::neededBy(const Arrangement &how) const
{
    const auto leastOf = [this](const LayoutColumn &column) {
        return find(column.cells.front().front())->minimumSizeHint().width();
    };
    int width = leastOf(widestOf(how)) * how.spare / 100;
    for (const LayoutColumn &column : how.columns)
        width += leastOf(column);
    return m_window->minimumSizeHint().expandedTo({width, 0}) +
           QSize(0, how.lines * theme().sizes.line);
}

/// What pushes it has made it just as large as it must be; any other size is wanted.
void LayoutKeeper::followSize(bool isFromOutside)
{
    const QSize pushed = m_size.expandedTo(m_window->minimumSize());
    if (m_window->size() == pushed && pushed != m_size)
        QTimer::singleShot(0, this, &LayoutKeeper::settle);
    else if (isFromOutside || m_pushes == 0)
        m_size = m_window->size();
    if (isClose() && isWithin(m_needed, m_window->size()))
        reset();
}

/// Where there is room for one pane only: all behind each other, to be brought forward.
void LayoutKeeper::arrangeClose()
{
    takeOut();
    const LayoutCell panes = panesOf(m_layout);
    PaneDock *first = m_layout == Layout::Everything ? m_docks.front() : find(panes.front());
    m_window->addDockWidget(Qt::LeftDockWidgetArea, first);
    for (PaneDock *dock : m_docks) {
        if (dock != first)
            m_window->tabifyDockWidget(first, dock);
        dock->widget()->setMinimumHeight(1); // rather narrow than beyond the screen
        dock->setVisible(std::find(panes.begin(), panes.end(), dock->name()) != panes.end());
    }
    find(m_layout == Layout::Everything ? QStringLiteral("story") : panes.front())->raise();
}

void LayoutKeeper::arrange(const Arrangement &how)
{
    takeOut();
    for (const LayoutColumn &column : how.columns)
        placeColumn(column);
    LayoutCell shown = how.below;
    if (!how.below.empty()) {
        m_window->addDockWidget(Qt::LeftDockWidgetArea, find(how.below.front()), Qt::Vertical);
        placeCell(how.below);
    }
    for (const LayoutColumn &column : how.columns)
        for (const LayoutCell &cell : column.cells)
            shown.insert(shown.end(), cell.begin(), cell.end());
    hideOthers(shown, find(widestOf(how).cells.front().front()));
    for (const QString &name : shown)
        find(name)->show();
    for (const LayoutColumn &column : how.columns)
        for (const LayoutCell &cell : column.cells)
            find(cell.front())->raise();
}

/// Split first: what stands in front of others cannot be.
void LayoutKeeper::placeColumn(const LayoutColumn &column)
{
    PaneDock *above = find(column.cells.front().front());
    m_window->addDockWidget(Qt::LeftDockWidgetArea, above, Qt::Horizontal);
    for (std::size_t i = 1; i < column.cells.size(); ++i) {
        PaneDock *next = find(column.cells[i].front());
        m_window->splitDockWidget(above, next, Qt::Vertical);
        above = next;
    }
    for (const LayoutCell &cell : column.cells)
        placeCell(cell);
}

void LayoutKeeper::placeCell(const LayoutCell &cell)
{
    PaneDock *before = find(cell.front());
    for (std::size_t i = 1; i < cell.size(); ++i)
        m_window->tabifyDockWidget(std::exchange(before, find(cell[i])), find(cell[i]));
}

void LayoutKeeper::hideOthers(const LayoutCell &shown, PaneDock *home)
{
    for (PaneDock *dock : m_docks) {
        if (std::find(shown.begin(), shown.end(), dock->name()) != shown.end())
            continue;
        m_window->tabifyDockWidget(home, dock);
        dock->hide();
    }
}

void LayoutKeeper::share(const Arrangement &how)
{
    const int width = m_window->width();
    const int height = m_window->height();
    QList<QDockWidget *> columns;
    QList<int> widths;
    for (const LayoutColumn &column : how.columns) {
        columns += find(column.cells.front().front());
        widths += width * column.share / 100;
        QList<QDockWidget *> cells;
        QList<int> heights;
        for (std::size_t i = 0; i < column.cells.size(); ++i) {
            cells += find(column.cells[i].front());
            heights += height * column.shares[i] / 100;
        }
        if (cells.size() > 1)
            m_window->resizeDocks(cells, heights, Qt::Vertical);
    }
    m_window->resizeDocks(columns, widths, Qt::Horizontal);
    if (!how.below.empty())
        m_window->resizeDocks(
            {columns.front(), find(how.below.front())},
            {height * (100 - how.belowShare) / 100, height * how.belowShare / 100}, Qt::Vertical);
}

QByteArray LayoutKeeper::present() const
{
    if (!m_unstacked.isEmpty())
        return m_unstacked;
    return m_before.isEmpty() ? m_window->saveState(layoutVersion) : m_before;
}

/// The bars, and the pane of a lesson, stay as they are: they follow the evening, not the layout.
/// False: it stays as at first.
bool LayoutKeeper::bringBack(const QByteArray &state)
{
    std::map<QWidget *, bool> hidden;
    for (QToolBar *bar : m_window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        hidden[bar] = bar->isHidden();
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        if (std::find(m_docks.begin(), m_docks.end(), dock) == m_docks.end())
            hidden[dock] = dock->isHidden();
    const bool isBack = m_window->restoreState(state, layoutVersion);
    for (const auto &[widget, isHidden] : hidden)
        widget->setHidden(isHidden);
    if (isBack)
        m_isOwn = false; // a person wants it so
    return isBack;
}

void LayoutKeeper::restore()
{
    const QSettings settings;
    m_window->restoreGeometry(settings.value(geometryKey).toByteArray());
    m_layout = layoutOf(settings.value(chosenKey).toString());
    for (const Layout each : allLayouts)
        m_left[each] = settings.value(keyOf(each)).toByteArray();
    reset();
    bringBack(m_left[m_layout]);
    emit arranged();
}

void LayoutKeeper::save()
{
    QSettings settings;
    m_left[m_layout] = present();
    settings.setValue(geometryKey, m_window->saveGeometry());
    settings.setValue(chosenKey, toWord(m_layout));
    for (const auto &[layout, state] : m_left)
        if (!state.isEmpty())
            settings.setValue(keyOf(layout), state);
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

/// Who stands alone stays so, and is one of a stack afterwards.
void LayoutKeeper::beginStacked()
{
    if (!m_unstacked.isEmpty())
        return;
    const bool isAlone = !m_before.isEmpty();
    m_unstacked = present();
    m_before.clear();
    stack();
    if (isAlone)
        beginAlone(QStringLiteral("story"));
}

void LayoutKeeper::stack()
{
    takeOut();
    arrangeClose();
    for (PaneDock *dock : m_docks)
        dock->widget()->setMinimumWidth(1); // what stands beside them has its share
    find(QStringLiteral("story"))->raise();
    m_isOwn = false; // a larger window is no reason to end it
}

void LayoutKeeper::endStacked()
{
    if (m_unstacked.isEmpty())
        return;
    if (!m_before.isEmpty()) {
        m_before = std::exchange(m_unstacked, {}); // when what stands alone no longer does
        return;
    }
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
    m_isOwn = false;
    return true;
}

/// There is room for one pane: on the stage, or while one fills the screen.
bool LayoutKeeper::isForOne() const
{
    return !m_before.isEmpty() || (m_layout == Layout::Stage && m_unstacked.isEmpty());
}

/// Whoever comes to the front there stands alone.
void LayoutKeeper::keepStage(PaneDock *front)
{
    if (!isForOne() || front->widget()->visibleRegion().isEmpty())
        return;
    showOnly(front->name());
    emit arranged();
}

} // namespace restaurant

#include "moc_layoutkeeper.cpp"
