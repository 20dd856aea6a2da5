// What makes a well-formed scenario a sensible one: names that exist and are unique, times within
// the evening and in order.
#pragma once

#include "scenarioform.h"

#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

class JsonValue;

struct ScenarioProblem
{
    std::string field;   ///< "script[3].data.table"
    std::string message; ///< "there is no table 9"
};

/// All that is wrong. Whether a scripted command will be accepted is not asked: a refusal may be
/// what the scenario shows.
[[nodiscard]] std::vector<ScenarioProblem> problemsOf(const ScenarioForm &form);

/// The value at `field` ("script[3].data.table"), or the innermost value on the way to it that is
/// there.
[[nodiscard]] const JsonValue &valueAt(const JsonValue &root, std::string_view field);

} // namespace restaurant
