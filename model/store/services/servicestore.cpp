#include "store/services/servicestore.h"

#include "domain/storeerror.h"
#include "sqlite/place.h"
#include "sqlite/query.h"
#include "store/schema.h"
#include "store/services/servicecommands.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace restaurant {

namespace {

void fillFrom(EventStore &journal, Service service, EventStore &store)
{
    Carrier carrier(journal);
    ServiceCommands all(journal.connection(), service);
    for (; const CommandRecord *record = all.front(); all.pop())
        carrier.carry(record->number, store);
}

void makeFrom(EventStore &journal, Service service, const std::string &path)
{
    NewStoreFile file(path, "make the store of a service");
    StoreHeader header = journal.header();
    header.scenario.clear(); // the journal has it
    {
        const auto store = EventStore::createIn(file, header, StoreKind::Service);
        store->beginGroup();
        run(store->connection(), "INSERT INTO service(one, name) VALUES (1, ?)",
            {QString::fromUtf8(toWord(service).data(),
                               static_cast<qsizetype>(toWord(service).size()))});
        fillFrom(journal, service, *store);
        store->commitGroup();
        moveWalIntoStore(store->connection());
    }
    file.putInPlace();
}

std::unique_ptr<EventStore> openedOf(EventStore &journal, Service service)
{
    const std::string path = serviceFilePath(journal.path(), service);
    if (!fileExists(path))
        makeFrom(journal, service, path);
    auto store = EventStore::open(path, {}, StoreKind::Service);
    requireOwnedBy(store->connection(), journal.header(), service);
    return store;
}

} // namespace

std::string serviceFilePath(std::string_view restaurantFile, Service service)
{
    constexpr std::string_view ending = ".restaurant";
    if (restaurantFile.ends_with(ending))
        restaurantFile.remove_suffix(ending.size());
    return std::string(restaurantFile) + '.' + std::string(toWord(service)) + ".db";
}

void requireOwnedBy(const Connection &connection, const StoreHeader &journal, Service service)
{
    const StoreHeader header = readHeader(connection);
    if (header.store != journal.store || header.epoch != journal.epoch)
        throw StoreError(StoreTrouble::Foreign, "open the store of a service", connection.path(),
                         "it belongs to another evening: it stays as it is; move it away, and one "
                         "is made from the journal");
    const std::string name = text(connection, "SELECT name FROM service");
    if (name != toWord(service))
        throw StoreError(StoreTrouble::Foreign, "open the store of a service", connection.path(),
                         "it is the store of another service: " + name);
}

ServiceStore::ServiceStore(EventStore &journal, Service service)
    : m_service(service)
    , m_store(openedOf(journal, service))
    , m_carrier(*m_store)
    , m_put(m_store->connection(), "INSERT INTO outbox(command, arrival) VALUES (?, ?)")
    , m_read(m_store->connection(),
             "SELECT command, arrival FROM outbox WHERE command > ? ORDER BY command")
    , m_takeOut(m_store->connection(), "DELETE FROM outbox WHERE command <= ?")
{
}

/// What has been relayed would be found to be so at the next opening, too.
ServiceStore::~ServiceStore()
{
    try {
        m_store->rollbackGroup();
        if (m_takenOut >= m_relayed)
            return;
        beginGroup();
        m_store->commitGroup();
    } catch (const StoreError &) {
        m_store->rollbackGroup();
    }
}

void ServiceStore::putInOutbox(const OutboxRow &row)
{
    m_put.bind(1, number(row.command)).bind(2, number(row.arrival)).run();
}

std::vector<OutboxRow> ServiceStore::outbox(CommandNumber after)
{
    std::vector<OutboxRow> rows;
    m_read.bind(1, number(after));
    while (m_read.next())
        rows.push_back({CommandNumber{m_read.integer(0)}, CommandNumber{m_read.integer(1)}});
    return rows;
}

void ServiceStore::beginGroup()
{
    m_store->beginGroup();
    if (m_takenOut >= m_relayed)
        return;
    m_takeOut.bind(1, number(m_relayed)).run();
    m_takenOut = m_relayed; // if it is rolled back, the next opening finds it relayed
}

Carrier::Carrier(EventStore &from)
    : m_from(from)
    , m_words(from.connection())
{
}

void Carrier::carry(CommandNumber command, EventStore &to)
{
    const auto fail = [&to](const char *why) {
        throw StoreError(StoreTrouble::Taken, "carry a command over", to.path(), why);
    };
    const CommandRecord record =
        m_from.commands().read(CommandNumber{number(command) - 1}, 1).at(0);
    std::vector<RecordedEvent> events;
    if (record.first != Position{})
        events =
            m_from.events().read(Position{number(record.first) - 1},
                                 static_cast<int>(number(record.last) - number(record.first)) + 1);
    if (!to.log().appendRecorded(record.sent, record.rejection, events.size(),
                                 m_words.find(command)))
        fail("there was a command of its id before");
    for (const RecordedEvent &event : events)
        if (!to.log().appendEvent(record.sent, event.stream, event.version, event.event))
            fail("there was an event of its version in the stream before");
}

namespace {

/// The evening at `path` that is about to be replaced, if it is one.
std::optional<StoreHeader> headerAt(const std::string &path)
{
    try {
        if (!fileExists(path))
            return std::nullopt;
        const Connection connection(path, Purpose::ReadOnly);
        requireOurSchema(connection);
        return readHeader(connection);
    } catch (const StoreError &) {
        return std::nullopt;
    }
}

void removeIfOwnedBy(const StoreHeader &journal, const std::string &path, Service service)
{
    try {
        if (!fileExists(path))
            return;
        {
            const Connection connection(path, Purpose::ReadOnly);
            requireOurSchema(connection, StoreKind::Service);
            requireOwnedBy(connection, journal, service);
        }
        removeStoreFiles(path);
    } catch (const StoreError &) {
        // Somebody else's: whoever opens it says so.
    }
}

} // namespace

void copyEvening(EventStore &journal, std::string_view path)
{
    const std::string target = absolutePath(path);
    const auto replaced = headerAt(target);
    journal.copyTo(target);
    if (!replaced)
        return;
    for (const Service service : allServices)
        removeIfOwnedBy(*replaced, serviceFilePath(target, service), service);
}

void requireNoServiceFiles(std::string_view restaurantFile)
{
    for (const Service service : allServices)
        if (const std::string path = serviceFilePath(restaurantFile, service); fileExists(path))
            throw StoreError(StoreTrouble::Unreachable, "make the store of a service", path,
                             "there is already such a file");
}

} // namespace restaurant
