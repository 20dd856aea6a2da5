#pragma once

#include <QPointF>
#include <QRect>
#include <QSize>

#include <algorithm>

namespace restaurant {

/// Where people stand one beside the other, row after row, in an area that may be too small for
/// all of them.
struct Crowd
{
    QRect area;
    QSize cell;

    [[nodiscard]] int columns() const { return std::max(1, area.width() / cell.width()); }
    /// How many can be shown.
    [[nodiscard]] int room() const
    {
        return columns() * std::max(1, area.height() / cell.height());
    }
    /// The place of somebody, from 0. Who does not fit any more stands on the last one.
    [[nodiscard]] QRect slot(int place) const
    {
        const int at = std::clamp(place, 0, room() - 1);
        return {area.topLeft() +
                    QPoint(at % columns() * cell.width(), at / columns() * cell.height()),
                cell};
    }
    /// How many of `count` are shown as people; if not all, the last place says how many more.
    [[nodiscard]] int shown(int count) const { return count <= room() ? count : room() - 1; }
};

} // namespace restaurant
