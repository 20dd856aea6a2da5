// The commands of a seat, on their way into the log on a server.
#pragma once

#include "domain/outcome.h"
#include "domain/restaurant.h"
#include "evening/worker.h"
#include "postgres/serveraddress.h"

#include <QtGlobal>

#include <functional>
#include <mutex>
#include <set>
#include <string>

namespace restaurant {

/// What becomes of a command. Called in the thread of the commands.
struct SeatCommandNews
{
    /// Durable by now.
    std::function<void(const HandledCommand &)> handled = [](auto &&...) {};
    /// It could not be decided, and never will be: who may not do it, and who took it back.
    std::function<void(const CommandId &, const std::string &why)> dropped = [](auto &&...) {};
    /// The server is lost: it waits. Told once for each command.
    std::function<void(const CommandId &, const std::string &why)> waits = [](auto &&...) {};
};

/// Decides what a seat wants on what the log says at that moment, and appends it, in a thread of
/// its own. While the server is lost a command waits, and is sent again with its id: so it happens
/// once, whatever became of the answer.
class SeatCommands
{
public:
    /// `restaurant` outlives it.
    SeatCommands(const ServerAddress &server, const Restaurant &restaurant, SeatCommandNews news);
    Q_DISABLE_COPY_MOVE(SeatCommands)

    /// False: too many wait already; it was not taken.
    [[nodiscard]] bool send(SentCommand command) { return m_worker.put(std::move(command)); }
    /// It is not decided any more, unless that is on its way.
    void takeBack(const CommandId &command);

private:
    using Commands = Worker<SentCommand>;
    static constexpr std::size_t room = 64;

    void work(Commands &worker);
    [[nodiscard]] bool isTakenBack(const CommandId &command);

    const ServerAddress m_server;
    const Restaurant &m_restaurant;
    const SeatCommandNews m_news;
    std::mutex m_mutex;
    std::set<CommandId> m_takenBack;
    Commands m_worker; ///< Last: its thread uses the above.
};

} // namespace restaurant
