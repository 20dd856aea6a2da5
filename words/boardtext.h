#pragma once

#include "domain/event.h"
#include "read/status.h"
#include "read/waiter.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// What a board says of an order, a table, a dish or a line that is cooked; or what is true of it.
enum class Said {
    NotThere, ///< Nothing.
    Ordered,
    Preparing,
    Ready,
    Carried,
    Served,
    ToStart,
    Cooking,
    Done,
    Void,
    WantsToOrder,
    HasOrdered,
    Free,
    SoldOut
};

/// Boards that have room for a few words alone, what people take from them, and what they do not
/// know yet.
class BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)

public:
    /// "T3"
    [[nodiscard]] static QString table(TableId table);
    /// "T3"; "Counter", where takeaway is handed over.
    [[nodiscard]] static QString place(OrderKind kind, TableId table);
    /// "T3"; "takeaway", as the kitchen calls it.
    [[nodiscard]] static QString destination(OrderKind kind, TableId table);
    /// "Preparing", "Ready"
    [[nodiscard]] static QString stage(StatusStage stage);
    /// "serve 2 Ramen", "hand over 1 Soup", "take order", "bill 41.00". `order`: whose
    /// task it is; null: a table's.
    [[nodiscard]] static QString task(const WaiterTask &task, const WaiterOrder *order);
    /// "2 Ramen"
    [[nodiscard]] static QString dish(int quantity, const std::string &name);
    /// "+7 more"
    [[nodiscard]] static QString more(qint64 number);

    /// "43 is ready", "T4 wants to order", "38, 2 Ramen: to start"; `what` is what it is about.
    [[nodiscard]] static QString said(const QString &what, Said said);

    /// "43 is ready since 12:24:58", "T4 ordered 47 at 12:25:01".
    [[nodiscard]] static QString happened(const RecordedEvent &event);
    /// "and 19 more"
    [[nodiscard]] static QString andMore(qint64 number);
    /// "43 is ready since 12:24:58. T4 ordered 47 at 12:25:01. And 19 more. The board does not
    /// know yet."; empty: it knows all. `more` are told by their number alone.
    [[nodiscard]] static QString notKnown(const QStringList &happened, qint64 more);
};

} // namespace restaurant
