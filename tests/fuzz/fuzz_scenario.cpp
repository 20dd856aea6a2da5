// Scenario files: what is taken in is written in its canonical form and reads back equal.
#include "target.h"

#include "scenario/scenariofile.h"

using namespace restaurant;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto scenario = scenarioFrom(fuzz::textOf(data, size), "input");
    if (!scenario)
        return 0;
    const auto again = ownScenarioFrom(scenarioText(*scenario), "canonical");
    fuzz::require(again.has_value(), "the canonical form is refused");
    fuzz::require(*again == *scenario, "the canonical form is another scenario");
    return 0;
}
