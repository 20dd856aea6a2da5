// The command line says in English what it takes, and --help and the manual page print it in the
// language of the program.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace restaurant::cli {

/// What stands in app/cli under QT_TR_NOOP(), in the language that is spoken now.
[[nodiscard]] std::string spoken(const std::string &english);
/// What `app` and its subcommands say of themselves. For who prints it: completions find values by
/// the English words.
void translateHelp(CLI::App &app);

} // namespace restaurant::cli
