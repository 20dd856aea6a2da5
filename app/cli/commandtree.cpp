#include "commandtree.h"

#include <CLI/CLI.hpp>

namespace restaurant::cli {

namespace {

/// CLI11 tells types and validators in one: "TEXT:{light,dark}", "UINT:NUMBER", "TEXT:DIR".
std::string valueFrom(const CLI::Option &option)
{
    if (option.get_items_expected_max() == 0)
        return {};
    const std::string type = option.get_type_name();
    if (type.find(":DIR") != std::string::npos)
        return "FOLDER";
    return type.rfind("TEXT", 0) == 0 ? "TEXT" : "NUMBER";
}

std::vector<std::string> choicesFrom(const std::string &type)
{
    const auto begin = type.find('{');
    const auto end = type.find('}');
    if (begin == std::string::npos || end == std::string::npos)
        return {};
    return CLI::detail::split(type.substr(begin + 1, end - begin - 1), ',');
}

std::vector<std::string> namesOf(const CLI::Option &option)
{
    if (option.get_positional())
        return {option.get_name(true)};
    std::vector<std::string> names;
    for (const std::string &name : option.get_lnames())
        names.push_back("--" + name);
    for (const std::string &name : option.get_snames())
        names.push_back("-" + name);
    return names;
}

std::vector<std::string> namesOf(const std::set<CLI::Option *> &options)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : options)
        names.push_back(option->get_name());
    std::sort(names.begin(), names.end()); // the set goes by address
    return names;
}

CommandOption optionFrom(const CLI::Option &option)
{
    CommandOption told;
    told.names = namesOf(option);
    told.value = valueFrom(option);
    told.choices = choicesFrom(option.get_type_name());
    told.about = option.get_description();
    told.byDefault = option.get_default_str();
    told.isRequired = option.get_required();
    told.isRepeated = option.get_expected_max() >= CLI::detail::expected_max_vector_size;
    told.needs = namesOf(option.get_needs());
    told.excludes = namesOf(option.get_excludes());
    return told;
}

CommandEntry entryFrom(const CLI::App &command)
{
    CommandEntry entry;
    entry.name = command.get_name();
    entry.about = command.get_description();
    for (const CLI::Option *option : command.get_options()) {
        if (option->get_group().empty())
            continue;
        auto &kind = option->get_positional() ? entry.positionals : entry.options;
        kind.push_back(optionFrom(*option));
    }
    return entry;
}

/// "lesson" of "lesson list".
std::string parentOf(const std::string &name)
{
    const auto end = name.rfind(' ');
    return end == std::string::npos ? std::string() : name.substr(0, end);
}

void addSubcommands(const CLI::App &of, const std::string &prefix, CommandTree &tree)
{
    for (const CLI::App *command : of.get_subcommands({})) {
        if (command->get_group().empty())
            continue;
        CommandEntry entry = entryFrom(*command);
        entry.name.insert(0, prefix);
        tree.subcommands.push_back(entry);
        addSubcommands(*command, entry.name + ' ', tree);
    }
}

} // namespace

std::string lastWordOf(const CommandEntry &entry)
{
    return entry.name.substr(entry.name.rfind(' ') + 1);
}

std::vector<CommandEntry> subcommandsOf(const CommandTree &tree, const std::string &name)
{
    std::vector<CommandEntry> children;
    for (const CommandEntry &one : tree.subcommands)
        if (parentOf(one.name) == name)
            children.push_back(one);
    return children;
}

CommandTree commandTreeOf(const CLI::App &app)
{
    CommandTree tree;
    tree.program = entryFrom(app);
    tree.footer = app.get_footer();
    addSubcommands(app, {}, tree);
    return tree;
}

} // namespace restaurant::cli
