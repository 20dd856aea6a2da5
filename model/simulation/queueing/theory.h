// Queueing theory: what is known of queues in the long run (formulas.h), and what it says of a
// textbook queue, where it says anything.
#pragma once

#include "formulas.h"
#include "textbookqueue.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

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
    std::optional<double> abandoned;
    std::vector<double> waitOfClass; ///< Only where there are several.
    std::vector<double> timeOfClass;
    std::vector<double> insideShares; ///< Only where the room is limited.
};

/// Or a sentence on why no formula holds.
[[nodiscard]] tl::expected<Theory, std::string> theoryOf(const TextbookQueue &queue);

/// The share of those let in who wait longer than so many minutes; empty where no formula says so:
/// it is known where one class is served exponentially.
[[nodiscard]] std::optional<double> longerWaits(const TextbookQueue &queue, double minutes);
/// The minutes that `share` of those let in do not exceed; empty as above.
[[nodiscard]] std::optional<double> waitPercentile(const TextbookQueue &queue, double share);

} // namespace restaurant
