// Whether an evening is as it was expected.
#pragma once

#include "expectation.h"
#include "playback/recording.h"

#include <string>
#include <vector>

namespace restaurant {

/// Of one expectation.
struct Verdict
{
    std::string that; ///< As its author says.
    Instant at{};     ///< When it was looked up.
    bool holds = false;
    std::string expected; ///< "at most 5:00"
    std::string found;    ///< "7:12", or why there is nothing to be found.
    bool operator==(const Verdict &) const = default;
};

/// In the order of the expectations. Each view is as it was shown at that moment, late where it was
/// late. Throws StoreError.
[[nodiscard]] std::vector<Verdict> judge(const Expectations &expectations, Recording &recording);
[[nodiscard]] Verdict judge(const Expectation &expectation, Recording &recording);

/// As a report that build servers read.
[[nodiscard]] std::string junitOf(const std::string &name, const std::vector<Verdict> &verdicts);

} // namespace restaurant
