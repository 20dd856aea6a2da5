#include "shapedtexts.h"

#include <QFontMetrics>

namespace restaurant {

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
