#pragma once

#include "cli/commandtree.h"

namespace restaurant::cli {

/// The manual page as man(1) reads it, in the language of the installed translation.
[[nodiscard]] std::string manualPage(const CommandTree &tree);

} // namespace restaurant::cli
