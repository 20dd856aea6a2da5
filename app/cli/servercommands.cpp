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

} // namespace

void addServerCommands(CLI::App &app, Options &options)
{
    addCopy(app, options);
    addServer(app, options);
}

} // namespace restaurant::cli
