#include "cli/lognamed.h"
#include "cli/subcommands.h"
#include "cli/submitline.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "evening/writesidethread.h"
#include "seat/classplace.h"
#include "seat/leading.h"

#include <iostream>
#include <mutex>
#include <vector>

namespace restaurant::cli {

namespace {

/// What the write side tells, for the thread that prints.
class LeaderTold
{
public:
    [[nodiscard]] WriteSideNews news()
    {
        WriteSideNews news;
        news.opened = [this](WriteSide &writeSide) {
            say("leads " + writeSide.scenario().name + " from " + clockText(writeSide.now()));
        };
        news.clock = [this](const ClockState &clock) {
            const std::lock_guard lock(m_mutex);
            m_isOver = clock.ended;
        };
        news.failed = [this](const std::string &message) {
            const std::lock_guard lock(m_mutex);
            m_failures.push_back(message);
        };
        news.closing = [this] {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        };
        return news;
    }

    /// False: there is nothing more to come.
    [[nodiscard]] bool print()
    {
        const std::lock_guard lock(m_mutex);
        for (const std::string &line : std::exchange(m_said, {}))
            std::cout << line << std::endl;
        for (const std::string &line : std::exchange(m_failures, {}))
            std::cerr << line << std::endl;
        return !m_isOver && !m_isClosed;
    }
    /// It has ended by itself before the evening did.
    [[nodiscard]] bool hasFailed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isClosed && !m_isOver;
    }

private:
    void say(std::string line)
    {
        const std::lock_guard lock(m_mutex);
        m_said.push_back(std::move(line));
    }

    mutable std::mutex m_mutex;
    std::vector<std::string> m_said;
    std::vector<std::string> m_failures;
    bool m_isOver = false;
    bool m_isClosed = false;
};

std::optional<Scenario> scenarioOf(const LeadOptions &options)
{
    if (options.scenario.empty())
        return std::nullopt;
    Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    return options.withoutScript ? withoutScript(std::move(scenario)) : std::move(scenario);
}

} // namespace

ExitCode lead(const LeadOptions &options)
{
    const StopSignals stop;
    const ServerAddress server = serverNamed(options.url);
    const std::optional<Scenario> scenario = scenarioOf(options);
    const std::string folder = classFolder(options.folder, server, "leader");
    LeaderTold told;
    {
        WriteSideThread writeSide([&] { return restaurant::lead(server, scenario, folder); },
                                  told.news());
        const auto isAsked = [&](WriteSideRequest request) {
            return writeSide.ask(std::move(request));
        };
        if (isAsked(SkipQuiet{false}) && isAsked(SetSpeed{options.speed}) && isAsked(RunClock{}))
            while (told.print() && !StopSignals::asked())
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    const bool hasFailed = !StopSignals::asked() && told.hasFailed();
    (void)told.print();
    if (const auto signal = StopSignals::asked())
        return stoppedBy(*signal);
    return hasFailed ? Unusable : Well;
}

} // namespace restaurant::cli
