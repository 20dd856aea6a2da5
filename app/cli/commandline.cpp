#include "commandline.h"

#include "cli/commandtree.h"
#include "cli/helplanguage.h"
#include "cli/standardstreams.h"
#include "domain/storeerror.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "experiment/staffing.h"
#include "log/codec.h"
#include "sqlite/longwork.h"
#include "words/translation.h"
#include "json/document.h"
#include "json/domainwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <charconv>
#include <cstdint>
#include <iostream>
#include <limits>
#include <span>
#include <string_view>

namespace restaurant::cli {

namespace {

constexpr auto purpose = QT_TR_NOOP("see commands, events and read views at work");
static_assert(std::string_view(purpose) == RESTAURANT_ABOUT);
constexpr auto withoutSubcommand = QT_TR_NOOP("Without a subcommand it opens the window.");
constexpr auto exitCodes =
    QT_TR_NOOP("Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or "
               "store unusable.");

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
    std::string shell; ///< Of completion.
    std::string file;  ///< Of verify, digest and check.
    bool drawsPictures = false;
    std::function<ExitCode()> chosen; ///< Empty: the window, or pictures.
};

constexpr auto anyNumber = std::numeric_limits<std::int64_t>::max();

std::string notOne(const std::string &wanted, const std::string &found)
{
    return "expected " + wanted + ", found \"" + found + '"';
}

/// In digits. CLI11 alone would take -1 for a very large number, and a larger one for the largest.
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

/// Restaurant seconds per second; no number at all is none.
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

template <HasWords E> std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (const auto &[value, word] : enumWords<E>)
        words.emplace_back(word);
    return words;
}

std::vector<std::string> viewWords()
{
    std::vector<std::string> words;
    for (const ViewName view : allViews)
        words.emplace_back(toWord(view));
    return words;
}

template <typename Variant>
std::vector<std::string> typeWords(std::span<const StoredType<Variant>> types)
{
    std::vector<std::string> words;
    for (const StoredType<Variant> &type : types)
        words.emplace_back(type.word);
    return words;
}

void text(CLI::App &app, const char *name, QString &into, const char *help)
{
    app.add_option_function<std::string>(
        name, [&into](const std::string &value) { into = QString::fromStdString(value); }, help);
}

std::string about()
{
    return "CQRS Restaurant: " + spoken(purpose) + ".\n" + spoken(withoutSubcommand);
}

std::vector<std::string> languageWords()
{
    std::vector<std::string> words;
    for (const QString &word : spokenLanguages())
        words.push_back(word.toStdString());
    return words;
}

/// Of subcommands, too.
void addLanguage(CLI::App &app, QString &language)
{
    app.add_option_function<std::string>(
           "--language",
           [&language](const std::string &word) { language = QString::fromStdString(word); },
           QT_TR_NOOP("Language of what is said; stands before a subcommand (default: the "
                      "system's, or as it was set in the window)"))
        ->check(CLI::IsMember(languageWords()));
}

void addWindow(CLI::App &app, WindowArguments &window)
{
    text(app, "file", window.file,
         QT_TR_NOOP("A .scenario.json, .restaurant or .lesson.json file to open (default: Charlie "
                    "and Roger)"));
    app.add_option_function<std::string>(
           "--theme",
           [&window](const std::string &value) { window.theme = QString::fromStdString(value); },
           QT_TR_NOOP("Colours of the window"))
        ->check(CLI::IsMember({"light", "dark", "system"}));
    text(app, "--size", window.size, QT_TR_NOOP("Size of the window, as 1280x720"));
    text(app, "--pane", window.pane, QT_TR_NOOP("Pane to show alone, as story or kitchen"));
    text(app, "--at", window.at,
         QT_TR_NOOP("Show this time of the evening, paused, and print \"ready\" once it is seen"));
    app.add_option("--speed", window.speed,
                   QT_TR_NOOP("Restaurant seconds per second; 0: flat out"))
        ->check(pace());
    app.add_flag("--paused", window.paused, QT_TR_NOOP("Do not start the clock"));
    app.add_flag("--read-only", window.readOnly, QT_TR_NOOP("Open a recording only to look"));
}

void addCrash(CLI::App &command, int &crash)
{
    command
        .add_option(
            "--crash", crash,
            QT_TR_NOOP("End as a crash would, between this commit of a service and the journal"))
        ->check(wholeNumber(1, 1'000'000'000));
}

void addRuns(CLI::App &play, PlayOptions &asked)
{
    play.add_option("--seed", asked.seed, QT_TR_NOOP("Other guests (default: the scenario's seed)"))
        ->check(wholeNumber(0, std::numeric_limits<std::uint64_t>::max()));
    auto *runs =
        play.add_option(
                "--runs", asked.runs,
                QT_TR_NOOP("Play it so often, each with the next seed; print what it came to"))
            ->check(wholeNumber(1, 100'000));
    for (const char *other : {"--out", "--until", "--threads", "--crash"})
        runs->excludes(play.get_option(other));
    play.add_flag("--csv", asked.csv, QT_TR_NOOP("Of --runs: print a line for each evening"))
        ->needs(runs);
}

constexpr auto bendHelp = QT_TR_NOOP(
    "What befalls events on their way to a view: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], as "
    "waiter:drop:5% (so many of those recorded), details:drop:@71 (this one), "
    "kitchen:pause:120@12:30 (seconds, from then on); may be given several times");
constexpr auto protectHelp = QT_TR_NOOP(
    "What keeps a view right all the same: VIEW:effectively-once, at-least-once, at-most-once, "
    "none, or duplicates, gaps, order, retry joined by +; may be given several times");
constexpr auto variantHelp = QT_TR_NOOP(
    "architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, "
    "delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; "
    "bend=VIEW:none: without the scenario's), joined by commas; as-is: no change");

void addBends(CLI::App &play, PlayOptions &asked)
{
    play.add_option("--bend", asked.bends, bendHelp)->allow_extra_args(false);
    play.add_option("--protect", asked.protections, protectHelp)->allow_extra_args(false);
}

void addPlay(CLI::App &app, Options &options)
{
    auto *play = app.add_subcommand(
        "play", QT_TR_NOOP("Play a scenario at full speed; print the boards, and say "
                           "what still waits for a service"));
    play->add_option(
            "scenario", options.play.scenario,
            QT_TR_NOOP("The .scenario.json file, or the name of one that the program brings"))
        ->required();
    play->add_option("--out", options.play.out,
                     QT_TR_NOOP("Keep the evening in this .restaurant file"));
    play->add_option("--until", options.play.until,
                     QT_TR_NOOP("Stop at this time of the evening, as 12:30"));
    play->add_option(
        "--architecture", options.play.architecture,
        QT_TR_NOOP("What keeps the views in step: event-sourced, crud, one-store, push, trigger "
                   "or poll (default: what the scenario says)"));
    play->add_option(
        "--every", options.play.every,
        QT_TR_NOOP("How often the job of trigger or poll runs, as 0:10, in restaurant time"));
    play->add_option(
            "--flaw", options.play.flaw,
            QT_TR_NOOP(
                "What of it does not work: push-lost, job-stopped, or a table without trigger"))
        ->check(CLI::IsMember(wordsOf<Flaw>()));
    addBends(*play, options.play);
    play->add_flag("--json", options.play.json, QT_TR_NOOP("Print the boards as JSON"));
    play->add_option("--threads", options.play.threads,
                     QT_TR_NOOP("Fold so many views at a time (default: all of them)"))
        ->check(wholeNumber(1, 16));
    play->add_option(
            "--services", options.play.services,
            QT_TR_NOOP(
                "Where orders, stock and payment are recorded (default: as the scenario says)"))
        ->check(CLI::IsMember(wordsOf<ServiceStores>()));
    addCrash(*play, options.play.crash);
    addRuns(*play, options.play);
    play->callback([&] { options.chosen = [&] { return cli::play(options.play); }; });
}

void addSubmit(CLI::App &app, Options &options)
{
    auto *submit = app.add_subcommand(
        "submit", QT_TR_NOOP("Read commands as JSON Lines, answer each when it is durable"));
    submit->add_option("file", options.submit.file, QT_TR_NOOP("The .restaurant file"))->required();
    submit->add_option(
        "--scenario", options.submit.scenario,
        QT_TR_NOOP("Create the file from this scenario (a file or a name), without its script"));
    addCrash(*submit, options.submit.crash);
    submit->callback([&] { options.chosen = [&] { return cli::submit(options.submit); }; });
}

void addShow(CLI::App &app, Options &options)
{
    auto *show = app.add_subcommand("show", QT_TR_NOOP("Print a view"));
    show->add_option("file", options.show.file, QT_TR_NOOP("The .restaurant file"))->required();
    show->add_option("view", options.show.view, QT_TR_NOOP("Which view"))
        ->required()
        ->check(CLI::IsMember(viewWords()));
    show->add_option("--at", options.show.at,
                     QT_TR_NOOP("As it was at this position (default: the last)"))
        ->check(wholeNumber(0, anyNumber));
    show->add_flag("--json", options.show.json, QT_TR_NOOP("Print the documents as JSON"));
    show->callback([&] { options.chosen = stoppably([&] { return cli::show(options.show); }); });
}

void addReplay(CLI::App &app, Options &options)
{
    ReplayOptions &asked = options.replay;
    auto *replay = app.add_subcommand(
        "replay", QT_TR_NOOP("Play a recording back: check it, fold all views, send nothing"));
    replay->add_option("file", asked.file, QT_TR_NOOP("The .restaurant file"))->required();
    replay->add_option(
        "--until", asked.until,
        QT_TR_NOOP("Stop at this time of the evening, as 12:30, or at this event, as 41"));
    replay
        ->add_option("--speed", asked.speed,
                     QT_TR_NOOP("Restaurant seconds per second (default: flat out)"))
        ->check(pace());
    replay->add_option("--expect", asked.expect,
                       QT_TR_NOOP("Answer 1 unless the log has this digest"));
    replay->add_flag("--json", asked.json,
                     QT_TR_NOOP("Print one JSON object for each view, then a summary"));
    replay->callback(
        [&] { options.chosen = stoppably([&] { return cli::replay(options.replay); }); });
}

void addExport(CLI::App &app, Options &options)
{
    auto *command =
        app.add_subcommand("export", QT_TR_NOOP("Write a recording as text, JSON Lines"));
    command->add_option("file", options.exported.file, QT_TR_NOOP("The .restaurant file"))
        ->required();
    command
        ->add_option("--recording", options.exported.recording,
                     QT_TR_NOOP("The .jsonl file to make; one that is there is never overwritten"))
        ->required();
    command->callback(
        [&] { options.chosen = stoppably([&] { return exportTo(options.exported); }); });
}

void addImport(CLI::App &app, Options &options)
{
    auto *command = app.add_subcommand("import", QT_TR_NOOP("Make a recording from its text"));
    command->add_option("recording", options.imported.recording, QT_TR_NOOP("The .jsonl file"))
        ->required();
    command
        ->add_option(
            "file", options.imported.file,
            QT_TR_NOOP("The .restaurant file to make; one that is there is never overwritten"))
        ->required();
    command->callback(
        [&] { options.chosen = stoppably([&] { return importFrom(options.imported); }); });
}

void addForget(CLI::App &app, Options &options)
{
    auto *forget = app.add_subcommand(
        "forget", QT_TR_NOOP("Forget what a guest said in words: his name, notes and allergies"));
    forget->add_option("file", options.forget.file, QT_TR_NOOP("The .restaurant file"))->required();
    forget
        ->add_option("whose", options.forget.whose,
                     QT_TR_NOOP("guest (as on the floor), party or order"))
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>{"guest", "party", "order"}));
    forget->add_option("number", options.forget.number, QT_TR_NOOP("Its number"))
        ->required()
        ->check(CLI::Range(1, 2'147'483'647));
    forget->callback(
        [&] { options.chosen = stoppably([&] { return cli::forget(options.forget); }); });
}

void addRebuild(CLI::App &app, Options &options)
{
    auto *rebuild = app.add_subcommand("rebuild", QT_TR_NOOP("Fold read views again from the log"));
    rebuild->add_option("file", options.rebuild.file, QT_TR_NOOP("The .restaurant file"))
        ->required();
    rebuild->add_option("view", options.rebuild.view, QT_TR_NOOP("Which view (default: all)"))
        ->check(CLI::IsMember(viewWords()));
    rebuild->callback(
        [&] { options.chosen = stoppably([&] { return cli::rebuild(options.rebuild); }); });
}

void addEvents(CLI::App &app, Options &options)
{
    auto *events = app.add_subcommand("events", QT_TR_NOOP("Print the log"));
    events->add_option("file", options.events.file, QT_TR_NOOP("The .restaurant file"))->required();
    events->add_option("--stream", options.events.stream,
                       QT_TR_NOOP("Only this stream, as order-41"));
    events
        ->add_option("--order", options.events.order,
                     QT_TR_NOOP("Only what is about this order, its stock and payment included"))
        ->check(wholeNumber(1, 2'147'483'647));
    events->add_option("--type", options.events.type, QT_TR_NOOP("Only these, as OrderPlaced"))
        ->check(CLI::IsMember(typeWords(eventTypes())));
    events->add_option("--from", options.events.from, QT_TR_NOOP("First position"))
        ->check(wholeNumber(1, anyNumber));
    events->add_option(
        "--until", options.events.until,
        QT_TR_NOOP("Up to this time of the evening, as 12:30, or this event, as 41"));
    events->add_flag("--json", options.events.json, QT_TR_NOOP("One JSON object for each event"));
    events->callback(
        [&] { options.chosen = stoppably([&] { return cli::events(options.events); }); });
}

void addCommands(CLI::App &app, Options &options)
{
    CommandsOptions &asked = options.commands;
    auto *commands =
        app.add_subcommand("commands", QT_TR_NOOP("Print the commands and what became of them"));
    commands->add_option("file", asked.file, QT_TR_NOOP("The .restaurant file"))->required();
    commands->add_flag("--rejected", asked.rejected, QT_TR_NOOP("Only those that were rejected"));
    commands->add_option("--order", asked.order, QT_TR_NOOP("Only what is about this order"))
        ->check(wholeNumber(1, 2'147'483'647));
    commands->add_option("--type", asked.type, QT_TR_NOOP("Only these, as PlaceOrder"))
        ->check(CLI::IsMember(typeWords(commandTypes())));
    commands->add_option(
        "--until", asked.until,
        QT_TR_NOOP("Up to this time of the evening, as 12:30, or this event, as 41"));
    commands->add_flag("--json", asked.json, QT_TR_NOOP("One JSON object for each command"));
    commands->callback(
        [&] { options.chosen = stoppably([&] { return cli::commands(options.commands); }); });
}

void addExpect(CLI::App &app, Options &options)
{
    ExpectOptions &asked = options.expect;
    auto *expect = app.add_subcommand(
        "expect",
        QT_TR_NOOP("Compare an evening with what was expected of it; answer 1 unless all holds"));
    expect->add_option("expectations", asked.expectations, QT_TR_NOOP("The .expect.json file"))
        ->required();
    expect
        ->add_option("evening", asked.evening,
                     QT_TR_NOOP("The .restaurant file, or a scenario, which is played first"))
        ->required();
    expect->add_option("--junit", asked.junit,
                       QT_TR_NOOP("Write a report as build servers read it"));
    expect->add_flag("--json", asked.json, QT_TR_NOOP("One JSON object for each expectation"));
    expect->callback(
        [&] { options.chosen = stoppably([&] { return cli::expect(options.expect); }); });
}

void addReport(CLI::App &app, Options &options)
{
    ReportOptions &asked = options.report;
    auto *report = app.add_subcommand(
        "report",
        QT_TR_NOOP("What an evening was: waits around each cue, guests lost, harm, refusals"));
    report
        ->add_option("evening", asked.evening,
                     QT_TR_NOOP("The .restaurant file, or a scenario, which is played first"))
        ->required();
    report
        ->add_option("--staffing", asked.staffings,
                     QT_TR_NOOP("Beside the same evening with these who serve"))
        ->delimiter(',')
        ->check(CLI::IsMember(wordsOf<Staffing>()));
    report->callback(
        [&] { options.chosen = stoppably([&] { return cli::report(options.report); }); });
}

/// Of a frame: film makers want even numbers.
CLI::Validator frameSize()
{
    const auto problem = [](const std::string &text) {
        int width = 0;
        int height = 0;
        char rest = 0;
        const bool isOne = std::sscanf(text.c_str(), "%4dx%4d%c", &width, &height, &rest) == 2;
        const bool fits = width >= 960 && height >= 540 && width <= 3840 && height <= 2160;
        return isOne && fits && width % 2 == 0 && height % 2 == 0
                   ? std::string()
                   : notOne("an even width and height from 960x540 to 3840x2160, as 1280x720",
                            text);
    };
    return {problem, "TEXT"};
}

CLI::Validator clockTime()
{
    const auto problem = [](const std::string &text) {
        return instantFrom(text) ? std::string()
                                 : notOne("a time of the evening as 12:30 or 12:30:05", text);
    };
    return {problem, "TEXT"};
}

void addWhatIsDrawn(CLI::App &pictures, PicturesOptions &asked)
{
    pictures.add_option(
        "--sheet", asked.sheet,
        QT_TR_NOOP("A contact sheet: pages with four moments each, as a .pdf file"));
    pictures
        .add_option("--folder", asked.folder,
                    QT_TR_NOOP("Numbered pictures of the moments go to this folder"))
        ->type_name("TEXT:DIR");
    pictures.add_option(
        "--film", asked.film,
        QT_TR_NOOP("A film of the whole evening (.mp4, .mkv, .webm or .mov) by ffmpeg; where "
                   "that is not installed, its frames as numbered pictures"));
}

void addPictures(CLI::App &app, Options &options)
{
    PicturesOptions &asked = options.pictures;
    auto *pictures = app.add_subcommand(
        "pictures",
        QT_TR_NOOP("Draw a recording for later: a contact sheet, pictures of moments, a film"));
    pictures->add_option("file", asked.file, QT_TR_NOOP("The .restaurant file"))->required();
    addWhatIsDrawn(*pictures, asked);
    pictures
        ->add_option(
            "--at", asked.at,
            QT_TR_NOOP("Moments of sheet and pictures, as 12:30,12:41:20 (default: at the notes; "
                       "without any, at the captions of the scenario)"))
        ->delimiter(',')
        ->check(clockTime());
    pictures
        ->add_option("--size", asked.size, QT_TR_NOOP("Of pictures and film (default: 1280x720)"))
        ->check(frameSize());
    pictures
        ->add_option(
            "--speed", asked.speed,
            QT_TR_NOOP("Of the film: restaurant seconds per second between captions (default: 60)"))
        ->check(CLI::Range(1.0, 1000.0));
    pictures
        ->add_option("--rate", asked.framesPerSecond, QT_TR_NOOP("Frames per second (default: 25)"))
        ->check(CLI::Range(1, 50));
    pictures->add_option("--theme", asked.theme, QT_TR_NOOP("Colours (default: light)"))
        ->check(CLI::IsMember({"light", "dark"}));
    pictures->callback([&] {
        if (asked.sheet.empty() && asked.folder.empty() && asked.film.empty())
            throw CLI::RequiredError("--sheet, --folder or --film");
        options.drawsPictures = true;
    });
}

void addFolder(CLI::App &command, LessonOptions &asked)
{
    command.add_option(
        "--folder", asked.folder,
        QT_TR_NOOP("Look for lessons here first (default: as it was set in the program)"));
}

void addLessonFiles(CLI::App &lesson, Options &options)
{
    auto *made = lesson.add_subcommand(
        "new", QT_TR_NOOP("Begin one from a recording: a stop for each note"));
    made->add_option("recording", options.lessonNew.recording, QT_TR_NOOP("The .restaurant file"))
        ->required();
    made->add_option("-o,--out", options.lessonNew.out,
                     QT_TR_NOOP("The .lesson.json file to make; its scenario is written beside it"))
        ->required();
    made->callback(
        [&] { options.chosen = stoppably([&] { return lessonNew(options.lessonNew); }); });
    auto *tally = lesson.add_subcommand("tally", QT_TR_NOOP("Add up what a class has chosen"));
    tally->add_option("file", options.tally.file, QT_TR_NOOP("The .restaurant file"))->required();
    tally->add_flag("--csv", options.tally.csv, QT_TR_NOOP("Print a line for each count"));
    tally->callback([&] { options.chosen = [&] { return lessonTally(options.tally); }; });
}

void addLesson(CLI::App &app, Options &options)
{
    LessonOptions &asked = options.lesson;
    auto *lesson = app.add_subcommand(
        "lesson", QT_TR_NOOP("Lessons: list, check, show, new from a recording, tally"));
    lesson->require_subcommand(1);
    auto *list = lesson->add_subcommand("list", QT_TR_NOOP("List the lessons that are there"));
    addFolder(*list, asked);
    list->callback([&] { options.chosen = [&] { return lessonList(options.lesson); }; });
    auto *check = lesson->add_subcommand(
        "check", QT_TR_NOOP("Play lessons; answer 1 at the first that does not show what it says"));
    check->add_option("lessons", asked.names,
                      QT_TR_NOOP("Names or .lesson.json files (default: all)"));
    check->add_option("--junit", asked.junit,
                      QT_TR_NOOP("Check all of them and write a report as build servers read it"));
    addFolder(*check, asked);
    check->callback(
        [&] { options.chosen = stoppably([&] { return lessonCheck(options.lesson); }); });
    auto *show = lesson->add_subcommand("show", QT_TR_NOOP("Print a lesson, for who gives it"));
    show->add_option("lesson", asked.names, QT_TR_NOOP("Its name or file"))
        ->required()
        ->expected(1);
    addFolder(*show, asked);
    show->callback([&] { options.chosen = [&] { return lessonShow(options.lesson); }; });
    addLessonFiles(*lesson, options);
}

void addLoad(CLI::App &app, Options &options)
{
    LoadOptions &asked = options.load;
    auto *load = app.add_subcommand(
        "load", QT_TR_NOOP("Measure a writer and a growing number of readers on real files"));
    load->add_option("--architectures", asked.architectures,
                     QT_TR_NOOP("Of these, as crud,poll (default: all)"));
    load->add_option("--readers", asked.readers,
                     QT_TR_NOOP("So many at a time, one after the other"))
        ->capture_default_str();
    load->add_option("--seconds", asked.seconds, QT_TR_NOOP("How long each is measured"))
        ->capture_default_str();
    load->add_option("--folder", asked.folder, QT_TR_NOOP("Where the files lie meanwhile"))
        ->check(CLI::ExistingDirectory);
    auto *json = load->add_flag("--json", asked.json, QT_TR_NOOP("Print one JSON object"));
    load->add_flag("--csv", asked.csv, QT_TR_NOOP("Print a line for each measurement"))
        ->excludes(json);
    load->callback([&] { options.chosen = [&] { return cli::load(options.load); }; });
}

void addScenarios(CLI::App &app, Options &options)
{
    auto *scenarios = app.add_subcommand(
        "scenarios",
        QT_TR_NOOP("List the scenarios that the program brings; each may be named for a file"));
    scenarios->add_flag("--json", options.scenarios.json, QT_TR_NOOP("Print one JSON list"));
    scenarios->callback(
        [&] { options.chosen = [&] { return cli::scenarios(options.scenarios); }; });
}

void addQueue(CLI::App &app, Options &options)
{
    QueueOptions &asked = options.queue;
    auto *queue = app.add_subcommand(
        "queue", QT_TR_NOOP("Simulate a textbook queue, and say what theory says"));
    queue->add_option("--arrivals-per-hour", asked.arrivalsPerHour,
                      QT_TR_NOOP("Guests an hour, by chance"));
    queue->add_option("--service-minutes", asked.serviceMinutes, QT_TR_NOOP("The mean service"));
    queue->add_option(
        "--service", asked.service,
        QT_TR_NOOP("exponential (default), deterministic, erlang:SHAPE, gamma:SHAPE, "
                   "lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH (minutes)"));
    queue->add_option(
        "--classes", asked.classes,
        QT_TR_NOOP("PER_HOUR[:MINUTES],... instead of --arrivals-per-hour; the first is served "
                   "first"));
    queue->add_option("--servers", asked.servers, QT_TR_NOOP("How many servers (at each station)"))
        ->check(wholeNumber(0, anyNumber))
        ->capture_default_str();
    queue
        ->add_option("--room", asked.room,
                     QT_TR_NOOP("For how many guests, those being served included"))
        ->check(wholeNumber(0, anyNumber));
    queue
        ->add_option("--stations", asked.stations,
                     QT_TR_NOOP("Each guest has a task at every station, and leaves with the last"))
        ->check(wholeNumber(0, anyNumber))
        ->capture_default_str();
    queue->add_option("--patience", asked.patience,
                      QT_TR_NOOP("Who waits longer leaves: minutes in the mean, exponential"));
    auto *guests =
        queue->add_option("--guests", asked.guests, QT_TR_NOOP("How many arrive in a run"))
            ->check(wholeNumber(1, 10'000'000))
            ->capture_default_str();
    queue
        ->add_option(
            "--warm-up", asked.warmUp,
            QT_TR_NOOP(
                "How many of them are not counted (default: by the queue's relaxation time)"))
        ->check(wholeNumber(0, 10'000'000));
    queue
        ->add_option(
            "--precision", asked.precision,
            QT_TR_NOOP("Instead of --guests: as many as bring the means within this, as 2%"))
        ->excludes(guests);
    queue->add_option("--tail", asked.tail,
                      QT_TR_NOOP("Tell the share of waits longer than these minutes"));
    queue->add_option("--seeds", asked.seeds, QT_TR_NOOP("How many runs"))
        ->check(wholeNumber(1, 10'000))
        ->capture_default_str();
    queue->add_option("--seed", asked.firstSeed, QT_TR_NOOP("The first run's seed"))
        ->check(wholeNumber(0, std::numeric_limits<std::uint64_t>::max()))
        ->capture_default_str();
    queue->add_flag("--json", asked.json, QT_TR_NOOP("Print one JSON object"));
    queue->callback([&] { options.chosen = [&] { return cli::queue(options.queue); }; });
}

/// Each column has so many, or each point.
struct EveningsHelp
{
    const char *replications;
    const char *measured;
    const char *csv;
};

void addEvenings(CLI::App &command, EveningsOptions &asked, const EveningsHelp &help)
{
    command.add_option("--replications", asked.replications, help.replications)
        ->check(wholeNumber(1, 10'000))
        ->capture_default_str();
    command.add_option("--measured", asked.measured, help.measured)
        ->check(wholeNumber(0, 1'000))
        ->capture_default_str();
    command
        .add_option(
            "--precision", asked.precision,
            QT_TR_NOOP("Name the figures that are less sure than within this share of their mean, "
                       "and how many evenings it would take"))
        ->capture_default_str();
    command
        .add_option("--seed", asked.seed, QT_TR_NOOP("The first seed (default: the scenario's)"))
        ->check(wholeNumber(0, std::numeric_limits<std::uint64_t>::max()));
    command
        .add_option("--threads", asked.threads,
                    QT_TR_NOOP("Evenings at a time (default: all processors)"))
        ->check(wholeNumber(1, 64));
    auto *json = command.add_flag("--json", asked.json, QT_TR_NOOP("Print one JSON object"));
    command.add_flag("--csv", asked.csv, help.csv)->excludes(json);
}

void addCompare(CLI::App &app, Options &options)
{
    CompareOptions &asked = options.compare;
    auto *compare = app.add_subcommand(
        "compare",
        QT_TR_NOOP("Play a scenario in several ways, many times; say what is different"));
    compare
        ->add_option(
            "scenario", asked.scenario,
            QT_TR_NOOP("The .scenario.json file, or the name of one that the program brings"))
        ->required();
    compare->add_option("--architectures", asked.architectures,
                        QT_TR_NOOP("A column for each, as crud,poll,event-sourced"));
    compare->add_option(
        "--staffing", asked.staffing,
        QT_TR_NOOP("A column for each: one server, two who do everything, or split: Charlie "
                   "and Roger"));
    compare->add_option(
        "--delay", asked.delay,
        QT_TR_NOOP("A column for each delay of a view, in seconds, as waiter=0,30,120"));
    compare->add_option(
        "--column", asked.columns,
        QT_TR_NOOP("A further column, as architecture=poll,every=0:30,staffing=split or "
                   "bend=waiter:drop:5%; may be given several times. All that it can say: see "
                   "twin"));
    addEvenings(*compare, asked.evenings,
                {QT_TR_NOOP("Evenings of each column"),
                 QT_TR_NOOP("Evenings of each column that are played on files, to measure costs"),
                 QT_TR_NOOP("Print a line for each figure of each column")});
    compare->add_option(
        "--junit", asked.junit,
        QT_TR_NOOP("Write this file: a test case for each figure, which fails where a column "
                   "is worse than the first"));
    compare->callback([&] { options.chosen = [&] { return cli::compare(options.compare); }; });
}

void addSweep(CLI::App &app, Options &options)
{
    SweepOptions &asked = options.sweep;
    auto *sweep = app.add_subcommand(
        "sweep",
        QT_TR_NOOP("Turn one knob of a scenario from point to point; say where it saturates"));
    sweep
        ->add_option(
            "scenario", asked.scenario,
            QT_TR_NOOP("The .scenario.json file, or the name of one that the program brings"))
        ->required();
    sweep
        ->add_option(
            "--knob", asked.knob,
            QT_TR_NOOP("guests-per-hour, delay:VIEW (seconds), servers (who take orders), readers "
                       "(who answer guests) or switching (seconds)"))
        ->required();
    sweep->add_option("--points", asked.points, QT_TR_NOOP("Numbers, as 20,30,40"))->required();
    sweep->add_option("--variant", asked.variant,
                      QT_TR_NOOP("What else is other than the scenario says at every point, as "
                                 "bend=waiter:drop:5%; all that it can say: see twin"));
    addEvenings(*sweep, asked.evenings,
                {QT_TR_NOOP("Evenings of each point"),
                 QT_TR_NOOP("Evenings of each point that are played on files, to measure costs"),
                 QT_TR_NOOP("Print a line for each figure of each point")});
    sweep->callback([&] { options.chosen = [&] { return cli::sweep(options.sweep); }; });
}

void addTwin(CLI::App &app, Options &options)
{
    TwinOptions &asked = options.twin;
    auto *twin = app.add_subcommand(
        "twin",
        QT_TR_NOOP(
            "Play the same evening in two ways, A and B; say when and where they part. Answers "
            "1 if they do"));
    twin->add_option("evening", asked.evening, QT_TR_NOOP("The .scenario.json or .restaurant file"))
        ->required();
    twin->add_option("A", asked.a, variantHelp)->required();
    twin->add_option("B", asked.b, QT_TR_NOOP("Likewise"))->required();
    twin->add_option(
        "--at", asked.at,
        QT_TR_NOOP("Compare views and figures at this time, as 12:30 (default: the end)"));
    twin->add_flag("--json", asked.json, QT_TR_NOOP("Print one JSON object"));
    twin->callback([&] { options.chosen = stoppably([&] { return cli::twin(options.twin); }); });
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

/// Both tell of all that `app` has by the time they run. Only who installs asks for the manual
/// page.
void addPages(CLI::App &app, Options &options)
{
    auto *manual =
        app.add_subcommand("manual", QT_TR_NOOP("Print the manual page, as man reads it"));
    manual->group("");
    manual->callback([&] {
        options.chosen = [&] {
            translateHelp(app);
            return cli::manual(commandTreeOf(app));
        };
    });
    auto *completion = app.add_subcommand(
        "completion", QT_TR_NOOP("Print what a shell needs to complete command lines"));
    completion->add_option("shell", options.shell, QT_TR_NOOP("Which shell"))
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>{"bash", "zsh", "fish"}));
    completion->callback([&] {
        options.chosen = [&] { return cli::completion(commandTreeOf(app), options.shell); };
    });
}

/// What was printed before comes first, if it can still be printed.
void tell(CheckedOutput &output, const std::exception &error)
{
    try {
        output.finish();
    } catch (const std::exception &) { // told already, or less than this
    }
    giveUpPrinting();
    std::cerr << error.what() << '\n';
}

/// Well only if all that `print` has printed has arrived.
ExitCode printing(const std::function<ExitCode()> &print)
{
    CheckedOutput output;
    try {
        const ExitCode code = print();
        output.finish();
        return code;
    } catch (const OutputError &error) {
        if (!error.isReaderGone())
            tell(output, error);
    } catch (const std::exception &error) {
        tell(output, error);
    }
    return Unusable;
}

/// In the language that was asked for.
ExitCode tellHelp(int argc, char **argv, CLI::App &app, const QString &language,
                  const CLI::ParseError &error)
{
    QCoreApplication application(argc, argv);
    const Translation translation{localeOf(language)};
    app.description(about());
    translateHelp(app);
    return printing([&] { return app.exit(error) == 0 ? Well : Usage; });
}

ExitCode runChosen(int argc, char **argv, const QString &language,
                   const std::function<ExitCode()> &chosen)
{
    QCoreApplication application(argc, argv);
    // Lessons and settings lie where the window looks for them.
    QCoreApplication::setApplicationName(QStringLiteral("cqrs-restaurant"));
    QCoreApplication::setOrganizationName(QStringLiteral("cqrs-restaurant"));
    const Translation translation{localeOf(language)};
    return printing(chosen);
}

/// A word that is no file is most likely a subcommand misspelt.
bool isOpenable(const QString &file)
{
    if (file.endsWith(QLatin1String(".expect.json"))) {
        std::cerr << file.toStdString()
                  << ": what is expected is compared with an evening: cqrs-restaurant expect "
                  << file.toStdString() << " EVENING\n";
        return false;
    }
    if (file.isEmpty() || QFileInfo::exists(scenarioPath(file)))
        return true;
    std::cerr << file.toStdString() << ": there is no such file, and no such subcommand\n";
    return false;
}

} // namespace

int run(int argc, char **argv, const Drawing &drawing)
{
    reserveStandardStreams();
    Options options;
    CLI::App app{about(), "cqrs-restaurant"};
    app.footer(exitCodes);
    app.set_version_flag("--version", "cqrs-restaurant " RESTAURANT_VERSION);
    app.require_subcommand(0, 1);
    addLanguage(app, options.window.language);
    addWindow(app, options.window);
    addPlay(app, options);
    addSubmit(app, options);
    addShow(app, options);
    addReplay(app, options);
    addExport(app, options);
    addImport(app, options);
    addFileCommand(
        app, options, "verify",
        QT_TR_NOOP("Check chain, positions, streams and read stores; name what is wrong and which "
                   "event is to blame"),
        QT_TR_NOOP("The .restaurant file"), &cli::verify);
    addRebuild(app, options);
    addForget(app, options);
    addEvents(app, options);
    addCommands(app, options);
    addExpect(app, options);
    addReport(app, options);
    addPictures(app, options);
    addLesson(app, options);
    addScenarios(app, options);
    addLoad(app, options);
    addQueue(app, options);
    addCompare(app, options);
    addSweep(app, options);
    addTwin(app, options);
    addFileCommand(app, options, "digest",
                   QT_TR_NOOP("Print the last hash of the chain over all that was recorded"),
                   QT_TR_NOOP("The .restaurant file"), &cli::digest);
    addFileCommand(
        app, options, "check", QT_TR_NOOP("Read a scenario file strictly and say what is wrong"),
        QT_TR_NOOP("The .scenario.json file, or the name of one that the program brings"),
        &cli::check);
    addPages(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return tellHelp(argc, argv, app, options.window.language, error);
    }
    if (options.chosen)
        return runChosen(argc, argv, options.window.language, options.chosen);
    if (options.drawsPictures) {
        options.pictures.language = options.window.language;
        return printing(stoppably([&] { return drawing.drawPictures(options.pictures); }));
    }
    return isOpenable(options.window.file) ? drawing.openWindow(options.window) : Usage;
}

namespace {

/// Of what a signal came too late for, nothing was lost; a failure is taken for the signal's.
ExitCode codeOf(const std::function<ExitCode()> &run)
{
    try {
        return run();
    } catch (const StoreError &error) {
        if (error.why() != StoreTrouble::GivenUp)
            throw;
        return Unusable;
    }
}

} // namespace

ExitCode stoppable(const std::function<ExitCode()> &run)
{
    const StopSignals stop;
    const LongWork work({[] { return StopSignals::asked().has_value(); }, {}});
    const ExitCode code = codeOf(run);
    const auto signal = StopSignals::asked();
    if (code == Well || !signal)
        return code;
    std::cerr << "Stopped before it was done.\n";
    return stoppedBy(*signal);
}

} // namespace restaurant::cli
