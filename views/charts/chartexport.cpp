#include "chartexport.h"

#include "charttable.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QStringList>
#include <QSvgGenerator>

namespace restaurant {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartExport", text);
}

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral(",\"\r\n");
    if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); }))
        return cell;
    QString doubled = cell;
    return QLatin1Char('"') + doubled.replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
           QLatin1Char('"');
}

/// All of the view, onto as much of the painter: a view that is told nothing fills the device,
/// whose pixels are not the painter's.
void drawAll(QGraphicsView &view, QPainter &painter)
{
    const QRect all(QPoint(), view.viewport()->size());
    painter.setRenderHint(QPainter::Antialiasing);
    view.render(&painter, all, all);
}

QByteArray pngOf(QGraphicsView &view)
{
    constexpr int scale = 2;
    QImage image(view.viewport()->size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(view.palette().color(QPalette::Base));
    QPainter painter(&image);
    drawAll(view, painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartData &chart, QGraphicsView &view)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setSize(view.viewport()->size());
    drawing.setViewBox(QRect(QPoint(), view.viewport()->size()));
    drawing.setTitle(chart.title);
    drawing.setDescription(chart.remark);
    drawing.setResolution(view.logicalDpiX()); // by which the texts were measured
    QPainter painter(&drawing);
    drawAll(view, painter);
    painter.end();
    return bytes;
}

} // namespace

QString exportFilter()
{
    return tr("Pictures (*.png);;Drawings (*.svg);;Tables (*.csv)");
}

QString csvOf(const ChartData &chart)
{
    ChartTable table;
    table.setChart(chart);
    QStringList lines;
    for (int row = -1; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(quoted((row < 0 ? table.headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                         : table.data(table.index(row, column), Qt::DisplayRole))
                                    .toString()));
        lines.append(cells.join(QLatin1Char(',')));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

QString exportChart(const ChartData &chart, QGraphicsView &view, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngOf(view);
    else if (ending == QLatin1String("svg"))
        bytes = svgOf(chart, view);
    else if (ending == QLatin1String("csv"))
        bytes = csvOf(chart).toUtf8();
    else
        return tr("%1: a chart is saved as .png, .svg or .csv").arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tr("%1 cannot be written: %2").arg(path, file.errorString());
    return {};
}

} // namespace restaurant
