#include "write/verifyparts.h"

#include "sqlite/connection.h"
#include "sqlite/storeerror.h"
#include "write/verifystreams.h"
#include "json/decode.h"

#include <sqlite3.h>

namespace restaurant {

namespace {

std::string gap(Position expected, Position found)
{
    return "position " + std::to_string(number(expected)) + " is missing, the next is " +
           std::to_string(number(found));
}

bool isInItsCommand(const StoredEvent &event)
{
    return event.commandFirst <= event.canonical.position &&
           event.canonical.position <= event.commandLast;
}

/// A type or a schema that this program does not know yet is no damage.
std::optional<Difference> whyNewer(const StoredEvent &event)
{
    constexpr auto newer = " is unknown to this program: a newer one has written it";
    const CanonicalEvent &read = event.canonical;
    const auto types = eventTypes();
    const auto row = static_cast<std::size_t>(number(event.type)) - 1;
    if (row >= types.size())
        return Difference{read.position, "the type " + std::string(read.type) + newer, true};
    if (read.schema > types[row].schema)
        return Difference{read.position,
                          "schema " + std::to_string(read.schema) + " of " +
                              std::string(read.type) + newer,
                          true};
    return std::nullopt;
}

/// Checks event after event, in the order of the log.
class ChainCheck
{
public:
    explicit ChainCheck(StreamCheck &streams)
        : m_streams(streams)
    {
    }

    std::optional<Difference> take(const StoredEvent &event)
    {
        const Position position = event.canonical.position;
        if (position != m_expected)
            return Difference{m_expected, gap(m_expected, position)};
        if (auto why = whyWrong(event))
            return Difference{position, *std::move(why)};
        if (auto newer = whyNewer(event))
            return newer;
        if (auto why = whyUnreadable(event))
            return Difference{position, *std::move(why)};
        m_expected = Position{number(position) + 1};
        return std::nullopt;
    }
    [[nodiscard]] Position expected() const { return m_expected; }

private:
    std::optional<std::string> whyWrong(const StoredEvent &event)
    {
        if (!event.stream)
            return "its stream is unknown";
        if (event.canonical.type.empty())
            return "there is no event type " + std::to_string(number(event.type));
        if (m_chain.append(event.canonical) != event.hash)
            return "the hash is not that of what is stored";
        if (!isTimeOfAnEvening(event.canonical.at))
            return "its time lies outside of any evening";
        if (!isInItsCommand(event))
            return "its command does not account for it";
        return std::nullopt;
    }
    std::optional<std::string> whyUnreadable(const StoredEvent &event)
    {
        try {
            return m_streams.take(
                event, m_decoder.decode(event.type, event.canonical.schema, event.canonical.data));
        } catch (const DecodeError &error) {
            return std::string("the event cannot be read: ") + error.what();
        }
    }

    const EventDecoder m_decoder;
    StreamCheck &m_streams;
    Chain m_chain;
    Position m_expected{1};
};

} // namespace

std::optional<Difference> verifyChain(const Connection &connection, StreamCheck &streams,
                                      const LogEnd &end)
{
    ChainCheck check(streams);
    LogScan scan(connection, Position{}, end.position);
    try {
        while (const StoredEvent *event = scan.next())
            if (auto difference = check.take(*event))
                return difference;
    } catch (const StoreError &error) {
        if (error.code() != SQLITE_TOOBIG)
            throw;
        return Difference{check.expected(), "it is larger than anything that is recorded"};
    }
    return std::nullopt;
}

} // namespace restaurant
