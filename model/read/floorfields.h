// How the documents of the floor stand in JSON; see documentfields.h.
#pragma once

#include "documentfields.h"
#include "floor.h"
#include "json/activitywords.h"

namespace restaurant {

template <> struct Words<GuestPlace>
{
    static constexpr std::array list{
        std::pair{GuestPlace::Entrance, "entrance"}, std::pair{GuestPlace::Table, "table"},
        std::pair{GuestPlace::CounterQueue, "counter-queue"},
        std::pair{GuestPlace::WaitingArea, "waiting-area"}, std::pair{GuestPlace::Gone, "gone"}};
};

template <> struct Words<GuestState>
{
    static constexpr std::array list{
        std::pair{GuestState::Present, "present"}, std::pair{GuestState::Waiting, "waiting"},
        std::pair{GuestState::Choosing, "choosing"}, std::pair{GuestState::Eating, "eating"},
        std::pair{GuestState::Gone, "gone"}};
};

template <> struct Words<FloorSpotKind>
{
    static constexpr std::array list{
        std::pair{FloorSpotKind::Rest, "rest"}, std::pair{FloorSpotKind::Table, "table"},
        std::pair{FloorSpotKind::Counter, "counter"}, std::pair{FloorSpotKind::Station, "station"}};
};

template <> struct Fields<FloorWait>
{
    static constexpr auto list =
        std::tuple{field("kind", &FloorWait::kind), field("since", &FloorWait::since),
                   optionalField("order", &FloorWait::order)};
};

template <> struct Fields<FloorGuest>
{
    static constexpr auto list = std::tuple{
        field("guest", &FloorGuest::guest),
        field("kind", &FloorGuest::kind),
        field("size", &FloorGuest::size),
        field("cameAt", &FloorGuest::cameAt),
        field("place", &FloorGuest::place),
        optionalField("table", &FloorGuest::table),
        optionalField("party", &FloorGuest::party),
        optionalField("queuePlace", &FloorGuest::queuePlace),
        field("placeSince", &FloorGuest::placeSince),
        field("state", &FloorGuest::state),
        field("since", &FloorGuest::since),
        optionalField("until", &FloorGuest::until),
        optionalField("waits", &FloorGuest::waits),
        optionalField("order", &FloorGuest::order),
        optionalField("whyGone", &FloorGuest::whyGone),
        optionalField("gaveUpOn", &FloorGuest::gaveUpOn),
        optionalField("asked", &FloorGuest::asked),
        optionalField("looks", &FloorGuest::looks),
    };
};

template <> struct Fields<FloorTask>
{
    static constexpr auto list = std::tuple{
        field("work", &FloorTask::work),           field("kind", &FloorTask::kind),
        optionalField("guest", &FloorTask::guest), optionalField("order", &FloorTask::order),
        optionalField("line", &FloorTask::line),   optionalField("station", &FloorTask::station),
        field("queuedAt", &FloorTask::queuedAt),
    };
};

template <> struct Fields<FloorSpot>
{
    static constexpr auto list =
        std::tuple{field("kind", &FloorSpot::kind), optionalField("table", &FloorSpot::table),
                   optionalField("station", &FloorSpot::station)};
};

template <> struct Fields<FloorStaff>
{
    static constexpr auto list = std::tuple{
        field("name", &FloorStaff::name),           optionalField("pool", &FloorStaff::pool),
        optionalField("task", &FloorStaff::task),   field("spot", &FloorStaff::spot),
        field("from", &FloorStaff::from),           field("since", &FloorStaff::since),
        optionalField("until", &FloorStaff::until), optionalField("step", &FloorStaff::step)};
};

template <> struct Fields<FloorPool>
{
    static constexpr auto list =
        std::tuple{field("pool", &FloorPool::pool), field("kinds", &FloorPool::kinds),
                   field("staff", &FloorPool::staff), field("queue", &FloorPool::queue)};
};

template <> struct Fields<CookingLine>
{
    static constexpr auto list = std::tuple{
        field("order", &CookingLine::order),        field("line", &CookingLine::line),
        field("name", &CookingLine::name),          field("quantity", &CookingLine::quantity),
        optionalField("who", &CookingLine::who),    field("since", &CookingLine::since),
        optionalField("until", &CookingLine::until)};
};

template <> struct Fields<FloorStation>
{
    static constexpr auto list = std::tuple{field("station", &FloorStation::station),
                                            field("cooking", &FloorStation::cooking)};
};

} // namespace restaurant
