#include "flowmeasures.h"

#include "common/paint.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

QFont pillFont(const Fonts &fonts)
{
    QFont font = fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

double FlowMeasures::clickReach() const
{
    constexpr double leastToClick = 12; // 24 pixels across
    return std::max(leastToClick, 1.5 * reach());
}

QSize FlowMeasures::pillSize(const QString &text) const
{
    return {QFontMetrics(pillFont(fonts)).horizontalAdvance(text) + 2 * sizes.gap,
            QFontMetrics(pillFont(fonts)).height() + sizes.tight};
}

void FlowMeasures::paintPill(QPainter &painter, const QRect &rect, const QString &text,
                             Hue hue) const
{
    const Tint &tint = theme().colours[hue];
    const qreal radius = rect.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(rect, radius, radius);
    paintLine(painter, rect, text, pillFont(fonts), tint.text, Qt::AlignCenter);
}

FlowMeasures flowMeasures(double growth)
{
    FlowMeasures measures;
    measures.fonts = fontsOf(Themes::instance().plain().fonts.body.pointSizeF() * growth);
    measures.sizes = sizesFor(measures.fonts);
    return measures;
}

} // namespace restaurant
