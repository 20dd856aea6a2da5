#include "plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace restaurant {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString buttonText(std::string_view utf8)
{
    return toQString(utf8).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString toolTipText(const QString &plain)
{
    return QStringLiteral("<qt>%1</qt>")
        .arg(plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString clockOf(Instant at)
{
    return at == Instant{} ? QString() : toQString(clockText(at));
}

QString ageOf(Instant then, Instant now)
{
    return toQString(durationText(std::max(now - then, Duration::zero())));
}

bool isSameSecond(Instant a, Instant b)
{
    using std::chrono::floor, std::chrono::seconds;
    return floor<seconds>(a) == floor<seconds>(b);
}

QString moneyOf(Money amount)
{
    return toQString(toText(amount));
}

QString grouped(qint64 number)
{
    constexpr QChar narrowSpace(0x202f);
    QString text = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > first; at -= 3)
        text.insert(at, narrowSpace);
    return text;
}

QString counted(const char *context, const char *one, const char *many, qint64 number)
{
    const QString said =
        QCoreApplication::translate(context, many, nullptr, static_cast<int>(number));
    const bool isEnglish = said == QString::fromUtf8(many);
    return (number == 1 && isEnglish ? QString::fromUtf8(one) : said).arg(grouped(number));
}

QString eventsText(qint64 number)
{
    return counted("PlainText", "%1 event", QT_TRANSLATE_N_NOOP("PlainText", "%1 events"), number);
}

QString listText(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return QCoreApplication::translate("PlainText", "%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString withinSentence(const QString &title)
{
    const bool isKept = QCoreApplication::translate("PlainText", "small",
                                                    "of titles within a sentence: \"small\", or "
                                                    "\"kept\" where nouns have a capital letter") ==
                        QLatin1String("kept");
    return isKept ? title : title.toLower();
}

QString secondsText(Duration length)
{
    const double seconds = std::chrono::duration<double>(length).count();
    return QCoreApplication::translate("PlainText", "%1 s")
        .arg(QString::number(seconds, 'f', seconds < 9.95 ? 1 : 0));
}

} // namespace restaurant
