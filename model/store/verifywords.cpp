#include "store/verifyparts.h"

#include "log/codec.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/schema.h"
#include "store/streamkeys.h"
#include "write/folding.h"
#include "json/decode.h"

#include <QString>
#include <QVariant>

namespace restaurant {

namespace {

/// A number that this program does not know was given by a newer one.
template <typename Types>
std::optional<Difference> checkWords(const Connection &connection, const char *sql,
                                     const std::string &what, const Types &types)
{
    QSqlQuery rows = run(connection, sql);
    while (next(rows, connection)) {
        const qlonglong type = rows.value(0).toLongLong();
        const std::string word = rows.value(1).toString().toStdString();
        if (type < 1)
            return Difference{Position{}, "there is no " + what + ' ' + std::to_string(type)};
        if (type <= std::ssize(types) && types[std::size_t(type) - 1].word != word)
            return Difference{Position{}, what + ' ' + std::to_string(type) + " is called \"" +
                                              word + "\" where it is \"" +
                                              std::string(types[std::size_t(type) - 1].word) + '"'};
    }
    return std::nullopt;
}

/// The first event of a dish's stream says which dish it is.
std::optional<Difference> checkDishes(const Connection &connection)
{
    constexpr int stockKind = 2;
    const EventDecoder decoder;
    StreamKeys keys(connection);
    Statement first(connection, "SELECT position, type, schema, data FROM recorded"
                                " WHERE stream = ? AND version = 1");
    const auto dishes = integer(connection, "SELECT count(*) FROM dish");
    for (std::int64_t dish = 0; dish < dishes; ++dish) {
        const ResetAtEnd reset(first);
        const std::int64_t key = 4 * dish + stockKind;
        first.bind(1, key);
        const auto stream = keys.streamOf(key);
        if (!stream || !first.next())
            continue;
        try {
            const Event event = decoder.decode(EventTypeId{static_cast<int>(first.integer(1))},
                                               static_cast<int>(first.integer(2)), first.text(3));
            if (!belongsInto(*stream, event))
                return Difference{Position{first.integer(0)},
                                  "dish " + std::to_string(dish) + " is called \"" +
                                      stream->dish().text() + "\", and its events are another's"};
        } catch (const DecodeError &) {
            // The chain tells what is wrong with it.
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyWords(const Connection &connection)
{
    if (auto difference =
            checkWords(connection, "SELECT type, word FROM event_type", "event type", eventTypes()))
        return difference;
    if (auto difference = checkWords(connection, "SELECT type, word FROM command_type",
                                     "command type", commandTypes()))
        return difference;
    if (schemaVersionOf(connection) >= versionWithActivities)
        if (auto difference = checkWords(connection, "SELECT type, word FROM activity_type",
                                         "activity type", activityTypes()))
            return difference;
    return checkDishes(connection);
}

} // namespace restaurant
