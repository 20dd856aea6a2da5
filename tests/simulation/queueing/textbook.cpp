#include "textbook.h"

namespace restaurant {

namespace {

Duration minutes(double length)
{
    return Duration{static_cast<Duration::rep>(length * 6e7 + 0.5)};
}

Distribution exponential(double mean)
{
    return Exponential{minutes(mean)};
}

TextbookQueue oneClass(double perHour, Distribution service, std::size_t servers)
{
    return {{{perHour, std::move(service)}}, servers, {}, 1};
}

/// M/M/c by the two rates, as many books give it.
TextbookQueue byRates(double arrivals, double services, std::size_t servers)
{
    return oneClass(arrivals, exponential(60 / services), servers);
}

} // namespace

std::vector<Example> examples()
{
    TextbookQueue fiveChairs = byRates(5, 3, 2);
    fiveChairs.room = 5;
    TextbookQueue twoStations = oneClass(30, exponential(1), 1);
    twoStations.stations = 2;
    TextbookQueue manyStations = twoStations;
    manyStations.stations = 8;
    TextbookQueue impatient = byRates(60, 30, 2);
    impatient.classes.front().patience = exponential(2);
    TextbookQueue crowded = byRates(80, 60, 1);
    crowded.classes.front().patience = exponential(4);
    crowded.room = 6;
    return {
        {"1 Burger Dome (Anderson, Sweeney, Williams)",
         byRates(45, 60, 1),
         {{"waiting", 2.25, 5e-9},
          {"wait", 3, 5e-9},
          {"delayed", .75, 5e-9},
          {"inside", 3, 5e-9},
          {"time", 4, 5e-9}}},
        {"2 Burger Dome, two servers",
         byRates(45, 60, 2),
         {{"waiting", .1227, 5e-5},
          {"wait", .1636, 5e-5},
          {"delayed", .2045, 5e-5},
          {"inside", .872727, 5e-7},
          {"time", 1.163636, 5e-7}}},
        {"3 Bronson 1982, 24.6",
         byRates(300, 182.5, 3),
         {{"empty", .17754, 5e-6},
          {"waiting", .352, 5e-4},
          {"inside", 1.996, 5e-4},
          {"wait", .001175 * 60, 5e-7 * 60},
          {"time", .006654 * 60, 5e-7 * 60}}},
        {"4 Bronson 1982, 23.3",
         byRates(24, 30, 1),
         {{"inside", 4, 5e-9}, {"time", 10, 5e-9}, {"empty", .2, 5e-9}}},
        {"5 Eye clinic (as in Gross and Harris)",
         byRates(6, 3, 3),
         {{"empty", 1. / 9, 5e-9},
          {"delayed", 4. / 9, 5e-9},
          {"waiting", 8. / 9, 5e-9},
          {"time", 28.89, 5e-3}}},
        {"6 Kelton, Simulation with Arena, 2.6",
         oneClass(48, exponential(1), 1),
         {{"wait", 4, 5e-9}, {"time", 5, 5e-9}, {"waiting", 3.2, 5e-9}, {"inside", 4, 5e-9}}},
        {"6b the same, uniform",
         oneClass(48, Uniform{minutes(.1), minutes(1.9)}, 1),
         {{"wait", 2.54, 5e-9}, {"waiting", 2.032, 5e-9}}},
        {"6c the same, triangular",
         oneClass(48, Triangular{minutes(.1), minutes(1), minutes(1.9)}, 1),
         {{"wait", 2.27, 5e-9}, {"waiting", 1.816, 5e-9}}},
        {"7 the same as M/M/3",
         oneClass(48, exponential(3), 3),
         {{"utilisation", .8, 5e-9},
          {"delayed", .647191, 5e-7},
          {"wait", 3.235955, 5e-7},
          {"time", 6.235955, 5e-7}}},
        {"8 two-priority workstation (Prabhu 1981)",
         {{{1, exponential(5)}, {9, exponential(5)}}, 1, {}, 1},
         {{"timeOfClass 0", 9.545, 5e-4}, {"timeOfClass 1", 32.27, 5e-3}}},
        {"9 M/M/2 with room for five (Jensen, ORMM)",
         fiveChairs,
         {{"throughput", 4.424, 5e-4},
          {"time", .511 * 60, 5e-4 * 60},
          {"wait", .178 * 60, 5e-4 * 60},
          {"insideShares 0", .143, 5e-4},
          {"insideShares 1", .239, 5e-4},
          {"insideShares 2", .199, 5e-4},
          {"insideShares 3", .166, 5e-4},
          {"insideShares 4", .138, 5e-4},
          {"insideShares 5", .115, 5e-4}}},
        // As many leave as are served: M/M/infinity, the number inside is Poisson's.
        {"Erlang A, patience as long as a service",
         impatient,
         {{"inside", 2, 5e-9}, {"empty", .135335, 5e-7}, {"delayed", .593994, 5e-7}}},
        {"Erlang A with room for six, overloaded", crowded, {}},
        // By the law of conservation the mean wait is that of example 7.
        {"Davis, two priorities at three servers",
         {{{12, exponential(3)}, {36, exponential(3)}}, 3, {}, 1},
         {{"wait", 3.235955, 5e-7}, {"timeOfClass 0", 3.808989, 5e-7}}},
        {"fork-join of two stations", twoStations, {{"time", 1.4375 * 2, 5e-9}}},
        {"fork-join of eight stations", manyStations, {}},
    };
}

} // namespace restaurant
