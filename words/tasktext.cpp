#include "tasktext.h"

#include "plaintext.h"

namespace restaurant {

QString TaskText::where(const WaiterTask &task, const WaiterOrder *order)
{
    if (task.table != TableId{})
        return tr("Table %1").arg(number(task.table));
    return !order || order->guest.empty() ? tr("Counter")
                                          : tr("Counter, %1").arg(toQString(order->guest));
}

QString TaskText::what(const WaiterTask &task, const WaiterOrder *order, int guests)
{
    switch (task.kind) {
    case TaskKind::TakeOrder:
        return counted("TaskText", "%1 guest", QT_TRANSLATE_N_NOOP("TaskText", "%1 guests"),
                       guests);
    case TaskKind::TakePayment:
        return tr("Bill %1").arg(order ? moneyOf(order->due) : QString());
    case TaskKind::ClearTable:
        return tr("Paid");
    case TaskKind::PickUp:
    case TaskKind::Serve:
    case TaskKind::HandOver:
        break;
    }
    return order ? toQString(order->carries) : QString();
}

QString TaskText::next(TaskKind kind)
{
    switch (kind) {
    case TaskKind::TakeOrder:
        return tr("Take order");
    case TaskKind::PickUp:
        return tr("Pick up");
    case TaskKind::Serve:
        return tr("Serve");
    case TaskKind::HandOver:
        return tr("Hand over");
    case TaskKind::TakePayment:
        return tr("Take payment");
    case TaskKind::ClearTable:
        return tr("Clear");
    }
    return {};
}

} // namespace restaurant
