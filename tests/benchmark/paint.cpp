// From COMMIT to the painted window, while commands come at a thousand a second.
#include "bench.h"
#include "scratch.h"

#include "evening/evening.h"
#include "scenario/scenariofile.h"
#include "window/mainwindow.h"
#include "workload/workload.h"

#include <QEventLoop>

#include <fstream>
#include <stdexcept>

namespace restaurant::bench {

namespace {

/// The screen refreshes sixty times a second; news has two such frames to be seen.
constexpr double twoFrames = 2 * 1000.0 / 60;

/// An evening in which a command is handled every millisecond. The process manager's come by
/// themselves, in the milliseconds left free for them.
Scenario busyScenario(std::size_t commands)
{
    constexpr std::chrono::milliseconds gap{1};
    Workload workload;
    Scenario scenario;
    scenario.name = "A command every millisecond";
    scenario.restaurant = workload.restaurant();
    Instant at = scenario.starts + std::chrono::seconds(1);
    for (SentCommand &sent : workload.next(commands)) {
        at += gap;
        if (sent.actor.role != Role::Policy)
            scenario.script.push_back({at, sent.actor, std::move(sent.command)});
    }
    scenario.ends = at + std::chrono::seconds(1);
    for (const ScriptedCommand &scripted : scenario.script)
        if (!scenario.restaurant.staff.has(scripted.actor))
            scenario.restaurant.staff.add(scripted.actor);
    return scenario;
}

QString writeScenario(const Scratch &scratch, const Scenario &scenario)
{
    const std::string file = scratch.file("busy.scenario.json");
    std::ofstream(file) << scenarioText(scenario);
    return QString::fromStdString(file);
}

/// Plays the scenario in the real window, and answers what it measured last.
Throughput playInWindow(const QString &scenario)
{
    WindowOptions options;
    options.speed = 1;
    options.size = QSize(1440, 900);
    MainWindow window(options);
    QEventLoop loop;
    Throughput measured;
    QObject::connect(&window, &MainWindow::settled, &loop, [&] {
        const auto *evening = window.findChild<Evening *>();
        QObject::connect(evening, &Evening::throughputChanged, &loop,
                         [&](const Throughput &now) { measured = now; });
        QObject::connect(evening, &Evening::clockChanged, &loop, [&](const ClockState &clock) {
            if (clock.ended)
                loop.quit();
        });
    });
    window.show();
    window.open(eveningSourceFor(scenario));
    loop.exec();
    if (measured.rejected > 0)
        throw std::runtime_error("The write side refused what was to be measured.");
    return measured;
}

void screenPass(benchmark::State &state, std::size_t commands)
{
    const Scratch scratch;
    const Throughput measured = playInWindow(writeScenario(scratch, busyScenario(commands)));
    state.counters["p50_ms"] = measured.commitToScreenP50;
    state.counters["p99_ms"] = measured.commitToScreenP99;
}

void framesPass(benchmark::State &state)
{
    state.counters["p99_ms"] = twoFrames;
}

void registerAll(const Effort &effort)
{
    const std::size_t commands = effort.of(4'000);
    registerPass("screen_ours", effort,
                 [commands](benchmark::State &state) { screenPass(state, commands); });
    registerPass("screen_frames", effort, framesPass);
}

} // namespace

Group paintGroup()
{
    return {{{"commit_to_screen_p99",
              "ms",
              {"screen_ours", "p99_ms"},
              {"screen_frames", "p99_ms"},
              {Goal::Kind::AtMost, 1}}},
            registerAll};
}

} // namespace restaurant::bench
