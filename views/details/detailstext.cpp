#include "detailstext.h"

#include "words/ordertext.h"
#include "words/plaintext.h"

#include <QStringList>

namespace restaurant {

QString DetailsText::title(const OrderDetails &details)
{
    return tr("Order %1 · %2")
        .arg(QString::number(number(details.order)),
             OrderText::place(details.kind, details.table, details.guest));
}

Hue DetailsText::hue(const OrderDetails &details)
{
    switch (details.stage) {
    case OrderStage::Rejected:
    case OrderStage::Cancelled:
        return Hue::TroubleRed;
    case OrderStage::Placed:
        return Hue::CommandBlue;
    case OrderStage::Accepted:
        return details.ready || details.delivered ? Hue::ReadGreen : Hue::EventOrange;
    case OrderStage::None:
        break;
    }
    return Hue::Neutral;
}

QString DetailsText::remark(const OrderDetails &details)
{
    return tr("Placed at %1 · %2 in all").arg(clockOf(details.placedAt), OrderText::total(details));
}

QString DetailsText::line(LineState state)
{
    switch (state) {
    case LineState::Placed:
        return tr("placed");
    case LineState::Accepted:
        return tr("accepted");
    case LineState::Fired:
        return tr("fired");
    case LineState::Cooking:
        return tr("cooking");
    case LineState::Ready:
        return tr("ready");
    case LineState::PickedUp:
        return tr("picked up");
    case LineState::Delivered:
        return tr("delivered");
    case LineState::Void:
        return tr("void");
    }
    return {};
}

QString DetailsText::stock(LineStock stock)
{
    switch (stock) {
    case LineStock::Asked:
        return tr("asked for");
    case LineStock::Reserved:
        return tr("reserved");
    case LineStock::Refused:
        return tr("refused");
    case LineStock::Released:
        return tr("released");
    case LineStock::Used:
        return tr("used");
    }
    return {};
}

QString DetailsText::paymentStage(const OrderDetails &details)
{
    if (details.refunded > Money{})
        return tr("refunded");
    switch (details.payment) {
    case PaymentStage::None:
        return tr("nothing asked yet");
    case PaymentStage::Requested:
        return details.declined ? tr("card declined") : tr("asked for");
    case PaymentStage::Taken:
        return tr("paid");
    case PaymentStage::Closed:
        return details.declined ? tr("card declined") : tr("closed");
    }
    return {};
}

Hue DetailsText::paymentHue(const OrderDetails &details)
{
    if (details.declined && details.payment != PaymentStage::Taken)
        return Hue::TroubleRed;
    if (details.refunded > Money{})
        return Hue::EventOrange;
    return details.payment == PaymentStage::Taken ? Hue::ReadGreen : Hue::Neutral;
}

QString DetailsText::payment(const OrderDetails &details)
{
    QStringList parts;
    if (details.requested > Money{})
        parts.append(tr("asked %1").arg(moneyOf(details.requested)));
    if (details.taken > Money{})
        parts.append(tr("taken %1").arg(moneyOf(details.taken)));
    if (details.refunded > Money{})
        parts.append(tr("given back %1").arg(moneyOf(details.refunded)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace restaurant
