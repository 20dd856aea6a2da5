#pragma once

#include <QRect>

#include <vector>

namespace restaurant {

/// How numbers fill a rectangle: as large as they can be, row by row, from the top left.
struct NumberFlow
{
    int pixels = 0;            ///< Height of the font.
    std::vector<QRect> places; ///< Of the numbers that are shown, in their order.
    int left = 0;              ///< How many found no room: "+3" stands in the last place + 1.
    QRect more;                ///< Where that is said; empty if nothing is left.

    /// For `count` numbers of `digits` digits, in a font between the two heights. The smallest one
    /// is never undercut: what does not fit then is left.
    [[nodiscard]] static NumberFlow of(const QRect &area, int count, int digits, int smallest,
                                       int largest);
};

} // namespace restaurant
