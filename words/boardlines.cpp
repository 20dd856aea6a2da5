#include "boardlines.h"

#include "read/documentfields.h"
#include "textcolumns.h"

namespace restaurant {
namespace {

template <typename Id> std::string numberText(Id id)
{
    return std::to_string(number(id));
}

/// "a, b, c", each part made by `textOf`.
template <typename Parts, typename TextOf> std::string joined(const Parts &parts, TextOf textOf)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : ", ") + textOf(part);
    return text;
}

/// " (no onion; allergy: nuts)", or nothing.
std::string remarks(const std::string &note, const std::string &allergy)
{
    if (note.empty() && allergy.empty())
        return "";
    const std::string warning = allergy.empty() ? "" : "allergy: " + allergy;
    return " (" + note + (note.empty() || allergy.empty() ? "" : "; ") + warning + ")";
}

template <typename Line> std::string dishText(const Line &line)
{
    return std::to_string(line.quantity) + " " + line.name;
}

template <typename Line> std::string lineText(const Line &line)
{
    return dishText(line) + remarks(line.note, line.allergy) + " " +
           std::string(wordOf(line.state));
}

std::string dueText(const WaiterOrder &order)
{
    if (order.due == Money{})
        return order.paid ? "paid" : "";
    return "due " + toText(order.due);
}

void addTables(const WaiterBoard &board, TextColumns &columns)
{
    for (const TableCard &table : board.tables.sorted())
        if (table.stage != TableStage::Free)
            columns.add({"Table " + numberText(table.table), std::string(wordOf(table.stage)),
                         clockText(table.since), std::to_string(table.guests) + " guests",
                         joined(table.orders, [](OrderId order) { return numberText(order); })});
}

void addOrders(const WaiterBoard &board, TextColumns &columns)
{
    for (const WaiterOrder &order : board.orders.sorted())
        columns.add({numberText(order.order), placeText(order.kind, order.table, order.guest),
                     std::string(wordOf(order.stage)), clockText(order.since), order.carries,
                     dueText(order)});
}

void addDishes(const WaiterBoard &board, TextColumns &columns)
{
    for (const DishCard &dish : board.dishes.sorted())
        columns.add({dish.name, toText(dish.price), std::to_string(dish.left) + " left",
                     dish.soldOut ? "sold out" : ""});
}

void append(std::vector<std::string> &lines, const TextColumns &columns)
{
    const std::vector<std::string> more = columns.lines();
    lines.insert(lines.end(), more.begin(), more.end());
}

std::string paymentText(const OrderDetails &details)
{
    if (details.payment == PaymentStage::None)
        return "";
    std::string text = "asked " + toText(details.requested) + ", taken " + toText(details.taken);
    if (details.refunded != Money{})
        text += ", refunded " + toText(details.refunded);
    return text + (details.declined ? ", card declined" : "");
}

} // namespace

std::vector<std::string> linesOf(const KitchenBoard &board)
{
    TextColumns columns;
    for (const Ticket &ticket : board.tickets.sorted())
        columns.add({numberText(ticket.order), placeText(ticket.kind, ticket.table, ticket.guest),
                     std::string(wordOf(ticket.state)), clockText(ticket.sentAt),
                     joined(ticket.lines, [](const TicketLine &line) { return lineText(line); })});
    return columns.lines();
}

std::vector<std::string> linesOf(const WaiterBoard &board)
{
    TextColumns tables;
    TextColumns orders;
    TextColumns dishes;
    addTables(board, tables);
    addOrders(board, orders);
    addDishes(board, dishes);
    std::vector<std::string> lines = tables.lines();
    append(lines, orders);
    append(lines, dishes);
    return lines;
}

std::vector<std::string> linesOf(const StatusBoard &board)
{
    TextColumns columns;
    for (const StatusNumber &shown : board.numbers.sorted())
        columns.add({numberText(shown.order), std::string(wordOf(shown.kind)),
                     std::string(wordOf(shown.stage)), "promised " + clockText(shown.promised)});
    return columns.lines();
}

std::vector<std::string> linesOf(const DetailsBoard &board)
{
    TextColumns columns;
    for (const OrderDetails &details : board.details.sorted())
        columns.add({numberText(details.order),
                     placeText(details.kind, details.table, details.guest), stageText(details),
                     clockText(details.placedAt),
                     joined(details.lines, [](const DetailsLine &line) { return lineText(line); }),
                     paymentText(details)});
    return columns.lines();
}

std::vector<std::string> linesOf(const OrderDetails &details)
{
    TextColumns head;
    head.add({"Order " + numberText(details.order),
              placeText(details.kind, details.table, details.guest), stageText(details),
              paymentText(details)});
    TextColumns dishes;
    for (const DetailsLine &line : details.lines)
        dishes.add({"  " + dishText(line) + remarks(line.note, line.allergy), toText(line.price),
                    std::string(wordOf(line.state)), "stock " + std::string(wordOf(line.stock))});
    TextColumns events;
    for (const DetailsEvent &event : details.events)
        events.add({"  " + numberText(event.position), clockText(event.at), event.type});
    std::vector<std::string> lines = head.lines();
    append(lines, dishes);
    append(lines, events);
    return lines;
}

} // namespace restaurant
