#include "paint.h"

#include "documentmarks.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmapCache>
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

QPixmap keptPicture(const QString &key, QSize size, qreal ratio,
                    const std::function<void(QPainter &)> &draw)
{
    const QString whole =
        QStringLiteral("%1 %2 %3 %4").arg(key).arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(whole, &picture))
        return picture;
    picture = QPixmap(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    draw(painter);
    painter.end();
    QPixmapCache::insert(whole, picture);
    return picture;
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

namespace {

constexpr qreal stroke = 2.5;

void paintOutline(QPainter &painter, const QRectF &rect, qreal radius, const QPen &pen)
{
    const qreal inset = pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (pen.style() == Qt::SolidLine)
        painter.strokePath(outline, pen);
    else
        paintDashes(painter, outline, pen);
    painter.restore();
}

} // namespace

void paintVeil(QPainter &painter, const QRectF &rect)
{
    QColor veil = theme().colours.card;
    veil.setAlphaF(float(1 - DocumentMarks::dimmedOpacity));
    painter.fillRect(rect, veil);
}

void paintLitRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintOutline(painter, rect, radius, QPen(theme().colours.solid, stroke));
}

/// A plain line below the dashes parts them from a card that is red itself.
void paintWrongOutline(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Colours &colours = theme().colours;
    paintOutline(painter, rect, radius, QPen(colours.card, stroke));
    QPen dashes(colours[Hue::TroubleRed].strong, stroke, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({3, 1.2});
    paintOutline(painter, rect, radius, dashes);
}

void paintWrongTag(QPainter &painter, const QRectF &card, const QString &text)
{
    const Sizes &sizes = theme().sizes;
    const Tint &tint = theme().colours[Hue::TroubleRed];
    QSize size = pillSize(text);
    size.setWidth(std::min(size.width(), int(card.width()) - 2 * sizes.tight));
    const QPoint corner(int(card.right()) - sizes.tight - size.width(),
                        int(card.bottom()) - size.height() / 2);
    const QRect tag(corner, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.strong);
    painter.drawRoundedRect(tag, sizes.tight, sizes.tight);
    paintLine(painter, tag, text, theme().fonts.small, tint.onStrong, Qt::AlignCenter);
    painter.restore();
}

namespace {

constexpr qsizetype mostTexts = 4096; ///< Then all are forgotten: those in sight come back soon.

QStaticText shape(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= width;
    QStaticText shaped(fits ? text : metrics.elidedText(text, Qt::ElideRight, width));
    shaped.setTextFormat(Qt::PlainText);
    shaped.prepare({}, font);
    return shaped;
}

} // namespace

ShapedTexts &ShapedTexts::instance()
{
    static ShapedTexts texts;
    return texts;
}

const QStaticText &ShapedTexts::shortened(const QString &text, const QFont &font, int width)
{
    const Key key{text, font, width};
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    if (m_texts.size() >= mostTexts)
        m_texts.clear();
    return *m_texts.insert(key, shape(text, font, width));
}

int ShapedTexts::widthOf(const QString &text, const QFont &font)
{
    const Key key{text, font, 0};
    if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= mostTexts)
        m_widths.clear();
    return *m_widths.insert(key, QFontMetrics(font).horizontalAdvance(text));
}

} // namespace restaurant
