#include "sweepchart.h"

#include "charts/chartlook.h"
#include "theme/themes.h"
#include "words/experimenttext.h"
#include "words/plaintext.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace restaurant {

namespace {

constexpr float bandAlpha = 0.25F;

QString unitOf(KeyFigure figure)
{
    switch (figureKind(figure).unit) {
    case FigureUnit::Minutes:
        return SweepChart::tr("minutes");
    case FigureUnit::Share:
        return SweepChart::tr("%");
    case FigureUnit::PerSecond:
        return SweepChart::tr("a second");
    case FigureUnit::Bytes:
        return SweepChart::tr("kB");
    case FigureUnit::Microseconds:
        return SweepChart::tr("µs");
    case FigureUnit::Count:
        break;
    }
    return SweepChart::tr("number");
}

QString titleOf(KeyFigure figure)
{
    return SweepChart::tr("%1 (%2)").arg(figureName(figure), unitOf(figure));
}

} // namespace

double chartedValue(KeyFigure figure, double value)
{
    switch (figureKind(figure).unit) {
    case FigureUnit::Share:
        return value * 100;
    case FigureUnit::Bytes:
        return value / 1e3;
    default:
        return value;
    }
}

SweepChart::SweepChart(QWidget *parent)
    : QChartView(parent)
    , m_point(new QValueAxis)
    , m_value(new QValueAxis)
{
    setObjectName(QStringLiteral("sweepChart"));
    setUpChart(this, m_point, m_value);
    connect(&Themes::instance(), &Themes::themeChanged, this, &SweepChart::redraw);
}

void SweepChart::setSweep(const Sweep &sweep, KeyFigure figure)
{
    m_sweep = sweep;
    m_figure = figure;
    const QString said = saturationText(sweep);
    setAccessibleName(titleOf(figure));
    setAccessibleDescription(said);
    setToolTip(toolTipText(said));
    redraw();
}

void SweepChart::redraw()
{
    chart()->removeAllSeries();
    m_highest = 0;
    if (m_sweep.points.empty())
        return chart()->setTitle({});
    chart()->setTitle(titleOf(m_figure));
    addBand();
    addMean();
    addTheory();
    addSaturated();
    fitAxes();
}

void SweepChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_point);
    series->attachAxis(m_value);
}

void SweepChart::addBand()
{
    auto *low = new QLineSeries(this);
    auto *high = new QLineSeries(this);
    for (std::size_t i = 0; i < m_sweep.points.size(); ++i)
        if (const ComparedCell *cell = cellAt(m_sweep, i, m_figure);
            cell && cell->value->interval) {
            low->append(m_sweep.points[i].value,
                        chartedValue(m_figure, cell->value->interval->low));
            const double top = chartedValue(m_figure, cell->value->interval->high);
            high->append(m_sweep.points[i].value, top);
            m_highest = std::max(m_highest, top);
        }
    if (low->count() < 2)
        return;
    auto *band = new QAreaSeries(high, low);
    band->setName(tr("95 % interval"));
    QColor fill = theme().colours[Hue::CommandBlue].strong;
    fill.setAlphaF(bandAlpha);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    attach(band);
    for (QLegendMarker *marker : chart()->legend()->markers(band))
        marker->setBrush(fill);
}

void SweepChart::addMean()
{
    auto *mean = new QLineSeries;
    mean->setName(isMeasured(m_figure) ? tr("measured here, mean") : tr("simulated, mean"));
    mean->setPen(QPen(theme().colours[Hue::CommandBlue].strong, 2));
    mean->setPointsVisible(true);
    for (std::size_t i = 0; i < m_sweep.points.size(); ++i)
        if (const ComparedCell *cell = cellAt(m_sweep, i, m_figure)) {
            const double value = chartedValue(m_figure, cell->value->mean);
            mean->append(m_sweep.points[i].value, value);
            m_highest = std::max(m_highest, value);
        }
    attach(mean);
}

/// It speaks of the wait to order alone.
void SweepChart::addTheory()
{
    if (m_figure != KeyFigure::OrderWait)
        return;
    auto *theoretical = new QLineSeries;
    theoretical->setName(tr("theory, in the long run"));
    theoretical->setPen(QPen(theme().colours.text, 2, Qt::DotLine));
    for (const SweepPoint &point : m_sweep.points)
        if (point.theory) {
            theoretical->append(point.value, point.theory->mean);
            m_highest = std::max(m_highest, point.theory->mean);
        }
    if (theoretical->count() > 0)
        attach(theoretical);
    else
        delete theoretical;
}

void SweepChart::addSaturated()
{
    auto *saturated = new QScatterSeries;
    saturated->setName(tr("saturated"));
    saturated->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    saturated->setMarkerSize(theme().sizes.gap + 2);
    saturated->setColor(theme().colours[Hue::TroubleRed].strong);
    saturated->setBorderColor(theme().colours.text);
    for (std::size_t i = 0; i < m_sweep.points.size(); ++i)
        if (const ComparedCell *cell = cellAt(m_sweep, i, m_figure);
            cell && m_sweep.points[i].isSaturated)
            saturated->append(m_sweep.points[i].value, chartedValue(m_figure, cell->value->mean));
    if (saturated->count() > 0)
        attach(saturated);
    else
        delete saturated;
}

void SweepChart::fitAxes()
{
    const double first = m_sweep.points.front().value;
    const double last = m_sweep.points.back().value;
    const double span = last > first ? last - first : 1;
    const double beside = .03 * span; // the outer points are seen whole
    m_point->setRange(first - beside, first + span + beside);
    m_point->setTickType(QValueAxis::TicksDynamic);
    m_point->setTickAnchor(first);
    m_point->setTickInterval(span / 4);
    m_point->setLabelFormat(QStringLiteral("%.4g"));
    m_point->setTitleText(knobName(m_sweep.knob, m_sweep.view));
    m_value->setRange(0, m_highest > 0 ? m_highest : 1);
    m_value->applyNiceNumbers();
}

} // namespace restaurant
