#include "logfollower.h"

#include "evening/loghistory.h"
#include "sqlite/longwork.h"

namespace restaurant {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
constexpr int commandsInOneRead = 1000;

} // namespace

LogFollower::LogFollower(std::string file, News news)
    : m_file(std::move(file))
    , m_news(std::move(news))
    , m_thread([this] { work(); })
{
}

LogFollower::~LogFollower()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true; // under the lock, so that rest() does not miss it
    }
    m_wake.notify_one();
    m_thread.join();
}

void LogFollower::work()
{
    try {
        const LongWork work({[this] { return m_stopping.load(); }, m_news.checked});
        LogReader log(m_file, LogReader::Origin::Foreign);
        m_news.opened(log);
        follow(log);
    } catch (const std::exception &error) {
        m_news.failed(error.what());
    }
    m_news.closing();
}

void LogFollower::follow(LogReader &log)
{
    CommandNumber told{};
    do {
        auto commands = handledCommands(log, told, commandsInOneRead);
        if (commands.empty())
            continue;
        told = commands.back().outcome.number;
        m_news.followed(std::move(commands));
    } while (rest());
}

bool LogFollower::rest()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, lookEvery, [this] { return m_stopping.load(); });
}

} // namespace restaurant
