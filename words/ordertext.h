// An order in words.
#pragma once

#include "read/details.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class OrderText
{
    Q_DECLARE_TR_FUNCTIONS(OrderText)

public:
    /// "Table 4", "Takeaway Ada": where it is eaten.
    [[nodiscard]] static QString place(OrderKind kind, TableId table, const std::string &guest);
    /// "In the kitchen", "Ready", "Delivered, awaits payment": where the order stands.
    [[nodiscard]] static QString stage(const OrderDetails &details);

    /// "41.00": the price of all lines that are not void.
    [[nodiscard]] static QString total(const OrderDetails &details);

private:
    static QString accepted(const OrderDetails &details);
    static QString delivered(const OrderDetails &details);
};

} // namespace restaurant
