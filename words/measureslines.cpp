#include "boardlines.h"

#include "floortext.h"
#include "names.h"
#include "plaintext.h"
#include "read/documentfields.h"
#include "textcolumns.h"
#include "toldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace restaurant {

namespace {

constexpr std::size_t longestShown = 10;

QString text(int count)
{
    return QString::number(count);
}

QString lengthText(Duration length)
{
    return toQString(durationText(length));
}

/// With two decimals.
QString decimals(double value)
{
    const auto hundredths = static_cast<long>(std::lround(value * 100));
    return QStringLiteral("%1.%2")
        .arg(hundredths / 100)
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

/// With one decimal.
QString percent(double ratio)
{
    const auto tenths = static_cast<long>(std::lround(ratio * 1000));
    return QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10);
}

/// Of which time shares and rates are.
Duration spanOf(const MeasuresBoard &board)
{
    const MeasuresClock *clock = board.clock.find(MeasuresClockId::Only);
    return clock ? board.at - clock->from : Duration{};
}

std::vector<OrderMeasure> waitedFor(const MeasuresBoard &board)
{
    std::vector<OrderMeasure> orders = board.orders.sorted();
    std::erase_if(orders, [](const OrderMeasure &order) { return !order.guest; });
    return orders;
}

constexpr std::array allOrderTimes{OrderTime::KitchenBusy, OrderTime::InWork, OrderTime::StaffBusy,
                                   OrderTime::ScreenLate};

class MeasuresLines
{
    Q_DECLARE_TR_FUNCTIONS(MeasuresLines)

public:
    static TextColumns span(const MeasuresBoard &board)
    {
        TextColumns columns;
        columns.add({tr("Figures"), tr("from %1").arg(clockOf(board.at - spanOf(board))),
                     tr("to %1").arg(clockOf(board.at)),
                     tr("(%1)").arg(lengthText(spanOf(board)))});
        return columns;
    }

    static TextColumns waits(const MeasuresBoard &board)
    {
        TextColumns columns;
        columns.add(QStringList{tr("Wait"), tr("count")} + summaryTitles() +
                    QStringList{tr("gave up"), tr("waiting")});
        for (const WaitMeasure &waits : board.waits.sorted())
            columns.add(QStringList{FloorText::wait(waits.kind)} + summaryCells(summaryOf(waits)) +
                        QStringList{text(waits.gaveUp), text(waits.waiting)});
        return columns;
    }

    static TextColumns guests(const MeasuresBoard &board)
    {
        TextColumns columns;
        columns.add({tr("Guests"), tr("came"), tr("inside"), tr("served"), tr("per hour"),
                     tr("saw the queue"), tr("lost patience"), tr("nothing to order"),
                     tr("could not pay"), tr("orders"), tr("delivered"), tr("questions"),
                     tr("looks")});
        for (const GuestsMeasure &guests : board.guests.sorted()) {
            const int served = guests.leftFor(LeaveReason::Served);
            columns.add({termText(wordOf(guests.kind)), text(guests.came), text(guests.inside),
                         text(served), decimals(perHour(served, spanOf(board))),
                         text(guests.leftFor(LeaveReason::Balked)),
                         text(guests.leftFor(LeaveReason::LostPatience)),
                         text(guests.leftFor(LeaveReason::NothingToOrder)),
                         text(guests.leftFor(LeaveReason::Declined)), text(guests.ordersPlaced),
                         text(guests.ordersDelivered), text(guests.questions), text(guests.looks)});
        }
        return columns;
    }

    static TextColumns pools(const MeasuresBoard &board)
    {
        TextColumns columns;
        const std::vector<PoolMeasure> pools = board.pools.sorted();
        const bool someWait = std::any_of(pools.begin(), pools.end(), [](const PoolMeasure &pool) {
            return pool.awaiting > Duration::zero();
        });
        QStringList heads{tr("Pool"),        tr("staff"),      tr("busy"),
                          tr("utilisation"), tr("at work"),    tr("of", "so much staff time"),
                          tr("queue"),       tr("mean queue"), tr("done"),
                          tr("in vain"),     tr("switching"),  tr("looking up"),
                          tr("looks")};
        if (someWait)
            heads += tr("awaiting views");
        columns.add(heads);
        for (const PoolMeasure &pool : pools) {
            QStringList cells{scenarioText(pool.pool),
                              text(pool.staff),
                              text(pool.busy),
                              percent(utilisationOf(pool, board.at)),
                              lengthText(busyTimeOf(pool, board.at)),
                              lengthText(staffTimeOf(pool, board.at)),
                              text(pool.queue),
                              decimals(meanQueueOf(pool, board.at)),
                              text(pool.done),
                              text(pool.inVain),
                              lengthText(pool.switching),
                              lengthText(pool.lookingUp),
                              text(pool.looks)};
            if (someWait)
                cells += lengthText(pool.awaiting);
            columns.add(cells);
        }
        return columns;
    }

    /// How often somebody looked at a view for each command of a person that changed something.
    static TextColumns reads(const MeasuresBoard &board)
    {
        int looks = 0;
        for (const GuestsMeasure &guests : board.guests.sorted())
            looks += guests.looks;
        for (const PoolMeasure &pool : board.pools.sorted())
            looks += pool.looks;
        const MeasuresClock *clock = board.clock.find(MeasuresClockId::Only);
        const int commands = clock ? clock->commands : 0;
        const double ratio = commands > 0 ? double(looks) / commands : 0;
        TextColumns columns;
        columns.add({tr("Reads"), tr("%n looks at views", nullptr, looks),
                     tr("%n commands of persons", nullptr, commands),
                     tr("%1 to 1").arg(decimals(ratio))});
        return columns;
    }

    static TextColumns orderTimes(const std::vector<OrderMeasure> &orders)
    {
        TextColumns columns;
        columns.add(QStringList{tr("Time of orders"), tr("orders")} + summaryTitles());
        for (const OrderTime time : allOrderTimes) {
            std::vector<Duration> lengths;
            for (const OrderMeasure &order : orders)
                lengths.push_back(order.time(time));
            columns.add(QStringList{title(time)} + summaryCells(summaryOf(std::move(lengths))));
        }
        return columns;
    }

    static TextColumns longest(std::vector<OrderMeasure> orders)
    {
        std::stable_sort(orders.begin(), orders.end(),
                         [](const auto &a, const auto &b) { return waitOf(a) > waitOf(b); });
        orders.resize(std::min(orders.size(), longestShown));
        QStringList titles{tr("Longest"), tr("placed"), tr("waited")};
        for (const OrderTime time : allOrderTimes)
            titles += title(time);
        TextColumns columns;
        columns.add(titles);
        for (const OrderMeasure &order : orders) {
            QStringList row{tr("order %1").arg(number(order.order)), clockOf(order.placedAt),
                            lengthText(waitOf(order))};
            for (const OrderTime time : allOrderTimes)
                row += lengthText(order.time(time));
            columns.add(row);
        }
        return columns;
    }

private:
    static QString title(OrderTime time)
    {
        switch (time) {
        case OrderTime::KitchenBusy:
            return tr("kitchen was busy");
        case OrderTime::InWork:
            return tr("in work");
        case OrderTime::StaffBusy:
            return tr("staff were busy");
        case OrderTime::ScreenLate:
            return tr("screen was late");
        }
        return {};
    }
    static QStringList summaryTitles() { return {tr("mean"), tr("median"), tr("p95"), tr("max")}; }
    /// Count, mean, median, p95 and max.
    static QStringList summaryCells(const WaitSummary &summary)
    {
        return {text(summary.count), lengthText(summary.mean), lengthText(summary.median),
                lengthText(summary.p95), lengthText(summary.max)};
    }
};

} // namespace

std::vector<std::string> linesOf(const MeasuresBoard &board)
{
    const std::vector<OrderMeasure> orders = waitedFor(board);
    return linesOf({MeasuresLines::span(board), MeasuresLines::waits(board),
                    MeasuresLines::guests(board), MeasuresLines::pools(board),
                    MeasuresLines::reads(board), MeasuresLines::orderTimes(orders),
                    MeasuresLines::longest(orders)});
}

} // namespace restaurant
