#pragma once

#include "experiment/comparing.h"
#include "experiment/results/sweep.h"

#include <string_view>
#include <vector>

namespace restaurant {

struct SweepPlan
{
    Knob knob{};
    std::optional<ViewName> view; ///< Of a delay.
    std::vector<double> points;   ///< From the smallest to the largest.
    ReplicationPlan replications{1, 10, 0};
    std::size_t measured = 2; ///< Evenings of each point, on files.
    double precision = .05;   ///< As of a comparison.
};

/// "guests-per-hour", "delay:waiter"; else what is wrong, for a person.
[[nodiscard]] tl::expected<std::pair<Knob, std::optional<ViewName>>, std::string>
knobAsked(std::string_view text);

/// The scenario with the knob turned to `value`; or why it cannot be, for a person.
[[nodiscard]] tl::expected<Scenario, std::string>
turnedTo(const Scenario &scenario, Knob knob, std::optional<ViewName> view, double value);

/// One evening for each point; or what is wrong with one.
[[nodiscard]] tl::expected<std::vector<Scenario>, std::string> eveningsOf(const Scenario &scenario,
                                                                          const SweepPlan &plan);

/// As compareEvenings(): every point has the same seeds.
[[nodiscard]] Sweep sweepOver(const std::vector<Scenario> &evenings, const SweepPlan &plan,
                              const ReplicationWatch &watch = {}, const std::stop_token &stop = {});

} // namespace restaurant
