#pragma once

#include "simulation/scenario.h"

#include <QString>

namespace restaurant {

/// Reads a scenario file, or one of those the program brings (":/scenarios/quiet-lunch..."). What
/// is wrong with it is thrown as std::runtime_error that names file, line and field.
[[nodiscard]] Scenario loadScenario(const QString &path);

/// One of the scenarios that the program brings.
struct ShippedScenario
{
    QString path;
    QString name;
    QString about;
};
[[nodiscard]] QList<ShippedScenario> shippedScenarios();
/// The one that is opened when none is asked for: Charlie and Roger.
[[nodiscard]] QString defaultScenarioPath();

} // namespace restaurant
