#pragma once

#include "figure.h"
#include "floorlayout.h"

class QPainter;

namespace restaurant {

/// How figures look, in the colours of the theme shown now. Every state has a word, a sign or a
/// shape besides its colour.
class FloorPainter
{
public:
    FloorPainter(QPainter &painter, const FloorMeasures &measures)
        : m_painter(painter)
        , m_measures(measures)
    {
    }

    /// What never moves: ground, counter, waiting area, door, kitchen, pass.
    void paintGround(const FloorLayout &layout, QSize size);
    void paint(const Figure &figure);
    /// A ring around what is chosen.
    void paintChoice(const Figure &figure);
    /// The trail that is shown runs through it.
    void paintLit(const Figure &figure);
    void paintWrong(const Figure &figure);

private:
    void paint(const QRectF &rect, const TableLook &look);
    void paint(const QRectF &rect, const GuestLook &look);
    void paintNumber(const QRectF &rect, const GuestLook &look);
    void paintPhone(const QRectF &person);
    void paint(const QRectF &rect, const StaffLook &look);
    void paint(const QRectF &rect, const StationLook &look);
    void paint(const QRectF &rect, const PanLook &look);
    void paint(const QRectF &rect, const PlateLook &look);
    void paint(const QRectF &rect, const SignLook &look);
    void paint(const QRectF &rect, const MoreLook &look);

    void paintDoor(const QRectF &rect);
    void paintChairs(const QRectF &rect, const TableLook &look);
    void paintBadge(const QRectF &rect, const StaffLook &look);
    void paintLabel(const QRectF &rect, const StaffLook &look);
    void paintPlane(const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius,
                    Qt::PenStyle style = Qt::SolidLine);
    [[nodiscard]] QFont smallStrong() const;
    [[nodiscard]] qreal ringRadius(const Figure &figure) const;

    QPainter &m_painter;
    const FloorMeasures &m_measures;
};

} // namespace restaurant
