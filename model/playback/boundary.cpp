#include "boundary.h"

#include "domain/decide.h"
#include "write/folding.h"

#include <algorithm>
#include <array>
#include <deque>
#include <variant>

namespace restaurant {

namespace {

/// The aggregates as they stood at a position, folded when they are asked for, and who was.
class AggregatesAt final : public Aggregates
{
public:
    AggregatesAt(LogReader &log, Position upTo)
        : m_log(log)
        , m_upTo(upTo)
    {
    }

    const Order &order(OrderId id) override { return asked<Order>(StreamId::of(id)); }
    const Table &table(TableId id) override { return asked<Table>(StreamId::of(id)); }
    const Stock &stock(const DishId &dish) override { return asked<Stock>(StreamId::of(dish)); }
    const Payment &payment(OrderId order) override
    {
        return asked<Payment>(StreamId::ofPayment(order));
    }

    /// As of `seen`, too, if there is one.
    [[nodiscard]] std::vector<ReadStream> reads(std::optional<Position> seen) const
    {
        std::vector<ReadStream> reads;
        for (const Folded &one : m_folded) {
            ReadStream read{one.stream, static_cast<int>(one.written.size()), std::nullopt};
            if (seen)
                read.seen = static_cast<int>(
                    std::upper_bound(one.written.begin(), one.written.end(), *seen) -
                    one.written.begin());
            reads.push_back(std::move(read));
        }
        return reads;
    }

private:
    struct Folded
    {
        StreamId stream;
        std::vector<Position> written; ///< Its events.
        std::variant<Order, Table, Stock, Payment> state;
    };

    template <typename Aggregate> const Aggregate &asked(const StreamId &stream)
    {
        const auto known =
            std::find_if(m_folded.begin(), m_folded.end(),
                         [&stream](const Folded &one) { return one.stream == stream; });
        const Folded &one = known == m_folded.end() ? load<Aggregate>(stream) : *known;
        return std::get<Aggregate>(one.state);
    }

    template <typename Aggregate> const Folded &load(const StreamId &stream)
    {
        Folded &one = m_folded.emplace_back(Folded{stream, {}, emptyAggregate<Aggregate>(stream)});
        for (const RecordedEvent &event : m_log.stream(stream)) {
            if (event.position > m_upTo)
                break;
            static_cast<void>(fold(std::get<Aggregate>(one.state), event.event, event.at));
            one.written.push_back(event.position);
        }
        return one;
    }

    LogReader &m_log;
    const Position m_upTo;
    std::deque<Folded> m_folded; ///< What was answered stays where it is.
};

/// Before anything was looked at.
bool isRefusedForWhoSentIt(const CommandRecord &record)
{
    constexpr std::array reasons{Reason::NotAllowed, Reason::NotOnStaff, Reason::NotInRole};
    return record.rejection &&
           std::find(reasons.begin(), reasons.end(), record.rejection->reason) != reasons.end();
}

} // namespace

std::vector<ReadStream> readBy(Recording &recording, const CommandRecord &record)
{
    if (isRefusedForWhoSentIt(record))
        return {};
    const SentCommand &sent = record.sent;
    AggregatesAt aggregates(recording.log(), recording.decidedOn(record.number));
    static_cast<void>(decide(aggregates, recording.scenario().restaurant, sent.command,
                             {sent.actor.role, sent.at}));
    return aggregates.reads(sent.seen ? std::optional(sent.seen->position) : std::nullopt);
}

} // namespace restaurant
