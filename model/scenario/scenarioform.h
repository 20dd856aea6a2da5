// A scenario as its file has it: the same facts as Scenario, in the shape and under the names that
// a person writes. One table of fields for each part, used for reading and writing.
#pragma once

#include "liveform.h"

#include "simulation/scenario.h"

#include "json/fields.h"
#include "json/plain.h"
#include "json/read.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct ScriptForm
{
    Instant at{};
    Name actor;
    std::optional<Role> as; ///< Given only where the staff lists the actor with several roles.
    Command command;        ///< In the file: its word in "command", its fields in "data".
    bool operator==(const ScriptForm &) const = default;
};

struct ScenarioForm
{
    static constexpr int currentFormat = 2;
    /// The oldest that is still read: a scenario in which nothing lives.
    static constexpr int firstFormat = 1;

    std::string schema; ///< For editors, which look things up there; nothing here does.
    int format = currentFormat;
    std::string name;
    std::string about;
    std::uint64_t seed = 1;
    Instant starts{};
    Instant ends{};
    std::vector<Dish> menu;
    std::vector<std::string> stations; ///< In the order of the menu.
    std::vector<TablePlace> tables;
    std::vector<Actor> staff;
    ServiceTimes times;
    Limits limits; ///< May be left out.
    std::vector<ScriptForm> script;
    std::vector<Cue> cues;
    Architecture architecture;
    std::vector<ArchitectureEntry> architectures;

    // What lives; each may be left out.
    std::vector<GuestProfile> guests;
    std::vector<WorkTime> work;
    std::vector<Pool> pools;
    std::vector<StationPlaces> places;
    std::vector<RotaEntry> rota;
    std::vector<ViewDelay> delays;
    std::optional<Distribution> switching;
    std::optional<Distribution> lookingUp;
    std::vector<BoardInSight> boards;

    ServiceStores services{};
    std::vector<OutageEntry> outages;
    std::vector<DelayEntry> laterDelays;
    std::vector<ProtectionEntry> protections;
    std::vector<BendEntry> bends;
};

/// The file's form of a scenario.
[[nodiscard]] ScenarioForm formOf(const Scenario &scenario);
/// The scenario of a form that was found right (see scenariocheck.h).
[[nodiscard]] Scenario scenarioOf(ScenarioForm form);

inline constexpr std::int64_t mostInFile = 1'000'000;     ///< No count is larger.
inline constexpr std::int64_t mostSeed = (1LL << 53) - 1; ///< What every JSON reader can hold.

template <> struct OwnForm<ScriptForm>
{
    static void encode(const ScriptForm &entry, Form form, std::string &out);
    static ScriptForm read(const JsonValue &value); ///< Throws ReadError.
};

template <>
inline constexpr auto fieldsOf<Dish> =
    std::tuple{field("dish", &Dish::id),
               field("name", &Dish::name),
               field("price", &Dish::price),
               field("station", &Dish::station),
               field("cooking", &Dish::cooking),
               optionalField("allergens", &Dish::allergens),
               optionalField("stock", &Dish::stock).within(0, mostInFile)};

template <>
inline constexpr auto fieldsOf<TablePlace> = std::tuple{
    field("table", &TablePlace::table), field("seats", &TablePlace::seats).within(1, mostInFile)};

template <>
inline constexpr auto fieldsOf<Actor> =
    std::tuple{field("name", &Actor::name), field("role", &Actor::role)};

template <>
inline constexpr auto fieldsOf<ServiceTimes> =
    std::tuple{field("warnAfter", &ServiceTimes::warnAfter),
               field("lateAfter", &ServiceTimes::lateAfter),
               field("promiseMargin", &ServiceTimes::promiseMargin)};

template <>
inline constexpr auto fieldsOf<Limits> =
    std::tuple{optionalField("reservation", &Limits::reservation),
               optionalField("payment", &Limits::payment),
               optionalField("answer", &Limits::answer)};

template <>
inline constexpr auto fieldsOf<Cue> =
    std::tuple{field("at", &Cue::at), field("title", &Cue::title), field("caption", &Cue::caption),
               optionalField("pane", &Cue::pane)};

template <>
inline constexpr auto fieldsOf<ArchitectureEntry> =
    std::tuple{field("at", &ArchitectureEntry::at), field("title", &ArchitectureEntry::title),
               field("caption", &ArchitectureEntry::caption),
               optionalField("pane", &ArchitectureEntry::pane),
               field("to", &ArchitectureEntry::to)};

template <>
inline constexpr auto fieldsOf<OutageEntry> =
    std::tuple{field("at", &OutageEntry::at),           field("title", &OutageEntry::title),
               field("caption", &OutageEntry::caption), optionalField("pane", &OutageEntry::pane),
               field("service", &OutageEntry::service), field("to", &OutageEntry::to)};

template <>
inline constexpr auto fieldsOf<DelayEntry> =
    std::tuple{field("at", &DelayEntry::at),           field("title", &DelayEntry::title),
               field("caption", &DelayEntry::caption), optionalField("pane", &DelayEntry::pane),
               field("view", &DelayEntry::view),       field("delay", &DelayEntry::delay)};

template <>
inline constexpr auto fieldsOf<ProtectionEntry> = std::tuple{
    field("at", &ProtectionEntry::at),           field("title", &ProtectionEntry::title),
    field("caption", &ProtectionEntry::caption), optionalField("pane", &ProtectionEntry::pane),
    field("view", &ProtectionEntry::view),       field("to", &ProtectionEntry::to)};

template <>
inline constexpr auto fieldsOf<BendEntry> =
    std::tuple{field("at", &BendEntry::at), field("title", &BendEntry::title),
               field("caption", &BendEntry::caption), optionalField("pane", &BendEntry::pane),
               field("bend", &BendEntry::bend)};

template <>
inline constexpr auto fieldsOf<ScenarioForm> =
    std::tuple{optionalField("$schema", &ScenarioForm::schema),
               field("format", &ScenarioForm::format),
               field("name", &ScenarioForm::name),
               field("about", &ScenarioForm::about),
               field("seed", &ScenarioForm::seed).within(0, mostSeed),
               field("starts", &ScenarioForm::starts),
               field("ends", &ScenarioForm::ends),
               field("menu", &ScenarioForm::menu),
               field("stations", &ScenarioForm::stations),
               field("tables", &ScenarioForm::tables),
               field("staff", &ScenarioForm::staff),
               field("times", &ScenarioForm::times),
               optionalField("limits", &ScenarioForm::limits),
               field("script", &ScenarioForm::script),
               field("cues", &ScenarioForm::cues),
               optionalField("architecture", &ScenarioForm::architecture),
               optionalField("architectures", &ScenarioForm::architectures),
               optionalField("guests", &ScenarioForm::guests),
               optionalField("work", &ScenarioForm::work),
               optionalField("pools", &ScenarioForm::pools),
               optionalField("places", &ScenarioForm::places),
               optionalField("rota", &ScenarioForm::rota),
               optionalField("delays", &ScenarioForm::delays),
               optionalField("switching", &ScenarioForm::switching),
               optionalField("lookingUp", &ScenarioForm::lookingUp),
               optionalField("boards", &ScenarioForm::boards),
               optionalField("services", &ScenarioForm::services),
               optionalField("outages", &ScenarioForm::outages),
               optionalField("laterDelays", &ScenarioForm::laterDelays),
               optionalField("protections", &ScenarioForm::protections),
               optionalField("bends", &ScenarioForm::bends)};

} // namespace restaurant
