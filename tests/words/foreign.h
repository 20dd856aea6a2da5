// A language in which every letter of ours is another one: what is left of ours in a sentence did
// not pass through translation.
#pragma once

#include "words/catalogue.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace restaurant::testing {

class ForeignLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    /// What belongs to Qt itself, as the names of keys, stays as it is.
    QString translate(const char *context, const char *source, const char *comment,
                      int) const override
    {
        if (context[0] == 'Q')
            return {};
        const QMutexLocker lock(&m_askedGuard);
        m_asked += Catalogue::keyOf(QString::fromUtf8(context), QString::fromUtf8(source),
                                    QString::fromUtf8(comment));
        return foreign(QString::fromUtf8(source));
    }
    /// All that was to be translated so far: Catalogue::keys() of a catalogue should have them.
    QSet<QString> asked() const
    {
        const QMutexLocker lock(&m_askedGuard);
        return m_asked;
    }
    static QString foreign(QString text)
    {
        for (qsizetype at = 0; at < text.size(); ++at)
            if (isOurs(text[at]) && (at == 0 || text[at - 1] != u'%'))
                text[at] = QChar(0x436);
        return text;
    }

private:
    static bool isOurs(QChar letter) { return letter.isLetter() && letter.unicode() < 0x80; }

    mutable QMutex m_askedGuard; ///< Threads speak, too.
    mutable QSet<QString> m_asked;
};

/// The words of a text that are written in our letters.
[[nodiscard]] inline QSet<QString> ourWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QSet<QString> words;
    for (auto each = word.globalMatch(text); each.hasNext();)
        words += each.next().captured();
    return words;
}

} // namespace restaurant::testing
