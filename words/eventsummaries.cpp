#include "summaries.h"
#include "summaryparts.h"

#include "plaintext.h"

namespace restaurant {

using namespace summaries;

namespace {

Summary of(const OrderPlaced &e)
{
    const QString place = joined(placeText(e.kind, e.table, e.guest), linesText(e.lines.size()));
    return aboutOrder("OrderPlaced", e.order, place);
}

Summary of(const LinesAdded &e)
{
    return aboutOrder("LinesAdded", e.order, linesText(e.lines.size()));
}

Summary of(const LineVoided &e)
{
    return aboutOrder("LineVoided", e.order, joined(lineText(e.line), whyText(e.why)));
}

Summary of(const OrderCancelled &e)
{
    return aboutOrder("OrderCancelled", e.order, whyText(e.why));
}

Summary of(const OrderAccepted &e)
{
    return aboutOrder("OrderAccepted", e.order, linesText(e.lines.size()));
}

Summary of(const OrderRejected &e)
{
    return aboutOrder("OrderRejected", e.order, whyText(e.why));
}

Summary of(const CourseFired &e)
{
    return aboutOrder("CourseFired", e.order, tr("course %1").arg(number(e.course)));
}

Summary of(const CookingStarted &e)
{
    return aboutOrder("CookingStarted", e.order, lineText(e.line));
}

Summary of(const LineReady &e)
{
    return aboutOrder("LineReady", e.order, lineText(e.line));
}

Summary of(const OrderReady &e)
{
    return aboutOrder("OrderReady", e.order);
}

Summary of(const TicketBumped &e)
{
    return aboutOrder("TicketBumped", e.order);
}

Summary of(const TicketRecalled &e)
{
    return aboutOrder("TicketRecalled", e.order);
}

Summary of(const OrderPickedUp &e)
{
    return aboutOrder("OrderPickedUp", e.order, linesText(e.lines.size()));
}

Summary of(const OrderDelivered &e)
{
    return aboutOrder("OrderDelivered", e.order,
                      joined(linesText(e.lines.size()), e.complete ? tr("complete") : QString()));
}

Summary of(const PartySeated &e)
{
    return about("PartySeated", partyText(e.table, e.guests));
}

Summary of(const PartyMoved &e)
{
    return about("PartyMoved", tr("%1 to %2").arg(tableText(e.from), tableText(e.to)));
}

Summary of(const TableCleared &e)
{
    return about("TableCleared", tableText(e.table));
}

Summary of(const StockReceived &e)
{
    return about("StockReceived", joined(quantityText(e.quantity, e.dish), leftText(e.left)));
}

Summary of(const StockReserved &e)
{
    const QString what = joined(quantityText(e.quantity, e.dish), leftText(e.left));
    return aboutOrder("StockReserved", e.order, what);
}

Summary of(const ReservationRefused &e)
{
    const QString left = e.soldOut ? tr("sold out") : leftText(e.left);
    return aboutOrder("ReservationRefused", e.order, joined(quantityText(e.wanted, e.dish), left));
}

Summary of(const ReservationReleased &e)
{
    const QString what = joined(quantityText(e.quantity, e.dish), leftText(e.left));
    return aboutOrder("ReservationReleased", e.order, what);
}

Summary of(const StockUsed &e)
{
    return aboutOrder("StockUsed", e.order, quantityText(e.quantity, e.dish));
}

Summary of(const DishSoldOut &e)
{
    return aboutDish("DishSoldOut", e.dish, e.byHand ? tr("by hand") : tr("none left"));
}

Summary of(const DishRestored &e)
{
    return aboutDish("DishRestored", e.dish, leftText(e.left));
}

Summary of(const PaymentRequested &e)
{
    return aboutOrder("PaymentRequested", e.order, moneyOf(e.amount));
}

Summary of(const PaymentTaken &e)
{
    return aboutOrder("PaymentTaken", e.order, joined(moneyOf(e.amount), cardText(e.method)));
}

Summary of(const PaymentDeclined &e)
{
    return aboutOrder("PaymentDeclined", e.order, moneyOf(e.amount));
}

Summary of(const PaymentRefunded &e)
{
    return aboutOrder("PaymentRefunded", e.order, joined(moneyOf(e.amount), whyText(e.why)));
}

} // namespace

Summary summaryOf(const Event &event)
{
    return std::visit([](const auto &e) { return of(e); }, event);
}

QStringList eventWords()
{
    return wordsOf<Event>([](const auto &e) { return of(e); });
}

} // namespace restaurant
