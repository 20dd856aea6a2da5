#include "runlength.h"

#include <boost/math/distributions/fisher_f.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <string_view>

namespace restaurant {

namespace {

constexpr double warmUpTimes = 4;
constexpr double fewestTimes = 12;

/// All classes as one, in guests a minute and minutes.
struct Flowing
{
    double arrivals = 0;
    double meanService = 0;
    double squaredVariation = 0;
    double leaving = 0; ///< Of each who waits; of the most patient class.
};

Flowing flowingOf(const TextbookQueue &queue)
{
    Flowing all;
    double squares = 0;
    bool everybodyLeaves = true;
    double longestPatience = 0;
    for (const GuestClass &guests : queue.classes) {
        const double arrivals = guests.perHour / 60;
        const double mean = meanOf(guests.service) / 6e7;
        all.arrivals += arrivals;
        all.meanService += arrivals * mean;
        squares += arrivals * mean * mean * (1 + squaredVariationOf(guests.service));
        everybodyLeaves = everybodyLeaves && guests.patience;
        if (guests.patience)
            longestPatience = std::max(longestPatience, meanOf(*guests.patience) / 6e7);
    }
    all.meanService /= all.arrivals;
    all.squaredVariation = squares / all.arrivals / (all.meanService * all.meanService) - 1;
    if (everybodyLeaves && longestPatience > 0)
        all.leaving = 1 / longestPatience;
    return all;
}

/// With room for K, of M/M/1/K: mu + lambda - 2 sqrt(lambda mu) cos(pi / (K + 1)).
double returningRate(const TextbookQueue &queue, const Flowing &all)
{
    const double capacity = static_cast<double>(queue.servers) / all.meanService;
    const double turn =
        queue.room ? std::cos(std::numbers::pi / (static_cast<double>(*queue.room) + 1)) : 1;
    return capacity + all.arrivals - 2 * std::sqrt(capacity * all.arrivals) * turn;
}

std::optional<double> guestsIn(const TextbookQueue &queue, double relaxationTimes)
{
    const auto time = relaxationTime(queue);
    if (!time)
        return std::nullopt;
    return std::ceil(relaxationTimes * *time * flowingOf(queue).arrivals);
}

bool isMeanOfLongRun(const Compared &one)
{
    constexpr std::array<std::string_view, 6> means{"wait",   "time",        "waiting",
                                                    "inside", "waitOfClass", "timeOfClass"};
    const std::string_view word = std::string_view(one.measure).substr(0, one.measure.find(' '));
    return std::find(means.begin(), means.end(), word) != means.end();
}

std::uint64_t asGuests(double count)
{
    return static_cast<std::uint64_t>(
        std::clamp(std::ceil(count), 1.0, static_cast<double>(mostGuests)));
}

/// How many times as many guests it takes as the last runs suggest, so that 19 of 20 such
/// attempts are precise enough: what a few runs say of how much runs vary, varies itself, by
/// Fisher's F.
double margin(std::size_t seeds)
{
    const auto freedom = static_cast<double>(seeds - 1);
    return boost::math::quantile(boost::math::fisher_f(freedom, freedom), 0.95);
}

/// Of so many guests more, who alone are counted; as many as can be, if those are too many.
RunPlan longerBy(double guests, const TextbookQueue &queue, RunPlan plan)
{
    const double more = std::ceil(std::max(guests, fewestGuests(queue).value_or(0)));
    if (more >= static_cast<double>(mostGuests - plan.guests))
        return {mostGuests, warmUpOf(queue, mostGuests), plan.tail};
    return {plan.guests + static_cast<std::uint64_t>(more), plan.guests, plan.tail};
}

RunPlan nextPlan(const PreciseRuns &reached, double precision, const TextbookQueue &queue)
{
    const auto counted = static_cast<double>(reached.plan.guests - reached.plan.warmUp);
    const double ratio = reached.width.value_or(0) / precision;
    return longerBy(counted * margin(reached.runs.size()) * ratio * ratio, queue, reached.plan);
}

} // namespace

std::optional<double> relaxationTime(const TextbookQueue &queue)
{
    const Flowing all = flowingOf(queue);
    const double variation = (1 + all.squaredVariation) / 2;
    double time = std::numeric_limits<double>::infinity();
    if (queue.room || offeredUtilisation(queue) < 1)
        time = variation / returningRate(queue, all);
    if (all.leaving > 0)
        time = std::min(time, 1 / all.leaving);
    if (!std::isfinite(time))
        return std::nullopt;
    return std::max(time, all.meanService);
}

std::uint64_t warmUpOf(const TextbookQueue &queue, std::uint64_t guests)
{
    const auto wanted = guestsIn(queue, warmUpTimes);
    const auto most = static_cast<double>(guests / 2);
    return static_cast<std::uint64_t>(std::min(wanted.value_or(most), most));
}

std::optional<double> fewestGuests(const TextbookQueue &queue)
{
    return guestsIn(queue, fewestTimes);
}

std::string whyTooShort(const TextbookQueue &queue, std::uint64_t guests)
{
    const auto fewest = fewestGuests(queue);
    if (!fewest)
        return "More guests come than can be served: the queue grows without end, and all figures "
               "depend on how long it was watched.";
    if (static_cast<double>(guests) >= *fewest)
        return {};
    return "Each run is too short for a queue as busy as this: it takes " +
           std::to_string(asGuests(*fewest)) + " guests or more to forget that it began empty, " +
           "and these are " + std::to_string(guests) +
           ". The truth may lie outside of the intervals.";
}

std::optional<double> relativeWidth(const std::vector<Compared> &compared)
{
    std::optional<double> widest;
    for (const Compared &one : compared) {
        if (!isMeanOfLongRun(one) || !one.simulated.interval)
            continue;
        widest = std::max(widest.value_or(0), relativeHalfWidth(one.simulated).value_or(0));
    }
    return widest;
}

PreciseRuns
simulateUntil(double precision, const TextbookQueue &queue, std::uint64_t pilot,
              std::uint64_t firstSeed, std::size_t seeds, Duration tail,
              const std::function<void(const PreciseRuns &, const RunPlan &next)> &goesOn)
{
    const std::uint64_t guests = std::max(pilot, asGuests(fewestGuests(queue).value_or(0)));
    RunPlan plan{guests, warmUpOf(queue, guests), tail};
    for (bool isPilot = true;; isPilot = false) {
        PreciseRuns reached{simulate(queue, plan, firstSeed, seeds), plan, {}};
        reached.width = relativeWidth(compare(queue, reached.runs, {}));
        const bool isPrecise = reached.width && *reached.width <= precision;
        plan = nextPlan(reached, precision, queue);
        if ((isPrecise && !isPilot) || plan.guests == reached.plan.guests ||
            problemWith(queue, plan.guests))
            return reached;
        if (goesOn)
            goesOn(reached, plan);
    }
}

} // namespace restaurant
