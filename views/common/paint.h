// The few shapes that are painted by hand, in the colours and sizes of the theme shown now.
#pragma once

#include "theme/theme.h"

#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QPainterPath;
class QPen;

namespace restaurant {

[[nodiscard]] QSize pillSize(const QString &text);
void paintPill(QPainter &painter, const QRect &rect, const QString &text, Hue hue);

/// A rounded plane with a one-pixel outline.
void paintCard(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
               qreal outlineWidth = 1.0);

/// As QPainter strokes it, but for one thing: Qt counts the dashes from where the clip begins, so
/// that a part that is painted anew would not meet what is left of the whole.
void paintDashes(QPainter &painter, const QPainterPath &path, const QPen &pen);

/// The upper part of a card's plane, as high as `head`, in another colour.
void paintCardHead(QPainter &painter, const QRect &head, const QColor &fill);

/// Text on one line, shortened with "…" where it does not fit. `flags` say where in `rect`.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour, int flags = Qt::AlignLeft | Qt::AlignVCenter);

/// A clock or a count: each digit as wide as the widest, so that it stands still while it runs.
void paintDigits(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &colour, Qt::Alignment alignment = Qt::AlignRight);
[[nodiscard]] int digitsWidth(const QString &text, const QFont &font);

} // namespace restaurant
