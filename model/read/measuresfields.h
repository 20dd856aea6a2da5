// How the documents of the measures stand in JSON; see documentfields.h.
#pragma once

#include "documentfields.h"
#include "measures.h"
#include "json/activitywords.h"

namespace restaurant {

template <> struct Fields<WaitSample>
{
    static constexpr auto list =
        std::tuple{field("ended", &WaitSample::ended), field("length", &WaitSample::length)};
};

template <> struct Fields<WaitMeasure>
{
    static constexpr auto list =
        std::tuple{field("kind", &WaitMeasure::kind), field("waiting", &WaitMeasure::waiting),
                   field("gaveUp", &WaitMeasure::gaveUp), field("samples", &WaitMeasure::samples)};
};

template <> struct Fields<PoolMeasure>
{
    static constexpr auto list = std::tuple{
        field("pool", &PoolMeasure::pool),
        field("kinds", &PoolMeasure::kinds),
        field("staff", &PoolMeasure::staff),
        field("busy", &PoolMeasure::busy),
        field("queue", &PoolMeasure::queue),
        field("done", &PoolMeasure::done),
        field("inVain", &PoolMeasure::inVain),
        field("from", &PoolMeasure::from),
        field("upTo", &PoolMeasure::upTo),
        field("staffTime", &PoolMeasure::staffTime),
        field("busyTime", &PoolMeasure::busyTime),
        field("queueTime", &PoolMeasure::queueTime),
        optionalField("looks", &PoolMeasure::looks),
        optionalField("switching", &PoolMeasure::switching),
        optionalField("lookingUp", &PoolMeasure::lookingUp),
    };
};

/// `left` has a count for each reason, in their order: served, balked, lost-patience ...
template <> struct Fields<GuestsMeasure>
{
    static constexpr auto list = std::tuple{
        field("kind", &GuestsMeasure::kind),
        field("came", &GuestsMeasure::came),
        field("inside", &GuestsMeasure::inside),
        field("left", &GuestsMeasure::left),
        field("ordersPlaced", &GuestsMeasure::ordersPlaced),
        field("ordersDelivered", &GuestsMeasure::ordersDelivered),
        optionalField("questions", &GuestsMeasure::questions),
        optionalField("looks", &GuestsMeasure::looks),
    };
};

/// `times` has a length for each OrderTime, in their order: kitchen was busy, in work, staff were
/// busy, screen was late.
template <> struct Fields<OrderMeasure>
{
    static constexpr auto list = std::tuple{
        field("order", &OrderMeasure::order),
        field("kind", &OrderMeasure::kind),
        field("placedAt", &OrderMeasure::placedAt),
        optionalField("deliveredAt", &OrderMeasure::deliveredAt),
        optionalField("guest", &OrderMeasure::guest),
        optionalField("waiting", &OrderMeasure::waiting),
        optionalField("since", &OrderMeasure::since),
        optionalField("times", &OrderMeasure::times),
        optionalField("toCook", &OrderMeasure::toCook),
        optionalField("cooking", &OrderMeasure::cooking),
        optionalField("inHands", &OrderMeasure::inHands),
        optionalField("queued", &OrderMeasure::queued),
    };
};

template <> struct Fields<PoolPoint>
{
    static constexpr auto list =
        std::tuple{field("pool", &PoolPoint::pool), field("queue", &PoolPoint::queue),
                   field("busy", &PoolPoint::busy), field("staff", &PoolPoint::staff)};
};

/// `waiting` has a count for each kind of wait, in their order: table, order, food, answer, bill.
template <> struct Fields<MinuteMeasure>
{
    static constexpr auto list = std::tuple{
        field("minute", &MinuteMeasure::minute),
        field("inside", &MinuteMeasure::inside),
        field("waiting", &MinuteMeasure::waiting),
        field("came", &MinuteMeasure::came),
        field("served", &MinuteMeasure::served),
        field("ordersDelivered", &MinuteMeasure::ordersDelivered),
        field("pools", &MinuteMeasure::pools),
    };
};

template <> struct Fields<MeasuredGuest::Wait>
{
    using Wait = MeasuredGuest::Wait;
    static constexpr auto list =
        std::tuple{field("kind", &Wait::kind), field("since", &Wait::since),
                   optionalField("order", &Wait::order)};
};

template <> struct Fields<MeasuredGuest>
{
    static constexpr auto list =
        std::tuple{field("guest", &MeasuredGuest::guest), field("kind", &MeasuredGuest::kind),
                   field("waits", &MeasuredGuest::waits)};
};

template <> struct Fields<MeasuredWork>
{
    static constexpr auto list = std::tuple{field("work", &MeasuredWork::work),
                                            field("kind", &MeasuredWork::kind),
                                            field("pool", &MeasuredWork::pool),
                                            optionalField("order", &MeasuredWork::order),
                                            optionalField("who", &MeasuredWork::who),
                                            field("since", &MeasuredWork::since),
                                            optionalField("step", &MeasuredWork::step),
                                            optionalField("stepSince", &MeasuredWork::stepSince)};
};

template <> struct Fields<MeasuredStaff>
{
    static constexpr auto list =
        std::tuple{field("name", &MeasuredStaff::name), field("pool", &MeasuredStaff::pool),
                   optionalField("leaves", &MeasuredStaff::leaves),
                   optionalField("busy", &MeasuredStaff::busy)};
};

template <> struct Fields<MeasuresClock>
{
    static constexpr auto list = std::tuple{
        field("id", &MeasuresClock::id), field("from", &MeasuresClock::from),
        field("next", &MeasuresClock::next), optionalField("commands", &MeasuresClock::commands),
        optionalField("lastCommand", &MeasuresClock::lastCommand)};
};

} // namespace restaurant
