// A figure: one number of ours against the limit that was measured in the same run, and the goal
// for their ratio.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace restaurant::bench {

/// One counter of one benchmark.
struct Source
{
    std::string benchmark;
    std::string counter;
};

struct Goal
{
    enum class Kind { AtLeast, AtMost };
    Kind kind = Kind::AtLeast;
    double ratio = 1;
};

/// What is told beside a figure; it has no limit and no goal.
struct Detail
{
    std::string name;
    std::string unit;
    Source source;
};

struct Figure
{
    std::string name;
    std::string unit;
    Source ours;
    Source limit; ///< What the bare interface does with the same work.
    Goal goal;
    std::vector<Detail> details = {};
};

/// What each counter of each benchmark came to, one value for each repetition.
using Samples = std::map<std::string, std::map<std::string, std::vector<double>>>;

struct Result
{
    const Figure *figure = nullptr;
    double value = 0; ///< Median of the repetitions.
    double limit = 0; ///< Likewise.
    double ratio = 0;
    bool met = false;
    std::vector<double> details; ///< As the figure names them; medians too.
};

/// Nothing measured counts as nothing reached.
[[nodiscard]] Result judge(const Figure &figure, const Samples &samples);

[[nodiscard]] std::string headLine();
/// "command_single   4512.0 /s   5230.1 /s   0.86   >= 0.85   met".
/// Under it, if it has details, a line of them.
[[nodiscard]] std::string textLines(const Result &result);
[[nodiscard]] std::string jsonLine(const Result &result);

} // namespace restaurant::bench
