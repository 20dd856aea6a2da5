#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QString>

namespace restaurant {

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
