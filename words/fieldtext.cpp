#include "fieldtext.h"

#include "names.h"
#include "plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace restaurant {

namespace {

constexpr int longestValue = 40;

/// The last name of a path, without its index: "lines[1].state" -> "state".
QString leafOf(const std::string &field)
{
    const QString leaf = toQString(field).section(QLatin1Char('.'), -1);
    return leaf.section(QLatin1Char('['), 0, 0);
}

bool isTime(const QString &leaf)
{
    return leaf.endsWith(QLatin1String("At")) ||
           leaf.endsWith(QLatin1String("since"), Qt::CaseInsensitive) ||
           leaf == QLatin1String("at") || leaf == QLatin1String("promised") ||
           leaf == QLatin1String("until");
}

/// It says that something has happened, and when; never what has become of it.
bool isRecord(const std::string &field)
{
    return isTime(leafOf(field)) || field.starts_with("events[");
}

bool isMoney(const QString &leaf)
{
    constexpr std::array names{"price", "due", "requested", "taken", "refunded"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return leaf == QLatin1String(name); });
}

/// "soldOut" -> "sold out".
QString spaced(const QString &name)
{
    QString words;
    for (const QChar letter : name) {
        if (letter.isUpper())
            words += QLatin1Char(' ');
        words += letter.toLower();
    }
    return words;
}

/// The name of a field, in the reader's language: "sold out", "line".
QString named(const QString &name)
{
    return name == QLatin1String("left") ? FieldText::tr("number left")
                                         : termText(spaced(name).toStdString());
}

QString ordinal(int number)
{
    const bool isTeen = number % 100 >= 11 && number % 100 <= 13;
    if (!isTeen && number % 10 == 1)
        return FieldText::tr("%1st").arg(number);
    if (!isTeen && number % 10 == 2)
        return FieldText::tr("%1nd").arg(number);
    if (!isTeen && number % 10 == 3)
        return FieldText::tr("%1rd").arg(number);
    return FieldText::tr("%1th").arg(number);
}

/// One part of a path: "lines[1]" -> "2nd line".
QString partText(const QString &part)
{
    const int bracket = static_cast<int>(part.indexOf(QLatin1Char('[')));
    if (bracket < 0)
        return named(part);
    QString one = part.left(bracket);
    if (one.endsWith(QLatin1Char('s')))
        one.chop(1);
    const int index = part.mid(bracket + 1, part.size() - bracket - 2).toInt();
    return FieldText::tr("%1 %2", "2nd line").arg(ordinal(index + 1), named(one));
}

/// What has parts goes by the name of one of them.
QString nameIn(const QJsonObject &object)
{
    for (const char *key : {"name", "type", "dish"})
        if (const QJsonValue named = object.value(QLatin1String(key)); named.isString())
            return named.toString();
    return QStringLiteral("{…}");
}

} // namespace

QString FieldText::name(const std::string &field)
{
    const QStringList parts = toQString(field).split(QLatin1Char('.'));
    QString text = partText(parts.last());
    for (qsizetype i = parts.size() - 1; i-- > 0;)
        text = tr("%1 of the %2").arg(text, partText(parts[i]));
    return text;
}

QString FieldText::value(const std::string &field, const std::string &json)
{
    if (json.empty())
        return QStringLiteral("–");
    const auto list =
        QJsonDocument::fromJson(QByteArray("[").append(json.c_str()).append(']')).array();
    const QJsonValue value = list.isEmpty() ? QJsonValue() : list.first();
    const QString leaf = leafOf(field);
    if (value.isDouble() && isTime(leaf))
        return clockOf(Instant(Duration(value.toInteger())));
    if (value.isDouble() && isMoney(leaf))
        return moneyOf(Money{value.toInteger()});
    if (value.isObject())
        return nameIn(value.toObject());
    if (value.isArray())
        return tr("%1 in a list").arg(grouped(value.toArray().size()));
    const QString text =
        value.isString() ? termText(value.toString().toStdString()) : toQString(json);
    if (text.isEmpty())
        return QStringLiteral("–");
    return text.size() <= longestValue ? text : text.left(longestValue - 1) + QStringLiteral("…");
}

QString FieldText::change(const FieldChange &change)
{
    return tr("%1: %2 → %3")
        .arg(name(change.field), value(change.field, change.before),
             value(change.field, change.after));
}

const FieldChange *FieldText::mostTelling(const DocumentChange &change)
{
    const auto tells = [](const FieldChange &field) {
        const QString leaf = leafOf(field.field);
        return leaf == QLatin1String("state") || leaf == QLatin1String("stage");
    };
    const auto isNoRecord = [](const FieldChange &field) { return !isRecord(field.field); };
    auto found = std::find_if(change.fields.begin(), change.fields.end(), tells);
    if (found == change.fields.end())
        found = std::find_if(change.fields.begin(), change.fields.end(), isNoRecord);
    if (found != change.fields.end())
        return &*found;
    return change.fields.empty() ? nullptr : &change.fields.front();
}

QString FieldText::brief(const DocumentChange &change, std::size_t most)
{
    const FieldChange *first = mostTelling(change);
    if (!first)
        return {};
    std::vector<const FieldChange *> told{first};
    for (const FieldChange &field : change.fields)
        if (&field != first && !isRecord(field.field))
            told.push_back(&field);
    QStringList texts;
    for (std::size_t i = 0; i < std::min(most, told.size()); ++i)
        texts += FieldText::change(*told[i]);
    const QString text = texts.join(QStringLiteral("; "));
    const qint64 more = std::ssize(told) - texts.size();
    return more > 0 ? tr("%1; and %2 more").arg(text, grouped(more)) : text;
}

QString FieldText::whole(const DocumentChange &change)
{
    QStringList texts;
    for (const FieldChange &field : change.fields)
        texts += FieldText::change(field);
    return texts.join(QLatin1Char('\n'));
}

QString FieldText::document(const DocumentName &document)
{
    const QString key = toQString(document.key);
    if (document.kind == "table_card")
        return tr("table %1").arg(key);
    if (document.kind == "dish_card")
        return tr("dish %1").arg(key);
    if (document.kind == "status_number")
        return tr("number %1").arg(key);
    if (document.kind == "ticket")
        return tr("ticket %1").arg(key);
    return tr("order %1").arg(key);
}

} // namespace restaurant
