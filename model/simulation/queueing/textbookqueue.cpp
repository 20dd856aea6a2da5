#include "textbookqueue.h"

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

constexpr double microsecondsPerHour = 3.6e9;

std::optional<std::string> problemWith(const GuestClass &guests)
{
    if (!std::isfinite(guests.perHour) || guests.perHour <= 0)
        return "Guests arrive: a rate is above 0.";
    if (guests.perHour > 1e6)
        return "A rate is at most 1,000,000 an hour.";
    if (guests.patience) {
        if (auto problem = problemWith(*guests.patience))
            return "Patience: " + *problem;
    }
    return problemWith(guests.service);
}

bool isExponential(const GuestClass &guests)
{
    return std::holds_alternative<Exponential>(guests.service);
}

bool isPatient(const GuestClass &guests)
{
    return !guests.patience;
}

/// "+M": the patience, after the queue.
std::string patienceOf(const TextbookQueue &queue)
{
    const auto &classes = queue.classes;
    if (std::all_of(classes.begin(), classes.end(), isPatient))
        return {};
    const bool exponential =
        std::all_of(classes.begin(), classes.end(), [](const GuestClass &guests) {
            return guests.patience && std::holds_alternative<Exponential>(*guests.patience);
        });
    return exponential ? "+M" : "+G";
}

} // namespace

std::optional<std::string> problemWith(const TextbookQueue &queue)
{
    if (queue.classes.empty())
        return "There is at least one class of guests.";
    for (const GuestClass &guests : queue.classes) {
        if (auto problem = problemWith(guests))
            return problem;
    }
    if (queue.servers == 0 || queue.stations == 0)
        return "There is at least one server and one station.";
    if (queue.servers > mostServers || queue.stations > mostStations)
        return "There are at most 10,000 servers at a station, and 1,000 stations.";
    if (queue.room && *queue.room < queue.servers)
        return "There is room for as many guests as there are servers, or more.";
    if (queue.room > mostRoom)
        return "There is room for at most 100,000 guests; without --room for all.";
    if (queue.stations > 1 && (queue.room || queue.classes.size() > 1))
        return "With several stations there is room for all, and one class of guests.";
    if (queue.stations > 1 && queue.classes.front().patience)
        return "With several stations nobody loses patience.";
    return std::nullopt;
}

double offeredLoad(const TextbookQueue &queue)
{
    double load = 0;
    for (const GuestClass &guests : queue.classes)
        load += guests.perHour * meanOf(guests.service) / microsecondsPerHour;
    return load;
}

double offeredUtilisation(const TextbookQueue &queue)
{
    return offeredLoad(queue) / static_cast<double>(queue.servers);
}

std::string notationOf(const TextbookQueue &queue)
{
    const bool exponential = std::all_of(queue.classes.begin(), queue.classes.end(), isExponential);
    std::string text;
    if (queue.stations > 1)
        text.append("Fork-join of ").append(std::to_string(queue.stations)).append(" ");
    text.append(exponential ? "M/M/" : "M/G/").append(std::to_string(queue.servers));
    if (queue.room)
        text.append("/").append(std::to_string(*queue.room));
    text.append(patienceOf(queue));
    if (queue.classes.size() > 1)
        text.append(" with ").append(std::to_string(queue.classes.size())).append(" priorities");
    return text;
}

} // namespace restaurant
