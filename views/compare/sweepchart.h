#pragma once

#include "experiment/results/sweep.h"

#include <QtCharts/QChartView>

#include <vector>

class QLineSeries;
class QValueAxis;

namespace restaurant {

/// One figure from point to point, or two that are counted alike: the mean as a line, its interval
/// as a band, theory dotted where it holds, and a square on each point that is saturated.
class SweepChart final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SweepChart)
public:
    explicit SweepChart(QWidget *parent = nullptr);

    /// The second figure is drawn in dashes.
    void setSweep(const Sweep &sweep, const std::vector<KeyFigure> &figures);

private:
    void redraw();
    void addBand(std::size_t place);
    void addIntervals(KeyFigure figure, QLineSeries *low, QLineSeries *high);
    void addMean(std::size_t place);
    void addTheory();
    void addSaturated();
    [[nodiscard]] QString nameOf(const QString &said, std::size_t place) const;
    void fitAxes();
    void attach(QAbstractSeries *series);

    Sweep m_sweep;
    std::vector<KeyFigure> m_figures;
    QValueAxis *m_point;
    QValueAxis *m_value;
    double m_highest = 0;
};

/// Minutes, shares in percent, else as it is: what the axis of values counts.
[[nodiscard]] double chartedValue(KeyFigure figure, double value);

} // namespace restaurant
