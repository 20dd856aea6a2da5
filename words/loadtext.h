// What was measured of a writer and its readers, in words.
#pragma once

#include "experiment/results/load.h"

#include <QString>

namespace restaurant {

/// "Commands a second".
[[nodiscard]] QString loadFigureName(LoadFigure figure);
/// What it counts, and how, in a sentence.
[[nodiscard]] QString loadFigureTip(LoadFigure figure);
/// "1 284", "8.4 ms"; "–" where nobody read.
[[nodiscard]] QString loadValueText(const LoadPoint &point, LoadFigure figure);
/// On which machine it was measured, and how.
[[nodiscard]] QString loadNote(const MeasuredLoad &load);

} // namespace restaurant
