#include "stopsignals.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace restaurant {

namespace {

constexpr std::array listenedTo{SIGINT, SIGTERM, SIGHUP};

std::atomic<int> askedBy = 0;
std::atomic<int> wakeUp = -1;

/// Only what may be done while anything else is under way.
void ask(int signal)
{
    askedBy = signal;
    const char one = 0;
    static_cast<void>(::write(wakeUp, &one, 1) == 1);
}

/// Who started the program with a signal ignored, as nohup does, wants it so.
void listenTo(int signal)
{
    struct sigaction before
    {
    };
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler == SIG_IGN)
        return;
    struct sigaction action
    {
    };
    action.sa_handler = ask;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one finds nobody listening
    ::sigaction(signal, &action, nullptr);
}

void stopListeningTo(int signal)
{
    struct sigaction now
    {
    };
    ::sigaction(signal, nullptr, &now);
    if (now.sa_handler == ask)
        std::signal(signal, SIG_DFL);
}

} // namespace

StopSignals::StopSignals()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) == 0)
        wakeUp = m_pipe[1];
    for (const int signal : listenedTo)
        listenTo(signal);
}

StopSignals::~StopSignals()
{
    for (const int signal : listenedTo)
        stopListeningTo(signal);
    wakeUp = -1;
    for (const int end : m_pipe)
        ::close(end);
}

std::optional<int> StopSignals::asked()
{
    const int signal = askedBy;
    return signal == 0 ? std::nullopt : std::optional(signal);
}

} // namespace restaurant
