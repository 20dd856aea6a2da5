// What a few runs say of all that could be, and how sure of it one may be. All that the program
// prints as an interval comes from here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace restaurant {

/// Both ends belong to it.
struct Interval
{
    double low = 0;
    double high = 0;
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval &) const = default;
};

/// A mean, and where the truth lies: of 100 such intervals 95 hold it. One run alone says nothing
/// of that; its interval is empty.
struct Estimate
{
    double mean = 0;
    std::optional<Interval> interval;
    bool operator==(const Estimate &) const = default;
};

/// What values there can be. No interval goes beyond.
enum class Range {
    Any,
    NotNegative, ///< Waits, numbers of guests.
    Share,       ///< From 0 to 1.
};

/// Of independent runs, at least one, each with a value: by Student's t. A share's interval is made
/// on the scale of its logarithmic odds (the delta method), where it can go on for ever, and so
/// never leaves 0 .. 1; where all runs say 0, or all 1, each counts as one trial of Wilson's.
[[nodiscard]] Estimate estimate(std::span<const double> values, Range range = Range::Any);

/// A share of independent trials. E. B. Wilson, Probable inference, the law of succession, and
/// statistical inference, Journal of the American Statistical Association 22, 1927. Without trials
/// it is unknown: 0 .. 1.
[[nodiscard]] Estimate estimateShare(std::uint64_t successes, std::uint64_t trials);

/// Of values[i] - base[i], where both met the same guests: what chance did to both alike falls out.
/// As many of one as of the other.
[[nodiscard]] Estimate estimateDifference(std::span<const double> values,
                                          std::span<const double> base);
/// Whether there is a difference at all, as far as the runs can tell. False without an interval.
[[nodiscard]] bool leavesZero(const Estimate &difference);

/// Half the interval's width as a share of the mean, .02 being "within 2 %". Empty without an
/// interval, or where the mean is 0.
[[nodiscard]] std::optional<double> relativeHalfWidth(const Estimate &estimate);
/// How many runs it would take in all until that is at most `precision`, which is above 0, if more
/// runs vary as much as these `runs`. Empty where relativeHalfWidth() is.
[[nodiscard]] std::optional<std::size_t> runsNeeded(const Estimate &estimate, std::size_t runs,
                                                    double precision);

} // namespace restaurant
