#include "subcommands.h"

#include "journal/playback/storedscenario.h"
#include "read/store/comparewithfold.h"
#include "session/storedlog.h"
#include "session/views.h"
#include "write/storefiles.h"
#include "write/verify.h"

#include <iostream>

namespace restaurant::cli {

namespace {

std::optional<std::string> compareWithLog(const std::string &path, const std::string &file,
                                          ViewName view, const Restaurant &restaurant,
                                          const LogIdentity &log)
{
    if (tellsStory(view)) {
        StoredStory story(file);
        return compareWithFold(path, view, restaurant, log, story);
    }
    StoredLog events(file);
    return compareWithFold(path, view, restaurant, log, events);
}

/// Prints what is wrong with one read store. A view that has none is well: it is folded anew
/// when it is needed.
bool isStoreRight(const std::string &file, ViewName view, const Scenario &scenario,
                  const LogIdentity &log)
{
    const std::string path = viewFilePath(file, view);
    if (!fileExists(path)) {
        std::cout << toWord(view) << ": no read store\n";
        return true;
    }
    const auto difference = compareWithLog(path, file, view, scenario.restaurant, log);
    if (difference)
        std::cerr << path << ": " << *difference << '\n';
    else
        std::cout << toWord(view) << ": right\n";
    return !difference;
}

} // namespace

ExitCode verify(const std::string &file)
{
    if (const auto difference = verifyLog(file)) {
        std::cerr << file << ": position " << number(difference->position) << ": "
                  << difference->what << '\n';
        return Wrong;
    }
    LogReader log(file, LogReader::Origin::Foreign);
    const StoreHeader header = log.header();
    std::cout << "log: whole, " << number(log.head()) << " events, " << number(log.lastActivity())
              << " activities\n";
    const Scenario scenario = storedScenario(header, file);
    bool allRight = true;
    for (const ViewName view : allViews) {
        const bool right = isStoreRight(log.path(), view, scenario, {header.store, header.epoch});
        allRight = allRight && right;
    }
    return allRight ? Well : Wrong;
}

} // namespace restaurant::cli
