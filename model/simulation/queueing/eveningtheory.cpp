#include "eveningtheory.h"

#include "run.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace restaurant {

namespace {

constexpr std::size_t evenings = 200;

const Pool *poolForOrders(const Live &live)
{
    const Pool *only = nullptr;
    for (const Pool &pool : live.pools) {
        if (std::find(pool.kinds.begin(), pool.kinds.end(), WorkKind::TakeOrder) ==
            pool.kinds.end())
            continue;
        if (only)
            return nullptr;
        only = &pool;
    }
    return only;
}

const WorkTime *timeOf(const Live &live, WorkKind kind)
{
    const auto found = std::find_if(live.work.begin(), live.work.end(),
                                    [kind](const WorkTime &time) { return time.work == kind; });
    return found == live.work.end() ? nullptr : &*found;
}

/// At the counter guests pay while they order, to the same server.
bool takesTimeToPay(const Live &live)
{
    const WorkTime *time = timeOf(live, WorkKind::Bill);
    return time && time->length && meanOf(*time->length) > 0;
}

/// The one rate at which guests come; nothing if there is none.
std::optional<ArrivalRate> onlyRate(const GuestProfile &guests)
{
    const auto *rates = std::get_if<ArrivalRates>(&guests.arrivals);
    if (!rates || rates->intervals.size() != 1)
        return std::nullopt;
    return rates->intervals.front();
}

bool losesPatience(const GuestProfile &guests)
{
    return guests.balksAt ||
           std::any_of(guests.patience.begin(), guests.patience.end(),
                       [](const Patience &patience) { return patience.wait == WaitKind::Order; });
}

/// The first condition that is broken, as a sentence.
std::optional<std::string> brokenBy(const Live &live)
{
    if (live.guests.size() != 1 || live.guests.front().kind != GuestKind::Takeaway)
        return "guests who dine in order when they have chosen, not when they come.";
    const GuestProfile &guests = live.guests.front();
    if (!onlyRate(guests))
        return "guests do not come at one rate all evening.";
    if (losesPatience(guests))
        return "guests lose patience, or do not come in when the queue is long.";
    const Pool *pool = poolForOrders(live);
    if (!pool)
        return "it takes one pool that takes all orders.";
    if (pool->kinds.size() != 1)
        return "those who take orders have other work as well.";
    if (!live.rota.empty())
        return "the staff changes during the evening.";
    const WorkTime *time = timeOf(live, WorkKind::TakeOrder);
    if (!time || !time->length || meanOf(time->walking) > 0 || takesTimeToPay(live))
        return "the time to take an order and the money is not drawn from one distribution alone.";
    return std::nullopt;
}

TextbookQueue queueOf(const Live &live)
{
    TextbookQueue queue;
    queue.servers = poolForOrders(live)->staff.size();
    queue.classes = {
        {onlyRate(live.guests.front())->perHour, *timeOf(live, WorkKind::TakeOrder)->length}};
    return queue;
}

void findBand(WaitTheory &theory, const TextbookQueue &queue, const Live &live, std::uint64_t seed)
{
    const double guests = std::max(1.0, expectedArrivals(live.guests.front().arrivals));
    std::vector<double> waits;
    for (const Run &run :
         simulate(queue, {static_cast<std::uint64_t>(std::lround(guests))}, seed, evenings))
        waits.push_back(run.measures.wait);
    std::sort(waits.begin(), waits.end());
    theory.low = waits[evenings * 25 / 1000];
    theory.high = waits[evenings * 975 / 1000];
}

} // namespace

tl::expected<WaitTheory, std::string> theoryOfWaitToOrder(const Scenario &scenario)
{
    if (const auto broken = brokenBy(scenario.live))
        return tl::unexpected(*broken);
    const TextbookQueue queue = queueOf(scenario.live);
    const auto theory = theoryOf(queue);
    if (!theory)
        return tl::unexpected(theory.error());
    if (!theory->wait)
        return tl::unexpected(theory->formula + " says nothing of the wait.");
    WaitTheory said;
    said.notation = notationOf(queue);
    said.formula = theory->formula;
    said.mean = *theory->wait;
    findBand(said, queue, scenario.live, scenario.seed);
    return said;
}

} // namespace restaurant
