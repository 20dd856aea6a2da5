#include "store/verifyparts.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/longwork.h"
#include "store/schema.h"
#include "store/verifyfulfilment.h"
#include "store/verifystreams.h"
#include "json/decode.h"

namespace restaurant {

namespace {

std::string gap(Position expected, Position found)
{
    return "position " + std::to_string(number(expected)) + " is missing, the next is " +
           std::to_string(number(found));
}

std::string lost(ActivityNumber activity)
{
    return "there is no activity " + std::to_string(number(activity));
}

constexpr auto changed = " is not what was recorded: its hash is another";

std::string named(const CanonicalCommand &command)
{
    return "command " + std::to_string(number(command.number));
}

std::string named(const CanonicalActivity &activity)
{
    return "activity " + std::to_string(number(activity.number)) + " (" +
           std::string(activity.type) + ")";
}

/// A type or a schema that this program does not know yet is no damage.
std::optional<Difference> whyNewer(const StoredEvent &event, int type)
{
    constexpr auto newer = " is unknown to this program: a newer one has written it";
    const CanonicalEvent &read = event.canonical;
    const auto types = eventTypes();
    const auto row = static_cast<std::size_t>(type) - 1;
    if (row >= types.size())
        return Difference{read.position, "the type " + std::string(read.type) + newer, true};
    if (read.schema > types[row].schema)
        return Difference{read.position,
                          "schema " + std::to_string(read.schema) + " of " +
                              std::string(read.type) + newer,
                          true};
    return std::nullopt;
}

/// Checks link after link, in the order of the chain.
class ChainCheck
{
public:
    ChainCheck(StreamCheck &streams, FulfilmentCheck &fulfilment, bool isChained)
        : m_streams(streams)
        , m_fulfilment(fulfilment)
        , m_isChained(isChained)
    {
    }

    std::optional<Difference> take(const ChainLink &link, const ChainScan &scan)
    {
        if (!std::holds_alternative<StoredEvent>(link.what) && m_expected <= m_last)
            return Difference{m_expected, "it is missing, or its command does not account for it"};
        auto difference =
            std::visit([&](const auto &what) { return check(what, link); }, link.what);
        // The hash of whatever follows an activity that is gone is another too.
        const auto waiting = scan.waitingActivity();
        if (difference && waiting && *waiting > next(m_activity))
            return Difference{Position{}, lost(next(m_activity))};
        return difference;
    }

    [[nodiscard]] Position expected() const { return m_expected; }
    /// To whoever waits for the end.
    void tell(const LogEnd &end) const
    {
        constexpr std::int64_t eventsBetweenNews = 256;
        if (number(m_expected) % eventsBetweenNews == 0)
            tellMoved(number(m_expected), number(end.position));
    }

private:
    static ActivityNumber next(ActivityNumber activity)
    {
        return ActivityNumber{number(activity) + 1};
    }
    /// Chains a link; whether it is what was recorded. Formats 1 to 3 chain events alone.
    bool isWhatWasRecorded(const ChainLink &link)
    {
        const Hash &hash = append(m_chain, link);
        return !m_isChained || hash == link.hash;
    }
    std::optional<Difference> check(const CanonicalHeader &, const ChainLink &link)
    {
        if (isWhatWasRecorded(link))
            return std::nullopt;
        return Difference{Position{}, std::string("the header's scenario or seed") + changed};
    }
    std::optional<Difference> check(const CanonicalCommand &command, const ChainLink &link)
    {
        const CommandNumber expected{number(m_command) + 1};
        if (command.number != expected)
            return Difference{command.first,
                              "command " + std::to_string(number(expected)) + " is missing"};
        if (!isWhatWasRecorded(link))
            return Difference{Position{}, named(command) + changed};
        m_command = command.number;
        m_first = command.first;
        m_last = command.last;
        return std::nullopt;
    }
    std::optional<Difference> check(const CanonicalActivity &activity, const ChainLink &link)
    {
        if (activity.number != next(m_activity))
            return Difference{activity.after, lost(next(m_activity))};
        if (activity.after >= m_expected)
            return Difference{Position{number(m_expected) - 1},
                              "activity " + std::to_string(number(activity.number)) +
                                  " follows an event that is not there"};
        if (!isWhatWasRecorded(link))
            return Difference{Position{}, named(activity) + changed};
        if (m_isChained && number(activity.after) + 1 != number(m_expected))
            return Difference{Position{}, named(activity) + " stands behind another event"};
        m_activity = activity.number;
        return std::nullopt;
    }
    std::optional<Difference> check(const StoredEvent &event, const ChainLink &link)
    {
        const Position position = event.canonical.position;
        if (position != m_expected)
            return Difference{m_expected, gap(m_expected, position)};
        if (auto why = whyWrong(event, link))
            return Difference{position, *std::move(why)};
        if (auto newer = whyNewer(event, link.type))
            return newer;
        if (auto why = whyUnreadable(event, link.type))
            return Difference{position, *std::move(why)};
        m_expected = Position{number(position) + 1};
        return std::nullopt;
    }
    std::optional<std::string> whyWrong(const StoredEvent &event, const ChainLink &link)
    {
        if (!event.stream)
            return "its stream is unknown";
        if (event.canonical.type.empty())
            return "there is no event type " + std::to_string(link.type);
        if (!isWhatWasRecorded(link))
            return "the hash is not that of what is stored";
        if (!isTimeOfAnEvening(event.canonical.at))
            return "its time lies outside of any evening";
        if (!isInItsCommand(event.canonical))
            return "its command does not account for it";
        return std::nullopt;
    }
    bool isInItsCommand(const CanonicalEvent &event) const
    {
        return event.command == m_command && m_first <= event.position && event.position <= m_last;
    }
    std::optional<std::string> whyUnreadable(const StoredEvent &event, int type)
    {
        try {
            const Event decoded =
                m_decoder.decode(EventTypeId{type}, event.canonical.schema, event.canonical.data);
            if (auto why = m_streams.take(event, decoded))
                return why;
            m_fulfilment.take(event.canonical.position, decoded);
            return std::nullopt;
        } catch (const DecodeError &error) {
            return std::string("the event cannot be read: ") + error.what();
        }
    }

    const EventDecoder m_decoder;
    StreamCheck &m_streams;
    FulfilmentCheck &m_fulfilment;
    const bool m_isChained;
    Chain m_chain;
    CommandNumber m_command{}; ///< The last, and first and last position it claims.
    Position m_first{};
    Position m_last{};
    ActivityNumber m_activity{};
    Position m_expected{1};
};

/// The chain of formats 1 to 3.
std::optional<Difference> verifyOldChain(const Connection &connection, const LogEnd &end)
{
    Chain chain;
    ChainScan scan(connection, end);
    while (const ChainLink *link = scan.next()) {
        const auto *event = std::get_if<StoredEvent>(&link->what);
        if (event && chain.appendOld(event->canonical, scan.command()) != link->hash)
            return Difference{event->canonical.position, "the hash is not that of what is stored"};
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyChain(const Connection &connection, StreamCheck &streams,
                                      FulfilmentCheck &fulfilment, const LogEnd &end)
{
    const bool isChained = schemaVersionOf(connection) >= versionWithOneChain;
    ChainCheck check(streams, fulfilment, isChained);
    try {
        if (!isChained)
            if (auto difference = verifyOldChain(connection, end))
                return difference;
        ChainScan scan(connection, end);
        while (const ChainLink *link = scan.next()) {
            if (auto difference = check.take(*link, scan))
                return difference;
            check.tell(end);
        }
    } catch (const StoreError &error) {
        if (error.why() != StoreTrouble::TooBig)
            throw;
        return Difference{check.expected(), "it is larger than anything that is recorded"};
    }
    return std::nullopt;
}

} // namespace restaurant
