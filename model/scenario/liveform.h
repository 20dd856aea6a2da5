// The fields of the part of a scenario that lives, as its file has them: see scenarioform.h.
#pragma once

#include "distributiontext.h"

#include "simulation/scenario.h"

#include "json/domainwords.h"
#include "json/encode.h"
#include "json/fields.h"
#include "json/read.h"

#include <cstdint>
#include <string>
#include <tuple>

namespace restaurant {

template <>
inline constexpr auto enumWords<QueueDiscipline> =
    std::array{std::pair{QueueDiscipline::FirstCome, "first-come"},
               std::pair{QueueDiscipline::ByKind, "by-kind"}};

/// {"rates":[{"from":"12:00","to":"13:00","perHour":40}]}, or {"times":["12:03:10"]}.
template <> struct OwnForm<ArrivalProfile>
{
    static void encode(const ArrivalProfile &profile, Form form, std::string &out);
    static ArrivalProfile read(const JsonValue &value); ///< Throws ReadError.
};

inline constexpr std::int64_t mostWeight = 1'000'000;

template <>
inline constexpr auto fieldsOf<PartySize> =
    std::tuple{field("persons", &PartySize::persons).within(1, 99),
               field("weight", &PartySize::weight).within(0, mostWeight)};

template <>
inline constexpr auto fieldsOf<Patience> =
    std::tuple{field("wait", &Patience::wait), field("length", &Patience::length)};

template <>
inline constexpr auto fieldsOf<DishWish> = std::tuple{
    field("dish", &DishWish::dish), field("weight", &DishWish::weight).within(0, mostWeight)};

template <>
inline constexpr auto fieldsOf<Remarks> =
    std::tuple{field("percent", &Remarks::percent).within(0, 100), field("texts", &Remarks::texts)};

template <>
inline constexpr auto fieldsOf<GuestProfile> =
    std::tuple{field("kind", &GuestProfile::kind),
               field("arrivals", &GuestProfile::arrivals),
               optionalField("sizes", &GuestProfile::sizes),
               optionalField("dishes", &GuestProfile::dishes),
               optionalField("secondDish", &GuestProfile::secondDish).within(0, 100),
               optionalField("notes", &GuestProfile::notes),
               optionalField("allergies", &GuestProfile::allergies),
               optionalField("patience", &GuestProfile::patience),
               optionalField("balksAt", &GuestProfile::balksAt),
               optionalField("cancels", &GuestProfile::cancels).within(0, 100),
               optionalField("declined", &GuestProfile::declined).within(0, 100),
               optionalField("choosing", &GuestProfile::choosing),
               optionalField("eating", &GuestProfile::eating),
               optionalField("anotherRound", &GuestProfile::anotherRound).within(0, 100),
               optionalField("mostRounds", &GuestProfile::mostRounds).within(1, 9),
               optionalField("names", &GuestProfile::names),
               optionalField("asksAfterPromise", &GuestProfile::asksAfterPromise),
               optionalField("asksUnlisted", &GuestProfile::asksUnlisted),
               optionalField("asksEvery", &GuestProfile::asksEvery),
               optionalField("asksSlower", &GuestProfile::asksSlower).within(0, 1000)};

template <>
inline constexpr auto fieldsOf<WorkTime> =
    std::tuple{field("work", &WorkTime::work), field("walking", &WorkTime::walking),
               optionalField("length", &WorkTime::length)};

template <>
inline constexpr auto enumWords<Consistency> = [] {
    std::array<std::pair<Consistency, std::string_view>, allConsistencies.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = {allConsistencies[i], consistencyWords[i]};
    return words;
}();

template <>
inline constexpr auto fieldsOf<ConsistencyChoice> =
    std::tuple{field("kind", &ConsistencyChoice::kind),
               optionalField("view", &ConsistencyChoice::view),
               optionalField("limit", &ConsistencyChoice::limit)};

template <>
inline constexpr auto fieldsOf<Pool> =
    std::tuple{field("name", &Pool::name), field("kinds", &Pool::kinds),
               field("staff", &Pool::staff), optionalField("discipline", &Pool::discipline),
               optionalField("consistency", &Pool::consistency)};

template <>
inline constexpr auto fieldsOf<StationPlaces> =
    std::tuple{field("station", &StationPlaces::station),
               field("places", &StationPlaces::places).within(1, 1000)};

template <>
inline constexpr auto enumWords<CuePane> = std::array{std::pair{CuePane::OrderEntry, "order-entry"},
                                                      std::pair{CuePane::Kitchen, "kitchen"},
                                                      std::pair{CuePane::Waiter, "waiter"},
                                                      std::pair{CuePane::Status, "status"},
                                                      std::pair{CuePane::Details, "details"},
                                                      std::pair{CuePane::Floor, "floor"},
                                                      std::pair{CuePane::Log, "log"},
                                                      std::pair{CuePane::Charts, "charts"},
                                                      std::pair{CuePane::Timeline, "timeline"},
                                                      std::pair{CuePane::Flow, "flow"},
                                                      std::pair{CuePane::Why, "why"},
                                                      std::pair{CuePane::Stores, "stores"},
                                                      std::pair{CuePane::Harm, "harm"}};

template <>
inline constexpr auto fieldsOf<RotaEntry> =
    std::tuple{field("at", &RotaEntry::at), field("title", &RotaEntry::title),
               field("caption", &RotaEntry::caption), optionalField("pane", &RotaEntry::pane),
               field("pools", &RotaEntry::pools)};

template <>
inline constexpr auto fieldsOf<ViewDelay> =
    std::tuple{field("view", &ViewDelay::view), field("delay", &ViewDelay::delay)};

template <>
inline constexpr auto enumWords<BoardFor> =
    std::array{std::pair{BoardFor::Staff, "staff"}, std::pair{BoardFor::DineIn, "dine-in"},
               std::pair{BoardFor::Takeaway, "takeaway"}};

template <>
inline constexpr auto fieldsOf<BoardInSight> =
    std::tuple{field("for", &BoardInSight::who), optionalField("from", &BoardInSight::from),
               optionalField("every", &BoardInSight::every)};

} // namespace restaurant
