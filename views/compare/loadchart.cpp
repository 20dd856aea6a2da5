#include "loadchart.h"

#include "charts/chartlook.h"
#include "theme/themes.h"
#include "words/architecturetext.h"
#include "words/loadtext.h"
#include "words/plaintext.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace restaurant {

namespace {

struct LineLook
{
    Hue hue;
    Qt::PenStyle style;
};
/// In the order of allArchitectures.
constexpr std::array<LineLook, allArchitectures.size()> looks{{
    {Hue::EventOrange, Qt::SolidLine},
    {Hue::WriteYellow, Qt::DashLine},
    {Hue::CommandBlue, Qt::SolidLine},
    {Hue::ReadGreen, Qt::DashDotLine},
    {Hue::PolicyLilac, Qt::DotLine},
    {Hue::TroubleRed, Qt::DashDotDotLine},
}};

QPen penOf(ArchitectureKind kind)
{
    const auto found = std::find(allArchitectures.begin(), allArchitectures.end(), kind);
    const LineLook &look = looks[static_cast<std::size_t>(found - allArchitectures.begin())];
    return QPen(theme().colours[look.hue].strong, 2, look.style);
}

/// What the axis of values counts: reads in milliseconds.
double charted(LoadFigure figure, double value)
{
    return isOfOneRead(figure) ? value / 1e3 : value;
}

QString titleOf(LoadFigure figure)
{
    const QString name = loadFigureName(figure);
    return isOfOneRead(figure) ? LoadChart::tr("%1 (ms), measured here").arg(name)
                               : LoadChart::tr("%1, measured here").arg(name);
}

} // namespace

LoadChart::LoadChart(QWidget *parent)
    : QChartView(parent)
    , m_readers(new QValueAxis)
    , m_value(new QValueAxis)
{
    setObjectName(QStringLiteral("loadChart"));
    setUpChart(this, m_readers, m_value);
    connect(&Themes::instance(), &Themes::themeChanged, this, &LoadChart::redraw);
}

void LoadChart::setLoad(const MeasuredLoad &load, LoadFigure figure)
{
    m_load = load;
    m_figure = figure;
    setAccessibleName(titleOf(figure));
    setAccessibleDescription(loadFigureTip(figure));
    setToolTip(toolTipText(loadFigureTip(figure)));
    redraw();
}

void LoadChart::redraw()
{
    chart()->removeAllSeries();
    m_highest = 0;
    if (m_load.points.empty())
        return chart()->setTitle({});
    chart()->setTitle(titleOf(m_figure));
    for (const ArchitectureKind kind : allArchitectures)
        addLine(kind);
    fitAxes();
}

void LoadChart::addLine(ArchitectureKind kind)
{
    QList<QPointF> points;
    for (const LoadPoint &point : m_load.points)
        if (const auto value = valueOf(point, m_figure); value && point.kind == kind) {
            points.append({static_cast<double>(point.readers), charted(m_figure, *value)});
            m_highest = std::max(m_highest, points.last().y());
        }
    if (points.isEmpty())
        return;
    auto *line = new QLineSeries;
    line->setName(architectureName(usual(kind)));
    line->setPen(penOf(kind));
    line->setPointsVisible(true);
    line->append(points);
    chart()->addSeries(line);
    line->attachAxis(m_readers);
    line->attachAxis(m_value);
}

void LoadChart::fitAxes()
{
    const auto [least, most] = std::minmax_element(
        m_load.points.begin(), m_load.points.end(),
        [](const LoadPoint &a, const LoadPoint &b) { return a.readers < b.readers; });
    constexpr double beside = .2; // the outer points are seen whole
    m_readers->setRange(least->readers - beside, most->readers + beside);
    m_readers->setTickType(QValueAxis::TicksDynamic);
    m_readers->setTickAnchor(least->readers);
    m_readers->setTickInterval(1);
    m_readers->setLabelFormat(QStringLiteral("%.0f"));
    m_readers->setTitleText(tr("Readers at a time"));
    m_value->setRange(0, m_highest > 0 ? 1.05 * m_highest : 1); // the highest is seen whole
    m_value->applyNiceNumbers();
}

} // namespace restaurant

#include "moc_loadchart.cpp"
