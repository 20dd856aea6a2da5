// What was simulated beside what theory says, measure by measure.
#pragma once

#include "run.h"
#include "theory.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace restaurant {

/// The mean of independent runs, and how far from it the truth may be: within `halfWidth` on either
/// side with 95 % confidence, by Student's t. One run alone says nothing of that.
struct Estimate
{
    double mean = 0;
    std::optional<double> halfWidth;
};

/// From at least one value.
[[nodiscard]] Estimate estimate(std::span<const double> values);
/// Of one measure.
[[nodiscard]] Estimate estimate(const std::vector<Run> &runs, double Measures::*measure);
/// Of one place in a list of measures; a run whose list is shorter counts as 0.
[[nodiscard]] Estimate estimate(const std::vector<Run> &runs,
                                std::vector<double> Measures::*measure, std::size_t place);

struct Compared
{
    std::string measure; ///< As in Measures: "wait", "timeOfClass 2", "insideShare 0".
    std::string unit;    ///< "min", "guests", "1/h"; empty: a share.
    Estimate simulated;
    std::optional<double> theory;
};

/// `theory` may be missing. Classes are numbered from 1; they stand there if there are several,
/// shares of guests inside if the room is limited.
[[nodiscard]] std::vector<Compared> compare(const TextbookQueue &queue,
                                            const std::vector<Run> &runs,
                                            const std::optional<Theory> &theory);

} // namespace restaurant
