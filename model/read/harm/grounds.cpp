#include "grounds.h"

#include "domain/oneof.h"
#include "read/documentfields.h"
#include "json/encode.h"

#include <algorithm>

namespace restaurant {

namespace {

using Point = Grounds::Point;

template <typename Value> std::string jsonOf(const Value &value)
{
    std::string json;
    encode(value, json);
    return json;
}

template <typename Value> auto is(Value wanted)
{
    return [wanted](Value value) { return value == wanted; };
}

/// What one field of a document says; `leads(value)`: that it can be done. A document that is
/// missing speaks against it.
template <typename Doc, typename Value, typename Leads>
Grounds byField(ViewName view, const DocumentSet<Doc> &documents, const KeyOf<Doc> &key,
                const char *field, Value Doc::*member, Leads leads)
{
    Grounds grounds{Point::Against, nameOf<Doc>(view, key), field, {}};
    if (const Doc *doc = documents.find(key)) {
        grounds.point = leads(doc->*member) ? Point::To : Point::Against;
        grounds.value = jsonOf(doc->*member);
    }
    return grounds;
}

/// The same of the state of one line.
template <typename Doc, typename Leads>
Grounds byLine(ViewName view, const DocumentSet<Doc> &documents, const KeyOf<Doc> &key, LineId line,
               Leads leads)
{
    Grounds grounds{Point::Against, nameOf<Doc>(view, key), {}, {}};
    grounds.field = "lines[" + std::to_string(number(line) - 1) + "].state";
    if (const Doc *doc = documents.find(key))
        for (const auto &one : doc->lines)
            if (one.line == line) {
                grounds.point = leads(one.state) ? Point::To : Point::Against;
                grounds.value = jsonOf(one.state);
            }
    return grounds;
}

bool isUntouched(TicketLineState state)
{
    return state == TicketLineState::Waiting || state == TicketLineState::Fired;
}

/// Nothing of it is cooking yet.
bool canStillGo(const std::vector<TicketLine> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const TicketLine &line) {
        return isUntouched(line.state) || line.state == TicketLineState::Void;
    });
}

struct OnKitchenBoard
{
    const KitchenBoard &board;

    Grounds operator()(const StartCooking &command) const
    {
        return lineOf(command.order, command.line, is(TicketLineState::Fired));
    }
    Grounds operator()(const FinishLine &command) const
    {
        return lineOf(command.order, command.line,
                      [](TicketLineState state) { return state < TicketLineState::Ready; });
    }
    Grounds operator()(const VoidLine &command) const
    {
        return lineOf(command.order, command.line, isUntouched);
    }
    Grounds operator()(const BumpTicket &command) const
    {
        return stateOf(command.order,
                       [](TicketState state) { return state != TicketState::Bumped; });
    }
    Grounds operator()(const RecallTicket &command) const
    {
        return stateOf(command.order, is(TicketState::Bumped));
    }
    Grounds operator()(const CancelOrder &command) const
    {
        Grounds grounds = stateOf(command.order, is(TicketState::Open));
        const Ticket *ticket = board.tickets.find(command.order);
        if (ticket && !canStillGo(ticket->lines)) {
            grounds.point = Point::Against;
            grounds.value = jsonOf(TicketLineState::Cooking);
        }
        return grounds;
    }
    Grounds
    operator()(const OneOf<PlaceOrder, AddLines, AcceptOrder, RejectOrder, FireCourse, SeatParty,
                           MoveParty, PickUpOrder, DeliverOrder, ClearTable, ReceiveStock,
                           ReserveStock, ReleaseStock, UseStock, MarkSoldOut, RestoreDish,
                           RequestPayment, TakePayment, RefundPayment, ExpireReservation,
                           ExpirePayment, DeclineRefund, RetryRefund> auto &) const
    {
        return {};
    }

private:
    template <typename Leads> [[nodiscard]] Grounds stateOf(OrderId order, Leads leads) const
    {
        return byField(ViewName::Kitchen, board.tickets, order, "state", &Ticket::state, leads);
    }
    template <typename Leads>
    [[nodiscard]] Grounds lineOf(OrderId order, LineId line, Leads leads) const
    {
        return byLine(ViewName::Kitchen, board.tickets, order, line, leads);
    }
};

struct OnWaiterBoard
{
    const WaiterBoard &board;

    Grounds operator()(const SeatParty &command) const { return freeOf(command.table, true); }
    Grounds operator()(const MoveParty &command) const { return freeOf(command.to, true); }
    Grounds operator()(const ClearTable &command) const { return freeOf(command.table, false); }
    Grounds operator()(const PlaceOrder &command) const
    {
        return command.kind == OrderKind::DineIn ? freeOf(command.table, false) : Grounds{};
    }
    Grounds operator()(const PickUpOrder &command) const
    {
        return stageOf(command.order, is(CarryStage::Ready));
    }
    Grounds operator()(const DeliverOrder &command) const
    {
        return stageOf(command.order, [](CarryStage stage) {
            return stage == CarryStage::Ready || stage == CarryStage::PickedUp;
        });
    }
    Grounds operator()(const TakePayment &command) const
    {
        return byField(ViewName::Waiter, board.orders, command.order, "due", &WaiterOrder::due,
                       [](Money due) { return due.cents > 0; });
    }
    Grounds operator()(const FireCourse &command) const
    {
        return byField(ViewName::Waiter, board.orders, command.order, "fired", &WaiterOrder::fired,
                       [&](Course fired) { return fired < command.course; });
    }
    Grounds operator()(const VoidLine &command) const
    {
        return byLine(ViewName::Waiter, board.orders, command.order, command.line,
                      [](LineState state) { return state < LineState::Cooking; });
    }
    Grounds operator()(const OneOf<AddLines, CancelOrder> auto &command) const
    {
        return stageOf(command.order, [](CarryStage stage) { return stage < CarryStage::Ready; });
    }
    Grounds operator()(const MarkSoldOut &command) const { return soldOut(command.dish, false); }
    Grounds operator()(const RestoreDish &command) const { return soldOut(command.dish, true); }
    Grounds operator()(const OneOf<AcceptOrder, RejectOrder, StartCooking, FinishLine, BumpTicket,
                                   RecallTicket, ReceiveStock, ReserveStock, ReleaseStock, UseStock,
                                   RequestPayment, RefundPayment, ExpireReservation, ExpirePayment,
                                   DeclineRefund, RetryRefund> auto &) const
    {
        return {};
    }

private:
    [[nodiscard]] Grounds freeOf(TableId table, bool wanted) const
    {
        return byField(
            ViewName::Waiter, board.tables, table, "stage", &TableCard::stage,
            [wanted](TableStage stage) { return (stage == TableStage::Free) == wanted; });
    }
    template <typename Leads> [[nodiscard]] Grounds stageOf(OrderId order, Leads leads) const
    {
        return byField(ViewName::Waiter, board.orders, order, "stage", &WaiterOrder::stage, leads);
    }
    [[nodiscard]] Grounds soldOut(const DishId &dish, bool wanted) const
    {
        return byField(ViewName::Waiter, board.dishes, dish, "soldOut", &DishCard::soldOut,
                       is(wanted));
    }
};

/// Not ready, as the stage of its document says; of one that is gone nothing is said.
template <typename Doc, typename Stage>
Grounds notReady(ViewName view, const Doc *doc, OrderId order, Stage ready)
{
    Grounds grounds{Point::Nowhere, nameOf<Doc>(view, order), "stage", {}};
    if (doc) {
        grounds.point = doc->stage < ready ? Point::To : Point::Against;
        grounds.value = jsonOf(doc->stage);
    }
    return grounds;
}

} // namespace

Grounds groundsFor(const KitchenBoard &board, const Command &command)
{
    return std::visit(OnKitchenBoard{board}, command);
}

Grounds groundsFor(const WaiterBoard &board, const Command &command)
{
    return std::visit(OnWaiterBoard{board}, command);
}

Grounds groundsFor(const StatusBoard &board, const Command &command)
{
    const auto *cancel = std::get_if<CancelOrder>(&command);
    return cancel ? stillCooking(board, cancel->order) : Grounds{};
}

Grounds groundsFor(const DetailsBoard &board, const Command &command)
{
    if (const auto *line = std::get_if<VoidLine>(&command))
        return byLine(ViewName::Details, board.details, line->order, line->line,
                      [](LineState state) { return state < LineState::Cooking; });
    if (const auto *cancel = std::get_if<CancelOrder>(&command))
        return byField(ViewName::Details, board.details, cancel->order, "stage",
                       &OrderDetails::stage, [](OrderStage stage) {
                           return stage == OrderStage::Placed || stage == OrderStage::Accepted;
                       });
    return {};
}

Grounds enoughOf(const WaiterBoard &board, const DishId &dish, int quantity)
{
    const DishCard *card = board.dishes.find(dish);
    if (card && card->soldOut)
        return {Point::Against, nameOf(ViewName::Waiter, *card), "left", jsonOf(0)};
    return byField(ViewName::Waiter, board.dishes, dish, "left", &DishCard::left,
                   [quantity](int left) { return left >= quantity; });
}

Grounds stillCooking(const WaiterBoard &board, OrderId order)
{
    return notReady(ViewName::Waiter, board.orders.find(order), order, CarryStage::Ready);
}

Grounds stillCooking(const StatusBoard &board, OrderId order)
{
    return notReady(ViewName::Status, board.numbers.find(order), order, StatusStage::Ready);
}

Grounds promisedBefore(const StatusBoard &board, OrderId order, Instant time)
{
    const StatusNumber *shown = board.numbers.find(order);
    if (!shown || shown->stage == StatusStage::Ready)
        return {};
    return byField(ViewName::Status, board.numbers, order, "promised", &StatusNumber::promised,
                   [time](Instant promised) { return promised < time; });
}

Grounds reasonToAsk(const StatusBoard &board, OrderId order, GuestKind kind, Instant now)
{
    const StatusNumber *shown = board.numbers.find(order);
    Grounds grounds{Point::To, nameOf<StatusNumber>(ViewName::Status, order), "stage", {}};
    if (!shown)
        return grounds;
    grounds.value = jsonOf(shown->stage);
    const bool isTold =
        kind == GuestKind::DineIn || shown->stage == StatusStage::Ready || shown->promised > now;
    grounds.point = isTold ? Point::Against : Point::To;
    if (isTold && shown->stage != StatusStage::Ready) {
        grounds.field = "promised";
        grounds.value = jsonOf(shown->promised);
    }
    return grounds;
}

} // namespace restaurant
