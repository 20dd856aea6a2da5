#include "store/verifyparts.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "log/guestwords.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/recorded.h"
#include "store/schema.h"
#include "write/folding.h"
#include "json/decode.h"

#include <QString>
#include <QVariant>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int batch = 512;

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

namespace {

std::string_view bytesOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// What is wrong with the words of one command; the columns are those of the statement below.
std::optional<std::string> whyWrong(const Statement &row)
{
    enum { Number, Data, HasRow, HashBytes, Salt, Text };
    const std::string_view named = wordsHashIn(row.text(Data));
    if (row.isNull(HasRow))
        return named.empty() ? std::nullopt : std::optional<std::string>("are not there");
    const Hash hash = hashIn(row, HashBytes);
    if (named != toHex(hash))
        return "are not those that it came with";
    if (row.isNull(Salt) && row.isNull(Text))
        return std::nullopt; // forgotten
    if (wordsHash(bytesOf(row.bytes(Salt)), row.text(Text)) != hash)
        return "are not what was said: their hash is another";
    try {
        static_cast<void>(wordsFrom(row.text(Text)));
    } catch (const DecodeError &error) {
        return std::string("cannot be read: ") + error.what();
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyGuestWords(const Connection &connection, const LogEnd &end)
{
    if (schemaVersionOf(connection) < versionWithOneChain)
        return std::nullopt;
    Statement rows(connection,
                   "SELECT c.number, c.data, w.command, w.hash, w.salt, w.text FROM command c"
                   " LEFT JOIN words w ON w.command = c.number WHERE c.number <= ?"
                   " AND (c.type IN (1, 2) OR w.command IS NOT NULL) ORDER BY c.number");
    rows.bind(1, number(end.command));
    while (rows.next())
        if (auto why = whyWrong(rows))
            return Difference{Position{}, "the words of command " +
                                              std::to_string(rows.integer(0)) + ' ' +
                                              *std::move(why)};
    // Whoever writes meanwhile commits a command with its words.
    Statement strays(connection, "SELECT w.command FROM words w LEFT JOIN command c"
                                 " ON c.number = w.command WHERE c.number IS NULL LIMIT 1");
    if (strays.next())
        return Difference{Position{}, "there are words of command " +
                                          std::to_string(strays.integer(0)) +
                                          ", and no such command"};
    return std::nullopt;
}

namespace {

/// What is known of the commands up to one of them.
struct Account
{
    CommandNumber number{};
    Position written{}; ///< The last position they account for.
};

std::string named(CommandNumber command)
{
    return "command " + std::to_string(number(command));
}

std::optional<Difference> check(const CommandRecord &record, Account &account)
{
    const CommandNumber expected{number(account.number) + 1};
    if (record.number != expected)
        return Difference{record.first, named(expected) + " is missing"};
    account.number = record.number;
    if (!isTimeOfAnEvening(record.sent.at))
        return Difference{record.first,
                          "the time of " + named(expected) + " lies outside of any evening"};
    if (record.kind == OutcomeKind::Rejected) {
        if (record.first != Position{} || record.last != Position{})
            return Difference{record.first, named(record.number) + " was refused and yet wrote"};
        return std::nullopt;
    }
    if (number(record.first) != number(account.written) + 1 || record.last < record.first)
        return Difference{Position{number(account.written) + 1},
                          named(record.number) + " does not account for this position"};
    account.written = record.last;
    return std::nullopt;
}

std::optional<Difference> checkAll(const Connection &connection, const LogEnd &end,
                                   Account &account)
{
    RecordedCommands commands(connection);
    while (account.number < end.command) {
        const auto left = number(end.command) - number(account.number);
        const auto records =
            commands.read(account.number, static_cast<int>(std::min<std::int64_t>(batch, left)));
        if (records.empty())
            return Difference{Position{number(account.written) + 1},
                              named(CommandNumber{number(account.number) + 1}) + " is missing"};
        for (const CommandRecord &record : records) {
            if (auto difference = check(record, account))
                return difference;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyCommands(const Connection &connection, const LogEnd &end)
{
    Account account;
    try {
        if (auto difference = checkAll(connection, end, account))
            return difference;
    } catch (const StoreError &error) {
        if (!error.isDamage())
            throw;
        return Difference{Position{}, error.doing() + ": " + error.detail()};
    }
    if (account.written != end.position)
        return Difference{Position{number(account.written) + 1},
                          "no command accounts for the last events"};
    return std::nullopt;
}

namespace {

std::string named(const RecordedActivity &activity)
{
    return "activity " + std::to_string(number(activity.number));
}

/// What is wrong with an activity that comes after `before`.
std::optional<Difference> check(const RecordedActivity &activity, const RecordedActivity &before)
{
    if (number(activity.number) != number(before.number) + 1)
        return Difference{activity.after,
                          "there is no activity " + std::to_string(number(before.number) + 1)};
    if (activity.after < before.after || activity.at < before.at)
        return Difference{activity.after, named(activity) + " comes before the one before it"};
    if (!isTimeOfAnEvening(activity.at))
        return Difference{activity.after,
                          "the time of " + named(activity) + " lies outside of any evening"};
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyActivities(const Connection &connection)
{
    if (schemaVersionOf(connection) < versionWithActivities)
        return std::nullopt;
    RecordedActivities activities(connection);
    RecordedActivity before;
    try {
        for (;;) {
            const auto read = activities.read(before.number, batch);
            if (read.empty())
                break;
            // Whoever writes the file has perhaps gone on.
            const Position head{integer(connection, "SELECT max(position) FROM recorded")};
            for (const RecordedActivity &activity : read) {
                if (activity.after > head)
                    return Difference{before.after,
                                      named(activity) + " follows an event that is not there"};
                if (auto difference = check(activity, before))
                    return difference;
                before = activity;
            }
        }
    } catch (const StoreError &error) {
        return Difference{before.after, error.what()};
    }
    return std::nullopt;
}

} // namespace restaurant
