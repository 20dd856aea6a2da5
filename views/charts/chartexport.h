// A chart as a file: a picture, a drawing, or its figures.
#pragma once

#include "chartdata.h"

#include <QString>

class QGraphicsView;

namespace restaurant {

/// Writes the chart as the ending of `path` says: .png (at twice the size on the screen), .svg or
/// .csv (a line for each minute; the decimal point is a point). The answer is empty, or says in
/// words for a person what went wrong; then no file is left half written.
[[nodiscard]] QString exportChart(const ChartData &chart, QGraphicsView &view, const QString &path);

/// "Pictures (*.png);;..." for a file dialog.
[[nodiscard]] QString exportFilter();

/// The chart's figures as comma separated values (RFC 4180), the first line naming the columns.
[[nodiscard]] QString csvOf(const ChartData &chart);

} // namespace restaurant
