#include "decide.h"

#include "oneof.h"
#include "refusal.h"
#include "restaurant.h"

#include <algorithm>
#include <iterator>

namespace restaurant {

namespace {

/// One service's decision as the log takes it: every event for the same stream.
template <typename Event> Decision recordedIn(const StreamId &stream, DecisionOf<Event> decision)
{
    if (auto *refused = std::get_if<Rejection>(&decision))
        return std::move(*refused);
    std::vector<NewEvent> events;
    for (Event &event : std::get<std::vector<Event>>(decision))
        events.push_back({stream, widen(std::move(event))});
    return events;
}

/// The lines of each dish, in the order in which the dishes are first named.
std::vector<std::vector<StockLine>> byDish(const std::vector<StockLine> &lines)
{
    std::vector<std::vector<StockLine>> groups;
    for (const StockLine &line : lines) {
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto &g) { return g.front().dish == line.dish; });
        if (group == groups.end())
            groups.push_back({line});
        else
            group->push_back(line);
    }
    return groups;
}

bool isRefused(const std::vector<NewEvent> &events)
{
    return std::any_of(events.begin(), events.end(), [](const NewEvent &e) {
        return std::holds_alternative<ReservationRefused>(e.event);
    });
}

void append(std::vector<NewEvent> &all, std::vector<NewEvent> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

class Decider
{
public:
    Decider(Aggregates &aggregates, const Restaurant &restaurant, const Asked &asked)
        : m_aggregates(aggregates)
        , m_restaurant(restaurant)
        , m_asked(asked)
    {
    }

    Decision operator()(const PlaceOrder &command)
    {
        const Table table =
            command.kind == OrderKind::DineIn ? m_aggregates.table(command.table) : Table{};
        const Order &order = m_aggregates.order(command.order);
        return recordedIn(StreamId::of(command.order),
                          decideOn(order, command, m_restaurant, table, m_asked));
    }
    Decision operator()(const AddLines &command)
    {
        const Order &order = m_aggregates.order(command.order);
        return recordedIn(StreamId::of(command.order),
                          decideOn(order, command, m_restaurant, m_asked));
    }
    template <OneOf<VoidLine, CancelOrder, AcceptOrder, RejectOrder, FireCourse, StartCooking,
                    FinishLine, BumpTicket, RecallTicket, PickUpOrder, DeliverOrder>
                  OnOrder>
    Decision operator()(const OnOrder &command)
    {
        return recordedIn(StreamId::of(command.order),
                          decideOn(m_aggregates.order(command.order), command, m_asked));
    }

    Decision operator()(const SeatParty &command)
    {
        const TableId sitsAt = tableOf(command.party);
        return recordedIn(StreamId::of(command.table), decideOn(m_aggregates.table(command.table),
                                                                command, m_restaurant, sitsAt));
    }
    Decision operator()(const MoveParty &command)
    {
        const Table from = m_aggregates.table(command.from);
        const TableDecision decision =
            decideOn(from, m_aggregates.table(command.to), command, m_restaurant);
        Decision both = recordedIn(StreamId::of(command.from), decision);
        if (auto *events = std::get_if<std::vector<NewEvent>>(&both))
            events->push_back({StreamId::of(command.to), events->front().event});
        return both;
    }
    Decision operator()(const ClearTable &command)
    {
        return recordedIn(StreamId::of(command.table),
                          decideOn(m_aggregates.table(command.table), command));
    }

    template <OneOf<ReceiveStock, MarkSoldOut, RestoreDish> OnDishOfMenu>
    Decision operator()(const OnDishOfMenu &command)
    {
        if (!m_restaurant.menu.find(command.dish))
            return refuse(Refusal::UnknownDish, command.dish);
        return recordedIn(StreamId::of(command.dish),
                          decideOn(m_aggregates.stock(command.dish), command));
    }
    Decision operator()(const UseStock &command)
    {
        return recordedIn(StreamId::of(command.dish),
                          decideOn(m_aggregates.stock(command.dish), command));
    }
    Decision operator()(const ReserveStock &command);
    Decision operator()(const ReleaseStock &command)
    {
        return letGo(command.order, command.lines, release);
    }
    Decision operator()(const ExpireReservation &command)
    {
        return letGo(command.order, command.lines, expire);
    }

    template <
        OneOf<RequestPayment, TakePayment, RefundPayment, ExpirePayment, DeclineRefund, RetryRefund>
            OnPayment>
    Decision operator()(const OnPayment &command)
    {
        return recordedIn(StreamId::ofPayment(command.order),
                          decideOn(m_aggregates.payment(command.order), command));
    }

private:
    Decision letGo(OrderId order, const std::vector<StockLine> &lines,
                   decltype(release) &oneDishPart);
    /// Where the party sits; 0: nowhere.
    TableId tableOf(PartyId party)
    {
        for (const TablePlace &place : m_restaurant.tables)
            if (party != PartyId{} && m_aggregates.table(place.table).party == party)
                return place.table;
        return {};
    }

    Aggregates &m_aggregates;
    const Restaurant &m_restaurant;
    const Asked &m_asked;
};

/// All or nothing: the first dish that is refused is all that is recorded.
Decision Decider::operator()(const ReserveStock &command)
{
    if (command.lines.empty())
        return refuse(Refusal::NothingToReserve);
    std::vector<NewEvent> all;
    for (const auto &lines : byDish(command.lines)) {
        const DishId &dish = lines.front().dish;
        Decision one =
            recordedIn(StreamId::of(dish), reserve(m_aggregates.stock(dish), command.order, lines));
        auto *events = std::get_if<std::vector<NewEvent>>(&one);
        if (!events || isRefused(*events))
            return one;
        append(all, std::move(*events));
    }
    return all;
}

/// A dish of which nothing is reserved any more is passed over.
Decision Decider::letGo(OrderId order, const std::vector<StockLine> &lines,
                        decltype(release) &oneDishPart)
{
    std::vector<NewEvent> all;
    for (const auto &part : byDish(lines)) {
        const DishId &dish = part.front().dish;
        Decision one =
            recordedIn(StreamId::of(dish), oneDishPart(m_aggregates.stock(dish), order, part));
        if (auto *events = std::get_if<std::vector<NewEvent>>(&one))
            append(all, std::move(*events));
    }
    if (all.empty())
        return refuse(Refusal::NothingReserved, order);
    return all;
}

} // namespace

Decision decide(Aggregates &aggregates, const Restaurant &restaurant, const Command &command,
                const Asked &asked)
{
    return std::visit(Decider{aggregates, restaurant, asked}, command);
}

} // namespace restaurant
