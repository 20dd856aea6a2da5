// How every chart of the program looks.
#pragma once

class QAbstractAxis;
class QChartView;

namespace restaurant {

/// Gives the view's chart its two axes, which it then owns, and the look that all charts share:
/// flat, the legend below, in the colours and fonts of the theme, also when that changes.
void setUpChart(QChartView *view, QAbstractAxis *below, QAbstractAxis *beside);

} // namespace restaurant
