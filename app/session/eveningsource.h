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
};

/// Tells by the name's ending. A name that ends in neither is taken for a scenario.
[[nodiscard]] EveningSource eveningSourceFor(const QString &path);

} // namespace restaurant
