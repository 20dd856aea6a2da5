// What is to be said beside the figures of an experiment: of which evenings they are, how sure, and
// how they came about.
#pragma once

#include "experiment/results/sweep.h"

#include <QString>
#include <QStringList>

namespace restaurant {

/// Where it saturates, by which rule.
[[nodiscard]] QString saturationText(const Sweep &sweep);

/// What is the same for all columns: seeds, replications, intervals, for which figures there were
/// too few evenings, and what was measured how.
[[nodiscard]] QStringList comparisonNotes(const Comparison &comparison);
/// The same of all points; where it saturates, and what theory says, or why it says nothing.
[[nodiscard]] QStringList sweepNotes(const Sweep &sweep);

} // namespace restaurant
