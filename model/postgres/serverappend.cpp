#include "serverappend.h"

#include "json/encode.h"

namespace restaurant {

namespace {

/// Null where there is nothing.
QVariant orNull(std::string_view text)
{
    return text.empty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(fromView(text));
}

QVariant hexOf(std::string_view bytes)
{
    return bytes.empty()
               ? orNull({})
               : QString::fromLatin1(QByteArray(bytes.data(), qsizetype(bytes.size())).toHex());
}

std::string jsonOf(std::span<const WrittenEvent> events)
{
    std::string json = "[";
    for (const WrittenEvent &event : events) {
        json.append(json.size() > 1 ? ",{\"stream\":" : "{\"stream\":");
        appendText(event.stream, json);
        json.append(",\"version\":");
        appendNumber(std::int64_t{event.version}, json);
        json.append(",\"type\":");
        appendText(event.type, json);
        json.append(",\"schema\":");
        appendNumber(std::int64_t{event.schema}, json);
        json.append(",\"data\":");
        appendText(event.data, json);
        json.push_back('}');
    }
    return json + ']';
}

QVariantList valuesOf(const CanonicalCommand &command, const std::optional<KeptWords> &words)
{
    const bool hasView = !command.view.empty();
    QVariantList values{fromView(toText(command.id)),
                        fromView(command.type),
                        fromView(command.data),
                        fromView(command.actor),
                        fromView(command.role),
                        fromView(toText(command.correlation)),
                        qint64{number(command.causation)},
                        orNull(command.view),
                        hasView ? QVariant(qint64{number(command.viewPosition)})
                                : QVariant(QMetaType::fromType<qint64>()),
                        qint64{command.at.time_since_epoch().count()},
                        orNull(command.reason),
                        command.reason.empty() ? orNull({}) : fromView(command.sentence)};
    const std::string hash = words ? toHex(words->hash) : std::string();
    const bool isSaid = words && !words->isForgotten();
    values << orNull(hash) << (isSaid ? hexOf(words->salt) : orNull({}))
           << (isSaid ? QVariant(fromView(words->text)) : orNull({}));
    return values;
}

} // namespace

void beginLog(ServerSession &session, const char *doing, const StoreHeader &header)
{
    session.execute(
        doing, "SELECT restaurant.begin_log(?::uuid, ?::bigint, ?::integer, ?::bigint, ?::text)",
        {fromView(toText(header.store)), qint64{header.epoch}, header.made,
         static_cast<qint64>(header.seed), fromView(header.scenario)});
}

std::optional<Appended> appendTo(ServerSession &session, const CanonicalCommand &command,
                                 const std::optional<KeptWords> &words,
                                 std::span<const WrittenEvent> events)
{
    session.requireTransaction("record a command");
    QVariantList values = valuesOf(command, words);
    values << QString::fromStdString(jsonOf(events));
    std::optional<Appended> appended;
    session.each("record a command",
                 "SELECT o_number, o_last, o_at FROM restaurant.append(?::uuid, ?::text, ?::text,"
                 " ?::text, ?::text, ?::uuid, ?::bigint, ?::text, ?::bigint, ?::bigint, ?::text,"
                 " ?::text, ?::text, ?::text, ?::text, ?::json)",
                 values, [&appended](const QSqlQuery &row) {
                     appended = {CommandNumber{row.value(0).toLongLong()},
                                 Position{row.value(1).toLongLong()},
                                 Instant{Duration{row.value(2).toLongLong()}}};
                 });
    return appended;
}

RecordedActivity appendTo(ServerSession &session, const CanonicalActivity &activity)
{
    session.requireTransaction("record what was done");
    RecordedActivity recorded;
    recorded.at = activity.at;
    session.each("record what was done",
                 "SELECT o_number, o_after FROM restaurant.append_activity(?::bigint, ?::text,"
                 " ?::integer, ?::text)",
                 {qint64{activity.at.time_since_epoch().count()}, fromView(activity.type),
                  activity.schema, fromView(activity.data)},
                 [&recorded](const QSqlQuery &row) {
                     recorded.number = ActivityNumber{row.value(0).toLongLong()};
                     recorded.after = Position{row.value(1).toLongLong()};
                 });
    return recorded;
}

} // namespace restaurant
