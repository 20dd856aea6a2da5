#include "completion.h"

namespace restaurant::cli {

namespace {

/// In single quotes, where _arguments takes a colon or bracket for its own unless it is escaped.
std::string escapedForZsh(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\'')
            out += "'\\'";
        else if (c == ':' || c == '[' || c == ']' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

/// ":what it is:how it is found".
std::string zshValue(const CommandOption &option, const ShippedNames &shipped)
{
    const CompletedValues values = valuesOf(option, shipped);
    std::string patterns;
    for (const std::string &ending : values.endings)
        patterns += (patterns.empty() ? "*" : " *") + ending;
    std::string found;
    if (!values.words.empty() && !patterns.empty())
        found = "{ compadd -- " + spaced(values.words) + "; _files -g \"" + patterns + "\" }";
    else if (!values.words.empty())
        found = '(' + spaced(values.words) + ')';
    else if (!patterns.empty())
        found = "_files -g \"" + patterns + '"';
    else if (values.folders)
        found = "_files -/";
    return ':' + escapedForZsh(option.value) + ':' + found;
}

std::string zshEntry(const CommandEntry &entry, const ShippedNames &shipped)
{
    std::string out;
    for (const CommandOption &one : entry.options)
        for (const std::string &name : one.names)
            out += std::string(" \\\n            '") + (one.isRepeated ? "*" : "") + name + '[' +
                   escapedForZsh(one.about) + ']' +
                   (one.value.empty() ? std::string() : zshValue(one, shipped)) + '\'';
    for (const CommandOption &one : entry.positionals)
        out += std::string(" \\\n            '") + (one.isRepeated ? "*" : "") +
               (one.isRequired ? "" : ":") + zshValue(one, shipped) + '\'';
    return out;
}

/// What may be the next word where a command has subcommands of its own.
std::string zshSubcommands(const std::vector<CommandEntry> &all)
{
    if (all.empty())
        return {};
    std::string out = "        subcommands=(\n";
    for (const CommandEntry &one : all)
        out += "            '" + lastWordOf(one) + ':' + escapedForZsh(one.about) + "'\n";
    return out + "        )\n        ((CURRENT == 2)) && _describe subcommand subcommands\n";
}

std::string zshCase(const CommandTree &tree, const CommandEntry &entry, const std::string &name,
                    const ShippedNames &shipped)
{
    return "    '" + name + "')\n" + zshSubcommands(subcommandsOf(tree, name)) +
           "        _arguments" + zshEntry(entry, shipped) + "\n        ;;\n";
}

} // namespace

std::string zshCompletion(const CommandTree &tree, const ShippedNames &shipped)
{
    std::string known;
    std::string cases = zshCase(tree, tree.program, {}, shipped);
    for (const CommandEntry &command : tree.subcommands) {
        known += " '" + command.name + '\'';
        cases += zshCase(tree, command, command.name, shipped);
    }
    return "#compdef cqrs-restaurant\n# of cqrs-restaurant " RESTAURANT_VERSION "\n"
           "_cqrs_restaurant()\n{\n    local command=\n    local -a subcommands known\n    "
           "known=(" +
           known +
           ")\n    while ((CURRENT > 2 && ${known[(Ie)${command:+$command }${words[2]}]})); do\n"
           "        command=${command:+$command }${words[2]}\n"
           "        shift words\n        ((CURRENT--))\n    done\n    case $command in\n" +
           cases + "    esac\n}\n_cqrs_restaurant \"$@\"\n";
}

} // namespace restaurant::cli
