// How sure one may be of the figures of a comparison, in words.
#pragma once

#include "experiment/results/precision.h"

#include <QString>
#include <QStringList>

namespace restaurant {

/// "±18 % of the mean; some 260 evenings would be needed for ±5 %".
[[nodiscard]] QString tooFewText(const TooFew &few, double precision);
/// That one evening says nothing of it, and which figures have too few evenings, simulated ones and
/// measured ones apart. Empty: all is as precise as was wished.
[[nodiscard]] QStringList precisionNotes(const Comparison &comparison);

} // namespace restaurant
