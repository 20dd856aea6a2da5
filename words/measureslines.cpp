#include "boardlines.h"

#include "read/measuresfields.h"
#include "textcolumns.h"

#include <algorithm>
#include <cmath>

namespace restaurant {
namespace {

constexpr std::size_t longestShown = 10;

std::string text(int count)
{
    return std::to_string(count);
}

/// With two decimals.
std::string decimals(double value)
{
    const auto hundredths = static_cast<long>(std::lround(value * 100));
    const std::string behind = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + (behind.size() < 2 ? ".0" : ".") + behind;
}

/// With one decimal.
std::string percent(double ratio)
{
    const auto tenths = static_cast<long>(std::lround(ratio * 1000));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

/// Count, mean, median, p95 and max, each in a column.
void addSummary(std::vector<std::string> &row, const WaitSummary &summary)
{
    row.insert(row.end(),
               {text(summary.count), durationText(summary.mean), durationText(summary.median),
                durationText(summary.p95), durationText(summary.max)});
}

TextColumns waitsOf(const MeasuresBoard &board)
{
    TextColumns columns;
    columns.add({"Wait", "count", "mean", "median", "p95", "max", "gave up", "waiting"});
    for (const WaitMeasure &waits : board.waits.sorted()) {
        std::vector<std::string> row{std::string(waitText(waits.kind))};
        addSummary(row, summaryOf(waits));
        row.insert(row.end(), {text(waits.gaveUp), text(waits.waiting)});
        columns.add(std::move(row));
    }
    return columns;
}

Duration spanOf(const MeasuresBoard &board)
{
    const MeasuresClock *clock = board.clock.find(MeasuresClockId::Only);
    return clock ? board.at - clock->from : Duration{};
}

/// Of which time shares and rates are.
TextColumns spanLine(const MeasuresBoard &board)
{
    TextColumns columns;
    columns.add({"Figures", "from " + clockText(board.at - spanOf(board)),
                 "to " + clockText(board.at), "(" + durationText(spanOf(board)) + ")"});
    return columns;
}

TextColumns guestsOf(const MeasuresBoard &board)
{
    const Duration open = spanOf(board);
    TextColumns columns;
    columns.add({"Guests", "came", "inside", "served", "per hour", "saw the queue", "lost patience",
                 "nothing to order", "could not pay", "orders", "delivered", "questions", "looks"});
    for (const GuestsMeasure &guests : board.guests.sorted()) {
        const int served = guests.leftFor(LeaveReason::Served);
        columns.add({std::string(wordOf(guests.kind)), text(guests.came), text(guests.inside),
                     text(served), decimals(perHour(served, open)),
                     text(guests.leftFor(LeaveReason::Balked)),
                     text(guests.leftFor(LeaveReason::LostPatience)),
                     text(guests.leftFor(LeaveReason::NothingToOrder)),
                     text(guests.leftFor(LeaveReason::Declined)), text(guests.ordersPlaced),
                     text(guests.ordersDelivered), text(guests.questions), text(guests.looks)});
    }
    return columns;
}

TextColumns poolsOf(const MeasuresBoard &board)
{
    TextColumns columns;
    columns.add({"Pool", "staff", "busy", "utilisation", "at work", "of", "queue", "mean queue",
                 "done", "in vain", "switching", "looking up", "looks"});
    for (const PoolMeasure &pool : board.pools.sorted())
        columns.add({pool.pool, text(pool.staff), text(pool.busy),
                     percent(utilisationOf(pool, board.at)),
                     durationText(busyTimeOf(pool, board.at)),
                     durationText(staffTimeOf(pool, board.at)), text(pool.queue),
                     decimals(meanQueueOf(pool, board.at)), text(pool.done), text(pool.inVain),
                     durationText(pool.switching), durationText(pool.lookingUp), text(pool.looks)});
    return columns;
}

/// How often somebody looked at a view for each command of a person that changed something.
TextColumns readsOf(const MeasuresBoard &board)
{
    int looks = 0;
    for (const GuestsMeasure &guests : board.guests.sorted())
        looks += guests.looks;
    for (const PoolMeasure &pool : board.pools.sorted())
        looks += pool.looks;
    const MeasuresClock *clock = board.clock.find(MeasuresClockId::Only);
    const int commands = clock ? clock->commands : 0;
    TextColumns columns;
    columns.add({"Reads", text(looks) + " looks at views", text(commands) + " commands of persons",
                 decimals(commands > 0 ? double(looks) / commands : 0) + " to 1"});
    return columns;
}

std::vector<OrderMeasure> waitedFor(const MeasuresBoard &board)
{
    std::vector<OrderMeasure> orders = board.orders.sorted();
    std::erase_if(orders, [](const OrderMeasure &order) { return !order.guest; });
    return orders;
}

constexpr std::array allOrderTimes{OrderTime::KitchenBusy, OrderTime::InWork, OrderTime::StaffBusy,
                                   OrderTime::ScreenLate};

TextColumns orderTimesOf(const std::vector<OrderMeasure> &orders)
{
    TextColumns columns;
    columns.add({"Time of orders", "orders", "mean", "median", "p95", "max"});
    for (const OrderTime time : allOrderTimes) {
        std::vector<Duration> lengths;
        for (const OrderMeasure &order : orders)
            lengths.push_back(order.time(time));
        std::vector<std::string> row{std::string(textOf(time))};
        addSummary(row, summaryOf(std::move(lengths)));
        columns.add(std::move(row));
    }
    return columns;
}

TextColumns longestOf(std::vector<OrderMeasure> orders)
{
    std::stable_sort(orders.begin(), orders.end(),
                     [](const auto &a, const auto &b) { return waitOf(a) > waitOf(b); });
    orders.resize(std::min(orders.size(), longestShown));
    TextColumns columns;
    columns.add({"Longest", "placed", "waited", "kitchen was busy", "in work", "staff were busy",
                 "screen was late"});
    for (const OrderMeasure &order : orders) {
        std::vector<std::string> row{"order " + std::to_string(number(order.order)),
                                     clockText(order.placedAt), durationText(waitOf(order))};
        for (const OrderTime time : allOrderTimes)
            row.push_back(durationText(order.time(time)));
        columns.add(std::move(row));
    }
    return columns;
}

} // namespace

std::vector<std::string> linesOf(const MeasuresBoard &board)
{
    const std::vector<OrderMeasure> orders = waitedFor(board);
    std::vector<std::string> lines;
    for (const TextColumns &part :
         {spanLine(board), waitsOf(board), guestsOf(board), poolsOf(board), readsOf(board),
          orderTimesOf(orders), longestOf(orders)}) {
        const std::vector<std::string> more = part.lines();
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

} // namespace restaurant
