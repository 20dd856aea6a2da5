#pragma once

#include "theme/theme.h"

#include <QSize>

namespace restaurant {

/// How much a table card shows.
enum class TableDetail {
    Number, ///< "T3" on its colour.
    Brief,  ///< Number and one word.
    Full    ///< Number, clock and the state in words.
};

/// Fonts and sizes of the floor, which grow with it: on a wall they can be read from afar. All
/// derived from the theme shown now.
struct FloorMeasures
{
    Fonts fonts;
    Sizes sizes;
    QSize person;  ///< A guest who stands in a queue.
    int badge = 0; ///< Across somebody of the staff.
    int aisle = 0; ///< Between two rows of tables: somebody of the staff with his label.
    int chair = 0; ///< How far a chair stands out from its table.
    QSize numberTable;
    QSize briefTable;
    QSize fullTable; ///< With the chairs.
    int leastPan = 0;
    int plate = 0; ///< Across a plate on the pass: four digits.

    [[nodiscard]] QSize tableSize(TableDetail detail) const;
};

[[nodiscard]] FloorMeasures floorMeasures(QSize floor);

} // namespace restaurant
