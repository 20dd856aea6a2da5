#include "seatcommands.h"

#include "domain/storeerror.h"
#include "postgres/serverlog.h"
#include "write/commandhandler.h"

#include <utility>

namespace restaurant {

using namespace std::chrono_literals;

namespace {

Outcome decide(CommandHandler &handler, const SentCommand &command)
{
    handler.othersWrote();
    Outcome outcome = handler.handle(command);
    handler.commit();
    return outcome;
}

} // namespace

SeatCommands::SeatCommands(const ServerAddress &server, const Restaurant &restaurant,
                           SeatCommandNews news)
    : m_server(server)
    , m_restaurant(restaurant)
    , m_news(std::move(news))
    , m_worker(
          room, [this](Commands &worker) { work(worker); }, [](const std::string &) {})
{
}

void SeatCommands::takeBack(const CommandId &command)
{
    const std::lock_guard lock(m_mutex);
    m_takenBack.insert(command);
}

bool SeatCommands::isTakenBack(const CommandId &command)
{
    const std::lock_guard lock(m_mutex);
    return m_takenBack.erase(command) > 0;
}

void SeatCommands::work(Commands &worker)
{
    constexpr auto again = 300ms;
    ServerLog log(m_server);
    CommandHandler handler(log, m_restaurant);
    const auto isOver = [&](const SentCommand &command, bool isFirst) {
        if (isTakenBack(command.id)) {
            m_news.dropped(command.id, "It was taken back.");
            return true;
        }
        try {
            m_news.handled({command, decide(handler, command)});
            return true;
        } catch (const StoreError &error) {
            if (error.isPassing() && isFirst)
                m_news.waits(command.id, error.what());
            if (!error.isPassing())
                m_news.dropped(command.id, error.what());
            return !error.isPassing();
        }
    };
    while (!worker.isStopping())
        for (const SentCommand &command : worker.take(room, Commands::Clock::now() + 1h))
            for (bool isFirst = true; !isOver(command, isFirst); isFirst = false)
                if (!worker.rest(again)) {
                    m_news.dropped(command.id, "The seat was left before the server came back.");
                    break;
                }
}

} // namespace restaurant
