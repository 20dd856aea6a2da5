#include "storedscenario.h"

#include "scenario/scenariofile.h"
#include "sqlite/storeerror.h"

#include <sqlite3.h>

namespace restaurant {

Scenario storedScenario(const StoreHeader &header, const std::string &file)
{
    auto scenario = ownScenarioFrom(header.scenario, file + ", scenario");
    if (!scenario)
        throw StoreError(SQLITE_CORRUPT, "read the scenario in the store", file,
                         scenario.error().text());
    return std::move(*scenario);
}

} // namespace restaurant
