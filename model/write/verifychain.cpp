#include "write/verifyparts.h"

#include "sqlite/connection.h"
#include "json/decode.h"

#include <algorithm>

namespace restaurant {

namespace {

/// The hash of an event, from which the chain goes on; all zeroes before the first.
Hash hashAt(const Connection &connection, Position position)
{
    Hash hash{};
    Statement find(connection, "SELECT hash FROM recorded WHERE position = ?");
    const ResetAtEnd reset(find);
    find.bind(1, number(position));
    if (find.next()) {
        const auto bytes = find.bytes(0);
        std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    }
    return hash;
}

std::string gap(Position expected, Position found)
{
    return "position " + std::to_string(number(expected)) + " is missing, the next is " +
           std::to_string(number(found));
}

std::optional<std::string> whyUnreadable(const StoredEvent &event, const EventDecoder &decoder)
{
    try {
        static_cast<void>(decoder.decode(event.type, event.canonical.schema, event.canonical.data));
        return std::nullopt;
    } catch (const DecodeError &error) {
        return std::string("the event cannot be read: ") + error.what();
    }
}

bool isInItsCommand(const StoredEvent &event)
{
    return event.commandFirst <= event.canonical.position &&
           event.canonical.position <= event.commandLast;
}

} // namespace

std::optional<Difference> verifyChain(const Connection &connection, Position after,
                                      const LogEnd &end)
{
    const EventDecoder decoder;
    LogScan scan(connection, after, end.position);
    Chain chain(hashAt(connection, after));
    Position expected{number(after) + 1};
    while (const StoredEvent *event = scan.next()) {
        const Position position = event->canonical.position;
        if (position != expected)
            return Difference{expected, gap(expected, position)};
        if (event->canonical.stream.empty())
            return Difference{position, "its stream is unknown"};
        if (chain.append(event->canonical) != event->hash)
            return Difference{position, "the hash is not that of what is stored"};
        if (auto why = whyUnreadable(*event, decoder))
            return Difference{position, *std::move(why)};
        if (!isInItsCommand(*event))
            return Difference{position, "its command does not account for it"};
        expected = Position{number(position) + 1};
    }
    return std::nullopt;
}

} // namespace restaurant
