#include "numberflow.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Room for a number, its takeaway mark and the space to the next, by the height of the font.
QSize cellFor(int pixels, int digits)
{
    return {pixels * (digits * 62 + 70) / 100, pixels * 128 / 100};
}

int placesIn(const QRect &area, QSize cell)
{
    return std::max(1, area.width() / cell.width()) * std::max(1, area.height() / cell.height());
}

bool fits(const QRect &area, int count, QSize cell)
{
    return cell.width() <= area.width() && cell.height() <= area.height() &&
           placesIn(area, cell) >= count;
}

} // namespace

NumberFlow NumberFlow::of(const QRect &area, int count, int digits, int smallest, int largest)
{
    NumberFlow flow;
    if (count == 0 || area.isEmpty())
        return flow;
    flow.pixels = largest;
    while (flow.pixels > smallest && !fits(area, count, cellFor(flow.pixels, digits)))
        --flow.pixels;
    const QSize cell = cellFor(flow.pixels, digits);
    const int columns = std::max(1, area.width() / cell.width());
    const int room = placesIn(area, cell);
    const auto placeAt = [&](int place) {
        return QRect(area.topLeft() +
                         QPoint(place % columns * cell.width(), place / columns * cell.height()),
                     cell);
    };
    const int shown = count <= room ? count : room - 1;
    for (int place = 0; place < shown; ++place)
        flow.places.push_back(placeAt(place));
    flow.left = count - shown;
    if (flow.left > 0)
        flow.more = placeAt(shown);
    return flow;
}

} // namespace restaurant
