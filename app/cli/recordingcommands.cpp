#include "options.h"

#include "cli/lognamed.h"

#include <QCoreApplication>

namespace restaurant::cli {

namespace {

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
    addScenario(*play, options.play.scenario);
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
    addRecording(*submit, options.submit.file);
    submit->add_option(
        "--scenario", options.submit.scenario,
        QT_TR_NOOP("Create the file from this scenario (a file or a name), without its script"));
    addCrash(*submit, options.submit.crash);
    submit->callback([&] { options.chosen = [&] { return cli::submit(options.submit); }; });
}

void addShow(CLI::App &app, Options &options)
{
    auto *show = app.add_subcommand("show", QT_TR_NOOP("Print a view"));
    addLog(*show, options.show.file);
    show->add_option("view", options.show.view, QT_TR_NOOP("Which view"))
        ->required()
        ->check(CLI::IsMember(viewWords()));
    show->add_option("--at", options.show.at,
                     QT_TR_NOOP("As it was at this position (default: the last)"))
        ->check(wholeNumber(0, anyNumber));
    show->add_flag("--json", options.show.json, QT_TR_NOOP("Print the documents as JSON"));
    show->callback(
        [&] { options.chosen = stoppably([&] { return onLog(options.show, &cli::show); }); });
}

void addReplay(CLI::App &app, Options &options)
{
    ReplayOptions &asked = options.replay;
    auto *replay = app.add_subcommand(
        "replay", QT_TR_NOOP("Play a recording back: check it, fold all views, send nothing"));
    addLog(*replay, asked.file);
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
        [&] { options.chosen = stoppably([&] { return onLog(options.replay, &cli::replay); }); });
}

void addExport(CLI::App &app, Options &options)
{
    auto *command =
        app.add_subcommand("export", QT_TR_NOOP("Write a recording as text, JSON Lines"));
    addLog(*command, options.exported.file);
    command
        ->add_option("--recording", options.exported.recording,
                     QT_TR_NOOP("The .jsonl file to make; one that is there is never overwritten"))
        ->required();
    command->callback(
        [&] { options.chosen = stoppably([&] { return onLog(options.exported, &exportTo); }); });
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
    addRecording(*forget, options.forget.file);
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
    addRecording(*rebuild, options.rebuild.file);
    rebuild->add_option("view", options.rebuild.view, QT_TR_NOOP("Which view (default: all)"))
        ->check(CLI::IsMember(viewWords()));
    rebuild->callback(
        [&] { options.chosen = stoppably([&] { return cli::rebuild(options.rebuild); }); });
}

void addEvents(CLI::App &app, Options &options)
{
    auto *events = app.add_subcommand("events", QT_TR_NOOP("Print the log"));
    addLog(*events, options.events.file);
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
        [&] { options.chosen = stoppably([&] { return onLog(options.events, &cli::events); }); });
}

void addCommands(CLI::App &app, Options &options)
{
    CommandsOptions &asked = options.commands;
    auto *commands =
        app.add_subcommand("commands", QT_TR_NOOP("Print the commands and what became of them"));
    addLog(*commands, asked.file);
    commands->add_flag("--rejected", asked.rejected, QT_TR_NOOP("Only those that were rejected"));
    commands->add_option("--order", asked.order, QT_TR_NOOP("Only what is about this order"))
        ->check(wholeNumber(1, 2'147'483'647));
    commands->add_option("--type", asked.type, QT_TR_NOOP("Only these, as PlaceOrder"))
        ->check(CLI::IsMember(typeWords(commandTypes())));
    commands->add_option(
        "--until", asked.until,
        QT_TR_NOOP("Up to this time of the evening, as 12:30, or this event, as 41"));
    commands->add_flag("--json", asked.json, QT_TR_NOOP("One JSON object for each command"));
    commands->callback([&] {
        options.chosen = stoppably([&] { return onLog(options.commands, &cli::commands); });
    });
}

} // namespace

void addRecordingCommands(CLI::App &app, Options &options)
{
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
        fileOrServer, &cli::verify);
    addFileCommand(app, options, "digest",
                   QT_TR_NOOP("Print the last hash of the chain over all that was recorded"),
                   fileOrServer, &cli::digest);
    addRebuild(app, options);
    addForget(app, options);
    addEvents(app, options);
    addCommands(app, options);
}

} // namespace restaurant::cli
