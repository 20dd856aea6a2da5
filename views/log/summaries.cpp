#include "summaries.h"

#include "common/plaintext.h"

#include <QCoreApplication>

#include <utility>

namespace restaurant {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Summaries", text);
}

QString counted(std::size_t count, const char *one, const char *many)
{
    return count == 1 ? tr(one) : tr(many).arg(count);
}

QString linesText(std::size_t count)
{
    return counted(count, "1 line", "%1 lines");
}

QString orderText(OrderId order)
{
    return tr("order %1").arg(number(order));
}

QString lineText(LineId line)
{
    return tr("line %1").arg(number(line));
}

QString tableText(TableId table)
{
    return tr("table %1").arg(number(table));
}

QString partyText(TableId table, int guests)
{
    return tr("%1, party of %2").arg(tableText(table), QString::number(guests));
}

QString quantityText(int quantity, const DishId &dish)
{
    return tr("%1 × %2").arg(QString::number(quantity), toQString(dish.text()));
}

QString leftText(int left)
{
    return tr("%1 left").arg(left);
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QStringLiteral(", ") + second;
}

/// Somebody's reason in quotation marks; nothing if he gave none.
QString whyText(const WhyText &why)
{
    return why.isEmpty() ? QString() : QStringLiteral("“%1”").arg(toQString(why.text()));
}

QString placeText(OrderKind kind, TableId table, const Name &guest)
{
    return kind == OrderKind::DineIn ? tableText(table)
                                     : tr("takeaway for %1").arg(toQString(guest.text()));
}

QString cardText(PaymentMethod method)
{
    return method == PaymentMethod::Card ? tr("by card") : tr("in cash");
}

Summary about(const char *word, const QString &text, OrderId order = {})
{
    return {QString::fromLatin1(word), text, order};
}

Summary aboutOrder(const char *word, OrderId order, const QString &more = {})
{
    return about(word, joined(orderText(order), more), order);
}

Summary aboutDish(const char *word, const DishId &dish, const QString &more = {})
{
    return about(word, joined(toQString(dish.text()), more));
}

// --- Commands ------------------------------------------------------------------------------

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

// --- Events --------------------------------------------------------------------------------

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

template <typename Variant> QStringList wordsOf()
{
    const auto words = []<std::size_t... n>(std::index_sequence<n...>)
    {
        return QStringList{of(std::variant_alternative_t<n, Variant>{}).word...};
    };
    return words(std::make_index_sequence<std::variant_size_v<Variant>>());
}

} // namespace

Summary summaryOf(const Command &command)
{
    return std::visit([](const auto &c) { return of(c); }, command);
}

Summary summaryOf(const Event &event)
{
    return std::visit([](const auto &e) { return of(e); }, event);
}

QStringList commandWords()
{
    return wordsOf<Command>();
}

QStringList eventWords()
{
    return wordsOf<Event>();
}

} // namespace restaurant
