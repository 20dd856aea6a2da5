// Scenario files, NAME.scenario.json: the door by which an evening comes in from a person. Strict,
// so that a slip of the pen is told and not guessed at.
#pragma once

#include "simulation/scenario.h"
#include "json/document.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace restaurant {

/// Reads a scenario file of at most 64 MiB. Nothing is half loaded: a scenario that is right in
/// every respect, or what is wrong with it.
[[nodiscard]] tl::expected<Scenario, FileError> readScenario(const std::string &path);
/// The same for text that is there already; `file` is its name in messages.
[[nodiscard]] tl::expected<Scenario, FileError> scenarioFrom(std::string_view text,
                                                             std::string_view file);
/// The same for what the program itself has written, in a store or a recording: there a line holds
/// as much as a whole file of a person does.
[[nodiscard]] tl::expected<Scenario, FileError> ownScenarioFrom(std::string_view text,
                                                                std::string_view file);

/// The canonical text of a scenario: reads back equal, and equal scenarios give equal bytes.
/// One line for each dish, table, scripted command and cue.
[[nodiscard]] std::string scenarioText(const Scenario &scenario);

} // namespace restaurant
