#include "panecommands.h"

#include "kitchen/kitchenpane.h"
#include "waiter/waiterpane.h"

namespace restaurant {

void sendFrom(const KitchenPane *pane, const QObject *context, const SendCommand &send)
{
    const auto ask = [send](const Command &command) { send(command, ViewName::Kitchen); };
    QObject::connect(pane, &KitchenPane::startLineRequested, context,
                     [ask](OrderId order, LineId line) {
                         ask(StartCooking{order, line});
                     });
    QObject::connect(pane, &KitchenPane::finishLineRequested, context,
                     [ask](OrderId order, LineId line) {
                         ask(FinishLine{order, line});
                     });
    QObject::connect(pane, &KitchenPane::bumpRequested, context,
                     [ask](OrderId order) { ask(BumpTicket{order}); });
    QObject::connect(pane, &KitchenPane::recallRequested, context,
                     [ask](OrderId order) { ask(RecallTicket{order}); });
    QObject::connect(pane, &KitchenPane::fireCourseRequested, context,
                     [ask](OrderId order, Course course) {
                         ask(FireCourse{order, course});
                     });
}

void sendFrom(const WaiterPane *pane, const QObject *context, const SendCommand &send)
{
    QObject::connect(pane, &WaiterPane::moveRequested, context, [send](TableId from, TableId to) {
        send(MoveParty{from, to}, ViewName::Waiter);
    });
    QObject::connect(pane, &WaiterPane::paymentRequested, context,
                     [send](OrderId order, PaymentMethod method, bool approved) {
                         send(TakePayment{order, method, approved}, ViewName::Waiter);
                     });
}

std::optional<Command> commandOf(const WaiterTask &task)
{
    switch (task.kind) {
    case TaskKind::PickUp:
        return PickUpOrder{task.order};
    case TaskKind::Serve:
    case TaskKind::HandOver:
        return DeliverOrder{task.order};
    case TaskKind::TakePayment:
        return TakePayment{task.order, PaymentMethod::Card, true};
    case TaskKind::ClearTable:
        return ClearTable{task.table};
    case TaskKind::TakeOrder:
        break;
    }
    return std::nullopt;
}

} // namespace restaurant
