#include "cli/lognamed.h"
#include "cli/subcommands.h"
#include "evening/eveningsource.h"
#include "postgres/servercopy.h"
#include "postgres/serversetup.h"
#include "seat/leading.h"

#include <iostream>

namespace restaurant::cli {

namespace {

void print(const Carried &carried, const std::string &where)
{
    std::cout << where << ": " << carried.commands << " commands, " << carried.events << " events, "
              << carried.activities << " activities\n";
}

} // namespace

ExitCode serverInit(const ServerOptions &options)
{
    if (options.print) {
        std::cout << initScript();
        return Well;
    }
    if (options.url.empty()) {
        std::cerr << "Which server? As postgresql://host/database\n";
        return Usage;
    }
    const ServerAddress address = serverNamed(options.url);
    if (options.scenario.empty()) {
        initServer(address);
        return Well;
    }
    const Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    initServer(address);
    beginOn(address, scenario);
    return Well;
}

ExitCode serverCheck(const ServerOptions &options)
{
    bool isGood = true;
    for (const ServerFinding &found : checkServer(serverNamed(options.url))) {
        (found.isGood ? std::cout : std::cerr) << found.sentence << '\n';
        isGood = isGood && found.isGood;
    }
    return isGood ? Well : Wrong;
}

ExitCode serverDrop(const ServerOptions &options)
{
    const ServerAddress address = serverNamed(options.url);
    if (options.confirm != address.database) {
        std::cerr << "This removes the log in the database \"" << address.database
                  << "\" with all that is in it; there is no way back. To do it, say --confirm "
                  << address.database << ".\n";
        return Usage;
    }
    dropServer(address);
    return Well;
}

ExitCode copy(const CopyOptions &options)
{
    if (isServerUrl(options.from) == isServerUrl(options.to)) {
        std::cerr << "One of the two is a server, postgresql://..., and the other a .restaurant "
                     "file.\n";
        return Usage;
    }
    if (isServerUrl(options.from))
        print(copyToFile(serverNamed(options.from), options.to), options.to);
    else
        print(copyToServer(options.from, serverNamed(options.to)), options.to);
    return Well;
}

} // namespace restaurant::cli
