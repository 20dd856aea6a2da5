#include "phonemessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int longestId = 40;
constexpr int longestSecret = 64;
constexpr int longestDish = 32;
constexpr int longestLanguage = 8;
constexpr int mostOfADish = 9;
constexpr int highestNumber = 1'000'000'000;

QString messageOf(const char *kind, QJsonObject fields)
{
    fields.insert(QLatin1String("is"), QLatin1String(kind));
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QString textOf(const QJsonObject &said, const char *field, int longest)
{
    const QString text = said.value(QLatin1String(field)).toString();
    return text.size() <= longest ? text : QString();
}

/// -1: there is none, or it is none.
int numberOf(const QJsonObject &said, const char *field)
{
    const double number = said.value(QLatin1String(field)).toDouble(-1);
    const bool isWhole = number >= 0 && number <= highestNumber && number == int(number);
    return isWhole ? int(number) : -1;
}

QByteArray secretOf(const QJsonObject &said, const char *field)
{
    return textOf(said, field, longestSecret).toLatin1();
}

QString languageOf(const QJsonObject &said)
{
    return textOf(said, "language", longestLanguage);
}

std::optional<std::vector<PhoneRequest::Line>> linesOf(const QJsonArray &said)
{
    std::vector<PhoneRequest::Line> lines;
    for (const auto &each : said) {
        const QJsonObject line = each.toObject();
        lines.push_back({textOf(line, "dish", longestDish), numberOf(line, "count")});
        if (lines.back().dish.isEmpty() || lines.back().count < 1 ||
            lines.back().count > mostOfADish)
            return std::nullopt;
    }
    if (lines.empty() || lines.size() > mostPhoneLines)
        return std::nullopt;
    return lines;
}

std::optional<PhoneSaid> requestOf(PhoneRequest::Kind kind, const QJsonObject &said)
{
    PhoneRequest request;
    request.kind = kind;
    request.id = textOf(said, "id", longestId);
    request.position = std::max(0, numberOf(said, "position"));
    if (request.id.isEmpty())
        return std::nullopt;
    if (kind == PhoneRequest::Kind::Order) {
        auto lines = linesOf(said.value(QLatin1String("lines")).toArray());
        if (!lines)
            return std::nullopt;
        request.lines = *std::move(lines);
        return request;
    }
    request.order = numberOf(said, "order");
    return request.order < 1 ? std::nullopt : std::optional<PhoneSaid>(request);
}

std::optional<PhoneSaid> answerOf(const QJsonObject &said)
{
    const PhoneAnswer answer{
        {}, numberOf(said, "question"), numberOf(said, "choice"), numberOf(said, "reason")};
    if (answer.question < 0 || answer.choice < 0)
        return std::nullopt;
    return answer;
}

QJsonArray textsOf(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

} // namespace

std::optional<PhoneSaid> phoneSaid(const QString &message)
{
    if (message.size() > longestPhoneMessage)
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(message.toUtf8()).object();
    const QString wish = said.value(QLatin1String("do")).toString();
    if (wish == QLatin1String("join"))
        return PhoneJoins{secretOf(said, "code"), secretOf(said, "pin"), languageOf(said)};
    if (wish == QLatin1String("back"))
        return PhoneReturns{secretOf(said, "token"), languageOf(said)};
    if (wish == QLatin1String("speak"))
        return PhoneSpeaks{languageOf(said)};
    if (wish == QLatin1String("look"))
        return PhoneLooks{std::max(0, numberOf(said, "position"))};
    if (wish == QLatin1String("leave"))
        return PhoneLeaves{};
    if (wish == QLatin1String("order"))
        return requestOf(PhoneRequest::Kind::Order, said);
    if (wish == QLatin1String("pay"))
        return requestOf(PhoneRequest::Kind::Pay, said);
    if (wish == QLatin1String("ask"))
        return requestOf(PhoneRequest::Kind::Ask, said);
    if (wish == QLatin1String("collect"))
        return requestOf(PhoneRequest::Kind::Collect, said);
    if (wish == QLatin1String("answer"))
        return answerOf(said);
    return std::nullopt;
}

QString toMessage(const PhoneGuest &guest, const QByteArray &token)
{
    return messageOf("guest", {{QStringLiteral("number"), static_cast<int>(guest.number)},
                               {QStringLiteral("name"), guest.name},
                               {QStringLiteral("token"), QString::fromLatin1(token)}});
}

QString toMessage(const PhoneMenu &menu)
{
    QJsonArray dishes;
    for (const PhoneDish &dish : menu.dishes)
        dishes.append(QJsonObject{{QStringLiteral("id"), dish.id},
                                  {QStringLiteral("name"), dish.name},
                                  {QStringLiteral("price"), dish.price},
                                  {QStringLiteral("allergens"), dish.allergens},
                                  {QStringLiteral("soldOut"), dish.isSoldOut}});
    return messageOf(
        "menu", {{QStringLiteral("evening"), menu.evening}, {QStringLiteral("dishes"), dishes}});
}

QString toMessage(const PhoneBoard &board)
{
    QJsonArray numbers;
    for (const PhoneBoardNumber &each : board.numbers)
        numbers.append(QJsonArray{each.order, each.isReady, each.promised});
    return messageOf("board", {{QStringLiteral("position"), board.position},
                               {QStringLiteral("at"), board.at},
                               {QStringLiteral("behind"), board.behind},
                               {QStringLiteral("numbers"), numbers}});
}

QString toMessage(const std::vector<PhoneOrder> &orders)
{
    QJsonArray array;
    for (const PhoneOrder &each : orders)
        array.append(QJsonObject{{QStringLiteral("order"), each.order},
                                 {QStringLiteral("stage"), each.stage},
                                 {QStringLiteral("total"), each.total},
                                 {QStringLiteral("lines"), each.lines},
                                 {QStringLiteral("toPay"), each.isToPay},
                                 {QStringLiteral("over"), each.isOver}});
    return messageOf("orders", {{QStringLiteral("orders"), array}});
}

QString questionMessage(const PhoneQuestion *question, const std::optional<PhoneAnswer> &own)
{
    if (!question)
        return messageOf("question", {});
    QJsonObject fields{{QStringLiteral("id"), question->id},
                       {QStringLiteral("text"), question->text},
                       {QStringLiteral("choices"), textsOf(question->choices)},
                       {QStringLiteral("reasons"), textsOf(question->reasons)},
                       {QStringLiteral("locked"), question->isLocked},
                       {QStringLiteral("revealed"), question->revealed}};
    if (own && own->question == question->id) {
        fields.insert(QStringLiteral("choice"), own->choice);
        fields.insert(QStringLiteral("reason"), own->reason);
    }
    return messageOf("question", fields);
}

QString toMessage(const PhoneReply &reply)
{
    return messageOf("reply", {{QStringLiteral("id"), reply.id},
                               {QStringLiteral("done"), reply.isDone},
                               {QStringLiteral("text"), reply.text},
                               {QStringLiteral("order"), reply.order}});
}

QString holdMessage(const QString &why)
{
    return messageOf("hold", {{QStringLiteral("why"), why}});
}

QString byeMessage(const char *why)
{
    return messageOf("bye", {{QStringLiteral("why"), QLatin1String(why)}});
}

QString beatMessage()
{
    return messageOf("beat", {});
}

} // namespace restaurant
