// Columns of evenings beside one another: means, what they may be off by, and how each differs from
// the first one.
#pragma once

#include "experiment/results/figures.h"
#include "experiment/results/playedevening.h"
#include "simulation/queueing/statistics.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restaurant {

/// What the difference to the first column says.
enum class Differs {
    Unknown, ///< The interval holds zero, or there is none; also of the first column itself.
    Less,
    More
};

struct ComparedCell
{
    std::size_t count = 0; ///< Evenings that have the figure.
    std::optional<Estimate> value;
    /// To the first column, replication by replication: those that have the figure in both.
    std::optional<Estimate> difference;
    Differs differs = Differs::Unknown;
};
/// It differs, for the worse or for the better.
[[nodiscard]] bool isWorse(KeyFigure figure, const ComparedCell &cell);
[[nodiscard]] bool isBetter(KeyFigure figure, const ComparedCell &cell);

struct ComparedFigure
{
    KeyFigure figure{};
    std::vector<ComparedCell> cells; ///< One for each column.
};

/// By column, then by replication; replication k of each has the same seed.
using PlayedColumns = std::vector<std::vector<PlayedEvening>>;

/// The figures that at least one evening has, in their order. `measured` are other evenings of the
/// same columns, of which the costs are taken; all else is of `played`.
[[nodiscard]] std::vector<ComparedFigure> comparedFigures(const PlayedColumns &played,
                                                          const PlayedColumns &measured);

} // namespace restaurant
