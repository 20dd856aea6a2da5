#pragma once

#include "experiment/results/load.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace restaurant {

/// One figure as the number of readers grows: a line for each architecture, each with a dash of its
/// own.
class LoadChart final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadChart)
public:
    explicit LoadChart(QWidget *parent = nullptr);

    void setLoad(const MeasuredLoad &load, LoadFigure figure);

private:
    void redraw();
    void addLine(ArchitectureKind kind);
    void fitAxes();

    MeasuredLoad m_load;
    LoadFigure m_figure = LoadFigure::CommandsPerSecond;
    QValueAxis *m_readers;
    QValueAxis *m_value;
    double m_highest = 0;
};

} // namespace restaurant
