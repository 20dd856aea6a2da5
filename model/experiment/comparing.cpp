#include "comparing.h"

#include "experiment/costs.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace restaurant {

namespace {

/// At least one: what changes nothing.
template <typename Value> std::vector<std::optional<Value>> choices(const std::vector<Value> &all)
{
    if (all.empty())
        return {std::nullopt};
    return {all.begin(), all.end()};
}

bool followsTheLog(const std::optional<Architecture> &architecture)
{
    return !architecture || architecture->kind == ArchitectureKind::EventSourced;
}

} // namespace

std::vector<Variant> columnsOf(const std::vector<Architecture> &architectures,
                               const std::vector<Staffing> &staffings,
                               const std::vector<std::vector<ViewDelay>> &delays)
{
    std::vector<Variant> columns;
    for (const auto &architecture : choices(architectures))
        for (const auto &staffing : choices(staffings))
            for (const auto &late : choices(delays)) {
                Variant column;
                column.architecture = architecture;
                column.staffing = staffing;
                if (late && followsTheLog(architecture))
                    column.delays = *late;
                if (std::find(columns.begin(), columns.end(), column) == columns.end())
                    columns.push_back(std::move(column));
            }
    return columns;
}

tl::expected<std::vector<Scenario>, std::string> eveningsOf(const Scenario &scenario,
                                                            const std::vector<Variant> &columns)
{
    std::vector<Scenario> evenings;
    for (const Variant &column : columns) {
        auto evening = applied(column, scenario);
        if (!evening)
            return tl::unexpected(textOf(column) + ": " + evening.error());
        evenings.push_back(*std::move(evening));
    }
    return evenings;
}

namespace {

using Clock = std::chrono::steady_clock;

/// The columns take turns, so that what the computer does besides befalls all of them.
PlayedColumns measureAll(const std::vector<Scenario> &evenings, const ComparisonPlan &plan,
                         const ReplicationWatch &watch, ReplicationProgress progress,
                         const std::stop_token &stop)
{
    PlayedColumns measured(evenings.size());
    for (std::size_t k = 0; k < plan.measured; ++k) {
        for (std::size_t column = 0; column < evenings.size(); ++column) {
            Scenario scenario = evenings[column];
            scenario.seed = plan.replications.firstSeed + k;
            measured[column].push_back(measureCosts(scenario, stop));
            if (stop.stop_requested()) { // this one may be half an evening
                for (auto &played : measured)
                    played.resize(k);
                return measured;
            }
            ++progress.done;
            if (watch)
                watch(progress);
        }
    }
    return measured;
}

std::chrono::nanoseconds workIn(const PlayedColumns &played)
{
    std::chrono::nanoseconds all{};
    for (const auto &column : played)
        for (const PlayedEvening &evening : column)
            all += evening.took;
    return all;
}

ComparisonColumn columnOf(const Variant &variant, const Scenario &evening)
{
    ComparisonColumn column;
    column.label = textOf(variant);
    column.architecture = evening.architecture;
    column.isArchitectureSaid = variant.architecture.has_value();
    column.staffing = variant.staffing;
    column.delays = variant.delays;
    if (variant.boards)
        column.boards = *variant.boards == BoardsHung::All ? "all" : "none";
    column.unbent = variant.unbent;
    column.bends = variant.bends;
    column.protections = variant.protections;
    return column;
}

} // namespace

Comparison compareEvenings(const std::vector<Scenario> &evenings, const ComparisonPlan &plan,
                           const ReplicationWatch &watch, const std::stop_token &stop)
{
    const std::size_t all = evenings.size() * (plan.replications.replications + plan.measured);
    const ReplicationWatch inAll = [&](const ReplicationProgress &progress) {
        if (watch)
            watch({progress.done, all});
    };
    const auto began = Clock::now();
    const PlayedColumns played = playReplications(evenings, plan.replications, inAll, stop);
    Comparison found;
    found.took = Clock::now() - began;
    found.worked = workIn(played);
    const std::size_t done = evenings.size() * plan.replications.replications;
    const PlayedColumns measured = measureAll(evenings, plan, watch, {done, all}, stop);
    found.firstSeed = plan.replications.firstSeed;
    found.wanted = plan.replications.replications;
    found.precision = plan.precision;
    found.threads = threadsOf(plan.replications);
    found.replications = played.empty() ? 0 : played.front().size();
    found.measured = measured.empty() ? 0 : measured.front().size();
    for (std::size_t i = 0; i < evenings.size(); ++i)
        found.columns.push_back(columnOf(plan.columns[i], evenings[i]));
    found.scenario = evenings.empty() ? std::string() : evenings.front().name;
    found.figures = comparedFigures(played, measured);
    return found;
}

} // namespace restaurant
