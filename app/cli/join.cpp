#include "cli/boardat.h"
#include "cli/linereader.h"
#include "cli/lognamed.h"
#include "cli/subcommands.h"
#include "cli/submitline.h"
#include "evening/stopsignals.h"
#include "seat/classplace.h"
#include "seat/leading.h"
#include "seat/seat.h"
#include "words/contesttext.h"

#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace restaurant::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto commandInput = "standard input";

/// What the seat tells, printed as it comes; from any thread.
class SeatTold
{
public:
    explicit SeatTold(ViewName view)
        : m_view(view)
    {
    }

    [[nodiscard]] SeatNews news()
    {
        SeatNews news;
        news.opened = [this](const Scenario &scenario) {
            const std::lock_guard lock(m_mutex);
            m_scenario = scenario;
        };
        news.state = [this](const SeatState &state) { tell(state); };
        news.contest = [this](const Contest &contest) {
            say(ContestText::story(contest).toStdString());
        };
        news.failed = [this](const std::string &why) {
            say(why);
            m_hasFailed = true;
        };
        news.commands.handled = [this](const HandledCommand &handled) {
            answer(answerTo(handled.outcome));
        };
        news.commands.dropped = [this](const CommandId &command, const std::string &why) {
            say(toText(command) + " is not decided: " + why);
            m_hasDropped = true;
            ++answered;
        };
        news.commands.waits = [this](const CommandId &command, const std::string &why) {
            say(toText(command) + " waits: " + why);
        };
        return news;
    }
    [[nodiscard]] ViewsListeners listeners()
    {
        ViewsListeners listeners;
        listeners.progress = [this](const ViewProgress &progress) {
            if (progress.view == m_view)
                m_shown = number(progress.at);
        };
        return listeners;
    }

    void answer(const std::string &line)
    {
        const std::lock_guard lock(m_mutex);
        std::cout << line << std::flush;
        ++answered;
    }
    void say(const std::string &line)
    {
        const std::lock_guard lock(m_mutex);
        std::cerr << line << std::endl;
    }
    /// Null: the seat is not open yet.
    [[nodiscard]] const Scenario *scenario() const
    {
        const std::lock_guard lock(m_mutex);
        return m_scenario ? &*m_scenario : nullptr;
    }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool hasDropped() const { return m_hasDropped; }
    /// Up to which event the seat's view shows what was recorded.
    [[nodiscard]] Position shown() const { return Position{m_shown.load()}; }

    std::atomic<std::size_t> answered = 0;

private:
    /// Only what has changed for a person.
    void tell(const SeatState &state)
    {
        const std::string how = state.isThere ? "the server is there" : state.why;
        if (std::exchange(m_how, how) != how)
            say(how);
        std::string present;
        for (const Present &one : state.present)
            present += (present.empty() ? "" : ", ") + one.login + " (" +
                       std::string(wordOf(one.kind)) + ")";
        if (state.isThere && std::exchange(m_present, present) != present)
            say("there are: " + present);
    }

    const ViewName m_view;
    mutable std::mutex m_mutex;
    std::optional<Scenario> m_scenario; ///< Once it is there, it stays as it is.
    std::string m_how;     ///< Where the server is; the thread that follows the log alone.
    std::string m_present; ///< Likewise.
    std::atomic<bool> m_hasFailed = false;
    std::atomic<bool> m_hasDropped = false;
    std::atomic<std::int64_t> m_shown = 0;
};

ViewName viewOf(SeatKind kind)
{
    switch (kind) {
    case SeatKind::Kitchen:
        return ViewName::Kitchen;
    case SeatKind::Waiter:
        return ViewName::Waiter;
    case SeatKind::Leader:
    case SeatKind::Counter:
    case SeatKind::Board:
    case SeatKind::Spectator:
        break;
    }
    return ViewName::Status;
}

/// Until `isTrue`, or there is no more reason to wait.
void waitUntil(const SeatTold &told, const std::function<bool()> &isTrue)
{
    while (!isTrue() && !told.hasFailed() && !StopSignals::asked())
        std::this_thread::sleep_for(10ms);
}

/// Sends what stands in the lines; false: something was no command.
bool send(const std::vector<std::string> &lines, int &line, std::size_t &sent, Seat &seat,
          SeatTold &told)
{
    bool isAllRead = true;
    for (const std::string &text : lines) {
        ++line;
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const Scenario &scenario = *told.scenario();
        auto command = readSubmitLine(text, commandInput, line, scenario.starts, scenario.ends);
        if (!command) {
            told.answer(answerTo(command.error()));
            ++sent;
            isAllRead = false;
            continue;
        }
        waitUntil(told, [&] { return seat.send(*command); });
        ++sent;
    }
    return isAllRead;
}

void printView(const std::string &copy, Position shown, SeatKind kind, bool json)
{
    Recording recording(copy, LogReader::Origin::Ours);
    const Cursor cursor = recording.cursorAt(shown);
    if (kind == SeatKind::Kitchen)
        printBoard<KitchenBoard>(recording, cursor, json);
    else if (kind == SeatKind::Waiter)
        printBoard<WaiterBoard>(recording, cursor, json);
    else
        printBoard<StatusBoard>(recording, cursor, json);
}

} // namespace

ExitCode join(const JoinOptions &options)
{
    const StopSignals stop;
    const ServerAddress server = serverNamed(options.url);
    const std::string folder = classFolder(options.folder, server, wordOf(options.kind));
    SeatTold told(viewOf(options.kind));
    bool isAllRead = true;
    std::string copy;
    Position shown{};
    {
        Seat seat({server, options.kind, folder}, told.listeners(), told.news());
        if (options.delay > 0)
            seat.delayViews(std::chrono::milliseconds(static_cast<int>(options.delay * 1000)));
        waitUntil(told, [&] { return told.scenario() != nullptr; });
        LineReader reader(STDIN_FILENO, stop.descriptor());
        int line = 0;
        std::size_t sent = 0;
        while (told.scenario() && !told.hasFailed()) {
            const auto lines = reader.read();
            if (lines.empty())
                break;
            isAllRead = send(lines, line, sent, seat, told) && isAllRead;
        }
        waitUntil(told, [&] { return told.answered >= sent && !options.follow; });
        const Position end = seat.state().position;
        if (options.delay <= 0)
            waitUntil(told, [&] { return told.shown() >= end; });
        shown = told.shown();
        copy = seat.copyFile();
    }
    if (told.hasFailed())
        return Unusable;
    if (const auto signal = StopSignals::asked(); signal && copy.empty())
        return stoppedBy(*signal);
    printView(copy, shown, options.kind, options.json);
    if (const auto signal = StopSignals::asked(); signal && !options.follow)
        return stoppedBy(*signal);
    return isAllRead && !told.hasDropped() ? Well : Wrong;
}

} // namespace restaurant::cli
