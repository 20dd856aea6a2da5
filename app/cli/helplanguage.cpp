#include "cli/helplanguage.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <array>

namespace restaurant::cli {

namespace {

/// What CLI11 says by itself.
constexpr std::array helpOfItsOwn{
    QT_TRANSLATE_NOOP("restaurant::cli", "Print this help message and exit"),
    QT_TRANSLATE_NOOP("restaurant::cli", "Display program version information and exit")};
constexpr std::array groups{QT_TRANSLATE_NOOP("restaurant::cli", "Options"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "Subcommands")};
constexpr std::array labels{QT_TRANSLATE_NOOP("restaurant::cli", "Usage"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "Positionals"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "OPTIONS"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "SUBCOMMAND"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "SUBCOMMANDS"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "REQUIRED"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "Needs"),
                            QT_TRANSLATE_NOOP("restaurant::cli", "Excludes")};

} // namespace

std::string spoken(const std::string &english)
{
    return english.empty()
               ? english
               : QCoreApplication::translate("restaurant::cli", english.c_str()).toStdString();
}

void translateHelp(CLI::App &app)
{
    for (const char *label : labels)
        app.get_formatter()->label(label, spoken(label));
    for (CLI::Option *option : app.get_options([](CLI::Option *) { return true; })) {
        option->description(spoken(option->get_description()));
        option->group(spoken(option->get_group()));
    }
    app.footer(spoken(app.get_footer()));
    for (CLI::App *command : app.get_subcommands([](CLI::App *) { return true; })) {
        command->description(spoken(command->get_description()));
        command->group(spoken(command->get_group()));
        translateHelp(*command);
    }
}

} // namespace restaurant::cli
