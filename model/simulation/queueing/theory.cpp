#include "theory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <numeric>

namespace restaurant {

namespace {

double utilisation(const ServiceClass &guests)
{
    return guests.arrivals * guests.meanService;
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
    std::vector<double> shares{1};
    for (std::size_t n = 1; n <= room; ++n)
        shares.push_back(shares.back() * arrivals /
                         (static_cast<double>(std::min(n, servers)) * rate));
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum;
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

double forkJoinTime(double arrivals, double rate, std::size_t stations)
{
    if (stations == 1)
        return 1 / (rate - arrivals);
    const double rho = arrivals / rate;
    const double ofTwo = (1.5 - rho / 8) / (rate - arrivals);
    const double growth = harmonic(stations) / harmonic(2);
    return (growth + (1 - growth) * 4 * rho / 11) * ofTwo;
}

namespace {

constexpr double microsecondsPerMinute = 6e7;
constexpr double minutesPerHour = 60;
constexpr std::size_t mostStationsApproximated = 32;

/// Minutes, and guests a minute.
ServiceClass inMinutes(const GuestClass &guests)
{
    return {guests.perHour / minutesPerHour, meanOf(guests.service) / microsecondsPerMinute,
            squaredVariationOf(guests.service)};
}

bool isExponential(const TextbookQueue &queue)
{
    return std::holds_alternative<Exponential>(queue.classes.front().service);
}

/// What follows from the mean wait, by Little's law and because arrivals see the mean over time.
Theory unlimited(const TextbookQueue &queue, double wait)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    Theory theory;
    theory.wait = wait;
    theory.time = wait + guests.meanService;
    theory.waiting = guests.arrivals * wait;
    theory.inside = guests.arrivals * *theory.time;
    theory.utilisation = offeredUtilisation(queue);
    theory.throughput = queue.classes.front().perHour;
    theory.refused = 0;
    return theory;
}

Theory manyServers(const TextbookQueue &queue)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    Theory theory =
        unlimited(queue, waitMMc(guests.arrivals, 1 / guests.meanService, queue.servers));
    theory.delayed = erlangC(offeredLoad(queue), queue.servers);
    theory.empty = emptyShare(offeredLoad(queue), queue.servers);
    theory.formula = "Erlang C";
    theory.source = "A. K. Erlang, Solution of some problems in the theory of probabilities of "
                    "significance in automatic telephone exchanges, 1917";
    return theory;
}

Theory anyService(const TextbookQueue &queue)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    Theory theory =
        unlimited(queue, waitMG1(guests.arrivals, guests.meanService, guests.squaredVariation));
    theory.delayed = offeredUtilisation(queue);
    theory.empty = 1 - offeredUtilisation(queue);
    theory.formula = "Pollaczek-Khinchine";
    theory.source = "F. Pollaczek, Ueber eine Aufgabe der Wahrscheinlichkeitstheorie, 1930; "
                    "A. Khinchine, 1932";
    return theory;
}

Theory limitedRoom(const TextbookQueue &queue)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    Theory theory;
    theory.insideShares =
        insideShares(guests.arrivals, 1 / guests.meanService, queue.servers, *queue.room);
    const auto &shares = theory.insideShares;
    const double admitted = guests.arrivals * (1 - shares.back());
    double inside = 0;
    double waiting = 0;
    double delayed = 0;
    for (std::size_t n = 0; n < shares.size(); ++n) {
        inside += static_cast<double>(n) * shares[n];
        waiting += static_cast<double>(n - std::min(n, queue.servers)) * shares[n];
        if (n >= queue.servers && n < *queue.room)
            delayed += shares[n];
    }
    theory.inside = inside;
    theory.waiting = waiting;
    theory.wait = waiting / admitted;
    theory.time = inside / admitted;
    theory.delayed = delayed / (1 - shares.back());
    theory.empty = shares.front();
    theory.refused = shares.back();
    theory.throughput = admitted * minutesPerHour;
    theory.utilisation = admitted * guests.meanService / static_cast<double>(queue.servers);
    theory.formula = "M/M/c/K, birth and death in balance";
    theory.source = "D. Gross, J. F. Shortle, J. M. Thompson, C. M. Harris, Fundamentals of "
                    "Queueing Theory, chapter 2";
    return theory;
}

Theory priorities(const TextbookQueue &queue)
{
    std::vector<ServiceClass> classes;
    std::transform(queue.classes.begin(), queue.classes.end(), std::back_inserter(classes),
                   inMinutes);
    Theory theory;
    theory.waitOfClass = waitsByPriority(classes);
    double arrivals = 0;
    double waiting = 0;
    double inside = 0;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        theory.timeOfClass.push_back(theory.waitOfClass[i] + classes[i].meanService);
        arrivals += classes[i].arrivals;
        waiting += classes[i].arrivals * theory.waitOfClass[i];
        inside += classes[i].arrivals * theory.timeOfClass[i];
    }
    theory.waiting = waiting;
    theory.inside = inside;
    theory.wait = waiting / arrivals;
    theory.time = inside / arrivals;
    theory.utilisation = theory.delayed = offeredUtilisation(queue);
    theory.empty = 1 - offeredUtilisation(queue);
    theory.throughput = arrivals * minutesPerHour;
    theory.refused = 0;
    theory.formula = "Cobham's priorities";
    theory.source = "A. Cobham, Priority assignment in waiting line problems, Operations Research "
                    "2(1), 1954";
    return theory;
}

/// Each station by itself is M/M/1.
Theory forkJoin(const TextbookQueue &queue)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    Theory theory = unlimited(queue, waitMMc(guests.arrivals, 1 / guests.meanService, 1));
    theory.delayed = offeredUtilisation(queue);
    theory.time = forkJoinTime(guests.arrivals, 1 / guests.meanService, queue.stations);
    theory.inside = guests.arrivals * *theory.time;
    theory.formula = queue.stations == 2 ? "Fork-join of two stations, exact"
                                         : "Nelson and Tantawi's approximation, slightly low";
    theory.source = queue.stations == 2
                        ? "L. Flatto, S. Hahn, Two parallel queues created by arrivals with two "
                          "demands I, SIAM Journal on Applied Mathematics 44(5), 1984"
                        : "R. Nelson, A. N. Tantawi, Approximate analysis of fork/join "
                          "synchronization in parallel queues, IEEE Transactions on Computers "
                          "37(6), 1988";
    return theory;
}

/// "1.250", with a point whatever the language of the machine.
std::string decimal(double value)
{
    std::array<char, 400> text;
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 3);
    return {text.data(), written.ptr};
}

/// Why no formula holds; empty: one does.
std::string whyNone(const TextbookQueue &queue)
{
    const double rho = offeredUtilisation(queue);
    if (!queue.room && rho >= 1)
        return "the servers are asked for " + decimal(rho) +
               " of their time; from 1 on the queue grows without end, and has no mean";
    if (queue.stations > mostStationsApproximated)
        return "the approximation for fork-join was made for up to 32 stations";
    if (queue.stations > 1 && (queue.servers > 1 || !isExponential(queue)))
        return "the formula for fork-join is for one exponential server at each station";
    if (queue.classes.size() > 1 && (queue.servers > 1 || queue.room))
        return "the formula for priorities is for one server and room for all";
    if (queue.room && !isExponential(queue))
        return "the formula for a limited room is for exponential services";
    if (queue.servers > 1 && !isExponential(queue))
        return "for several servers there is an exact formula only when services are exponential";
    return {};
}

} // namespace

tl::expected<Theory, std::string> theoryOf(const TextbookQueue &queue)
{
    if (std::string why = whyNone(queue); !why.empty())
        return tl::unexpected(std::move(why));
    if (queue.stations > 1)
        return forkJoin(queue);
    if (queue.classes.size() > 1)
        return priorities(queue);
    if (queue.room)
        return limitedRoom(queue);
    return isExponential(queue) ? manyServers(queue) : anyService(queue);
}

} // namespace restaurant
