// The formulas of queueing theory, which take rates and times in any one unit of time. Except where
// there is room for a certain number only, or patience, less work arrives than the servers can do.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace restaurant {

/// The share of guests who have to wait in M/M/c, where `offered` = arrivals / service rate.
/// A. K. Erlang, 1917.
[[nodiscard]] double erlangC(double offered, std::size_t servers);
/// The share of time for which M/M/c is empty.
[[nodiscard]] double emptyShare(double offered, std::size_t servers);
/// The mean wait in M/M/c: Erlang C / (c mu - lambda).
[[nodiscard]] double waitMMc(double arrivals, double rate, std::size_t servers);

/// The mean wait in M/G/1, by the squared coefficient of variation of the service time.
/// F. Pollaczek, 1930; A. Khinchine, 1932.
[[nodiscard]] double waitMG1(double arrivals, double meanService, double squaredVariation);

/// The shares of time with 0 .. `room` guests inside M/M/c/K. Any load.
/// Birth and death in balance: lambda p(n-1) = min(n, c) mu p(n).
[[nodiscard]] std::vector<double> insideShares(double arrivals, double rate, std::size_t servers,
                                               std::size_t room);

struct ServiceClass
{
    double arrivals = 0;
    double meanService = 0;
    double squaredVariation = 1;
};
/// The same where those who wait lose patience at `leaving` each: lambda p(n-1) =
/// (min(n, c) mu + max(0, n - c) theta) p(n). Without a room, as far as there is any share that
/// counts. C. Palm, 1946 ("Erlang A").
[[nodiscard]] std::vector<double> insideSharesWithPatience(double arrivals, double rate,
                                                           std::size_t servers, double leaving,
                                                           std::optional<std::size_t> room);

/// The mean wait of each class at one server, the first class being served first without
/// interrupting anybody. A. Cobham, 1954.
[[nodiscard]] std::vector<double> waitsByPriority(std::span<const ServiceClass> classes);
/// The same at several servers, where all classes are served at one rate, exponentially: by the
/// rates at which the classes arrive. R. H. Davis, 1966.
[[nodiscard]] std::vector<double> waitsByPriority(std::span<const double> arrivals, double rate,
                                                  std::size_t servers);

/// The mean time until the last of `stations` tasks is done, each before an exponential server of
/// its own. Exact for 1 and 2 (L. Flatto and S. Hahn, 1984); for up to 32 an approximation, which
/// reads slightly low (R. Nelson and A. N. Tantawi, 1988).
[[nodiscard]] double forkJoinTime(double arrivals, double rate, std::size_t stations);

} // namespace restaurant
