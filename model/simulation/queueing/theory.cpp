#include "theory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <numeric>
#include <utility>

namespace restaurant {

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

bool isExponential(const Distribution &distribution)
{
    return std::holds_alternative<Exponential>(distribution);
}

bool isExponential(const TextbookQueue &queue)
{
    return isExponential(queue.classes.front().service);
}

bool losesPatience(const TextbookQueue &queue)
{
    return std::any_of(queue.classes.begin(), queue.classes.end(),
                       [](const GuestClass &guests) { return guests.patience.has_value(); });
}

bool isServedAlike(const TextbookQueue &queue)
{
    return std::all_of(queue.classes.begin(), queue.classes.end(), [&](const GuestClass &guests) {
        return guests.service == queue.classes.front().service;
    });
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
    theory.abandoned = 0;
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

/// The rate at which those who wait lose patience, in leavings a minute; 0: never.
double leavingRate(const TextbookQueue &queue)
{
    const auto &patience = queue.classes.front().patience;
    return patience ? microsecondsPerMinute / meanOf(*patience) : 0;
}

std::vector<double> sharesOf(const TextbookQueue &queue)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    return insideSharesWithPatience(guests.arrivals, 1 / guests.meanService, queue.servers,
                                    leavingRate(queue), queue.room);
}

/// The share of guests who find no room.
double refusedOf(const TextbookQueue &queue, const std::vector<double> &shares)
{
    return queue.room ? shares.back() : 0;
}

/// What follows from the shares of time with so many inside.
Theory balanced(const TextbookQueue &queue)
{
    const ServiceClass guests = inMinutes(queue.classes.front());
    const std::vector<double> shares = sharesOf(queue);
    const double refused = refusedOf(queue, shares);
    const double admitted = guests.arrivals * (1 - refused);
    double inside = 0;
    double waiting = 0;
    double delayed = -refused;
    for (std::size_t n = 0; n < shares.size(); ++n) {
        inside += static_cast<double>(n) * shares[n];
        waiting += static_cast<double>(n - std::min(n, queue.servers)) * shares[n];
        if (n >= queue.servers)
            delayed += shares[n];
    }
    Theory theory;
    theory.inside = inside;
    theory.waiting = waiting;
    theory.wait = waiting / admitted;
    theory.time = inside / admitted;
    theory.delayed = std::max(0.0, delayed) / (1 - refused);
    theory.empty = shares.front();
    theory.refused = refused;
    theory.abandoned = waiting * leavingRate(queue) / admitted;
    const double served = admitted * (1 - *theory.abandoned);
    theory.throughput = served * minutesPerHour;
    theory.utilisation = served * guests.meanService / static_cast<double>(queue.servers);
    if (queue.room)
        theory.insideShares = shares;
    return theory;
}

Theory patience(const TextbookQueue &queue)
{
    Theory theory = balanced(queue);
    theory.formula = "Erlang A, birth and death in balance";
    theory.source = "C. Palm, Research on telephone traffic carried by full availability groups, "
                    "Tele 1, 1957 (in Swedish 1946); O. Garnett, A. Mandelbaum, M. Reiman, "
                    "Designing a call center with impatient customers, Manufacturing & Service "
                    "Operations Management 4(3), 2002";
    return theory;
}

Theory limitedRoom(const TextbookQueue &queue)
{
    Theory theory = balanced(queue);
    theory.formula = "M/M/c/K, birth and death in balance";
    theory.source = "D. Gross, J. F. Shortle, J. M. Thompson, C. M. Harris, Fundamentals of "
                    "Queueing Theory, chapter 2";
    return theory;
}

/// All are served alike.
std::vector<double> waitsByDavis(const TextbookQueue &queue,
                                 const std::vector<ServiceClass> &classes)
{
    std::vector<double> arrivals;
    for (const ServiceClass &guests : classes)
        arrivals.push_back(guests.arrivals);
    return waitsByPriority(arrivals, 1 / classes.front().meanService, queue.servers);
}

Theory priorities(const TextbookQueue &queue)
{
    std::vector<ServiceClass> classes;
    std::transform(queue.classes.begin(), queue.classes.end(), std::back_inserter(classes),
                   inMinutes);
    Theory theory;
    theory.waitOfClass =
        queue.servers == 1 ? waitsByPriority(classes) : waitsByDavis(queue, classes);
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
    theory.utilisation = offeredUtilisation(queue);
    theory.delayed = erlangC(offeredLoad(queue), queue.servers);
    theory.empty = emptyShare(offeredLoad(queue), queue.servers);
    theory.throughput = arrivals * minutesPerHour;
    theory.refused = 0;
    theory.abandoned = 0;
    theory.formula = queue.servers == 1 ? "Cobham's priorities" : "Davis's priorities";
    theory.source = queue.servers == 1
                        ? "A. Cobham, Priority assignment in waiting line problems, Operations "
                          "Research 2(1), 1954"
                        : "R. H. Davis, Waiting-time distribution of a multi-server, priority "
                          "queuing system, Operations Research 14(1), 1966";
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

/// Of priorities.
std::string whyNoneOfClasses(const TextbookQueue &queue)
{
    if (queue.room || losesPatience(queue))
        return "the formulas for priorities are for room for all, and for guests who never lose "
               "patience";
    if (queue.servers > 1 && !(isExponential(queue) && isServedAlike(queue)))
        return "the formula for priorities at several servers is for classes that are served "
               "alike, exponentially";
    return {};
}

/// Why no formula holds; empty: one does.
std::string whyNone(const TextbookQueue &queue)
{
    const double rho = offeredUtilisation(queue);
    if (!queue.room && !losesPatience(queue) && rho >= 1)
        return "the servers are asked for " + decimal(rho) +
               " of their time; from 1 on the queue grows without end, and has no mean";
    if (queue.stations > mostStationsApproximated)
        return "the approximation for fork-join was made for up to 32 stations";
    if (queue.stations > 1 && (queue.servers > 1 || !isExponential(queue)))
        return "the formula for fork-join is for one exponential server at each station";
    if (queue.classes.size() > 1)
        return whyNoneOfClasses(queue);
    if (losesPatience(queue) &&
        !(isExponential(queue) && isExponential(*queue.classes.front().patience)))
        return "the formula for patience is for exponential services and exponential patience";
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
    if (losesPatience(queue))
        return patience(queue);
    if (queue.room)
        return limitedRoom(queue);
    return isExponential(queue) ? manyServers(queue) : anyService(queue);
}

} // namespace restaurant
