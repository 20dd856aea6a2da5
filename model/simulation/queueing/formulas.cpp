#include "formulas.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace restaurant {

namespace {

double utilisation(const ServiceClass &guests)
{
    return guests.arrivals * guests.meanService;
}

void scale(std::vector<double> &shares, double sum)
{
    for (double &share : shares)
        share /= sum;
}

double harmonic(std::size_t n)
{
    double sum = 0;
    for (std::size_t i = 1; i <= n; ++i)
        sum += 1 / static_cast<double>(i);
    return sum;
}

} // namespace

/// By way of Erlang B, server by server: powers and factorials would leave the range of numbers.
double erlangC(double offered, std::size_t servers)
{
    double blocked = 1;
    for (std::size_t n = 1; n <= servers; ++n)
        blocked = offered * blocked / (static_cast<double>(n) + offered * blocked);
    const double rho = offered / static_cast<double>(servers);
    return blocked / (1 - rho * (1 - blocked));
}

double emptyShare(double offered, std::size_t servers)
{
    double term = 1; // offered^n / n!
    double sum = 0;
    for (std::size_t n = 0; n < servers; ++n) {
        sum += term;
        term *= offered / static_cast<double>(n + 1);
    }
    const double rho = offered / static_cast<double>(servers);
    return 1 / (sum + term / (1 - rho));
}

double waitMMc(double arrivals, double rate, std::size_t servers)
{
    return erlangC(arrivals / rate, servers) / (static_cast<double>(servers) * rate - arrivals);
}

double waitMG1(double arrivals, double meanService, double squaredVariation)
{
    const double rho = arrivals * meanService;
    return rho * meanService * (1 + squaredVariation) / (2 * (1 - rho));
}

std::vector<double> insideShares(double arrivals, double rate, std::size_t servers,
                                 std::size_t room)
{
    return insideSharesWithPatience(arrivals, rate, servers, 0, room);
}

/// Scaled down on the way: with many servers the terms would leave the range of numbers.
std::vector<double> insideSharesWithPatience(double arrivals, double rate, std::size_t servers,
                                             double leaving, std::optional<std::size_t> room)
{
    constexpr double large = 1e200;
    constexpr double negligible = 1e-16;
    std::vector<double> shares{1};
    double sum = 1;
    for (std::size_t n = 1; !room || n <= *room; ++n) {
        const auto busy = static_cast<double>(std::min(n, servers));
        const double growth = arrivals / (busy * rate + (static_cast<double>(n) - busy) * leaving);
        shares.push_back(shares.back() * growth);
        sum += shares.back();
        if (!room && growth < 1 && shares.back() / (1 - growth) < negligible * sum)
            break;
        if (sum > large)
            scale(shares, std::exchange(sum, 1));
    }
    scale(shares, sum);
    return shares;
}

std::vector<double> waitsByPriority(std::span<const ServiceClass> classes)
{
    double residual = 0; // what is left of the service that an arriving guest finds
    for (const ServiceClass &guests : classes)
        residual += utilisation(guests) * guests.meanService * (1 + guests.squaredVariation) / 2;
    std::vector<double> waits;
    double above = 0;
    for (const ServiceClass &guests : classes) {
        const double upToThis = above + utilisation(guests);
        waits.push_back(residual / ((1 - above) * (1 - upToThis)));
        above = upToThis;
    }
    return waits;
}

std::vector<double> waitsByPriority(std::span<const double> arrivals, double rate,
                                    std::size_t servers)
{
    const double all = std::accumulate(arrivals.begin(), arrivals.end(), 0.0);
    const double capacity = rate * static_cast<double>(servers);
    const double residual = erlangC(all / rate, servers) / capacity;
    std::vector<double> waits;
    double above = 0;
    for (const double ofClass : arrivals) {
        const double upToThis = above + ofClass / capacity;
        waits.push_back(residual / ((1 - above) * (1 - upToThis)));
        above = upToThis;
    }
    return waits;
}

double forkJoinTime(double arrivals, double rate, std::size_t stations)
{
    if (stations == 1)
        return 1 / (rate - arrivals);
    const double rho = arrivals / rate;
    const double ofTwo = (1.5 - rho / 8) / (rate - arrivals);
    const double growth = harmonic(stations) / harmonic(2);
    return (growth + (1 - growth) * 4 * rho / 11) * ofTwo;
}

} // namespace restaurant
