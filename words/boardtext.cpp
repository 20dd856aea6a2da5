#include "boardtext.h"

#include "domain/oneof.h"
#include "plaintext.h"

#include <QStringList>

#include <utility>
#include <variant>

namespace restaurant {

namespace {

/// What has happened, without its time.
class Happened
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)

public:
    QString operator()(const OrderPlaced &e) const
    {
        return e.kind == OrderKind::DineIn
                   ? tr("%1 ordered %2").arg(BoardText::table(e.table), order(e))
                   : tr("%1 was ordered at the counter").arg(order(e));
    }
    QString operator()(const LinesAdded &e) const
    {
        return tr("more was ordered with %1").arg(order(e));
    }
    QString operator()(const LineVoided &e) const
    {
        return tr("line %1 of %2 was voided").arg(line(e), order(e));
    }
    QString operator()(const OrderCancelled &e) const
    {
        return tr("%1 was cancelled").arg(order(e));
    }
    QString operator()(const OrderAccepted &e) const { return tr("%1 was accepted").arg(order(e)); }
    QString operator()(const OrderRejected &e) const { return tr("%1 was rejected").arg(order(e)); }
    QString operator()(const CourseFired &e) const
    {
        return tr("course %1 of %2 was fired").arg(QString::number(number(e.course)), order(e));
    }
    QString operator()(const CookingStarted &e) const
    {
        return tr("line %1 of %2 was put on the fire").arg(line(e), order(e));
    }
    QString operator()(const LineReady &e) const
    {
        return tr("line %1 of %2 was done").arg(line(e), order(e));
    }
    QString operator()(const OrderReady &e) const { return tr("%1 is ready").arg(order(e)); }
    QString operator()(const TicketBumped &e) const
    {
        return tr("ticket %1 was bumped").arg(order(e));
    }
    QString operator()(const TicketRecalled &e) const
    {
        return tr("ticket %1 was recalled").arg(order(e));
    }
    QString operator()(const OrderPickedUp &e) const
    {
        return tr("%1 was picked up").arg(order(e));
    }
    QString operator()(const OrderDelivered &e) const { return tr("%1 was served").arg(order(e)); }
    QString operator()(const PartySeated &e) const
    {
        return tr("a party of %1 was seated at %2")
            .arg(QString::number(e.guests), BoardText::table(e.table));
    }
    QString operator()(const PartyMoved &e) const
    {
        return tr("a party moved from %1 to %2")
            .arg(BoardText::table(e.from), BoardText::table(e.to));
    }
    QString operator()(const TableCleared &e) const
    {
        return tr("%1 was cleared").arg(BoardText::table(e.table));
    }
    QString operator()(const OneOf<StockReceived, StockReserved, ReservationReleased,
                                   ReservationExpired> auto &e) const
    {
        return tr("%1: %2 left").arg(dish(e), QString::number(e.left));
    }
    QString operator()(const ReservationRefused &e) const
    {
        return tr("%1 was not to be had for %2").arg(dish(e), order(e));
    }
    QString operator()(const StockUsed &e) const
    {
        return tr("%1 was used for %2").arg(dish(e), order(e));
    }
    QString operator()(const DishSoldOut &e) const { return tr("%1 is sold out").arg(dish(e)); }
    QString operator()(const DishRestored &e) const
    {
        return tr("%1 is on sale again").arg(dish(e));
    }
    QString operator()(const PaymentRequested &e) const
    {
        return tr("%1 was asked to pay %2").arg(order(e), moneyOf(e.amount));
    }
    QString operator()(const PaymentTaken &e) const { return tr("%1 was paid").arg(order(e)); }
    QString operator()(const PaymentDeclined &e) const
    {
        return tr("the card for %1 was declined").arg(order(e));
    }
    QString operator()(const PaymentRefunded &e) const
    {
        return tr("%1 was given back for %2").arg(moneyOf(e.amount), order(e));
    }
    QString operator()(const PaymentExpired &e) const
    {
        return tr("the payment of %1 expired").arg(order(e));
    }
    QString operator()(const RefundDeclined &e) const
    {
        return tr("the refund of %1 was declined").arg(order(e));
    }

private:
    template <typename What> static QString order(const What &what)
    {
        return QString::number(number(what.order));
    }
    template <typename What> static QString line(const What &what)
    {
        return QString::number(number(what.line));
    }
    template <typename What> static QString dish(const What &what)
    {
        return toQString(what.dish.text());
    }
};

/// It is so since then; anything else happened then.
bool goesOn(const Event &event)
{
    return std::holds_alternative<OrderReady>(event) || std::holds_alternative<DishSoldOut>(event);
}

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString BoardText::table(TableId table)
{
    return tr("T%1").arg(number(table));
}

QString BoardText::place(OrderKind kind, TableId at)
{
    return kind == OrderKind::DineIn ? table(at) : tr("Counter");
}

QString BoardText::destination(OrderKind kind, TableId at)
{
    return kind == OrderKind::DineIn ? table(at) : tr("takeaway");
}

QString BoardText::stage(StatusStage stage)
{
    return stage == StatusStage::Ready ? tr("Ready") : tr("Preparing");
}

QString BoardText::task(const WaiterTask &task, const WaiterOrder *order)
{
    const QString carries = order ? toQString(order->carries) : QString();
    switch (task.kind) {
    case TaskKind::TakeOrder:
        return tr("take order");
    case TaskKind::PickUp:
        return tr("pick up %1").arg(carries);
    case TaskKind::Serve:
        return tr("serve %1").arg(carries);
    case TaskKind::HandOver:
        return tr("hand over %1").arg(carries);
    case TaskKind::TakePayment:
        return tr("bill %1").arg(order ? moneyOf(order->due) : QString());
    case TaskKind::ClearTable:
        return tr("clear");
    }
    return {};
}

QString BoardText::dish(int quantity, const std::string &name)
{
    return tr("%1 %2").arg(QString::number(quantity), toQString(name));
}

QString BoardText::more(qint64 number)
{
    return tr("+%1 more").arg(grouped(number));
}

QString BoardText::said(const QString &what, Said said)
{
    switch (said) {
    case Said::NotThere:
        return tr("%1 is not there").arg(what);
    case Said::Ordered:
        return tr("%1 is ordered").arg(what);
    case Said::Preparing:
        return tr("%1 is being prepared").arg(what);
    case Said::Ready:
        return tr("%1 is ready").arg(what);
    case Said::Carried:
        return tr("%1 is being carried").arg(what);
    case Said::Served:
        return tr("%1 is served").arg(what);
    case Said::ToStart:
        return tr("%1: to start").arg(what);
    case Said::Cooking:
        return tr("%1: cooks").arg(what);
    case Said::Done:
        return tr("%1: done").arg(what);
    case Said::Void:
        return tr("%1: void").arg(what);
    case Said::WantsToOrder:
        return tr("%1 wants to order").arg(what);
    case Said::HasOrdered:
        return tr("%1 has ordered").arg(what);
    case Said::Free:
        return tr("%1 is free").arg(what);
    case Said::SoldOut:
        return tr("%1 is sold out").arg(what);
    }
    return {};
}

QString BoardText::happened(const RecordedEvent &event)
{
    const QString what = capital(std::visit(Happened(), event.event));
    return (goesOn(event.event) ? tr("%1 since %2") : tr("%1 at %2")).arg(what, clockOf(event.at));
}

QString BoardText::andMore(qint64 number)
{
    return tr("and %1 more").arg(grouped(number));
}

QString BoardText::notKnown(const QStringList &happened, qint64 more)
{
    if (happened.isEmpty() && more == 0)
        return {};
    QStringList sentences;
    for (const QString &one : happened)
        sentences += tr("%1.").arg(one);
    if (more > 0)
        sentences += tr("%1.").arg(capital(andMore(more)));
    sentences += tr("The board does not know yet.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace restaurant
