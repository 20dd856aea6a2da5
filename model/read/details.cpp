#include "details.h"

#include <algorithm>

namespace restaurant {
namespace {

bool hasLine(const OrderDetails &details, LineState state)
{
    return std::any_of(details.lines.begin(), details.lines.end(),
                       [state](const DetailsLine &line) { return line.state == state; });
}

std::string deliveredText(const OrderDetails &details)
{
    switch (details.payment) {
    case PaymentStage::None:
        return "Delivered";
    case PaymentStage::Requested:
        return details.left ? "Delivered, left without paying" : "Delivered, awaits payment";
    case PaymentStage::Taken:
        return "Delivered and paid";
    case PaymentStage::Closed:
        return "Delivered, bill closed";
    }
    return "Delivered";
}

std::string acceptedText(const OrderDetails &details)
{
    if (details.delivered)
        return deliveredText(details);
    if (hasLine(details, LineState::PickedUp))
        return "On its way";
    if (details.ready)
        return "Ready";
    return hasLine(details, LineState::Cooking) ? "Cooking" : "In the kitchen";
}

} // namespace

bool isClosed(const OrderDetails &details)
{
    switch (details.stage) {
    case OrderStage::None:
    case OrderStage::Placed:
        return false;
    case OrderStage::Accepted:
        return details.delivered && (details.left || details.payment == PaymentStage::Taken ||
                                     details.payment == PaymentStage::Closed);
    case OrderStage::Rejected:
        return true;
    case OrderStage::Cancelled:
        return details.refunded >= details.taken;
    }
    return false;
}

std::string stageText(const OrderDetails &details)
{
    const std::string why = details.endedWhy.empty() ? "" : ": " + details.endedWhy;
    switch (details.stage) {
    case OrderStage::None:
        return "Unknown";
    case OrderStage::Placed:
        return details.payment == PaymentStage::Requested ? "Placed, awaits payment" : "Placed";
    case OrderStage::Accepted:
        return acceptedText(details);
    case OrderStage::Rejected:
        return "Rejected" + why;
    case OrderStage::Cancelled:
        return "Cancelled" + why;
    }
    return "Unknown";
}

} // namespace restaurant
