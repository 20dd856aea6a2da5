#include "waiter.h"

#include <algorithm>
#include <tuple>

namespace restaurant {
namespace {

std::string whereOf(const WaiterOrder &order)
{
    if (order.kind == OrderKind::DineIn)
        return "Table " + std::to_string(number(order.table));
    return order.guest.empty() ? "Counter" : "Counter, " + order.guest;
}

void addTasksOf(const TableCard &table, std::vector<WaiterTask> &tasks)
{
    const std::string where = "Table " + std::to_string(number(table.table));
    if (table.stage == TableStage::WantsToOrder)
        tasks.push_back({TaskKind::TakeOrder,
                         {},
                         table.table,
                         where,
                         std::to_string(table.guests) + (table.guests == 1 ? " guest" : " guests"),
                         table.since});
    if (table.stage == TableStage::Paid)
        tasks.push_back({TaskKind::ClearTable, {}, table.table, where, "Paid", table.since, true});
}

void addTasksOf(const WaiterOrder &order, std::vector<WaiterTask> &tasks)
{
    const auto add = [&](TaskKind kind, std::string what, Instant since, bool canWait = false) {
        tasks.push_back(
            {kind, order.order, order.table, whereOf(order), std::move(what), since, canWait});
    };
    switch (order.stage) {
    case CarryStage::Ready:
        add(TaskKind::PickUp, order.carries, order.readyAt);
        break;
    case CarryStage::PickedUp:
        add(order.kind == OrderKind::DineIn ? TaskKind::Serve : TaskKind::HandOver, order.carries,
            order.since);
        break;
    case CarryStage::AwaitsPayment:
        add(TaskKind::TakePayment, "Bill " + toText(order.due), order.since,
            !order.prepaid && !order.declined);
        break;
    case CarryStage::Placed:
    case CarryStage::InKitchen:
    case CarryStage::Delivered:
    case CarryStage::Paid:
        break;
    }
}

} // namespace

std::string carriesText(const std::vector<CarryLine> &lines)
{
    std::string text;
    for (const CarryLine &line : lines) {
        if (line.state != LineState::Ready && line.state != LineState::PickedUp)
            continue;
        if (!text.empty())
            text += ", ";
        text += std::to_string(line.quantity);
        text += ' ';
        text += line.name;
    }
    return text;
}

std::string_view labelOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::TakeOrder:
        return "Take order";
    case TaskKind::PickUp:
        return "Pick up";
    case TaskKind::Serve:
        return "Serve";
    case TaskKind::HandOver:
        return "Hand over";
    case TaskKind::TakePayment:
        return "Take payment";
    case TaskKind::ClearTable:
        return "Clear";
    }
    return "";
}

bool comesBefore(const WaiterTask &a, const WaiterTask &b)
{
    return std::tie(a.canWait, a.since, a.kind, a.order, a.table) <
           std::tie(b.canWait, b.since, b.kind, b.order, b.table);
}

std::vector<WaiterTask> tasksFor(const std::vector<TableCard> &tables,
                                 const std::vector<WaiterOrder> &orders)
{
    std::vector<WaiterTask> tasks;
    for (const TableCard &table : tables)
        addTasksOf(table, tasks);
    for (const WaiterOrder &order : orders)
        addTasksOf(order, tasks);
    std::sort(tasks.begin(), tasks.end(), comesBefore);
    return tasks;
}

} // namespace restaurant
