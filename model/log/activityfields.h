// The fields of every activity, as they are stored. Changing one is a new schema: see
// activitycodec.cpp.
#pragma once

#include "domain/activity.h"
#include "json/activitywords.h"

namespace restaurant {

template <> struct Fields<GuestCame>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestCame::guest), field("kind", &GuestCame::kind),
                   field("size", &GuestCame::size)};
};

template <> struct Fields<WaitBegan>
{
    static constexpr auto list =
        std::tuple{field("guest", &WaitBegan::guest), field("kind", &WaitBegan::kind),
                   optionalField("order", &WaitBegan::order)};
};

template <> struct Fields<WaitEnded>
{
    static constexpr auto list =
        std::tuple{field("guest", &WaitEnded::guest), field("kind", &WaitEnded::kind)};
};

template <> struct Fields<GuestSeated>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestSeated::guest), field("party", &GuestSeated::party),
                   field("table", &GuestSeated::table)};
};

template <> struct Fields<GuestChoosing>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestChoosing::guest), field("until", &GuestChoosing::until)};
};

template <> struct Fields<GuestEating>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestEating::guest), field("until", &GuestEating::until)};
};

template <> struct Fields<GuestLeft>
{
    static constexpr auto list =
        std::tuple{field("guest", &GuestLeft::guest), field("why", &GuestLeft::why),
                   optionalField("waiting-for", &GuestLeft::waitingFor)};
};

template <> struct Fields<WorkQueued>
{
    static constexpr auto list = std::tuple{field("work", &WorkQueued::work),
                                            field("kind", &WorkQueued::kind),
                                            field("pool", &WorkQueued::pool),
                                            optionalField("guest", &WorkQueued::guest),
                                            optionalField("order", &WorkQueued::order),
                                            optionalField("line", &WorkQueued::line),
                                            optionalField("station", &WorkQueued::station)};
};

template <> struct Fields<WorkStarted>
{
    static constexpr auto list =
        std::tuple{field("work", &WorkStarted::work), field("who", &WorkStarted::who),
                   field("until", &WorkStarted::until)};
};

template <> struct Fields<WorkEnded>
{
    static constexpr auto list =
        std::tuple{field("work", &WorkEnded::work), optionalField("in-vain", &WorkEnded::inVain)};
};

template <> struct Fields<WorkDropped>
{
    static constexpr auto list = std::tuple{field("work", &WorkDropped::work)};
};

template <> struct Fields<StaffingChanged::Pool>
{
    using Pool = StaffingChanged::Pool;
    static constexpr auto list = std::tuple{
        field("name", &Pool::name), field("kinds", &Pool::kinds), field("staff", &Pool::staff)};
};

template <> struct Fields<StaffingChanged>
{
    static constexpr auto list = std::tuple{field("pools", &StaffingChanged::pools),
                                            optionalField("why", &StaffingChanged::why)};
};

template <> struct Fields<ViewConsulted>
{
    static constexpr auto list =
        std::tuple{field("who", &ViewConsulted::who), optionalField("view", &ViewConsulted::view),
                   field("position", &ViewConsulted::position), field("head", &ViewConsulted::head),
                   optionalField("guest", &ViewConsulted::guest)};
};

template <> struct Fields<StepBegan>
{
    static constexpr auto list =
        std::tuple{field("work", &StepBegan::work), field("step", &StepBegan::step),
                   field("until", &StepBegan::until)};
};

template <> struct Fields<EveningEnded>
{
    static constexpr auto list = std::tuple<>{};
};

} // namespace restaurant
