// Queueing theory: what is known of queues in the long run, and what it says of a textbook queue,
// where it says anything. The formulas take rates and times in any one unit of time; except where
// there is room for a certain number only, less work arrives than the servers can do.
#pragma once

#include "textbookqueue.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
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
/// The mean wait of each class at one server, the first class being served first without
/// interrupting anybody. A. Cobham, 1954.
[[nodiscard]] std::vector<double> waitsByPriority(std::span<const ServiceClass> classes);

/// The mean time until the last of `stations` tasks is done, each before an exponential server of
/// its own. Exact for 1 and 2 (L. Flatto and S. Hahn, 1984); for up to 32 an approximation, which
/// reads slightly low (R. Nelson and A. N. Tantawi, 1988).
[[nodiscard]] double forkJoinTime(double arrivals, double rate, std::size_t stations);

/// Named and measured as in Measures (run.h); empty where the formula says nothing.
struct Theory
{
    std::string formula; ///< "Erlang C"
    std::string source;  ///< Who found it, and where it stands.
    std::optional<double> wait;
    std::optional<double> time;
    std::optional<double> waiting;
    std::optional<double> inside;
    std::optional<double> delayed;
    std::optional<double> utilisation;
    std::optional<double> empty;
    std::optional<double> throughput;
    std::optional<double> refused;
    std::vector<double> waitOfClass; ///< Only where there are several.
    std::vector<double> timeOfClass;
    std::vector<double> insideShares; ///< Only where the room is limited.
};

/// Or a sentence on why no formula holds.
[[nodiscard]] tl::expected<Theory, std::string> theoryOf(const TextbookQueue &queue);

} // namespace restaurant
