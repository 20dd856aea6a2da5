#include "measures.h"

#include <algorithm>
#include <numeric>

namespace restaurant {
namespace {

/// The shortest of the sorted lengths that at least `percent` of 100 of them do not exceed.
Duration percentile(const std::vector<Duration> &sorted, std::size_t percent)
{
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[rank - 1];
}

Duration medianOf(const std::vector<Duration> &sorted)
{
    const std::size_t half = sorted.size() / 2;
    if (sorted.size() % 2 == 1)
        return sorted[half];
    return sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
}

/// What `count` adds up to from `upTo` to `now`.
Duration running(int count, const PoolMeasure &pool, Instant now)
{
    return now > pool.upTo ? count * (now - pool.upTo) : Duration{};
}

double ratio(Duration part, Duration whole)
{
    if (whole <= Duration{})
        return 0;
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

} // namespace

WaitSummary summaryOf(std::vector<Duration> lengths)
{
    if (lengths.empty())
        return {};
    std::sort(lengths.begin(), lengths.end());
    WaitSummary summary;
    summary.count = static_cast<int>(lengths.size());
    summary.mean = std::accumulate(lengths.begin(), lengths.end(), Duration{}) / summary.count;
    summary.median = medianOf(lengths);
    summary.p95 = percentile(lengths, 95);
    summary.max = lengths.back();
    return summary;
}

WaitSummary summaryOf(const WaitMeasure &waits)
{
    std::vector<Duration> lengths;
    lengths.reserve(waits.samples.size());
    for (const WaitSample &sample : waits.samples)
        lengths.push_back(sample.length);
    return summaryOf(std::move(lengths));
}

Duration staffTimeOf(const PoolMeasure &pool, Instant now)
{
    return pool.staffTime + running(pool.staff, pool, now);
}

Duration busyTimeOf(const PoolMeasure &pool, Instant now)
{
    return pool.busyTime + running(pool.busy, pool, now);
}

double utilisationOf(const PoolMeasure &pool, Instant now)
{
    return ratio(busyTimeOf(pool, now), staffTimeOf(pool, now));
}

double meanQueueOf(const PoolMeasure &pool, Instant now)
{
    return ratio(pool.queueTime + running(pool.queue, pool, now),
                 std::max(now, pool.upTo) - pool.from);
}

double perHour(int count, Duration time)
{
    if (time <= Duration{})
        return 0;
    return count * ratio(std::chrono::hours(1), time);
}

Duration waitOf(const OrderMeasure &order)
{
    return std::accumulate(order.times.begin(), order.times.end(), Duration{});
}

OrderTime timeNow(const OrderMeasure &order)
{
    if (order.toCook > 0)
        return OrderTime::KitchenBusy;
    if (!order.cooking.empty() || order.inHands > 0)
        return OrderTime::InWork;
    return order.queued > 0 ? OrderTime::StaffBusy : OrderTime::ScreenLate;
}

void note(MinuteMeasure &point, const WaitMeasure &waits)
{
    point.waiting[static_cast<std::size_t>(waits.kind)] = waits.waiting;
}

void note(MinuteMeasure &point, const GuestsMeasure &guests)
{
    point.inside += guests.inside;
    point.came += guests.came;
    point.served += guests.leftFor(LeaveReason::Served);
    point.ordersDelivered += guests.ordersDelivered;
    point.looks += guests.looks;
}

void note(MinuteMeasure &point, const PoolMeasure &pool)
{
    point.pools.push_back({pool.pool, pool.queue, pool.busy, pool.staff});
    point.looks += pool.looks;
}

void note(MinuteMeasure &point, const MeasuresClock &clock)
{
    point.commands = clock.commands;
}

} // namespace restaurant
