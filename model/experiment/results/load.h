// What readers and a writer do to each other, measured on this computer.
#pragma once

#include "domain/architecture.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// One writer, and so many who read the kitchen's board again and again.
struct LoadPoint
{
    ArchitectureKind kind{};
    int readers = 0;
    double commandsPerSecond = 0; ///< Each durable before the next.
    double readsPerSecond = 0;    ///< By all readers together.
    double readP50 = 0;           ///< Microseconds that a read took; 0: there was none.
    double readP99 = 0;
    std::size_t reads = 0;
    bool operator==(const LoadPoint &) const = default;
};

/// What is measured at each point, in the order in which it is shown.
enum class LoadFigure { CommandsPerSecond, ReadsPerSecond, ReadP50, ReadP99 };
inline constexpr std::array allLoadFigures{LoadFigure::CommandsPerSecond,
                                           LoadFigure::ReadsPerSecond, LoadFigure::ReadP50,
                                           LoadFigure::ReadP99};
/// How long one read took, in microseconds; else it is a rate.
[[nodiscard]] constexpr bool isOfOneRead(LoadFigure figure)
{
    return figure == LoadFigure::ReadP50 || figure == LoadFigure::ReadP99;
}
/// Nothing: nobody read in that time.
[[nodiscard]] std::optional<double> valueOf(const LoadPoint &point, LoadFigure figure);

struct MeasuredLoad
{
    std::string machine;                ///< In words: processors, system, file system.
    std::chrono::milliseconds length{}; ///< Of each point.
    std::vector<LoadPoint> points;      ///< By architecture, then by readers.
    std::size_t wanted = 0;             ///< Points; there are fewer if it was stopped.
};

} // namespace restaurant
