// How likely long waits are in the long run.
#include "theory.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace restaurant {

namespace {

/// Minutes, and so many a minute.
struct Rates
{
    double arrivals = 0;
    double capacity = 0; ///< Of all servers of a station together.
    double leaving = 0;  ///< Of each who waits.
};

Rates ratesOf(const TextbookQueue &queue)
{
    const GuestClass &guests = queue.classes.front();
    const double rate = 6e7 / meanOf(guests.service);
    return {guests.perHour / 60, rate * static_cast<double>(queue.servers),
            guests.patience ? 6e7 / meanOf(*guests.patience) : 0};
}

/// Whether who has so many waiting before him still waits after `minutes`: for a server to become
/// free and for each of those to go, be it to a server or out of the door, and unless his own
/// patience ends.
double stillWaits(const Rates &rates, std::size_t before, double minutes)
{
    const auto goings = static_cast<double>(before + 1);
    if (rates.leaving == 0)
        return boost::math::gamma_q(goings, rates.capacity * minutes);
    const double patient = std::exp(-rates.leaving * minutes);
    return patient * boost::math::ibeta(rates.capacity / rates.leaving, goings, patient);
}

/// From the shares of time with so many inside, which are what guests find who come by chance.
std::optional<double> longerByShares(const TextbookQueue &queue, const Rates &rates, double minutes)
{
    constexpr std::size_t mostShares = 2'000; // more take longer than anybody waits
    const auto shares = insideSharesWithPatience(
        rates.arrivals, rates.capacity / static_cast<double>(queue.servers), queue.servers,
        rates.leaving, queue.room);
    if (shares.size() > mostShares)
        return std::nullopt;
    const std::size_t lettingIn = queue.room ? shares.size() - 1 : shares.size();
    double longer = 0;
    for (std::size_t n = queue.servers; n < lettingIn; ++n)
        longer += shares[n] * stillWaits(rates, n - queue.servers, minutes);
    return queue.room ? longer / (1 - shares.back()) : longer;
}

} // namespace

std::optional<double> longerWaits(const TextbookQueue &queue, double minutes)
{
    const bool exponential = std::holds_alternative<Exponential>(queue.classes.front().service);
    if (queue.classes.size() > 1 || !exponential || !theoryOf(queue))
        return std::nullopt;
    const Rates rates = ratesOf(queue);
    if (queue.room || rates.leaving > 0)
        return longerByShares(queue, rates, minutes);
    return erlangC(offeredLoad(queue), queue.servers) *
           std::exp(-(rates.capacity - rates.arrivals) * minutes);
}

/// By halving: the share falls as the minutes grow.
std::optional<double> waitPercentile(const TextbookQueue &queue, double share)
{
    const auto atOnce = longerWaits(queue, 0);
    if (!atOnce)
        return std::nullopt;
    const double longer = 1 - share;
    if (*atOnce <= longer)
        return 0;
    double low = 0;
    double high = 1;
    while (*longerWaits(queue, high) > longer)
        high *= 2;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (*longerWaits(queue, middle) > longer ? low : high) = middle;
    }
    return high;
}

} // namespace restaurant
