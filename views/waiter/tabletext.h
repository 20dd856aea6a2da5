#pragma once

#include "read/waiter.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// A table in words, and the hue that repeats them.
class TableText
{
    Q_DECLARE_TR_FUNCTIONS(TableText)

public:
    /// "free", "wants to order", "waits for food", "food is ready", "eating", "wants to pay",
    /// "paid".
    [[nodiscard]] static QString stage(TableStage stage);
    [[nodiscard]] static Hue hue(TableStage stage);
    /// "Table 4"
    [[nodiscard]] static QString name(TableId table);
    /// "3/4": guests and seats; "0/4" at a free table.
    [[nodiscard]] static QString seats(const TableCard &card);
    /// "3 of 4 seats"; "seats 4" at a free table.
    [[nodiscard]] static QString guests(const TableCard &card);
    /// "41, 45"
    [[nodiscard]] static QString orders(const TableCard &card);
};

} // namespace restaurant
