// What may stand where an option takes something, in whatever shell.
#pragma once

#include "cli/commandtree.h"

namespace restaurant::cli {

/// What the program brings, and may be named.
struct ShippedNames
{
    std::vector<std::string> scenarios;
    std::vector<std::string> lessons;
};

/// All of it empty: whatever a person thinks of.
struct CompletedValues
{
    std::vector<std::string> words;
    std::vector<std::string> endings; ///< Of files: ".restaurant".
    bool folders = false;
};

/// Of files, scenarios and lessons the option's own text tells; that is what people read, too.
[[nodiscard]] CompletedValues valuesOf(const CommandOption &option, const ShippedNames &shipped);

/// One after the other, with spaces between.
[[nodiscard]] std::string spaced(const std::vector<std::string> &words);

} // namespace restaurant::cli
