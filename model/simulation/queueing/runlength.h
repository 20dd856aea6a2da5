// How long a run must be before its figures are those of the long run, and runs that go on until
// they are precise enough.
//
// A queue that begins empty becomes as it is in the long run only after a while, the longer the
// busier it is; and two moments closer than that are not independent of each other. Its relaxation
// time says how long: of M/M/1 it is 1 / (mu (1 - sqrt(rho))^2) (P. M. Morse, Stochastic properties
// of waiting lines, Journal of the Operations Research Society of America 3(3), 1955), and of other
// services that times (1 + cs^2) / 2 (A. R. Odoni, E. Roth, An empirical investigation of the
// transient behavior of stationary queueing systems, Operations Research 31(3), 1983). With so many
// servers it is taken to be that of one who is as fast as all, or a service if that is longer.
#pragma once

#include "comparison.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// In minutes; empty: the queue grows without end.
[[nodiscard]] std::optional<double> relaxationTime(const TextbookQueue &queue);

/// The guests who come in four relaxation times are not counted, by when 98 % of what the empty
/// beginning did is over; at most half of `guests` though.
[[nodiscard]] std::uint64_t warmUpOf(const TextbookQueue &queue, std::uint64_t guests);
/// A run of fewer is too short: those who come in twelve relaxation times. Empty: any is.
[[nodiscard]] std::optional<double> fewestGuests(const TextbookQueue &queue);

/// A sentence on why figures of runs of so many guests are not those of the long run, whatever
/// their intervals say; empty: they are.
[[nodiscard]] std::string whyTooShort(const TextbookQueue &queue, std::uint64_t guests);

/// The widest interval of the mean waits, times and numbers of guests, as a share of its mean.
/// Empty without intervals.
[[nodiscard]] std::optional<double> relativeWidth(const std::vector<Compared> &compared);

struct PreciseRuns
{
    std::vector<Run> runs;
    RunPlan plan;
    std::optional<double> width; ///< relativeWidth() of these.
};

/// No run has more guests.
constexpr std::uint64_t mostGuests = 50'000'000;

/// Runs of at least two seeds that are so long that relativeWidth() is at most `precision`; or, if
/// that would take more than mostGuests, as they are then. At first `pilot` guests or as many as
/// make a run long enough; they only tell how many more it takes, and are not counted: an interval
/// that may stop the run when it happens to be narrow holds the truth less often than it says.
/// At a precision of a tenth, intervals of 95 % held the truth in 92 of 100 (15 examples, 200
/// repeats of 20 seeds; the least of one example 88): waits are skewed, and few runs are not quite
/// normal. `goesOn` is told what has been reached and what comes next.
[[nodiscard]] PreciseRuns
simulateUntil(double precision, const TextbookQueue &queue, std::uint64_t pilot,
              std::uint64_t firstSeed, std::size_t seeds, Duration tail = {},
              const std::function<void(const PreciseRuns &, const RunPlan &next)> &goesOn = {});

} // namespace restaurant
