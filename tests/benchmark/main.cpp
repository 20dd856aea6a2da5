// Prints one line for each figure: name, value, limit, unit, ratio, goal, met or not.
#include "bench.h"

#include <CLI/CLI.hpp>
#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace restaurant::bench {
namespace {

struct Options
{
    std::vector<std::string> names;
    bool json = false;
    bool list = false;
    Effort effort;
};

/// Keeps what the benchmarks counted instead of printing it.
class Collector final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.error_occurred)
                std::cerr << run.benchmark_name() << ": " << run.error_message << '\n';
            else if (run.run_type == Run::RT_Iteration)
                for (const auto &[counter, value] : run.counters)
                    m_samples[run.run_name.function_name][counter].push_back(value);
        }
    }
    [[nodiscard]] const Samples &samples() const { return m_samples; }

private:
    Samples m_samples;
};

std::vector<Group> groups()
{
    return {writeGroup(),    readGroup(),       deliveryGroup(),     paintGroup(),
            queueingGroup(), sizeGroup(),       playbackGroup(),     eveningGroup(),
            auditGroup(),    relationalGroup(), architectureGroup(), experimentGroup()};
}

void initialize()
{
    std::string program = "restaurant_bench";
    std::string interleave = "--benchmark_enable_random_interleaving=true";
    std::string quiet = "--benchmark_display_aggregates_only=false";
    std::array arguments{program.data(), interleave.data(), quiet.data()};
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
}

/// Figures that share their benchmarks are measured once.
void measure(const Figure &figure, Collector &collector)
{
    const Samples &samples = collector.samples();
    if (!samples.contains(figure.ours.benchmark) || !samples.contains(figure.limit.benchmark))
        benchmark::RunSpecifiedBenchmarks(&collector, "^(" + figure.ours.benchmark + "|" +
                                                          figure.limit.benchmark + ")/iterations");
}

bool isWanted(const Figure &figure, const Options &options)
{
    return options.names.empty() || std::find(options.names.begin(), options.names.end(),
                                              figure.name) != options.names.end();
}

int run(const Options &options)
{
    const std::vector<Group> all = groups();
    Collector collector;
    bool met = true;
    initialize();
    if (!options.json && !options.list)
        std::cout << headLine() << std::endl;
    for (const Group &group : all) {
        group.registerBenchmarks(options.effort);
        for (const Figure &figure : group.figures) {
            if (!isWanted(figure, options))
                continue;
            if (options.list) {
                std::cout << figure.name << '\n';
                continue;
            }
            measure(figure, collector);
            const Result result = judge(figure, collector.samples());
            std::cout << (options.json ? jsonLine(result) : textLines(result)) << std::endl;
            met = met && result.met;
        }
    }
    return met || options.effort.small ? 0 : 1;
}

} // namespace
} // namespace restaurant::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // what is measured is the painting, not a display
    const QApplication application(argc, argv);
    restaurant::bench::Options options;
    CLI::App parser("Measures the figures of docs/performance.md.");
    parser.add_option("names", options.names, "The figures to measure; none: all");
    parser.add_flag("--json", options.json, "One JSON object for each line");
    parser.add_flag("--list", options.list, "Only the names");
    parser.add_flag("--small", options.effort.small, "See that everything runs; judge nothing");
    parser.add_option("--repetitions", options.effort.repetitions)->capture_default_str();
    CLI11_PARSE(parser, argc, argv);
    if (options.effort.small)
        options.effort.repetitions = 1;
    return restaurant::bench::run(options);
}
