// What a scripted command says about the restaurant must be true of it: its tables, its menu.
#pragma once

#include "scenariocheck.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// The first name in `command` that means nothing in this restaurant. `field` is where the
/// command's data stand in the file: "script[3].data".
[[nodiscard]] std::optional<ScenarioProblem>
namesProblem(const Command &command, const ScenarioForm &form, const std::string &field);

/// "script[3]": the place of an element, for ScenarioProblem::field.
[[nodiscard]] std::string indexed(std::string_view list, std::size_t index);
/// The text in quotation marks.
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace restaurant
