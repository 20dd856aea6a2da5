#include "icons.h"

#include "theme/themes.h"

#include <QIconEngine>
#include <QPainter>

namespace restaurant {

namespace {

void drawTable(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
    painter.drawLine(QPointF(2, 6.5), QPointF(14, 6.5));
    painter.drawLine(QPointF(2, 9.8), QPointF(14, 9.8));
    painter.drawLine(QPointF(6.5, 6.5), QPointF(6.5, 13));
}

void drawFullScreen(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{QPointF(9.5, 3), QPointF(13, 3), QPointF(13, 6.5)});
    painter.drawPolyline(QPolygonF{QPointF(6.5, 13), QPointF(3, 13), QPointF(3, 9.5)});
    painter.drawLine(QPointF(13, 3), QPointF(9.3, 6.7));
    painter.drawLine(QPointF(3, 13), QPointF(6.7, 9.3));
}

/// Draws on a plane of 16 by 16.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours &colours = theme().colours;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mode == QIcon::Disabled ? colours.outline : colours.dim, 1.4,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        switch (m_icon) {
        case Icon::Table:
            drawTable(*painter);
            break;
        case Icon::FullScreen:
            drawFullScreen(*painter);
            break;
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(m_icon); }

private:
    Icon m_icon;
};

} // namespace

QIcon iconOf(Icon icon)
{
    return QIcon(new IconEngine(icon));
}

} // namespace restaurant
