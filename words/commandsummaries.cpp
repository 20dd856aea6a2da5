#include "summaries.h"
#include "summaryparts.h"

#include "plaintext.h"

namespace restaurant {

using namespace summaries;

namespace {

Summary of(const PlaceOrder &c)
{
    const QString place = joined(placeText(c.kind, c.table, c.guest), linesText(c.lines.size()));
    return aboutOrder("PlaceOrder", c.order, place);
}

Summary of(const AddLines &c)
{
    return aboutOrder("AddLines", c.order, linesText(c.lines.size()));
}

Summary of(const VoidLine &c)
{
    return aboutOrder("VoidLine", c.order, joined(lineText(c.line), whyText(c.why)));
}

Summary of(const CancelOrder &c)
{
    return aboutOrder("CancelOrder", c.order, whyText(c.why));
}

Summary of(const AcceptOrder &c)
{
    return aboutOrder("AcceptOrder", c.order, linesText(c.lines.size()));
}

Summary of(const RejectOrder &c)
{
    return aboutOrder("RejectOrder", c.order, whyText(c.why));
}

Summary of(const FireCourse &c)
{
    return aboutOrder("FireCourse", c.order, tr("course %1").arg(number(c.course)));
}

Summary of(const StartCooking &c)
{
    return aboutOrder("StartCooking", c.order, lineText(c.line));
}

Summary of(const FinishLine &c)
{
    return aboutOrder("FinishLine", c.order, lineText(c.line));
}

Summary of(const BumpTicket &c)
{
    return aboutOrder("BumpTicket", c.order);
}

Summary of(const RecallTicket &c)
{
    return aboutOrder("RecallTicket", c.order);
}

Summary of(const SeatParty &c)
{
    return about("SeatParty", partyText(c.table, c.guests));
}

Summary of(const MoveParty &c)
{
    return about("MoveParty", tr("%1 to %2").arg(tableText(c.from), tableText(c.to)));
}

Summary of(const PickUpOrder &c)
{
    return aboutOrder("PickUpOrder", c.order);
}

Summary of(const DeliverOrder &c)
{
    return aboutOrder("DeliverOrder", c.order);
}

Summary of(const ClearTable &c)
{
    return about("ClearTable", tableText(c.table));
}

Summary of(const ReceiveStock &c)
{
    return about("ReceiveStock", quantityText(c.quantity, c.dish));
}

Summary of(const ReserveStock &c)
{
    return aboutOrder("ReserveStock", c.order, linesText(c.lines.size()));
}

Summary of(const ReleaseStock &c)
{
    return aboutOrder("ReleaseStock", c.order, linesText(c.lines.size()));
}

Summary of(const UseStock &c)
{
    return aboutOrder("UseStock", c.order, joined(lineText(c.line), toQString(c.dish.text())));
}

Summary of(const MarkSoldOut &c)
{
    return aboutDish("MarkSoldOut", c.dish);
}

Summary of(const RestoreDish &c)
{
    return aboutDish("RestoreDish", c.dish);
}

Summary of(const RequestPayment &c)
{
    return aboutOrder("RequestPayment", c.order, moneyOf(c.amount));
}

Summary of(const TakePayment &c)
{
    const QString how = cardText(c.method);
    return aboutOrder("TakePayment", c.order, c.approved ? how : joined(how, tr("declined")));
}

Summary of(const RefundPayment &c)
{
    return aboutOrder("RefundPayment", c.order, joined(moneyOf(c.amount), whyText(c.why)));
}

} // namespace

Summary summaryOf(const Command &command)
{
    return std::visit([](const auto &c) { return of(c); }, command);
}

QStringList commandWords()
{
    return wordsOf<Command>([](const auto &c) { return of(c); });
}

} // namespace restaurant
