#pragma once

#include "simulation/scenario.h"
#include "json/document.h"

#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace restaurant {

class WriteSide;

/// What an evening is opened from.
struct EveningSource
{
    enum class Kind {
        Scenario,  ///< A .scenario.json file, or a shipped one (":/scenarios/..."): a new evening.
        Recording, ///< A .restaurant file: the evening goes on where it stopped.
        Class      ///< Of a class, led from here: its log stands on a server, of which `path` is
                   ///< the name for a person.
    };
    Kind kind = Kind::Scenario;
    QString path;
    bool readOnly = false; ///< Recordings only: look, while another process may be writing.
    /// The evening has no file that a person chose: of a scenario it is made in this folder, or,
    /// without one, in a passing one; a recording lies there.
    QString folder = {};
    /// Of a class: opens it, in the thread that leads. What it throws is told.
    std::function<std::unique_ptr<WriteSide>()> lead = {};
};

/// Tells by the name's ending. A name that ends in neither is taken for a scenario.
[[nodiscard]] EveningSource eveningSourceFor(const QString &path);

/// The path of one that the program brings, where `nameOrPath` is its name and not a file's.
[[nodiscard]] QString scenarioPath(const QString &nameOrPath);
/// Reads a scenario file, or one of those the program brings (":/scenarios/quiet-lunch...", or
/// "quiet-lunch" where there is no file of that name).
[[nodiscard]] tl::expected<Scenario, FileError> readAnyScenario(const QString &path);
/// The same. What is wrong with it is thrown as std::runtime_error that names file, line and field.
[[nodiscard]] Scenario loadScenario(const QString &path);

/// One of the scenarios that the program brings.
struct ShippedScenario
{
    QString path;
    QString name;
    QString about;
};
[[nodiscard]] QList<ShippedScenario> shippedScenarios();
/// By which it is found without its path: "quiet-lunch".
[[nodiscard]] QString shippedName(const ShippedScenario &scenario);
/// The one that is opened when none is asked for: Charlie and Roger.
[[nodiscard]] QString defaultScenarioPath();

} // namespace restaurant
