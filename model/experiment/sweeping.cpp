#include "sweeping.h"

#include "scenario/scenariofile.h"

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

constexpr double most = 10'000; // of whatever it is

bool isDoneBy(const Pool &pool, WorkKind kind)
{
    return std::find(pool.kinds.begin(), pool.kinds.end(), kind) != pool.kinds.end();
}

Duration durationOf(double value)
{
    return Duration{std::llround(value * 1e6)};
}

/// In the mean, from when the first can come until the last can; nothing: they come by a list, or
/// not at all.
std::optional<double> guestsPerHour(const Live &live)
{
    double expected = 0;
    Instant from = Instant::max();
    Instant to = Instant::min();
    for (const GuestProfile &guests : live.guests) {
        const auto *rates = std::get_if<ArrivalRates>(&guests.arrivals);
        if (!rates)
            return std::nullopt;
        expected += expectedArrivals(guests.arrivals);
        for (const ArrivalRate &rate : rates->intervals) {
            from = std::min(from, rate.from);
            to = std::max(to, rate.to);
        }
    }
    if (expected <= 0 || from >= to)
        return std::nullopt;
    return expected / std::chrono::duration<double, std::ratio<3600>>(to - from).count();
}

using Turned = tl::expected<Scenario, std::string>;

tl::unexpected<std::string> impossible(std::string why)
{
    return tl::unexpected(std::move(why));
}

Turned withGuests(Scenario scenario, double perHour)
{
    const auto before = guestsPerHour(scenario.live);
    if (!before)
        return impossible("no guests come at a rate in this scenario");
    for (GuestProfile &guests : scenario.live.guests)
        for (ArrivalRate &rate : std::get<ArrivalRates>(guests.arrivals).intervals)
            rate.perHour *= perHour / *before;
    for (const GuestProfile &guests : scenario.live.guests)
        if (auto problem = problemWith(guests.arrivals))
            return tl::unexpected(*std::move(problem));
    return scenario;
}

/// So many work in it: those who do already, then others of the staff's names, then new ones.
void resize(Pool &pool, std::size_t size, const std::vector<Pool> &all)
{
    const auto isTaken = [&](const Name &name) {
        return std::any_of(all.begin(), all.end(), [&](const Pool &one) {
            return std::find(one.staff.begin(), one.staff.end(), name) != one.staff.end();
        });
    };
    if (pool.staff.size() > size)
        pool.staff.erase(pool.staff.begin() + static_cast<std::ptrdiff_t>(size), pool.staff.end());
    for (int number = 2; pool.staff.size() < size; ++number) {
        const Name name =
            Name::from(pool.staff.front().text() + ' ' + std::to_string(number)).value();
        if (!isTaken(name))
            pool.staff.push_back(name);
    }
}

Turned withMembers(Scenario scenario, WorkKind work, double value)
{
    if (value < 1 || value != std::floor(value) || value > 200)
        return impossible("expected a whole number of people, from 1 to 200");
    bool found = false;
    const auto resizeAll = [&](std::vector<Pool> &pools) {
        for (Pool &pool : pools)
            if (isDoneBy(pool, work) && !pool.staff.empty()) {
                resize(pool, static_cast<std::size_t>(value), pools);
                found = true;
            }
        scenario.restaurant.staff.add(StaffingChanged{staffingOf(pools), {}});
    };
    resizeAll(scenario.live.pools);
    for (RotaEntry &entry : scenario.live.rota)
        resizeAll(entry.pools);
    if (!found)
        return impossible("nobody does that work in this scenario");
    return scenario;
}

Turned withDelay(const Scenario &scenario, ViewName view, double value)
{
    Variant late;
    late.delays = {{view, durationOf(value)}};
    if (std::string why = whyNoDelay(late.delays.front().delay); !why.empty())
        return tl::unexpected(std::move(why));
    return applied(late, scenario);
}

Turned withSwitching(Scenario scenario, double value)
{
    if (scenario.live.pools.empty())
        return impossible("nobody works in this scenario: its commands are scripted");
    scenario.live.switching = Deterministic{durationOf(value)};
    return scenario;
}

} // namespace

tl::expected<std::pair<Knob, std::optional<ViewName>>, std::string> knobAsked(std::string_view text)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto knob = knobFrom(text.substr(0, colon));
    std::optional<ViewName> view;
    if (colon < text.size())
        view = viewFrom(text.substr(colon + 1));
    if (knob && (*knob == Knob::Delay) == view.has_value() && (view || colon == text.size()))
        return std::pair(*knob, view);
    return tl::unexpected(
        "expected guests-per-hour, delay:VIEW, servers, readers or switching, not "
        "\"" +
        std::string(text) + '"');
}

tl::expected<Scenario, std::string> turnedTo(const Scenario &scenario, Knob knob,
                                             std::optional<ViewName> view, double value)
{
    if (!(value >= 0 && value <= most))
        return impossible("expected a number from 0 to 10000");
    switch (knob) {
    case Knob::GuestsPerHour:
        return withGuests(scenario, value);
    case Knob::Delay:
        return withDelay(scenario, view.value_or(ViewName::Waiter), value);
    case Knob::Servers:
        return withMembers(scenario, WorkKind::TakeOrder, value);
    case Knob::Readers:
        return withMembers(scenario, WorkKind::Answer, value);
    case Knob::Switching:
        return withSwitching(scenario, value);
    }
    return scenario;
}

tl::expected<std::vector<Scenario>, std::string> eveningsOf(const Scenario &scenario,
                                                            const SweepPlan &plan)
{
    std::vector<Scenario> evenings;
    for (const double value : plan.points) {
        const auto evening = turnedTo(scenario, plan.knob, plan.view, value);
        if (!evening)
            return impossible(std::string(toWord(plan.knob)) + ": " + evening.error());
        if (const auto checked = ownScenarioFrom(scenarioText(*evening), scenario.name); !checked)
            return impossible(checked.error().text());
        evenings.push_back(*evening);
    }
    return evenings;
}

Sweep sweepOver(const std::vector<Scenario> &evenings, const SweepPlan &plan,
                const ReplicationWatch &watch, const std::stop_token &stop)
{
    Sweep sweep;
    sweep.knob = plan.knob;
    sweep.view = plan.view;
    const ComparisonPlan columns{std::vector<Variant>(evenings.size()), plan.replications,
                                 plan.measured, plan.precision};
    sweep.found = compareEvenings(evenings, columns, watch, stop);
    for (std::size_t i = 0; i < evenings.size(); ++i) {
        SweepPoint point{plan.points[i], {}, false};
        if (auto theory = theoryOfWaitToOrder(evenings[i]))
            point.theory = *std::move(theory);
        else if (i == 0)
            sweep.noTheory = theory.error();
        sweep.points.push_back(std::move(point));
    }
    for (std::size_t i = 0; i < sweep.points.size(); ++i)
        sweep.points[i].isSaturated = isSaturated(cellAt(sweep, i, KeyFigure::ServedShare));
    return sweep;
}

} // namespace restaurant
