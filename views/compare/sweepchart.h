#pragma once

#include "experiment/results/sweep.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace restaurant {

/// One figure from point to point: the mean as a line, its interval as a band, theory dotted where
/// it holds, and a square on each point that is saturated.
class SweepChart final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SweepChart)
public:
    explicit SweepChart(QWidget *parent = nullptr);

    void setSweep(const Sweep &sweep, KeyFigure figure);

private:
    void redraw();
    void addBand();
    void addMean();
    void addTheory();
    void addSaturated();
    void fitAxes();
    void attach(QAbstractSeries *series);

    Sweep m_sweep;
    KeyFigure m_figure = KeyFigure::OrderWait;
    QValueAxis *m_point;
    QValueAxis *m_value;
    double m_highest = 0;
};

/// Minutes, shares in percent, else as it is: what the axis of values counts.
[[nodiscard]] double chartedValue(KeyFigure figure, double value);

} // namespace restaurant
