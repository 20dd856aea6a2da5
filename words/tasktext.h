#pragma once

#include "read/waiter.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// The waiter view's tasks, as a table has them. `order`: whose task it is; null: a table's.
class TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)

public:
    /// "Table 4"; "Counter, Ada"
    [[nodiscard]] static QString where(const WaiterTask &task, const WaiterOrder *order);
    /// "2 guests", "2 Ramen", "Bill 41.00", "Paid"; so many sit at the table.
    [[nodiscard]] static QString what(const WaiterTask &task, const WaiterOrder *order, int guests);
    /// What a click does: "Hand over".
    [[nodiscard]] static QString next(TaskKind kind);
};

} // namespace restaurant
