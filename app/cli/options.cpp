#include "options.h"

#include <QCoreApplication>

#include <charconv>
#include <utility>

namespace restaurant::cli {

const char *const fileOrServer =
    QT_TR_NOOP("The .restaurant file, or a server, as postgresql://host/database");

std::string notOne(const std::string &wanted, const std::string &found)
{
    return "expected " + wanted + ", found \"" + found + '"';
}

CLI::Validator wholeNumber(std::uint64_t least, std::uint64_t most)
{
    const auto problem = [=](const std::string &text) {
        const char *const end = text.data() + text.size();
        std::uint64_t value = 0;
        const auto read = std::from_chars(text.data(), end, value);
        const bool isOne = read.ec == std::errc() && read.ptr == end;
        return isOne && value >= least && value <= most
                   ? std::string()
                   : notOne("a whole number from " + std::to_string(least) + " to " +
                                std::to_string(most),
                            text);
    };
    return {problem, "NUMBER"};
}

CLI::Validator pace()
{
    const auto problem = [](const std::string &text) {
        constexpr double fastest = 100'000;
        const char *const end = text.data() + text.size();
        double value = 0;
        const auto read = std::from_chars(text.data(), end, value);
        const bool isOne = read.ec == std::errc() && read.ptr == end && value >= 0;
        return isOne && value <= fastest ? std::string()
                                         : notOne("a number from 0 to 100000", text);
    };
    return {problem, "NUMBER"};
}

std::function<ExitCode()> stoppably(std::function<ExitCode()> run)
{
    return [run = std::move(run)] { return stoppable(run); };
}

std::vector<std::string> viewWords()
{
    std::vector<std::string> words;
    for (const ViewName view : allViews)
        words.emplace_back(toWord(view));
    return words;
}

void addRecording(CLI::App &command, std::string &file, const char *name)
{
    command.add_option(name, file, QT_TR_NOOP("The .restaurant file"))->required();
}

void addLog(CLI::App &command, std::string &log)
{
    command.add_option("file", log, fileOrServer)->required();
}

void addScenario(CLI::App &command, std::string &scenario)
{
    command
        .add_option(
            "scenario", scenario,
            QT_TR_NOOP("The .scenario.json file, or the name of one that the program brings"))
        ->required();
}

void addEvening(CLI::App &command, std::string &evening)
{
    command
        .add_option("evening", evening,
                    QT_TR_NOOP("The .restaurant file, or a scenario, which is played first"))
        ->required();
}

void addFileCommand(CLI::App &app, Options &options, const char *name, const char *help,
                    const char *fileHelp, ExitCode (*function)(const std::string &))
{
    auto *command = app.add_subcommand(name, help);
    command->add_option("file", options.file, fileHelp)->required();
    command->callback([&options, function] {
        options.chosen = stoppably([&options, function] { return function(options.file); });
    });
}

} // namespace restaurant::cli
