#include "options.h"

#include "domain/time.h"
#include "experiment/staffing.h"

#include <QCoreApplication>

#include <cstdio>

namespace restaurant::cli {

namespace {

void addExpect(CLI::App &app, Options &options)
{
    ExpectOptions &asked = options.expect;
    auto *expect = app.add_subcommand(
        "expect",
        QT_TR_NOOP("Compare an evening with what was expected of it; answer 1 unless all holds"));
    expect->add_option("expectations", asked.expectations, QT_TR_NOOP("The .expect.json file"))
        ->required();
    addEvening(*expect, asked.evening);
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
    addEvening(*report, asked.evening);
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
    addRecording(*pictures, asked.file);
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
    addRecording(*made, options.lessonNew.recording, "recording");
    made->add_option("-o,--out", options.lessonNew.out,
                     QT_TR_NOOP("The .lesson.json file to make; its scenario is written beside it"))
        ->required();
    made->callback(
        [&] { options.chosen = stoppably([&] { return lessonNew(options.lessonNew); }); });
    auto *tally = lesson.add_subcommand("tally", QT_TR_NOOP("Add up what a class has chosen"));
    addRecording(*tally, options.tally.file);
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

void addScenarios(CLI::App &app, Options &options)
{
    auto *scenarios = app.add_subcommand(
        "scenarios",
        QT_TR_NOOP("List the scenarios that the program brings; each may be named for a file"));
    scenarios->add_flag("--json", options.scenarios.json, QT_TR_NOOP("Print one JSON list"));
    scenarios->callback(
        [&] { options.chosen = [&] { return cli::scenarios(options.scenarios); }; });
}

} // namespace

void addClassCommands(CLI::App &app, Options &options)
{
    addExpect(app, options);
    addReport(app, options);
    addPictures(app, options);
    addLesson(app, options);
    addScenarios(app, options);
    addFileCommand(
        app, options, "check", QT_TR_NOOP("Read a scenario file strictly and say what is wrong"),
        QT_TR_NOOP("The .scenario.json file, or the name of one that the program brings"),
        &cli::check);
}

} // namespace restaurant::cli
