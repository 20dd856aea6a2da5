// What was simulated beside what theory says, measure by measure.
#pragma once

#include "run.h"
#include "statistics.h"
#include "theory.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct Compared
{
    std::string measure; ///< As in Measures: "wait", "timeOfClass 2", "insideShare 0".
    std::string unit;    ///< "min", "guests", "1/h"; empty: a share.
    Estimate simulated;
    std::optional<double> theory;
};

/// `theory` may be missing. Who is refused stands there if the room is limited, and who has left if
/// anybody loses patience. Classes are numbered from 1; they stand there if there are several,
/// shares of guests inside if the room is limited.
[[nodiscard]] std::vector<Compared> compare(const TextbookQueue &queue,
                                            const std::vector<Run> &runs,
                                            const std::optional<Theory> &theory);
/// Of how waits are distributed: "waitPercentile 90" and the others, and "longer" of those who
/// waited longer than `tail`, if there is one. Beside what theory says where it says something.
[[nodiscard]] std::vector<Compared> compareWaits(const TextbookQueue &queue,
                                                 const std::vector<Run> &runs, Duration tail);

} // namespace restaurant
