#include "readingsize.h"

#include "panedock.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"

#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <cmath>

namespace restaurant {
namespace {

/// So many lines are read from the last row, six times as far away as the picture is high.
constexpr int linesOnAWall = 34;
constexpr double mostGrowth = 2.2;
constexpr double step = 0.1; ///< Not every pixel counts while a window is pulled larger.

double growthFor(int height)
{
    const double wanted = height / double(linesOnAWall * Themes::instance().plain().sizes.line);
    return std::clamp(std::floor(wanted / step) * step, 1.0, mostGrowth);
}

} // namespace

ReadingSize::ReadingSize(QMainWindow *window, std::vector<PaneDock *> docks)
    : QObject(window)
    , m_window(window)
    , m_docks(std::move(docks))
{
    window->installEventFilter(this);
    for (PaneDock *dock : m_docks)
        connect(dock, &QDockWidget::visibilityChanged, this, &ReadingSize::fit,
                Qt::QueuedConnection);
    connect(&Themes::instance(), &Themes::themeChanged, this, &ReadingSize::dress);
}

bool ReadingSize::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

PaneDock *ReadingSize::alone() const
{
    const auto isShown = [](const PaneDock *dock) { return !dock->isHidden(); };
    return std::count_if(m_docks.begin(), m_docks.end(), isShown) == 1
               ? *std::find_if(m_docks.begin(), m_docks.end(), isShown)
               : nullptr;
}

void ReadingSize::fit()
{
    PaneDock *before = std::exchange(m_grown, alone());
    if (before && before != m_grown)
        before->setStyleSheet({});
    Themes::instance().setGrowth(m_grown ? growthFor(m_window->height()) : 1);
    dress();
}

/// The program's style sheet and font are for everything else, too.
void ReadingSize::dress()
{
    if (!m_grown)
        return;
    const qreal size = theme().fonts.body.pointSizeF();
    QString sheet;
    if (size > Themes::instance().plain().fonts.body.pointSizeF())
        sheet = QStringLiteral("* { font-size: %1pt; }").arg(size) + styleSheetOf(theme());
    if (sheet != m_grown->styleSheet())
        m_grown->setStyleSheet(sheet);
}

} // namespace restaurant
