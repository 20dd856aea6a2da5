#pragma once

#include <QString>

namespace restaurant {

/// What an evening is opened from.
struct EveningSource
{
    enum class Kind {
        Scenario, ///< A .scenario.json file, or a shipped one (":/scenarios/..."): a new evening.
        Recording ///< A .restaurant file: the evening goes on where it stopped.
    };
    Kind kind = Kind::Scenario;
    QString path;
    bool readOnly = false; ///< Recordings only: look, while another process may be writing.
    /// The evening has no file that a person chose: of a scenario it is made in this folder, or,
    /// without one, in a passing one; a recording lies there.
    QString folder = {};
};

/// Tells by the name's ending. A name that ends in neither is taken for a scenario.
[[nodiscard]] EveningSource eveningSourceFor(const QString &path);

} // namespace restaurant
