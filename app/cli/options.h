// What a command line can say, subject by subject. Names and helps are English here, and are
// translated where they are printed (helplanguage.h).
#pragma once

#include "cli/commandline.h"
#include "cli/subcommands.h"
#include "log/codec.h"
#include "json/domainwords.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace restaurant::cli {

/// All that a command line can say.
struct Options
{
    WindowArguments window;
    PlayOptions play;
    SubmitOptions submit;
    ShowOptions show;
    ReplayOptions replay;
    ExportOptions exported;
    ImportOptions imported;
    RebuildOptions rebuild;
    ForgetOptions forget;
    EventsOptions events;
    CommandsOptions commands;
    ExpectOptions expect;
    ReportOptions report;
    PicturesOptions pictures;
    LessonOptions lesson;
    LessonNewOptions lessonNew;
    TallyOptions tally;
    ScenariosOptions scenarios;
    LoadOptions load;
    QueueOptions queue;
    CompareOptions compare;
    SweepOptions sweep;
    TwinOptions twin;
    CopyOptions copy;
    ServerOptions server;
    LeadOptions lead;
    JoinOptions join;
    std::string shell; ///< Of completion.
    std::string file;  ///< Of verify, digest and check.
    bool drawsPictures = false;
    std::function<ExitCode()> chosen; ///< Empty: the window, or pictures.
};

/// Of recordings: play, submit, show and what else makes one, looks into it, or brings its views up
/// to date.
void addRecordingCommands(CLI::App &app, Options &options);
/// Of a class: what was expected of an evening and what it was, pictures, lessons, scenarios.
void addClassCommands(CLI::App &app, Options &options);
/// Of servers: making, checking and removing a log there, copying it, leading and joining a class.
void addServerCommands(CLI::App &app, Options &options);
/// Of many evenings, queues and measurements.
void addExperimentCommands(CLI::App &app, Options &options);

/// What `addLog` says of its option.
extern const char *const fileOrServer;
constexpr auto anyNumber = std::numeric_limits<std::int64_t>::max();

/// What is said of a value that is not as wanted.
[[nodiscard]] std::string notOne(const std::string &wanted, const std::string &found);
/// In digits. CLI11 alone would take -1 for a very large number, and a larger one for the largest.
[[nodiscard]] CLI::Validator wholeNumber(std::uint64_t least, std::uint64_t most);
/// Restaurant seconds per second; no number at all is none.
[[nodiscard]] CLI::Validator pace();
/// The same, ended by a signal at any place.
[[nodiscard]] std::function<ExitCode()> stoppably(std::function<ExitCode()> run);
[[nodiscard]] std::vector<std::string> viewWords();
/// What a subcommand is about, named without an option: a recording;
void addRecording(CLI::App &command, std::string &file, const char *name = "file");
/// one, or a server that has its log (what runs on it: lognamed.h);
void addLog(CLI::App &command, std::string &log);
/// a scenario;
void addScenario(CLI::App &command, std::string &scenario);
/// either of them.
void addEvening(CLI::App &command, std::string &evening);
/// A subcommand of one file.
void addFileCommand(CLI::App &app, Options &options, const char *name, const char *help,
                    const char *fileHelp, ExitCode (*function)(const std::string &));

template <HasWords E> [[nodiscard]] std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (const auto &[value, word] : enumWords<E>)
        words.emplace_back(word);
    return words;
}

template <typename Variant>
[[nodiscard]] std::vector<std::string> typeWords(std::span<const StoredType<Variant>> types)
{
    std::vector<std::string> words;
    for (const StoredType<Variant> &type : types)
        words.emplace_back(type.word);
    return words;
}

} // namespace restaurant::cli
