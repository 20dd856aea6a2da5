#pragma once

#include "experiment/replications.h"
#include "experiment/results/comparison.h"
#include "experiment/variant.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct ComparisonPlan
{
    std::vector<Variant> columns;
    ReplicationPlan replications;
    /// Of each column, played on files when the replications are through, the columns taking turns.
    std::size_t measured = 3;
    double precision = .05; ///< Figures that are less so are named.
};

/// Each architecture with each staffing and each choice of delays; an empty list changes nothing.
/// Where views do not follow the log nobody delays them: there is one column for all delays.
[[nodiscard]] std::vector<Variant> columnsOf(const std::vector<Architecture> &architectures,
                                             const std::vector<Staffing> &staffings,
                                             const std::vector<std::vector<ViewDelay>> &delays);

/// The evenings of the columns with the first seed; or what is wrong with one, for a person.
[[nodiscard]] tl::expected<std::vector<Scenario>, std::string>
eveningsOf(const Scenario &scenario, const std::vector<Variant> &columns);

/// Progress counts replications and measured evenings together. Blocks. Once it is asked to stop,
/// what there is by then is the result. `evenings` are those of the plan's columns. Throws
/// StoreError.
[[nodiscard]] Comparison compareEvenings(const std::vector<Scenario> &evenings,
                                         const ComparisonPlan &plan,
                                         const ReplicationWatch &watch = {},
                                         const std::stop_token &stop = {});

} // namespace restaurant
