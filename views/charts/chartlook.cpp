#include "chartlook.h"

#include "theme/themes.h"

#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>

#include <QGraphicsLayout>

namespace restaurant {

namespace {

void dressAxis(QAbstractAxis *axis)
{
    const Colours &colours = theme().colours;
    const Fonts &fonts = theme().fonts;
    axis->setLabelsColor(colours.dim);
    axis->setLabelsFont(fonts.small);
    axis->setTitleBrush(colours.dim);
    axis->setTitleFont(fonts.small);
    axis->setGridLineColor(colours.border);
    axis->setLinePenColor(colours.border);
}

void dress(QChartView *view)
{
    const Colours &colours = theme().colours;
    QChart *chart = view->chart();
    view->setBackgroundBrush(colours.card);
    chart->setBackgroundBrush(colours.card);
    chart->setTitleBrush(colours.text);
    chart->setTitleFont(theme().fonts.strong);
    chart->legend()->setLabelColor(colours.text);
    chart->legend()->setFont(theme().fonts.small);
    const QList<QAbstractAxis *> axes = chart->axes();
    for (QAbstractAxis *axis : axes)
        dressAxis(axis);
}

} // namespace

void setUpChart(QChartView *view, QAbstractAxis *below, QAbstractAxis *beside)
{
    QChart *chart = view->chart();
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    chart->addAxis(below, Qt::AlignBottom);
    chart->addAxis(beside, Qt::AlignLeft);
    below->setGridLineVisible(false);
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    QObject::connect(&Themes::instance(), &Themes::themeChanged, view, [view] { dress(view); });
    dress(view);
}

} // namespace restaurant
