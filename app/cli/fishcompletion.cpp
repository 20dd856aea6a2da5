#include "completion.h"

namespace restaurant::cli {

namespace {

std::string quotedForFish(const std::string &text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

std::string completeLine(const std::string &when, const std::string &what)
{
    return "complete -c cqrs-restaurant -n " + quotedForFish(when) + ' ' + what + '\n';
}

/// `words` and files of these endings, as what fish asks for by -a.
std::string fishValues(const CompletedValues &values)
{
    std::vector<std::string> words = values.words;
    for (const std::string &ending : values.endings)
        words.push_back("(__fish_complete_suffix " + ending + ')');
    if (values.folders)
        words.emplace_back("(__fish_complete_directories)");
    return words.empty() ? std::string() : " -a " + quotedForFish(spaced(words));
}

std::string fishOption(const std::string &when, const CommandOption &option,
                       const ShippedNames &shipped)
{
    std::string what;
    for (const std::string &name : option.names)
        what += name.rfind("--", 0) == 0 ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.value.empty())
        what += " -x" + fishValues(valuesOf(option, shipped));
    return completeLine(when, what.substr(1) + " -d " + quotedForFish(option.about));
}

/// Fish does not count: what may stand at any place of the command is offered at all of them.
std::string fishEntry(const std::string &when, const CommandEntry &entry,
                      const ShippedNames &shipped)
{
    std::string out;
    for (const CommandOption &one : entry.positionals)
        if (const std::string values = fishValues(valuesOf(one, shipped)); !values.empty())
            out += completeLine(when, "-f" + values);
    for (const CommandOption &one : entry.options)
        out += fishOption(when, one, shipped);
    return out;
}

/// Where the words of a command have been typed, and none of what could come between or after:
/// "show" is one of "lesson", too.
std::string fishPlace(const CommandTree &tree, const std::string &name)
{
    const std::string parent = name.substr(0, name.find(' '));
    const std::string last = name.substr(name.rfind(' ') + 1);
    std::string when = "__fish_seen_subcommand_from " + parent;
    if (parent != name)
        return when + "; and __fish_seen_subcommand_from " + last;
    for (const CommandEntry &other : subcommandsOf(tree, {}))
        for (const CommandEntry &child : subcommandsOf(tree, other.name))
            if (lastWordOf(child) == name)
                when += "; and not __fish_seen_subcommand_from " + other.name;
    return when;
}

/// As `place`, when the next word can be a subcommand.
std::string fishSubcommands(const std::vector<CommandEntry> &all, std::string place)
{
    if (place.empty())
        place = "__fish_use_subcommand";
    else if (!all.empty()) {
        place += "; and not __fish_seen_subcommand_from";
        for (const CommandEntry &one : all)
            place += ' ' + lastWordOf(one);
    }
    std::string out;
    for (const CommandEntry &one : all)
        out += completeLine(place, "-f -a " + lastWordOf(one) + " -d " + quotedForFish(one.about));
    return out;
}

} // namespace

std::string fishCompletion(const CommandTree &tree, const ShippedNames &shipped)
{
    std::string out = "# fish completion for cqrs-restaurant " RESTAURANT_VERSION "\n";
    out += fishEntry("__fish_use_subcommand", tree.program, shipped);
    out += fishSubcommands(subcommandsOf(tree, {}), {});
    for (const CommandEntry &command : tree.subcommands) {
        const std::string place = fishPlace(tree, command.name);
        out += fishSubcommands(subcommandsOf(tree, command.name), place);
        out += fishEntry(place, command, shipped);
    }
    return out;
}

} // namespace restaurant::cli
