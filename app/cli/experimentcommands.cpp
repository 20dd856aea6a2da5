#include "options.h"

#include <QCoreApplication>

namespace restaurant::cli {

namespace {

constexpr auto variantHelp = QT_TR_NOOP(
    "architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, "
    "delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; "
    "bend=VIEW:none: without the scenario's), joined by commas; as-is: no change");

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
    addScenario(*compare, asked.scenario);
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
    addScenario(*sweep, asked.scenario);
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

} // namespace

void addExperimentCommands(CLI::App &app, Options &options)
{
    addLoad(app, options);
    addQueue(app, options);
    addCompare(app, options);
    addSweep(app, options);
    addTwin(app, options);
}

} // namespace restaurant::cli
