#include "storedscenario.h"

#include "domain/storeerror.h"
#include "scenario/scenariofile.h"

namespace restaurant {

Scenario storedScenario(const StoreHeader &header, const std::string &file)
{
    auto scenario = ownScenarioFrom(header.scenario, file + ", scenario");
    if (!scenario)
        throw StoreError(StoreTrouble::Damaged, "read the scenario in the store", file,
                         scenario.error().text());
    return std::move(*scenario);
}

} // namespace restaurant
