#include "handout.h"

#include "common/picturefile.h"
#include "report/reportdocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextDocument>

#include <cmath>

namespace restaurant {

namespace {

class HandoutText
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

constexpr qreal paperPoints = 9;
constexpr qreal marginMillimetres = 12;
constexpr qreal pixelsPerMillimetre = 96 / 25.4;

QPageSize pageOf(HandoutSize size)
{
    return QPageSize(handoutMillimetres(size), QPageSize::Millimeter, handoutName(size),
                     QPageSize::ExactMatch);
}

QByteArray pdfOf(const ReportText &text, HandoutSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(text.title);
    writer.setCreator(QStringLiteral("CQRS Restaurant"));
    writer.setPageSize(pageOf(size));
    printHandout(writer, text);
    return bytes;
}

/// The narrowest text that is not higher than the picture is, when it is as wide.
qreal fittingWidth(QTextDocument &document, QSizeF picture)
{
    qreal low = 300;
    qreal high = 4000;
    for (int i = 0; i < 20; ++i) {
        const qreal width = (low + high) / 2;
        document.setTextWidth(width);
        const QSizeF needed = document.size();
        const bool fits = needed.width() <= width &&
                          needed.height() <= width * picture.height() / picture.width();
        (fits ? high : low) = width;
    }
    document.setTextWidth(high);
    return high;
}

QByteArray svgOf(const ReportText &text, HandoutSize size)
{
    const QSizeF picture = handoutMillimetres(size) * pixelsPerMillimetre;
    QTextDocument document;
    setReport(document, text, paperLook(paperPoints));
    document.setDocumentMargin(marginMillimetres * pixelsPerMillimetre / 2);
    const qreal width = fittingWidth(document, picture);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setSize(picture.toSize());
    drawing.setViewBox(QRectF(QPointF(), picture));
    drawing.setTitle(text.title);
    drawing.setDescription(text.sentences.join(QLatin1Char(' ')));
    QPainter painter(&drawing);
    painter.fillRect(QRectF(QPointF(), picture), Qt::white);
    painter.scale(picture.width() / width, picture.width() / width);
    document.drawContents(&painter);
    painter.end();
    return bytes;
}

} // namespace

QString handoutName(HandoutSize size)
{
    switch (size) {
    case HandoutSize::A4:
        return HandoutText::tr("A4, upright");
    case HandoutSize::A4Wide:
        return HandoutText::tr("A4, across");
    case HandoutSize::A5:
        return HandoutText::tr("A5, upright");
    case HandoutSize::Letter:
        return HandoutText::tr("Letter, upright");
    case HandoutSize::Slide:
        return HandoutText::tr("Slide, 16 to 9");
    }
    return {};
}

QSizeF handoutMillimetres(HandoutSize size)
{
    switch (size) {
    case HandoutSize::A4:
        return {210, 297};
    case HandoutSize::A4Wide:
        return {297, 210};
    case HandoutSize::A5:
        return {148, 210};
    case HandoutSize::Letter:
        return {215.9, 279.4};
    case HandoutSize::Slide:
        return {320, 180};
    }
    return {};
}

QString saveHandout(const QString &path, const ReportText &text, HandoutSize size)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writeFile(path, pdfOf(text, size));
    if (ending == QLatin1String("svg"))
        return writeFile(path, svgOf(text, size));
    return HandoutText::tr("%1: a handout is saved as .pdf or .svg").arg(path);
}

/// In pixels of 96 to the inch, so that it is set as on a screen, whatever the device draws.
void printHandout(QPagedPaintDevice &device, const ReportText &text)
{
    device.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    const QSizeF page =
        device.pageLayout().paintRect(QPageLayout::Millimeter).size() * pixelsPerMillimetre;
    QTextDocument document;
    document.setDocumentMargin(0);
    setReport(document, text, paperLook(paperPoints));
    document.setPageSize(page);
    QPainter painter(&device);
    const qreal scale = painter.viewport().width() / page.width();
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(0, i * page.height(), page.width(), page.height()));
    }
}

QString handoutFilter()
{
    return HandoutText::tr("Pages (*.pdf);;Drawings (*.svg)");
}

} // namespace restaurant
