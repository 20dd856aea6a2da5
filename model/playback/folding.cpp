#include "folding.h"

#include "read/detailsboard.h"

#include <algorithm>

namespace restaurant {

namespace {

Position lastUpTo(const std::vector<RecordedEvent> &events, Position upTo)
{
    Position last{};
    for (const RecordedEvent &event : events)
        if (event.position <= upTo)
            last = event.position;
    return last;
}

/// Stock may still be used or given back, for lines that asked for it.
bool stockIsOpen(const OrderDetails &details)
{
    return std::any_of(details.lines.begin(), details.lines.end(), [](const DetailsLine &line) {
        return line.stock == LineStock::Asked || line.stock == LineStock::Reserved;
    });
}

/// Nothing if no event up to here has placed it, whatever stands in its stream.
std::optional<OrderDetails> found(const DetailsBoard &board, OrderId order)
{
    const OrderDetails *details = board.details.find(order);
    return details ? std::optional(*details) : std::nullopt;
}

/// Other orders are none of its business.
bool concerns(const RecordedEvent &event, OrderId order)
{
    const auto *placed = std::get_if<OrderPlaced>(&event.event);
    return !placed || placed->order == order;
}

} // namespace

std::optional<OrderDetails> detailsAt(LogReader &log, const Restaurant &restaurant, OrderId order,
                                      Position upTo)
{
    constexpr int atOnce = 100;
    const auto own = log.stream(StreamId::of(order));
    if (own.empty() || own.front().position > upTo)
        return std::nullopt;
    const Position lastOwn =
        std::max(lastUpTo(own, upTo), lastUpTo(log.stream(StreamId::ofPayment(order)), upTo));
    DetailsBoard board(restaurant);
    board.position = Position{number(own.front().position) - 1};
    for (;;) {
        const auto events = log.read(board.position, atOnce);
        for (const RecordedEvent &event : events) {
            const OrderDetails *details = board.details.find(order);
            const bool isThrough = board.position >= lastOwn && details && !stockIsOpen(*details);
            if (event.position > upTo || isThrough)
                return found(board, order);
            if (concerns(event, order))
                apply(board, event);
            board.position = event.position;
        }
        if (events.empty())
            return found(board, order);
    }
}

namespace {

constexpr std::ptrdiff_t stockEventsKept = 50;
/// A file that says that parties move in circles is broken; the answer is then only less exact.
constexpr int mostMoves = 100;

Position before(Position position)
{
    return Position{number(position) - 1};
}

std::vector<RecordedEvent> streamUpTo(LogReader &log, const StreamId &stream, Position upTo)
{
    auto events = log.stream(stream);
    std::erase_if(events, [upTo](const RecordedEvent &event) { return event.position > upTo; });
    return events;
}

/// How a party came to a table: sat down, or moved there from another.
struct Arrival
{
    Position position{};
    PartyId party{};
    TableId from{}; ///< 0: sat down.
};

/// The last at `table` up to `upTo`; `party` 0: anybody's.
std::optional<Arrival> arrivalAt(LogReader &log, TableId table, PartyId party, Position upTo)
{
    const auto events = streamUpTo(log, StreamId::of(table), upTo);
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        std::optional<Arrival> arrival;
        if (const auto *seated = std::get_if<PartySeated>(&event->event))
            arrival = {event->position, seated->party, {}};
        else if (const auto *moved = std::get_if<PartyMoved>(&event->event);
                 moved && moved->to == table)
            arrival = {event->position, moved->party, moved->from};
        if (arrival && (party == PartyId{} || arrival->party == party))
            return arrival;
    }
    return std::nullopt;
}

/// Where the party sat down that is at `table`; nothing if nobody ever was.
std::optional<Position> seating(LogReader &log, TableId table, PartyId party, Position upTo)
{
    std::optional<Arrival> arrival = arrivalAt(log, table, party, upTo);
    for (int moves = 0; arrival && arrival->from != TableId{} && moves < mostMoves; ++moves) {
        const auto earlier =
            arrivalAt(log, arrival->from, arrival->party, before(arrival->position));
        if (!earlier)
            break;
        arrival = earlier;
    }
    return arrival ? std::optional(arrival->position) : std::nullopt;
}

Position orderStart(LogReader &log, OrderId order, Position upTo)
{
    const auto events = streamUpTo(log, StreamId::of(order), upTo);
    if (events.empty())
        return upTo;
    const Position first = events.front().position;
    const auto *placed = std::get_if<OrderPlaced>(&events.front().event);
    if (!placed || placed->kind != OrderKind::DineIn)
        return before(first);
    return before(seating(log, placed->table, placed->party, first).value_or(first));
}

} // namespace

Position foldStart(LogReader &log, const StreamId &stream, Position upTo)
{
    switch (stream.kind()) {
    case StreamKind::Order:
    case StreamKind::Payment:
        return orderStart(log, OrderId{stream.key()}, upTo);
    case StreamKind::Table: {
        const auto sat = seating(log, TableId{stream.key()}, {}, upTo);
        return sat ? before(*sat) : upTo;
    }
    case StreamKind::Stock:
        break;
    }
    const auto events = streamUpTo(log, stream, upTo);
    const auto kept = std::min(std::ssize(events), stockEventsKept);
    return kept == 0 ? upTo : before((events.end() - kept)->position);
}

namespace {

void forgetClosed(DetailsBoard &board)
{
    const Position since{number(board.position) - eventsUntilForgotten};
    std::vector<OrderId> closed;
    board.details.forEach([&](OrderId order, const OrderDetails &details) {
        if (isClosed(details) && details.events.back().position <= since)
            closed.push_back(order);
    });
    for (const OrderId order : closed)
        board.details.forget(order);
}

} // namespace

void takeIn(DetailsBoard &board, const RecordedEvent &event, const OrderSource &orders)
{
    if (const auto missing = missingFor(board, event.event))
        if (auto details = detailsAt(orders.log, orders.restaurant, *missing, board.position))
            board.details.restore(std::move(*details));
    apply(board, event);
    if (number(event.position) % eventsUntilForgotten == 0)
        forgetClosed(board);
}

} // namespace restaurant
