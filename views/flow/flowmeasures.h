#pragma once

#include "theme/theme.h"

#include <QSize>
#include <QString>

class QPainter;
class QRect;

namespace restaurant {

/// Fonts and sizes of the road, which grow with its pane: on a wall they can be read from afar.
struct FlowMeasures
{
    Fonts fonts;
    Sizes sizes;

    /// Half the height of a message.
    [[nodiscard]] int reach() const { return sizes.line * 2 / 5; }
    /// The same of one that is lit: it bears a number.
    [[nodiscard]] int litReach() const { return sizes.line / 2; }
    /// Around its middle, so that a hand can hit it.
    [[nodiscard]] double clickReach() const;
    [[nodiscard]] QSize pillSize(const QString &text) const;
    void paintPill(QPainter &painter, const QRect &rect, const QString &text, Hue hue) const;
};

/// So many times as large as the theme that is shown now.
[[nodiscard]] FlowMeasures flowMeasures(double growth);

} // namespace restaurant
