#include "paint.h"

#include "shapedtexts.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStyle>

#include <algorithm>

namespace restaurant {

namespace {

QFont pillFont()
{
    QFont font = theme().fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

int widestDigit(const QFont &font)
{
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, ShapedTexts::instance().widthOf(QChar::fromLatin1(digit), font));
    return widest;
}

int advanceOf(QChar letter, const QFont &font, int digit)
{
    return letter.isDigit() ? digit : ShapedTexts::instance().widthOf(letter, font);
}

} // namespace

QSize pillSize(const QString &text)
{
    const QFont font = pillFont();
    const Sizes &sizes = theme().sizes;
    return {ShapedTexts::instance().widthOf(text, font) + 2 * sizes.gap,
            QFontMetrics(font).height() + sizes.tight};
}

void paintPill(QPainter &painter, const QRect &rect, const QString &text, Hue hue)
{
    const Tint &tint = theme().colours[hue];
    const qreal radius = rect.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(rect, radius, radius);
    paintLine(painter, rect, text, pillFont(), tint.text, Qt::AlignCenter);
    painter.restore();
}

void paintCard(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
               qreal outlineWidth)
{
    const qreal inset = outlineWidth / 2.0;
    const qreal radius = theme().sizes.radius;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, outlineWidth));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintDashes(QPainter &painter, const QPainterPath &path, const QPen &pen)
{
    painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.brush());
}

void paintCardHead(QPainter &painter, const QRect &head, const QColor &fill)
{
    const qreal radius = theme().sizes.radius;
    QPainterPath path;
    path.addRoundedRect(QRectF(head).adjusted(0, 0, 0, radius), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(head, Qt::IntersectClip);
    painter.fillPath(path, fill);
    painter.restore();
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour, int flags)
{
    if (text.isEmpty())
        return;
    const QStaticText &shaped = ShapedTexts::instance().shortened(text, font, rect.width());
    const QSize size = shaped.size().toSize();
    painter.setFont(font);
    painter.setPen(colour);
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::Alignment(flags), size, rect);
    if (font.strikeOut()) // Qt 6.4 strikes a static text through where it was not moved to.
        painter.drawText(place, Qt::TextSingleLine | Qt::TextDontClip, shaped.text());
    else
        painter.drawStaticText(place.topLeft(), shaped);
}

int digitsWidth(const QString &text, const QFont &font)
{
    const int digit = widestDigit(font);
    int width = 0;
    for (const QChar letter : text)
        width += advanceOf(letter, font, digit);
    return width;
}

void paintDigits(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &colour, Qt::Alignment alignment)
{
    const int digit = widestDigit(font);
    const int spare = rect.width() - digitsWidth(text, font);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x += spare;
    else if (alignment & Qt::AlignHCenter)
        x += spare / 2;
    for (const QChar letter : text) {
        const int advance = advanceOf(letter, font, digit);
        paintLine(painter, QRect(x, rect.top(), advance, rect.height()), letter, font, colour,
                  Qt::AlignCenter);
        x += advance;
    }
}

} // namespace restaurant
