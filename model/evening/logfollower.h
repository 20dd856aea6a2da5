#pragma once

#include "domain/outcome.h"
#include "write/logreader.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace restaurant {

/// Follows, in a thread of its own, the commands of a store that another process writes: looks
/// every so often what is new.
class LogFollower
{
public:
    /// Called in the follower's thread.
    struct News
    {
        std::function<void(int percent)> checked; ///< Before it is opened.
        std::function<void(LogReader &)> opened;
        std::function<void(std::vector<HandledCommand>)> followed; ///< In order, never empty.
        std::function<void(const std::string &message)> failed;
        std::function<void()> closing; ///< The last call.
    };

    LogFollower(std::string file, News news);
    ~LogFollower();
    Q_DISABLE_COPY_MOVE(LogFollower)

private:
    void work();
    void follow(LogReader &log);
    /// False: it is time to end.
    [[nodiscard]] bool rest();

    const std::string m_file;
    const News m_news;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace restaurant
