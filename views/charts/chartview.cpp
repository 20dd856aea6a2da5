#include "chartview.h"

#include "chartguess.h"
#include "chartlook.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

Qt::PenStyle penStyleOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return Qt::SolidLine;
    case LineStyle::Dashed:
        return Qt::DashLine;
    case LineStyle::Dotted:
        return Qt::DotLine;
    }
    return Qt::SolidLine;
}

QPen penOf(const ChartLine &line)
{
    const QColor &colour = theme().colours[line.hue].strong;
    return QPen(colour, line.style == LineStyle::Solid ? 2 : 1.5, penStyleOf(line.style));
}

/// Full hours are written "12:00"; between them a round number of minutes.
int labelStep(double minutes)
{
    for (const int step : {5, 10, 15, 30, 60})
        if (minutes / step <= 8)
            return step;
    return 120;
}

QString timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// The axis of values ends at the next of 1, 2, 5, 10, 20, 50 ..., in steps that can be written.
struct Scale
{
    double highest = 1;
    int steps = 5;
};

Scale scaleFor(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const auto &[factor, steps] : {std::pair{1.0, 5}, {2.0, 4}, {5.0, 5}})
        if (value <= factor * power)
            return {factor * power, steps};
    return {10 * power, 5};
}

QString titleOf(const ChartData &chart)
{
    return ChartView::tr("%1 (%2)").arg(chart.title, chart.unit);
}

/// The stretches of a line without a gap: where a minute is missing, nothing was measured.
std::vector<QList<QPointF>> stretchesOf(const ChartLine &line)
{
    std::vector<QList<QPointF>> stretches;
    for (const ChartPoint &point : line.points) {
        const bool isGap = stretches.empty() || (line.style != LineStyle::Dotted &&
                                                 point.minute > stretches.back().last().x() + 1);
        if (isGap)
            stretches.emplace_back();
        stretches.back().append({point.minute, point.value});
    }
    return stretches;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_guess(new ChartGuess(viewport()))
    , m_time(new QCategoryAxis)
    , m_value(new QValueAxis)
{
    setObjectName(QStringLiteral("chart"));
    setUpChart(this, m_time, m_value);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setTruncateLabels(false);
    connect(&Themes::instance(), &Themes::themeChanged, this, &ChartView::dress);
    connect(chart(), &QChart::plotAreaChanged, this, &ChartView::placeGuess);
    dress();
}

void ChartView::dress()
{
    const QFontMetrics label(theme().fonts.small);
    const int halfALabel = label.horizontalAdvance(QStringLiteral("88:88")) / 2;
    chart()->setMargins({0, 0, halfALabel + theme().sizes.tight, 0});
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        for (QLineSeries *stretch : m_lines[line])
            stretch->setPen(penOf(m_data.lines[line]));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitIn();
    followAxes();
}

/// Where there is little height it belongs to the lines.
void ChartView::fitIn()
{
    const bool isLow = height() < 11 * theme().sizes.smallLine;
    chart()->setTitle(isLow ? QString() : titleOf(m_data));
    chart()->legend()->setAlignment(isLow ? Qt::AlignRight : Qt::AlignBottom);
}

void ChartView::setChart(const ChartData &chartData)
{
    const bool sameLines = std::equal(
        m_data.lines.begin(), m_data.lines.end(), chartData.lines.begin(), chartData.lines.end(),
        [](const ChartLine &present, const ChartLine &next) { return present.name == next.name; });
    if (!sameLines)
        dropLines(); // the legend keeps the order in which lines were added
    m_data = chartData;
    setAccessibleName(titleOf(m_data));
    viewport()->setAccessibleName(titleOf(m_data)); // Tab reaches it, too
    setAccessibleDescription(m_data.remark);
    setToolTip(toolTipText(titleOf(m_data) + QLatin1Char('\n') + m_data.remark));
    fitIn();
    followLines();
    followAxes();
    viewport()->update();
}

void ChartView::dropLines()
{
    for (std::vector<QLineSeries *> &stretches : m_lines)
        setCount(stretches, 0);
    m_lines.clear();
}

void ChartView::followLines()
{
    m_lines.resize(m_data.lines.size());
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const ChartLine &line = m_data.lines[place];
        const auto stretches = stretchesOf(line);
        setCount(m_lines[place], stretches.size());
        for (std::size_t each = 0; each < stretches.size(); ++each) {
            QLineSeries *series = m_lines[place][each];
            series->setName(line.name);
            series->setPen(penOf(line));
            series->replace(stretches[each]);
            for (QLegendMarker *marker : chart()->legend()->markers(series))
                marker->setVisible(each == 0); // one line, one entry
        }
    }
}

void ChartView::setCount(std::vector<QLineSeries *> &stretches, std::size_t count)
{
    while (stretches.size() > count) {
        chart()->removeSeries(stretches.back());
        delete stretches.back();
        stretches.pop_back();
    }
    while (stretches.size() < count) {
        auto *series = new QLineSeries;
        chart()->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        stretches.push_back(series);
    }
}

void ChartView::followAxes()
{
    m_time->setRange(m_data.from, m_data.to);
    for (const QString &label : m_time->categoriesLabels())
        m_time->remove(label);
    const int step = labelStep(m_data.to - m_data.from);
    m_time->setStartValue(m_data.from);
    for (int at = static_cast<int>(std::ceil(m_data.from / step)) * step; at <= m_data.to;
         at += step)
        m_time->append(timeText(at), at);
    const Scale scale = scaleFor(std::max(1.0, highest()));
    m_value->setRange(0, scale.highest);
    const int room = (height() - 8 * theme().sizes.smallLine) / theme().sizes.smallLine;
    m_value->setTickCount(room < scale.steps ? 2 : scale.steps + 1);
    m_value->setLabelFormat(scale.highest < 5 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    placeGuess();
}

void ChartView::openGuess(double from, double to)
{
    m_guessFrom = from;
    m_guessTo = to;
    placeGuess();
    m_guess->open();
}

void ChartView::placeGuess()
{
    const QRectF plot = chart()->plotArea();
    const QRectF toCome(QPointF(xOf(m_guessFrom), plot.top()),
                        QPointF(xOf(m_guessTo), plot.bottom()));
    m_guess->place(toCome.toAlignedRect(), m_value->max());
}

double ChartView::highest() const
{
    double value = 0;
    for (const ChartLine &line : m_data.lines)
        for (const ChartPoint &point : line.points)
            value = std::max(value, point.value);
    return value;
}

double ChartView::xOf(double minute) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + plot.width() * (minute - m_data.from) / (m_data.to - m_data.from);
}

double ChartView::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * std::clamp(value / m_value->max(), 0.0, 1.0);
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    drawBands(painter);
    drawMarks(painter);
    drawNow(painter);
}

void ChartView::drawBands(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    QColor fill = theme().colours.text;
    fill.setAlphaF(0.08F);
    for (const ChartBand &band : m_data.bands)
        painter->fillRect(
            QRectF(QPointF(plot.left(), yOf(band.high)), QPointF(plot.right(), yOf(band.low))),
            fill);
}

void ChartView::drawMarks(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const Tint &tint = theme().colours[Hue::PolicyLilac];
    painter->setFont(theme().fonts.small);
    double free = plot.left(); // a title is left out where it would cover the one before
    for (const ChartMark &mark : m_data.marks) {
        const double minute =
            std::chrono::duration<double, std::ratio<60>>(mark.at.time_since_epoch()).count();
        const double x = xOf(minute);
        painter->setPen(QPen(tint.strong, 1, Qt::DashLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString title = toQString(mark.title);
        const double width = painter->fontMetrics().horizontalAdvance(title) + 4;
        const bool fits = x + 3 + width <= plot.right();
        const double left = fits ? x + 3 : x - 3 - width;
        if (left < free)
            continue;
        painter->setPen(tint.text);
        painter->drawText(QRectF(left, plot.top(), width, painter->fontMetrics().height()),
                          Qt::AlignLeft | Qt::AlignTop, title);
        free = left + width;
    }
}

void ChartView::drawNow(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const double x = xOf(m_data.now);
    painter->setPen(QPen(theme().colours.text, 1.5));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

} // namespace restaurant

#include "moc_chartview.cpp"
