// What a comparison has found.
#pragma once

#include "delivery/deliveries.h"
#include "domain/architecture.h"
#include "domain/staffing.h"
#include "experiment/results/compared.h"
#include "experiment/results/viewbend.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct ComparisonColumn
{
    std::string label; ///< What is other than the scenario says: "architecture=poll"; "as-is".
    Architecture architecture;        ///< When its evening begins.
    bool isArchitectureSaid = false;  ///< By the label.
    std::optional<Staffing> staffing; ///< Nothing: as the scenario says.
    std::vector<ViewDelay> delays;
    std::string boards; ///< A word: "all"; empty: as the scenario says.
    std::vector<ViewName> unbent;
    std::vector<ViewBend> bends;
    std::vector<ViewProtection> protections;
};

struct Comparison
{
    std::string scenario; ///< Its name: "Friday rush".
    std::uint64_t firstSeed = 0;
    std::size_t replications = 0; ///< Of each column; fewer than were wanted if it was stopped.
    std::size_t wanted = 0;
    std::size_t measured = 0; ///< Evenings of each column that were played on files.
    double precision = .05;   ///< That was wished: half an interval's width as a share of the mean.
    std::vector<ComparisonColumn> columns;
    std::vector<ComparedFigure> figures;
    std::chrono::nanoseconds took{};   ///< On this computer, for the replications.
    std::chrono::nanoseconds worked{}; ///< All of them, one after the other.
    unsigned threads = 0;
};

} // namespace restaurant
