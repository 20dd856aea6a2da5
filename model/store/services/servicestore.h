// The store of one service: its streams, its commands with their ids, and its outbox.
#pragma once

#include "domain/service.h"
#include "sqlite/statement.h"
#include "store/eventstore.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// "NAME.orders.db" beside "NAME.restaurant".
[[nodiscard]] std::string serviceFilePath(std::string_view restaurantFile, Service service);

/// What lies in an outbox: a command, with its events, that the journal may not have yet.
struct OutboxRow
{
    CommandNumber command{}; ///< The service's own number of it.
    CommandNumber arrival{}; ///< Its number in the journal: counted over all services.
};

/// Takes commands of a store, with their events and what their guests said, over into others.
class Carrier
{
public:
    explicit Carrier(EventStore &from);

    /// Appends the command to `to`, inside an open group of that. Throws StoreError, also if that
    /// has had it before.
    void carry(CommandNumber command, EventStore &to);

private:
    EventStore &m_from;
    WordStore m_words;
};

/// One service's file, opened for writing: the same tables as the journal's, but for its own
/// streams only, with numbers and a chain of its own; and the outbox. In one thread. Everything
/// throws StoreError.
class ServiceStore
{
public:
    /// Opens the file of an evening that `journal` is the journal of; one that is not there is made
    /// from the journal, whole or not at all. Refused if it is another's, not this service's, not
    /// sound, or written by another process. The journal may be in no group.
    ServiceStore(EventStore &journal, Service service);
    ~ServiceStore();
    Q_DISABLE_COPY_MOVE(ServiceStore)

    [[nodiscard]] Service service() const { return m_service; }
    [[nodiscard]] EventStore &store() { return *m_store; }
    [[nodiscard]] Carrier &carrier() { return m_carrier; }

    /// Inside an open group of the store; durable with the command that it is about.
    void putInOutbox(const OutboxRow &row);
    /// What lies there behind this command of the service, in the order in which it was put there.
    [[nodiscard]] std::vector<OutboxRow> outbox(CommandNumber after);
    /// The journal has these for good: they go with the next group.
    void noteRelayed(CommandNumber upTo) { m_relayed = upTo; }
    [[nodiscard]] CommandNumber relayed() const { return m_relayed; }
    /// Begins a group, and takes out of the outbox what has been relayed.
    void beginGroup();

private:
    Service m_service;
    std::unique_ptr<EventStore> m_store;
    Carrier m_carrier;
    Statement m_put;
    Statement m_read;
    Statement m_takeOut;
    CommandNumber m_relayed{};
    CommandNumber m_takenOut{};
};

/// Throws StoreError unless the file of a service is this one's, and of this evening.
void requireOwnedBy(const Connection &connection, const StoreHeader &journal, Service service);

/// Writes a copy of the evening to `path`, as EventStore::copyTo(): the journal alone, from which
/// stores of services are made when the copy goes on. Where it replaces an evening, that one's
/// stores of services go with it. Throws StoreError.
void copyEvening(EventStore &journal, std::string_view path);

/// For a new evening: throws StoreError if a file has the name of one of its services already.
void requireNoServiceFiles(std::string_view restaurantFile);

} // namespace restaurant
