#include "store/verifyparts.h"

#include "log/guestwords.h"
#include "sqlite/connection.h"
#include "store/schema.h"
#include "json/decode.h"

#include <algorithm>

namespace restaurant {

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
    Hash hash{};
    const auto bytes = row.bytes(HashBytes);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
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

} // namespace restaurant
