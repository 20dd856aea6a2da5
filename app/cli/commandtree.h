// What the command line can say, as a value: of it the manual page and the completions are made.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace restaurant::cli {

struct CommandOption
{
    std::vector<std::string> names;   ///< "--help", "-h"; of a positional: its name alone.
    std::string value;                ///< What it takes, as "NUMBER"; empty: nothing.
    std::vector<std::string> choices; ///< All that it takes; empty: more than can be listed.
    std::string about;
    std::string byDefault; ///< Empty: nothing, or `about` says it.
    bool isRequired = false;
    bool isRepeated = false;
    std::vector<std::string> needs;    ///< Names of others.
    std::vector<std::string> excludes; ///< Likewise.
};

/// A subcommand, or the program without one.
struct CommandEntry
{
    std::string name; ///< All of it: "lesson list".
    std::string about;
    std::vector<CommandOption> positionals;
    std::vector<CommandOption> options;
};

struct CommandTree
{
    CommandEntry program;
    std::vector<CommandEntry> subcommands; ///< Those that --help lists, each before its own.
    std::string footer;
};

/// "list" of "lesson list".
[[nodiscard]] std::string lastWordOf(const CommandEntry &entry);
/// Those of a subcommand, or, without a name, of the program.
[[nodiscard]] std::vector<CommandEntry> subcommandsOf(const CommandTree &tree,
                                                      const std::string &name);

[[nodiscard]] CommandTree commandTreeOf(const CLI::App &app);

} // namespace restaurant::cli
