// The few shapes that are painted by hand, in the colours and sizes of the theme shown now.
#pragma once

#include "theme/theme.h"

#include <QFont>
#include <QHash>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QStaticText>
#include <QString>

#include <functional>

class QPainter;
class QPainterPath;
class QPen;
class QPixmap;

namespace restaurant {

[[nodiscard]] QSize pillSize(const QString &text);
void paintPill(QPainter &painter, const QRect &rect, const QString &text, Hue hue);

/// A rounded plane with a one-pixel outline.
void paintCard(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
               qreal outlineWidth = 1.0);

/// As QPainter strokes it, but for one thing: Qt counts the dashes from where the clip begins, so
/// that a part that is painted anew would not meet what is left of the whole.
void paintDashes(QPainter &painter, const QPainterPath &path, const QPen &pen);

/// What is painted again and again, and costs much: `draw` paints it once for each key, size and
/// `ratio` of pixels, on nothing; after that it is kept. `key` says what it is, with its colours.
[[nodiscard]] QPixmap keptPicture(const QString &key, QSize size, qreal ratio,
                                  const std::function<void(QPainter &)> &draw);

/// The upper part of a card's plane, as high as `head`, in another colour.
void paintCardHead(QPainter &painter, const QRect &head, const QColor &fill);

/// Text on one line, shortened with "…" where it does not fit. `flags` say where in `rect`.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &colour, int flags = Qt::AlignLeft | Qt::AlignVCenter);

/// A clock or a count: each digit as wide as the widest, so that it stands still while it runs.
void paintDigits(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &colour, Qt::Alignment alignment = Qt::AlignRight);
[[nodiscard]] int digitsWidth(const QString &text, const QFont &font);

// How marks of documents look, wherever they are painted: on cards, in tables, on boards, on the
// floor.

/// Hides most of what is painted there, on a card's plane.
void paintVeil(QPainter &painter, const QRectF &rect);
/// Around what the trail runs through.
void paintLitRing(QPainter &painter, const QRectF &rect, qreal radius);
/// Around what is wrong: dashed, so that it is more than another red.
void paintWrongOutline(QPainter &painter, const QRectF &rect, qreal radius);
/// Across the lower edge of a card: what is wrong with it, where no part of it shows that.
void paintWrongTag(QPainter &painter, const QRectF &card, const QString &text);

/// Remembers texts as they were shaped and shortened the last time: shaping is most of what it
/// costs to paint a text, and a restaurant says the same words again and again. GUI thread only.
class ShapedTexts
{
public:
    [[nodiscard]] static ShapedTexts &instance();

    /// One line, shortened with "…" to what `width` pixels can hold. Good until the next call.
    [[nodiscard]] const QStaticText &shortened(const QString &text, const QFont &font, int width);
    /// In pixels, as QFontMetrics::horizontalAdvance().
    [[nodiscard]] int widthOf(const QString &text, const QFont &font);

private:
    struct Key
    {
        QString text;
        QFont font;
        int width;

        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.text, key.font, key.width);
        }
    };

    QHash<Key, QStaticText> m_texts;
    QHash<Key, int> m_widths;
};

} // namespace restaurant
