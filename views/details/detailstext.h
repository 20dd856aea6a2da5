#pragma once

#include "read/details.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// An order over all services, in words.
class DetailsText
{
    Q_DECLARE_TR_FUNCTIONS(DetailsText)

public:
    /// "Order 41 · Table 4"; "Order 43 · Takeaway Ada".
    [[nodiscard]] static QString title(const OrderDetails &details);
    [[nodiscard]] static Hue hue(const OrderDetails &details);
    /// "placed 12:04:29"; why it ended, if it did.
    [[nodiscard]] static QString remark(const OrderDetails &details);
    [[nodiscard]] static QString line(LineState state);
    [[nodiscard]] static QString stock(LineStock stock);
    /// "asked 41.00 · paid by nobody yet", "paid 41.00 · refunded 9.50".
    [[nodiscard]] static QString payment(const OrderDetails &details);
    [[nodiscard]] static QString paymentStage(const OrderDetails &details);
    [[nodiscard]] static Hue paymentHue(const OrderDetails &details);
};

} // namespace restaurant
