// How marks of documents look, wherever they are painted: on cards, in tables, on boards, on the
// floor.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace restaurant {

/// Hides most of what is painted there, on a card's plane.
void paintVeil(QPainter &painter, const QRectF &rect);
/// Around what the trail runs through.
void paintLitRing(QPainter &painter, const QRectF &rect, qreal radius);
/// Around what is wrong: dashed, so that it is more than another red.
void paintWrongOutline(QPainter &painter, const QRectF &rect, qreal radius);
/// Across the lower edge of a card: what is wrong with it, where no part of it shows that.
void paintWrongTag(QPainter &painter, const QRectF &card, const QString &text);

} // namespace restaurant
