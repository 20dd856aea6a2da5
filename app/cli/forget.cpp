#include "subcommands.h"

#include "domain/activity.h"
#include "evening/views.h"
#include "playback/recording.h"
#include "playback/replaycheck.h"
#include "sqlite/longwork.h"
#include "sqlite/place.h"
#include "store/forget.h"
#include "store/logreader.h"
#include "store/services/servicecheck.h"
#include "store/services/servicestore.h"
#include "store/storefiles.h"

#include <iostream>
#include <set>

namespace restaurant::cli {

namespace {

constexpr int readAtOnce = 512;

std::set<OrderId> ordersOfParty(LogReader &log, PartyId party)
{
    std::set<OrderId> orders;
    log.forEachEvent(Position{}, log.head(), [&](const RecordedEvent &event) {
        const auto *placed = std::get_if<OrderPlaced>(&event.event);
        if (placed && placed->party == party)
            orders.insert(placed->order);
    });
    return orders;
}

/// A guest at the counter waits for his order; those who dine in are a party.
std::set<OrderId> ordersOfGuest(LogReader &log, GuestId guest)
{
    std::set<OrderId> orders;
    ActivityNumber after{};
    for (auto read = log.activities(after, readAtOnce); !read.empty();
         read = log.activities(after, readAtOnce)) {
        for (const RecordedActivity &recorded : read) {
            const auto *wait = std::get_if<WaitBegan>(&recorded.activity);
            const auto *seated = std::get_if<GuestSeated>(&recorded.activity);
            if (wait && wait->guest == guest && wait->order)
                orders.insert(*wait->order);
            if (seated && seated->guest == guest)
                orders.merge(ordersOfParty(log, seated->party));
        }
        after = read.back().number;
    }
    return orders;
}

std::set<OrderId> ordersOf(const ForgetOptions &options)
{
    LogReader log(options.file, LogReader::Origin::Foreign);
    if (options.whose == "guest")
        return ordersOfGuest(log, GuestId{options.number});
    if (options.whose == "party")
        return ordersOfParty(log, PartyId{options.number});
    return {OrderId{options.number}};
}

/// Those of an evening with one store for all have none; what lies there else is not touched.
void forgetInServices(const std::string &file, const std::set<OrderId> &orders)
{
    if (storedScenario(LogReader(file).header(), file).services == ServiceStores::One)
        return;
    if (verifyService(absolutePath(file), Service::Orders))
        (void)forgetWordsOf(serviceFilePath(absolutePath(file), Service::Orders), orders,
                            StoreKind::Service);
}

/// The read stores still show the words, in rows and in what was overwritten: they are folded anew.
void foldAnew(const std::string &file)
{
    for (const ViewName view : allViews)
        if (const std::string path = viewFilePath(file, view); fileExists(path))
            removeStoreFiles(path);
}

void hashBoardsAnew(const std::string &file)
{
    const auto store = EventStore::open(file);
    completeStateHashes(*store, storedScenario(store->header(), file).restaurant);
}

std::string commands(int count)
{
    return std::to_string(count) + (count == 1 ? " command" : " commands");
}

} // namespace

ExitCode forget(const ForgetOptions &options)
{
    const std::string whose = options.whose + ' ' + std::to_string(options.number);
    const std::set<OrderId> orders = ordersOf(options);
    const LongWork toItsEnd({}); // read stores show the words until they are folded anew
    forgetInServices(options.file, orders);
    const auto [forgotten, inChain] = forgetWordsOf(options.file, orders);
    if (inChain > 0)
        std::cerr << options.file << ": the words of " << commands(inChain) << " of " << whose
                  << " stand in its chain and cannot be forgotten: they were recorded in format "
                     "3 or older. Only deleting the file, and its copies, removes them\n";
    if (forgotten == 0 && inChain == 0) {
        std::cerr << options.file << ": " << whose
                  << " has said nothing here: no order of his came with words. Who is no guest of a"
                     " simulation is found by his party or order\n";
        return Wrong;
    }
    if (forgotten == 0)
        return Wrong;
    foldAnew(options.file);
    hashBoardsAnew(options.file);
    std::cout << whose << ": the words of " << commands(forgotten) << " are forgotten\n";
    const ExitCode rebuilt = rebuild({options.file, {}});
    return inChain > 0 ? Wrong : rebuilt;
}

} // namespace restaurant::cli
