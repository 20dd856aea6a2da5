#pragma once

#include "chartdata.h"

#include <QtCharts/QChartView>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace restaurant {

class ChartGuess;

/// The picture of a chart, with the evening's marks and the present moment drawn across it.
class ChartView final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const ChartData &chart);
    /// What is to come may be drawn over it, between these minutes.
    [[nodiscard]] ChartGuess *guess() const { return m_guess; }
    void openGuess(double from, double to);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void dress();
    void fitIn();
    void dropLines();
    void followLines();
    void setCount(std::vector<QLineSeries *> &stretches, std::size_t count);
    void followAxes();
    void placeGuess();
    [[nodiscard]] double highest() const;
    [[nodiscard]] double xOf(double minute) const;
    [[nodiscard]] double yOf(double value) const;
    void drawBands(QPainter *painter) const;
    void drawMarks(QPainter *painter) const;
    void drawNow(QPainter *painter) const;

    ChartData m_data;
    ChartGuess *m_guess;
    double m_guessFrom = 0; ///< Minutes.
    double m_guessTo = 0;
    QCategoryAxis *m_time;
    QValueAxis *m_value;
    /// For each line its stretches, between which nothing was measured; the chart owns them.
    std::vector<std::vector<QLineSeries *>> m_lines;
};

} // namespace restaurant
