#include "contactsheet.h"

#include "story/storyplan.h"
#include "story/storywidget.h"
#include "theme/themes.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <algorithm>

namespace restaurant {

namespace {

class SheetText
{
    Q_DECLARE_TR_FUNCTIONS(ContactSheet)
};

constexpr int picturesInARow = 2;
constexpr int rows = 2;
constexpr int perPage = picturesInARow * rows;
constexpr qreal marginMillimetres = 10;
constexpr int dotsPerInch = 96; ///< As on a screen: by them the picture's texts are measured.
constexpr qreal gap = 14;
constexpr qreal heading = 26;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

ContactSheet::ContactSheet(const QString &evening, int count)
    : m_evening(evening)
    , m_count(count)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setTitle(SheetText::tr("%1: moments").arg(evening));
    m_writer.setCreator(QStringLiteral("CQRS Restaurant"));
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter));
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QSize ContactSheet::pictureSize()
{
    return StoryPlan::leastSize() * 5 / 4;
}

QRectF ContactSheet::page() const
{
    return {QPointF(), QSizeF(m_writer.pageLayout().paintRectPixels(dotsPerInch).size())};
}

/// Of the moment that is set next.
QRectF ContactSheet::cell() const
{
    const int place = m_set % perPage;
    const QSizeF size((page().width() - gap * (picturesInARow - 1)) / picturesInARow,
                      (page().height() - heading - gap * (rows - 1)) / rows);
    return {QPointF((place % picturesInARow) * (size.width() + gap),
                    heading + (place / picturesInARow) * (size.height() + gap)),
            size};
}

void ContactSheet::beginPage()
{
    if (m_set > 0)
        m_writer.newPage();
    const QRectF line(0, 0, page().width(), heading);
    m_painter.setPen(theme().colours.text);
    m_painter.setFont(theme().fonts.title);
    const int number = m_set / perPage + 1;
    const QString pages =
        SheetText::tr("Page %1 of %2").arg(number).arg((m_count + perPage - 1) / perPage);
    const qreal forPages = m_painter.fontMetrics().horizontalAdvance(pages) + gap;
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                       m_painter.fontMetrics().elidedText(
                           m_evening, Qt::ElideRight, static_cast<int>(line.width() - forPages)));
    m_painter.setFont(theme().fonts.small);
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignTop, pages);
}

void ContactSheet::add(StoryWidget *picture, const SheetMoment &moment)
{
    if (m_set % perPage == 0)
        beginPage();
    setMoment(cell(), picture, moment);
    ++m_set;
}

/// The largest of the small fonts in which all of it has room.
QFont ContactSheet::fitting(const QRectF &room, const QString &caption)
{
    constexpr qreal smallest = 3;
    QFont font = theme().fonts.small;
    m_painter.setFont(font);
    while (m_painter.boundingRect(room, wrapped, caption).height() > room.height() &&
           font.pointSizeF() > smallest) {
        font.setPointSizeF(font.pointSizeF() - 0.5);
        m_painter.setFont(font);
    }
    return font;
}

/// The picture is as large as its words leave it, and at least as high as half of the cell.
void ContactSheet::setMoment(const QRectF &cell, StoryWidget *picture, const SheetMoment &moment)
{
    m_painter.setPen(theme().colours.text);
    m_painter.setFont(theme().fonts.strong);
    const qreal line = m_painter.fontMetrics().height() + 2;
    m_painter.drawText(QRectF(cell.topLeft(), QSizeF(cell.width(), line)),
                       Qt::AlignLeft | Qt::AlignTop, moment.when);
    QRectF room = cell.adjusted(0, cell.height() / 2 + line, 0, 0);
    const QFont font = fitting(room, moment.caption);
    const qreal words = m_painter.boundingRect(room, wrapped, moment.caption).height() + 4;
    const QSizeF size =
        QSizeF(picture->size())
            .scaled(cell.width(), cell.height() - line - words, Qt::KeepAspectRatio);
    m_painter.save();
    m_painter.translate(cell.left(), cell.top() + line);
    m_painter.scale(size.width() / picture->width(), size.height() / picture->height());
    m_painter.setClipRect(picture->rect());
    picture->paintWhole(m_painter);
    m_painter.restore();
    m_painter.setPen(theme().colours.border);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(QPointF(cell.left(), cell.top() + line), size));
    m_painter.setPen(theme().colours.text);
    m_painter.setFont(font);
    room.setTop(cell.top() + line + size.height() + 4);
    m_painter.drawText(room, wrapped | Qt::TextDontClip, moment.caption);
}

QByteArray ContactSheet::pdf()
{
    m_painter.end();
    m_buffer.close();
    return m_bytes;
}

} // namespace restaurant
