#include "sweepchart.h"

#include "charts/chartlook.h"
#include "theme/themes.h"
#include "words/experimentnotes.h"
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

QString titleOf(const std::vector<KeyFigure> &figures)
{
    QStringList names;
    for (const KeyFigure figure : figures)
        names += figureName(figure);
    return SweepChart::tr("%1 (%2)").arg(names.join(QStringLiteral("; ")), unitOf(figures.front()));
}

Hue hueAt(std::size_t place)
{
    return place == 0 ? Hue::CommandBlue : Hue::EventOrange;
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

void SweepChart::setSweep(const Sweep &sweep, const std::vector<KeyFigure> &figures)
{
    m_sweep = sweep;
    m_figures = figures;
    const QString said = saturationText(sweep);
    setAccessibleName(figures.empty() ? QString() : titleOf(figures));
    setAccessibleDescription(said);
    setToolTip(toolTipText(said));
    redraw();
}

void SweepChart::redraw()
{
    chart()->removeAllSeries();
    m_highest = 0;
    if (m_sweep.points.empty() || m_figures.empty())
        return chart()->setTitle({});
    chart()->setTitle(titleOf(m_figures));
    for (std::size_t place = 0; place < m_figures.size(); ++place)
        addBand(place);
    for (std::size_t place = 0; place < m_figures.size(); ++place)
        addMean(place);
    addTheory();
    addSaturated();
    fitAxes();
}

/// Of two figures each line says of which it is.
QString SweepChart::nameOf(const QString &said, std::size_t place) const
{
    return m_figures.size() == 1 ? said
                                 : tr("%1: %2", "a figure, and what the line shows of it")
                                       .arg(figureName(m_figures[place]), said);
}

void SweepChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_point);
    series->attachAxis(m_value);
}

/// To the lines between which the band lies.
void SweepChart::addIntervals(KeyFigure figure, QLineSeries *low, QLineSeries *high)
{
    for (std::size_t i = 0; i < m_sweep.points.size(); ++i)
        if (const ComparedCell *cell = cellAt(m_sweep, i, figure); cell && cell->value->interval) {
            const Interval &interval = *cell->value->interval;
            low->append(m_sweep.points[i].value, chartedValue(figure, interval.low));
            const double top = chartedValue(figure, interval.high);
            high->append(m_sweep.points[i].value, top);
            m_highest = std::max(m_highest, top);
        }
}

void SweepChart::addBand(std::size_t place)
{
    auto *band = new QAreaSeries;
    auto *low = new QLineSeries(band);
    auto *high = new QLineSeries(band);
    addIntervals(m_figures[place], low, high);
    if (low->count() < 2) {
        delete band;
        return;
    }
    band->setUpperSeries(high);
    band->setLowerSeries(low);
    band->setName(m_figures.size() == 1 ? tr("95 % interval") : tr("95 % intervals"));
    QColor fill = theme().colours[hueAt(place)].strong;
    fill.setAlphaF(bandAlpha);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    attach(band);
    fill.setAlphaF(2 * bandAlpha); // so small it would not be seen
    for (QLegendMarker *marker : chart()->legend()->markers(band)) {
        marker->setShape(QLegend::MarkerShapeRectangle);
        marker->setBrush(fill);
        marker->setVisible(place == 0); // one entry for all bands
    }
}

void SweepChart::addMean(std::size_t place)
{
    const KeyFigure figure = m_figures[place];
    auto *mean = new QLineSeries;
    mean->setName(
        nameOf(isMeasured(figure) ? tr("measured here, mean") : tr("simulated, mean"), place));
    mean->setPen(
        QPen(theme().colours[hueAt(place)].strong, 2, place == 0 ? Qt::SolidLine : Qt::DashLine));
    mean->setPointsVisible(true);
    for (std::size_t i = 0; i < m_sweep.points.size(); ++i)
        if (const ComparedCell *cell = cellAt(m_sweep, i, figure)) {
            const double value = chartedValue(figure, cell->value->mean);
            mean->append(m_sweep.points[i].value, value);
            m_highest = std::max(m_highest, value);
        }
    attach(mean);
}

/// It speaks of the wait to order alone.
void SweepChart::addTheory()
{
    if (m_figures != std::vector{KeyFigure::OrderWait})
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
    const KeyFigure figure = m_figures.front();
    auto *saturated = new QScatterSeries;
    saturated->setName(tr("saturated"));
    saturated->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    saturated->setMarkerSize(theme().sizes.gap + 2);
    saturated->setColor(theme().colours[Hue::TroubleRed].strong);
    saturated->setBorderColor(theme().colours.text);
    for (std::size_t i = 0; i < m_sweep.points.size(); ++i)
        if (const ComparedCell *cell = cellAt(m_sweep, i, figure);
            cell && m_sweep.points[i].isSaturated)
            saturated->append(m_sweep.points[i].value, chartedValue(figure, cell->value->mean));
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
    const QString knob = knobName(m_sweep.knob, m_sweep.view);
    const bool isLength = m_sweep.knob == Knob::Delay || m_sweep.knob == Knob::Switching;
    m_point->setTitleText(isLength ? tr("%1 (seconds)").arg(knob) : knob);
    m_value->setRange(0, m_highest > 0 ? m_highest : 1);
    m_value->applyNiceNumbers();
}

} // namespace restaurant

#include "moc_sweepchart.cpp"
