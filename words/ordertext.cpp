#include "ordertext.h"

#include "plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

bool hasLine(const OrderDetails &details, LineState state)
{
    return std::any_of(details.lines.begin(), details.lines.end(),
                       [state](const DetailsLine &line) { return line.state == state; });
}

} // namespace

QString OrderText::place(OrderKind kind, TableId table, const std::string &guest)
{
    if (kind == OrderKind::DineIn)
        return tr("Table %1").arg(number(table));
    return guest.empty() ? tr("Takeaway") : tr("Takeaway %1").arg(toQString(guest));
}

QString OrderText::total(const OrderDetails &details)
{
    Money total;
    for (const DetailsLine &line : details.lines)
        if (line.state != LineState::Void)
            total += line.price * line.quantity;
    return moneyOf(total);
}

QString OrderText::delivered(const OrderDetails &details)
{
    switch (details.payment) {
    case PaymentStage::None:
        break;
    case PaymentStage::Requested:
        return details.left ? tr("Delivered, left without paying")
                            : tr("Delivered, awaits payment");
    case PaymentStage::Taken:
        return tr("Delivered and paid");
    case PaymentStage::Closed:
        return tr("Delivered, bill closed");
    }
    return tr("Delivered");
}

QString OrderText::accepted(const OrderDetails &details)
{
    if (details.delivered)
        return delivered(details);
    if (hasLine(details, LineState::PickedUp))
        return tr("On its way");
    if (details.ready)
        return tr("Ready");
    return hasLine(details, LineState::Cooking) ? tr("Cooking") : tr("In the kitchen");
}

QString OrderText::stage(const OrderDetails &details)
{
    const QString why = toQString(details.endedWhy);
    switch (details.stage) {
    case OrderStage::None:
        break;
    case OrderStage::Placed:
        return details.payment == PaymentStage::Requested ? tr("Placed, awaits payment")
                                                          : tr("Placed");
    case OrderStage::Accepted:
        return accepted(details);
    case OrderStage::Rejected:
        return why.isEmpty() ? tr("Rejected") : tr("Rejected: %1").arg(why);
    case OrderStage::Cancelled:
        return why.isEmpty() ? tr("Cancelled") : tr("Cancelled: %1").arg(why);
    }
    return tr("Unknown");
}

} // namespace restaurant
