#include "celltext.h"

#include "words/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int longestBrief = 200;
constexpr std::size_t mostParts = 12;

/// Marks of writing direction and other letters that are not seen would let a text lie.
QString onOneLine(QString text)
{
    for (QChar &letter : text)
        if (!letter.isPrint())
            letter = letter.isSpace() ? u' ' : QChar(0xFFFD);
    return text;
}

QString shortened(const QString &text)
{
    return text.size() > longestBrief ? text.left(longestBrief) + QStringLiteral("…") : text;
}

QJsonValue documentIn(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return QJsonValue(QJsonValue::Undefined);
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString inList =
        QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return inList.mid(1, inList.size() - 2);
}

/// A document with its parts in their own order, as Qt's do not keep it: the outermost ones, and
/// the items of their lists, on lines of their own.
class Spread
{
public:
    explicit Spread(const QString &json)
    {
        for (qsizetype at = 0; at < json.size(); ++at) {
            if (m_isQuoted || json[at] == u'"')
                at += takeQuoted(json, at);
            else if (!json[at].isSpace())
                takeSign(json[at]);
        }
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    static constexpr int deepest = 2;

    /// How many letters more than one were taken.
    qsizetype takeQuoted(const QString &json, qsizetype at)
    {
        m_text += json[at];
        if (json[at] == u'"')
            m_isQuoted = !m_isQuoted;
        if (json[at] != u'\\' || at + 1 >= json.size())
            return 0;
        m_text += json[at + 1];
        return 1;
    }
    void takeSign(QChar sign)
    {
        const bool closes = sign == u'}' || sign == u']';
        if (closes && --m_depth < deepest)
            breakLine();
        m_text += sign;
        if (sign == u'{' || sign == u'[') {
            if (++m_depth <= deepest)
                breakLine();
        } else if (sign == u',') {
            breakLine();
        } else if (sign == u':') {
            m_text += u' ';
        }
    }
    void breakLine()
    {
        m_text += m_depth <= deepest ? u'\n' + QString(2 * m_depth, u' ') : QStringLiteral(" ");
    }

    QString m_text;
    int m_depth = 0;
    bool m_isQuoted = false;
};

void compare(const QString &name, const QJsonValue &before, const QJsonValue &now,
             std::vector<ChangedPart> &parts);

void compareObjects(const QString &name, const QJsonObject &before, const QJsonObject &now,
                    std::vector<ChangedPart> &parts)
{
    QStringList names = before.keys() + now.keys();
    names.removeDuplicates();
    for (const QString &each : std::as_const(names))
        compare(name.isEmpty() ? each : name + u'.' + each, before.value(each), now.value(each),
                parts);
}

void compareArrays(const QString &name, const QJsonArray &before, const QJsonArray &now,
                   std::vector<ChangedPart> &parts)
{
    const auto at = [](const QJsonArray &list, qsizetype place) {
        return place < list.size() ? list.at(place) : QJsonValue(QJsonValue::Undefined);
    };
    for (qsizetype place = 0; place < std::max(before.size(), now.size()); ++place)
        compare(QStringLiteral("%1[%2]").arg(name, QString::number(place)), at(before, place),
                at(now, place), parts);
}

void compare(const QString &name, const QJsonValue &before, const QJsonValue &now,
             std::vector<ChangedPart> &parts)
{
    if (before == now || parts.size() >= mostParts)
        return;
    if (before.isObject() && now.isObject())
        compareObjects(name, before.toObject(), now.toObject(), parts);
    else if (before.isArray() && now.isArray())
        compareArrays(name, before.toArray(), now.toArray(), parts);
    else
        parts.push_back({name, textOf(before), textOf(now)});
}

} // namespace

std::vector<ChangedPart> changedParts(const QString &before, const QString &now)
{
    std::vector<ChangedPart> parts;
    const QJsonValue old = documentIn(before);
    const QJsonValue present = documentIn(now);
    if (!old.isUndefined() && !present.isUndefined())
        compare({}, old, present, parts);
    if (parts.empty() && before != now)
        parts.push_back({{}, before, now});
    return parts;
}

QString briefToolTip(const QString &plain)
{
    constexpr int longest = 1500;
    return toolTipText(plain.left(longest));
}

QString CellText::brief(const CellValue &cell)
{
    if (cell.kind == CellValue::Kind::Null)
        return tr("NULL");
    QString text = shortened(onOneLine(toQString(cell.text)));
    if (cell.isCut && !text.endsWith(QChar(0x2026)))
        text += QChar(0x2026);
    return cell.kind == CellValue::Kind::Bytes ? QStringLiteral("x'%1'").arg(text) : text;
}

QString CellText::whole(const CellValue &cell)
{
    if (cell.kind == CellValue::Kind::Null)
        return tr("NULL");
    const QString text = toQString(cell.text);
    if (cell.isCut)
        return text + QStringLiteral("…");
    return documentIn(text).isUndefined() ? text : Spread(text).text();
}

MarkedText CellText::change(const CellValue &before, const CellValue &now)
{
    const bool areTexts = before.kind == CellValue::Kind::Text && now.kind == CellValue::Kind::Text;
    std::vector<ChangedPart> parts;
    if (areTexts && !before.isCut && !now.isCut)
        parts = changedParts(toQString(before.text), toQString(now.text));
    else
        parts.push_back({{}, brief(before), brief(now)});
    MarkedText marked;
    for (const ChangedPart &part : parts) {
        if (!marked.text.isEmpty())
            marked.text += QStringLiteral(", ");
        if (!part.name.isEmpty())
            marked.text += onOneLine(part.name) + QStringLiteral(": ");
        const QString old = shortened(onOneLine(part.before));
        if (!old.isEmpty())
            marked.struck.append(
                {static_cast<int>(marked.text.size()), static_cast<int>(old.size())});
        marked.text += old + QStringLiteral(" → ") + shortened(onOneLine(part.now));
    }
    return marked;
}

} // namespace restaurant
