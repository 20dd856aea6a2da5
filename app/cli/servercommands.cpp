#include "options.h"

#include <QCoreApplication>

namespace restaurant::cli {

namespace {

void addUrl(CLI::App &command, std::string &url)
{
    command.add_option(
        "url", url,
        QT_TR_NOOP("postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&sslrootcert=/FILE or "
                   "postgresql:///DATABASE?host=/FOLDER; the password is read from ~/.pgpass"));
}

/// A subcommand of `server`.
CLI::App *add(CLI::App &server, const char *name, const char *help, Options &options,
              ExitCode (*run)(const ServerOptions &))
{
    auto *command = server.add_subcommand(name, help);
    addUrl(*command, options.server.url);
    command->callback([&options, run] {
        options.chosen = stoppably([&options, run] { return run(options.server); });
    });
    return command;
}

void addInit(CLI::App &server, Options &options)
{
    auto *init = add(server, "init",
                     QT_TR_NOOP("Make the log in a database, and a role for each kind of seat"),
                     options, &serverInit);
    auto *print =
        init->add_flag("--print", options.server.print,
                       QT_TR_NOOP("Only print the SQL, for an administrator to read and run"));
    init->add_option("--scenario", options.server.scenario,
                     QT_TR_NOOP("Begin an evening: a .scenario.json file, or the name of one that "
                                "the program brings"))
        ->excludes(print);
}

void addDrop(CLI::App &server, Options &options)
{
    auto *drop = add(server, "drop", QT_TR_NOOP("Remove the log from a database, and its roles"),
                     options, &serverDrop);
    drop->get_option("url")->required();
    drop->add_option("--confirm", options.server.confirm,
                     QT_TR_NOOP("The name of the database: without it nothing is removed"));
}

void addServer(CLI::App &app, Options &options)
{
    auto *server =
        app.add_subcommand("server", QT_TR_NOOP("A log on a PostgreSQL server: init, check, drop"));
    server->require_subcommand(1);
    addInit(*server, options);
    add(*server, "check", QT_TR_NOOP("Say what is at a server, and whether it is safe"), options,
        &serverCheck)
        ->get_option("url")
        ->required();
    addDrop(*server, options);
}

void addCopy(CLI::App &app, Options &options)
{
    auto *command = app.add_subcommand(
        "copy", QT_TR_NOOP("Save the log of a server as a .restaurant file, or bring such a file "
                           "to a server; both have the same digest then"));
    command->add_option("from", options.copy.from, QT_TR_NOOP("A server, or a .restaurant file"))
        ->required();
    command
        ->add_option("to", options.copy.to,
                     QT_TR_NOOP("The .restaurant file to make, never over one that is there; or a "
                                "server whose log holds no evening yet"))
        ->required();
    command->callback([&] { options.chosen = stoppably([&] { return copy(options.copy); }); });
}

void addFolder(CLI::App &command, std::string &folder)
{
    command.add_option("--folder", folder,
                       QT_TR_NOOP("Where its copy of the log is kept (default: among the "
                                  "program's caches)"));
}

void addLead(CLI::App &app, Options &options)
{
    LeadOptions &asked = options.lead;
    auto *lead = app.add_subcommand(
        "lead", QT_TR_NOOP("Lead the evening of a class: guests, staff and process manager write "
                           "to the log on a server, and others join"));
    addUrl(*lead, asked.url);
    lead->get_option("url")->required();
    lead->add_option("scenario", asked.scenario,
                     QT_TR_NOOP("To begin with, if none has begun: a .scenario.json file, or the "
                                "name of one that the program brings"));
    lead->add_option("--speed", asked.speed,
                     QT_TR_NOOP("Restaurant seconds per second; 0: flat out (default: 1)"))
        ->check(pace());
    lead->add_flag("--without-script", asked.withoutScript,
                   QT_TR_NOOP("Nobody acts but the seats and the process manager"));
    addFolder(*lead, asked.folder);
    lead->callback([&] { options.chosen = [&] { return cli::lead(options.lead); }; });
}

/// Nobody joins to lead.
std::vector<std::string> joiningWords()
{
    std::vector<std::string> words = wordsOf<SeatKind>();
    std::erase(words, wordOf(SeatKind::Leader));
    return words;
}

void addJoin(CLI::App &app, Options &options)
{
    JoinOptions &asked = options.join;
    auto *join = app.add_subcommand(
        "join", QT_TR_NOOP("Take a seat in the evening of a class: read commands as submit does, "
                           "answer each when it is durable; at the end print the seat's view"));
    addUrl(*join, asked.url);
    join->get_option("url")->required();
    join->add_option_function<std::string>(
            "--as", [&asked](const std::string &word) { asked.kind = *fromWord<SeatKind>(word); },
            QT_TR_NOOP("What kind of seat"))
        ->required()
        ->check(CLI::IsMember(joiningWords()));
    join->add_option("--delay", asked.delay,
                     QT_TR_NOOP("Its views show what was recorded so many seconds ago"))
        ->check(CLI::Range(0.0, 600.0));
    join->add_flag("--follow", asked.follow,
                   QT_TR_NOOP("Stay until Ctrl+C, also when no more commands come"));
    join->add_flag("--json", asked.json, QT_TR_NOOP("Print the view as JSON"));
    addFolder(*join, asked.folder);
    join->callback([&] { options.chosen = [&] { return cli::join(options.join); }; });
}

} // namespace

void addServerCommands(CLI::App &app, Options &options)
{
    addCopy(app, options);
    addServer(app, options);
    addLead(app, options);
    addJoin(app, options);
}

} // namespace restaurant::cli
