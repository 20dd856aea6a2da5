#include "refusaltext.h"

#include "domain/refusal.h"
#include "names.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace restaurant {

namespace {

/// "Order %1 has no line %2." as what such a sentence looks like. The places stand in their order.
QRegularExpression shapeOf(const RefusalSentence &said)
{
    QString pattern = QRegularExpression::escape(toQString(said.sentence));
    for (char place = '1'; place <= '9'; ++place)
        pattern.replace(QStringLiteral("\\%") + QLatin1Char(place), QStringLiteral("(.*?)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

const QRegularExpression &shape(const RefusalSentence &said)
{
    static const std::vector<QRegularExpression> shapes = [] {
        std::vector<QRegularExpression> all;
        for (const RefusalSentence &each : refusalSentences())
            all.push_back(shapeOf(each));
        return all;
    }();
    return shapes[static_cast<std::size_t>(said.refusal)];
}

/// What a role may not do, and which role, are words of ours; all else are names and numbers.
QString inWords(const RefusalSentence &said, int place, const QString &about)
{
    const bool isRole =
        place == 2 && (said.refusal == Refusal::NotAllowed || said.refusal == Refusal::NotInRole);
    if (isRole)
        return termText(about.toStdString());
    if (place == 3 && said.refusal == Refusal::NotAllowed)
        return QCoreApplication::translate("Task", about.toUtf8().constData());
    return about;
}

/// Like QString::arg() for all places at once: what is put in is never looked at again.
QString filled(const QString &sentence, const QStringList &about)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place = sentence[at] == QLatin1Char('%') && at + 1 < sentence.size()
                              ? sentence[at + 1].digitValue()
                              : 0;
        if (place < 1 || place > about.size()) {
            text += sentence[at];
            continue;
        }
        text += about[place - 1];
        ++at;
    }
    return text;
}

} // namespace

QString refusalText(const Rejection &rejection)
{
    const QString recorded = toQString(rejection.sentence);
    for (const RefusalSentence &said : refusalSentences()) {
        if (said.reason != rejection.reason)
            continue;
        const auto match = shape(said).match(recorded);
        if (!match.hasMatch())
            continue;
        QStringList about;
        for (int place = 1; place <= match.lastCapturedIndex(); ++place)
            about += inWords(said, place, match.captured(place));
        const std::string english(said.sentence);
        return filled(QCoreApplication::translate("Refusal", english.c_str()), about);
    }
    return recorded;
}

QString refusalText(const Outcome &outcome)
{
    return outcome.rejection ? refusalText(*outcome.rejection) : QString();
}

} // namespace restaurant
