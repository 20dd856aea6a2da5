#include "subcommands.h"

#include "cli/lognamed.h"
#include "domain/storeerror.h"
#include "evening/audit.h"
#include "evening/storedlog.h"
#include "evening/views.h"
#include "playback/recording.h"
#include "read/audit/storeaudit.h"
#include "sqlite/longwork.h"
#include "store/normalised.h"
#include "store/services/servicecheck.h"
#include "store/storefiles.h"
#include "store/verify.h"
#include "words/audittext.h"

#include <iostream>

namespace restaurant::cli {

namespace {

AuditReport auditOf(const AuditedStore &store, const std::string &file,
                    const Restaurant &restaurant)
{
    if (tellsStory(store.view)) {
        StoredStory story(file);
        return makeStoreAudit(store, restaurant, story)->pass();
    }
    StoredLog events(file);
    return makeStoreAudit(store, restaurant, events)->pass();
}

/// One line for each difference: which store, which document and field, what stands there, what
/// would be right, and which event is to blame.
void print(const std::string &path, const AuditReport &report)
{
    for (const Finding &finding : report.findings)
        std::cerr << path << ": " << FindingText::sentence(finding).toStdString() << '\n';
    if (report.findings.size() >= mostFindings)
        std::cerr << path << ": " << report.wrongDocuments << " documents are wrong in all\n";
}

/// Whether its maker was stopped before anything was in it. It may have left a journal, too.
bool isBegunOnly(const std::string &path)
{
    try {
        return isBegunOnly(Connection(path, Purpose::ReadOnly));
    } catch (const StoreError &error) {
        return error.why() == StoreTrouble::Unrecovered;
    }
}

/// Prints what is wrong with one read store. A view that has none is well: it is folded anew
/// when it is needed.
bool isStoreRight(const AuditedEvening &evening, ViewName view)
{
    FlawedViews flawed(evening);
    const AuditedStore store = flawed.storeOf(view);
    const std::string &path = store.path;
    if (!isThere(store)) {
        std::cout << toWord(view) << ": no read store\n";
        return true;
    }
    if (path != evening.file && isBegunOnly(path)) {
        std::cout << toWord(view) << ": begun, with nothing in it yet\n";
        return true;
    }
    const AuditReport report = auditOf(store, evening.file, *evening.restaurant);
    print(path, report);
    const bool isRight = report.isComplete && report.findings.empty();
    if (isRight)
        std::cout << toWord(view) << ": right\n";
    return isRight;
}

/// The same for one that cannot be looked at: it is told, and the others are looked at.
bool isStoreUsable(const AuditedEvening &evening, ViewName view)
{
    try {
        return isStoreRight(evening, view);
    } catch (const std::exception &error) {
        endIfGivenUp("verify the read stores", evening.file);
        std::cerr << toWord(view) << ": " << error.what() << '\n';
        return false;
    }
}

/// Prints what is wrong with the normalised tables beside the log; a file without them is well.
bool areTablesRight(const std::string &file, const Restaurant &restaurant)
{
    if (!hasNormalised(file))
        return true;
    if (const auto difference = verifyNormalised(file, restaurant)) {
        std::cerr << file << ": " << sentenceOf(*difference) << '\n';
        return false;
    }
    std::cout << "tables: right\n";
    return true;
}

/// Prints what one service has recorded, and what of it the journal does not know.
bool isServiceRight(const std::string &file, Service service)
{
    const auto state = verifyService(file, service);
    std::cout << toWord(service);
    if (!state) {
        std::cout << ": no store; it is made from the log when the evening goes on\n";
        return true;
    }
    std::cout << ": whole, " << state->events << " events of " << state->commands << " commands\n";
    for (const NotArrived &command : state->notArrived)
        (command.isWaiting ? std::cout : std::cerr)
            << toWord(service) << ": "
            << (command.isWaiting ? "waits in the outbox: " : "never reached the log: ")
            << nameOf(command) << ", at " << clockText(command.record.sent.at) << '\n';
    return !state->firstLost();
}

bool areServicesRight(const std::string &file)
{
    bool allRight = true;
    for (const Service service : allServices) {
        try {
            allRight = isServiceRight(file, service) && allRight;
        } catch (const StoreError &error) {
            endIfGivenUp("verify the stores of the services", file);
            std::cerr << toWord(service) << ": " << error.what() << '\n';
            allRight = false;
        }
    }
    return allRight;
}

} // namespace

ExitCode verify(const std::string &file)
{
    const LogNamed named(file);
    if (const auto difference = verifyLog(named.path())) {
        std::cerr << file << ": " << sentenceOf(*difference) << '\n';
        return Wrong;
    }
    LogReader log(named.path());
    const StoreHeader header = log.header();
    std::cout << "log: whole, " << number(log.head()) << " events, " << number(log.lastActivity())
              << " activities\n"
              << protectionOf(named.path()) << '\n';
    const Scenario scenario = storedScenario(header, file);
    if (named.isCopy()) // read stores are where they are read
        return Well;
    bool allRight = areTablesRight(log.path(), scenario.restaurant);
    if (scenario.services != ServiceStores::One)
        allRight = areServicesRight(log.path()) && allRight;
    const AuditedEvening evening{log.path(),
                                 {header.store, header.epoch},
                                 &scenario.restaurant,
                                 deliveriesOf(scenario, log.changesOfDeliveries({})).regime()};
    for (const ViewName view : allViews) {
        if (!hasView(log.path(), view))
            continue;
        const bool right = isStoreUsable(evening, view);
        allRight = allRight && right;
    }
    return allRight ? Well : Wrong;
}

} // namespace restaurant::cli
