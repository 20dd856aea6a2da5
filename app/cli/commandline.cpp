#include "commandline.h"

#include "cli/commandtree.h"
#include "cli/helplanguage.h"
#include "cli/options.h"
#include "cli/standardstreams.h"
#include "domain/storeerror.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "sqlite/longwork.h"
#include "words/translation.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <iostream>
#include <string_view>

namespace restaurant::cli {

namespace {

constexpr auto purpose = QT_TR_NOOP("see commands, events and read views at work");
static_assert(std::string_view(purpose) == RESTAURANT_ABOUT);
constexpr auto withoutSubcommand = QT_TR_NOOP("Without a subcommand it opens the window.");
constexpr auto exitCodes =
    QT_TR_NOOP("Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or "
               "store unusable.");

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
    addRecordingCommands(app, options);
    addClassCommands(app, options);
    addExperimentCommands(app, options);
    addServerCommands(app, options);
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
