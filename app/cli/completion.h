#pragma once

#include "cli/completedvalues.h"

namespace restaurant::cli {

/// What a shell reads to complete a command line.
[[nodiscard]] std::string bashCompletion(const CommandTree &tree, const ShippedNames &shipped);
[[nodiscard]] std::string zshCompletion(const CommandTree &tree, const ShippedNames &shipped);
[[nodiscard]] std::string fishCompletion(const CommandTree &tree, const ShippedNames &shipped);

} // namespace restaurant::cli
