#include "details.h"

namespace restaurant {

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

} // namespace restaurant
