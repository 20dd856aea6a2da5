#include "store/services/servicecheck.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "log/guestwords.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/schema.h"
#include "store/services/servicecommands.h"
#include "store/services/servicestore.h"
#include "store/storefiles.h"
#include "store/verify.h"

#include <QVariant>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

constexpr std::string_view comparing = "compare a service with the journal";

/// Words may be forgotten in one of the two.
bool isSame(CommandRecord one, CommandRecord other)
{
    for (CommandRecord *record : {&one, &other}) {
        record->number = {};
        record->first = record->last = {};
        removeWords(record->sent.command);
    }
    return one == other;
}

bool isSame(RecordedEvent one, RecordedEvent other)
{
    for (RecordedEvent *event : {&one, &other}) {
        event->position = {};
        event->command = {};
        removeWords(event->event);
    }
    return one == other;
}

bool isSame(const std::vector<RecordedEvent> &some, const std::vector<RecordedEvent> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const RecordedEvent &a, const RecordedEvent &b) { return isSame(a, b); });
}

} // namespace

const NotArrived *ServiceState::firstLost() const
{
    const auto lost = std::find_if(notArrived.begin(), notArrived.end(),
                                   [](const NotArrived &command) { return !command.isWaiting; });
    return lost == notArrived.end() ? nullptr : &*lost;
}

std::string nameOf(const NotArrived &command)
{
    if (command.events.empty())
        return "the refused " + std::string(typeWord(command.record.sent.command));
    std::string names;
    for (const RecordedEvent &event : command.events)
        names.append(names.empty() ? "" : ", ")
            .append(event.stream.toText() + " version " + std::to_string(event.version) + " (")
            .append(typeWord(event.event))
            .append(")");
    return names;
}

ServiceState compareService(const Connection &store, const Connection &journal, Service service)
{
    const auto differ = [&](const CommandRecord &found, const char *what) {
        throw StoreError(StoreTrouble::Damaged, comparing, store.path(),
                         "command " + std::to_string(number(found.number)) + " of the journal (" +
                             std::string(typeWord(found.sent.command)) + ") " + what);
    };
    ServiceCommands own(store, service);
    ServiceCommands known(journal, service);
    Statement waits(store, "SELECT count(*) FROM outbox WHERE command = ?");
    ServiceState state;
    for (const CommandRecord *record = own.front(); record; own.pop(), record = own.front()) {
        auto events = own.eventsOf(*record);
        ++state.commands;
        state.events += std::ssize(events);
        const CommandRecord *arrived = known.front();
        if (arrived && arrived->sent.id == record->sent.id) {
            if (!isSame(*record, *arrived) || !isSame(events, known.eventsOf(*arrived)))
                differ(*arrived, "is another thing here");
            known.pop();
            continue;
        }
        const ResetAtEnd reset(waits);
        const bool isWaiting = waits.bind(1, number(record->number)).next() && waits.integer(0) > 0;
        state.notArrived.push_back({*record, std::move(events), isWaiting});
    }
    if (const CommandRecord *more = known.front())
        differ(*more, "is not here: this is an older copy, or another evening went on");
    return state;
}

std::optional<ServiceState> verifyService(const std::string &restaurantFile, Service service)
{
    const std::string path = serviceFilePath(restaurantFile, service);
    if (!fileExists(path))
        return std::nullopt;
    const Connection store(path, Purpose::ReadOnly);
    requireOurSchema(store, StoreKind::Service);
    requireWhole(store);
    const Connection journal(restaurantFile, Purpose::ReadOnly);
    requireOurSchema(journal);
    requireOwnedBy(store, readHeader(journal), service);
    return compareService(store, journal, service);
}

void requireNothingLost(const Connection &store, const Connection &journal, Service service)
{
    const ServiceState state = compareService(store, journal, service);
    if (const NotArrived *lost = state.firstLost())
        throw StoreError(StoreTrouble::Damaged, "go on with the evening", journal.path(),
                         "what the service \"" + std::string(toWord(service)) +
                             "\" has recorded never reached the journal: " + nameOf(*lost) +
                             "; verify names all of it");
}

} // namespace restaurant
