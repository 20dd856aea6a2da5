// What a few runs say of the truth.
#pragma once

#include "run.h"

#include <optional>
#include <span>
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

} // namespace restaurant
