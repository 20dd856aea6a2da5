#include "scenarioform.h"

#include "log/codec.h"
#include "json/encode.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// The stations in the order in which the menu names them first.
std::vector<std::string> stationsOf(const Menu &menu)
{
    std::vector<std::string> stations;
    for (const Dish &dish : menu.dishes) {
        if (std::find(stations.begin(), stations.end(), dish.station) == stations.end())
            stations.push_back(dish.station);
    }
    return stations;
}

} // namespace

ScenarioForm formOf(const Scenario &scenario)
{
    ScenarioForm form;
    form.name = scenario.name;
    form.about = scenario.about;
    form.seed = scenario.seed;
    form.starts = scenario.starts;
    form.ends = scenario.ends;
    form.menu = scenario.restaurant.menu.dishes;
    form.stations = stationsOf(scenario.restaurant.menu);
    form.tables = scenario.restaurant.tables;
    form.staff = scenario.restaurant.staff.members();
    form.times = scenario.restaurant.times;
    form.limits = scenario.restaurant.limits;
    form.cues = scenario.cues;
    form.architecture = scenario.architecture;
    form.architectures = scenario.architectures;
    form.guests = scenario.live.guests;
    form.work = scenario.live.work;
    form.pools = scenario.live.pools;
    form.places = scenario.live.places;
    form.rota = scenario.live.rota;
    form.delays = scenario.live.delays;
    form.switching = scenario.live.switching;
    form.lookingUp = scenario.live.lookingUp;
    form.boards = scenario.live.boards;
    form.services = scenario.services;
    form.outages = scenario.outages;
    form.laterDelays = scenario.laterDelays;
    form.protections = scenario.protections;
    form.bends = scenario.bends;
    for (const ScriptedCommand &scripted : scenario.script) {
        ScriptForm entry{scripted.at, scripted.actor.name, std::nullopt, scripted.command};
        if (rolesOf(form.staff, scripted.actor.name).size() > 1)
            entry.as = scripted.actor.role;
        form.script.push_back(std::move(entry));
    }
    return form;
}

Scenario scenarioOf(ScenarioForm form)
{
    Scenario scenario;
    scenario.name = std::move(form.name);
    scenario.about = std::move(form.about);
    scenario.seed = form.seed;
    scenario.starts = form.starts;
    scenario.ends = form.ends;
    scenario.restaurant.menu.dishes = std::move(form.menu);
    scenario.restaurant.tables = std::move(form.tables);
    scenario.restaurant.times = form.times;
    scenario.restaurant.limits = form.limits;
    scenario.cues = std::move(form.cues);
    scenario.architecture = withUsualInterval(form.architecture);
    scenario.architectures = std::move(form.architectures);
    for (ArchitectureEntry &entry : scenario.architectures)
        entry.to = withUsualInterval(entry.to);
    scenario.live = {std::move(form.guests),    std::move(form.work),      std::move(form.pools),
                     std::move(form.places),    std::move(form.rota),      std::move(form.delays),
                     std::move(form.switching), std::move(form.lookingUp), std::move(form.boards)};
    scenario.services = form.services;
    scenario.outages = std::move(form.outages);
    scenario.laterDelays = std::move(form.laterDelays);
    scenario.protections = std::move(form.protections);
    scenario.bends = std::move(form.bends);
    scenario.restaurant.isScripted = scenario.live.isEmpty();
    for (ScriptForm &entry : form.script) {
        const Role role = entry.as ? *entry.as : rolesOf(form.staff, entry.actor).front();
        scenario.script.push_back({entry.at, {entry.actor, role}, std::move(entry.command)});
    }
    scenario.restaurant.staff = StaffList(std::move(form.staff));
    return scenario;
}

void OwnForm<ScriptForm>::encode(const ScriptForm &entry, Form form, std::string &out)
{
    out.append("{\"at\":");
    restaurant::encode<Form::File>(entry.at, out);
    out.append(",\"actor\":");
    restaurant::encode<Form::File>(entry.actor, out);
    if (entry.as) {
        out.append(",\"as\":");
        restaurant::encode<Form::File>(*entry.as, out);
    }
    out.append(",\"command\":");
    restaurant::encode<Form::File>(typeWord(entry.command), out);
    out.append(",\"data\":");
    encodeCommand(entry.command, out, form);
    out.push_back('}');
}

ScriptForm OwnForm<ScriptForm>::read(const JsonValue &value)
{
    ObjectReader object(value);
    ScriptForm entry;
    entry.at = object.take<Instant>("at");
    entry.actor = object.take<Name>("actor");
    entry.as = object.takeOr<std::optional<Role>>("as", std::nullopt);
    entry.command = readCommand(object);
    object.finish();
    return entry;
}

} // namespace restaurant
