#include "evenings.h"

#include "evening/eveningsource.h"
#include "evening/writeside.h"

namespace restaurant::test {

namespace {

Scenario shipped(const char *name)
{
    return loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
                            .arg(QLatin1String(name)));
}

/// Two at one instant, and more later on.
void addRefusedCommands(Scenario &scenario)
{
    const Actor cook{Name::from("Kim").value(), Role::Cook};
    scenario.restaurant.staff.add(cook);
    for (const int second : {1, 1, 400, 401, 1600})
        scenario.script.push_back(
            {scenario.starts + std::chrono::seconds(second), cook, BumpTicket{OrderId{900}}});
}

} // namespace

Scenario livingScenario(bool late)
{
    Scenario scenario = shipped("friday-rush");
    scenario.ends = scenario.starts + std::chrono::minutes(80);
    std::erase_if(scenario.live.rota, [&](const auto &entry) { return entry.at > scenario.ends; });
    std::erase_if(scenario.cues, [&](const Cue &cue) { return cue.at > scenario.ends; });
    for (GuestProfile &guests : scenario.live.guests)
        guests.arrivals = ArrivalRates{{{scenario.starts, scenario.ends, 80}}};
    scenario.script.clear();
    addRefusedCommands(scenario);
    scenario.live.delays.clear();
    if (late)
        scenario.live.delays = {{ViewName::Kitchen, std::chrono::seconds(7)},
                                {ViewName::Waiter, std::chrono::seconds(20)},
                                {ViewName::Details, std::chrono::minutes(2)}};
    return scenario;
}

Scenario scriptedScenario()
{
    return shipped("charlie-and-roger");
}

void play(const Scenario &scenario, const std::string &file)
{
    WriteSide writeSide(file, scenario);
    do
        (void)writeSide.advance(scenario.ends, 512);
    while (writeSide.next() && *writeSide.next() <= scenario.ends);
}

} // namespace restaurant::test
