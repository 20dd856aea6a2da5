// What a person wants compared or swept, as it was chosen.
#pragma once

#include "domain/architecture.h"
#include "experiment/results/sweep.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace restaurant {

/// How many evenings, of which seeds.
struct EveningsWish
{
    std::size_t replications = 20;
    std::size_t measured = 3;    ///< On files.
    std::uint64_t firstSeed = 1; ///< Of the first replication.
    double precision = .05;      ///< Half an interval's width as a share of the mean.
};

struct CompareWish
{
    std::vector<ArchitectureKind> architectures; ///< Empty: as the scenario says; as the next ones.
    std::vector<Staffing> staffings;
    ViewName view = ViewName::Waiter; ///< Whose delays these are:
    std::vector<double> seconds;
    EveningsWish evenings;
};

struct SweepWish
{
    Knob knob = Knob::GuestsPerHour;
    std::optional<ViewName> view; ///< Of a delay.
    std::vector<double> points;
    EveningsWish evenings;
};

struct LoadWish
{
    std::vector<ArchitectureKind> architectures; ///< Empty: all.
    std::vector<int> readers;                    ///< So many at a time, one after the other.
    double seconds = 1;                          ///< For each point.
};

} // namespace restaurant
