#include "icons.h"

#include "theme/themes.h"

#include <QPainter>
#include <QPainterPath>

namespace restaurant {
namespace {

/// On a square of 16 by 16.
QPainterPath shapeOf(RunIcon icon)
{
    QPainterPath path;
    const auto triangle = [&path](qreal left, qreal right) {
        path.moveTo(left, 2);
        path.lineTo(right, 8);
        path.lineTo(left, 14);
        path.closeSubpath();
    };
    switch (icon) {
    case RunIcon::Reset:
        path.addRect(2, 2, 2.4, 12);
        triangle(14, 5.5);
        break;
    case RunIcon::Run:
        triangle(3.5, 14);
        break;
    case RunIcon::Pause:
        path.addRect(3, 2, 3.6, 12);
        path.addRect(9.4, 2, 3.6, 12);
        break;
    case RunIcon::Step:
        triangle(2, 10.5);
        path.addRect(11.6, 2, 2.4, 12);
        break;
    }
    return path;
}

QPixmap painted(RunIcon icon, const QColor &colour)
{
    constexpr int scale = 4; // sharp on screens of up to four times the usual density
    QPixmap pixmap(16 * scale, 16 * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillPath(shapeOf(icon), colour);
    return pixmap;
}

} // namespace

QIcon iconOf(RunIcon icon)
{
    const Colours &colours = theme().colours;
    QIcon made(painted(icon, colours.text));
    made.addPixmap(painted(icon, colours.onSolid), QIcon::Normal, QIcon::On);
    made.addPixmap(painted(icon, colours.outline), QIcon::Disabled);
    return made;
}

} // namespace restaurant
