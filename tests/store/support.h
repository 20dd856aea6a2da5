#pragma once

#include "domain/restaurant.h"
#include "store/eventstore.h"
#include "write/commandhandler.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace restaurant::test {

[[nodiscard]] DishId dish(const char *text);
/// Ramen and falafel, three tables of four seats.
[[nodiscard]] const Restaurant &smallRestaurant();

/// A command with a fixed id: the same `n`, the same id. Sent at 12:00 plus n seconds.
/// The process manager's answers the first event.
[[nodiscard]] SentCommand sent(int n, Command command, Role role = Role::Manager);

[[nodiscard]] SeatParty seat(int table, int party);
/// One bowl of ramen for whoever sits at the table.
[[nodiscard]] PlaceOrder ramen(int order, int table);
[[nodiscard]] ReceiveStock stock(int quantity);

/// A store in a folder of its own, with a handler for it. Both can be closed and opened again.
class TestStore
{
public:
    TestStore();

    [[nodiscard]] std::string path() const;
    void open();
    void close();
    /// Handles and commits.
    Outcome carryOut(const SentCommand &command);
    /// Lets the kitchen receive `deliveries` deliveries, one event each in the stream of ramen.
    void receive(int deliveries, int from = 1000);

    [[nodiscard]] EventStore &store() { return *m_store; }
    [[nodiscard]] CommandHandler &handler() { return *m_handler; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<CommandHandler> m_handler;
};

/// The whole log as text, one line for each event: "1 order-7 1 OrderPlaced".
[[nodiscard]] std::vector<std::string> logLines(const std::string &path);

} // namespace restaurant::test
