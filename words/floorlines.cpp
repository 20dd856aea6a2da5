#include "boardlines.h"

#include "read/floorfields.h"
#include "textcolumns.h"

namespace restaurant {
namespace {

template <typename Id> std::string numbered(const char *text, Id id)
{
    return text + std::to_string(number(id));
}

std::string persons(const FloorGuest &guest)
{
    return std::to_string(guest.size) + (guest.size == 1 ? " person" : " persons");
}

std::string untilText(const std::optional<Instant> &until)
{
    return until ? "until " + clockText(*until) : "";
}

std::string queueText(const FloorPool &pool)
{
    std::string text = std::to_string(pool.queue.size()) + " waiting:";
    for (const FloorTask &task : pool.queue)
        text.append(" ")
            .append(wordOf(task.kind))
            .append(task.guest ? numbered(" for guest ", *task.guest) + "," : ",");
    text.pop_back();
    return text;
}

TextColumns guestsOf(const FloorBoard &board)
{
    TextColumns columns;
    for (const FloorGuest &guest : board.guests.sorted())
        columns.add({numbered("Guest ", guest.guest), persons(guest), placeText(guest),
                     stateText(guest), "since " + clockText(guest.since), untilText(guest.until)});
    return columns;
}

TextColumns staffOf(const FloorBoard &board)
{
    TextColumns columns;
    for (const FloorStaff &staff : board.staff.sorted())
        columns.add({staff.name, staff.pool, taskText(staff), "since " + clockText(staff.since),
                     untilText(staff.until)});
    return columns;
}

TextColumns queuesOf(const FloorBoard &board)
{
    TextColumns columns;
    for (const FloorPool &pool : board.pools.sorted())
        if (!pool.queue.empty())
            columns.add({"Queue of " + pool.pool, queueText(pool)});
    return columns;
}

TextColumns kitchenOf(const FloorBoard &board)
{
    TextColumns columns;
    for (const FloorStation &station : board.stations.sorted())
        for (const CookingLine &line : station.cooking)
            columns.add({station.station, std::to_string(line.quantity) + " " + line.name,
                         numbered("order ", line.order), line.who,
                         "since " + clockText(line.since)});
    for (const WaiterOrder &order : board.waiter.orders.sorted())
        if (isOnPass(order))
            columns.add({"pass", order.carries, numbered("order ", order.order), "",
                         "since " + clockText(order.readyAt)});
    return columns;
}

} // namespace

std::vector<std::string> linesOf(const FloorBoard &board)
{
    std::vector<std::string> lines;
    for (const TextColumns &part :
         {guestsOf(board), staffOf(board), queuesOf(board), kitchenOf(board)}) {
        const std::vector<std::string> more = part.lines();
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

} // namespace restaurant
