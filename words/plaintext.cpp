#include "plaintext.h"

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

} // namespace restaurant
