#include "subcommands.h"

#include "scenario/scenariofile.h"
#include "scenario/scenariowarnings.h"

#include <iostream>

namespace restaurant::cli {

ExitCode check(const std::string &path)
{
    const auto scenario = readScenario(path);
    if (!scenario) {
        std::cerr << scenario.error().text() << '\n';
        return Wrong;
    }
    std::cout << scenario->name << ": " << scenario->restaurant.menu.dishes.size() << " dishes, "
              << scenario->restaurant.tables.size() << " tables, "
              << scenario->restaurant.staff.members().size() << " on the staff, "
              << scenario->script.size() << " scripted commands, " << scenario->cues.size()
              << " cues, from " << clockText(scenario->starts) << " to "
              << clockText(scenario->ends) << '\n';
    for (const std::string &warning : warningsOf(*scenario))
        std::cerr << path << ": warning: " << warning << '\n';
    return Well;
}

} // namespace restaurant::cli
