// How order 41 of party 7 at table 4 comes to where a test begins.
#pragma once

#include "given.h"

namespace restaurant::testing {

inline constexpr OrderId order41{41};
inline constexpr LineId line1{1};
inline constexpr LineId line2{2};
inline constexpr LineId line3{3};

using Story = std::vector<Event>;

inline Story seated()
{
    return {PartySeated{TableId{4}, PartyId{7}, 3}};
}

inline Story placed(std::vector<OrderedLine> lines)
{
    return {OrderPlaced{order41, OrderKind::DineIn, TableId{4}, PartyId{7}, {}, std::move(lines)}};
}

inline Story placedTakeaway(std::vector<OrderedLine> lines)
{
    return {OrderPlaced{order41, OrderKind::Takeaway, {}, {}, name("Ada"), std::move(lines)}};
}

inline Story accepted(std::vector<LineId> lines)
{
    return {OrderAccepted{order41, std::move(lines)}};
}

/// Ramen and soup, accepted, both lines fired.
inline Story twoFired()
{
    return placed({ordered(1, "ramen", 2), ordered(2, "soup")}) + accepted({line1, line2});
}

inline Story cooking(LineId line)
{
    return {CookingStarted{order41, line}};
}

inline Story cooked(LineId line)
{
    return {CookingStarted{order41, line}, LineReady{order41, line}};
}

/// Ramen and soup, both cooked, waiting at the pass.
inline Story twoReady()
{
    return twoFired() + cooked(line1) + cooked(line2) + Story{OrderReady{order41}};
}

inline Story pickedUp()
{
    return twoReady() + Story{OrderPickedUp{order41, {line1, line2}}};
}

inline Story delivered()
{
    return pickedUp() + Story{OrderDelivered{order41, {line1, line2}, true}};
}

inline Story cancelled()
{
    return {OrderCancelled{order41, why("no time")}};
}

/// Soup first, then ramen and sea bass; accepted, the soup fired.
inline Story threeCourses()
{
    return placed({ordered(1, "soup", 1, 1), ordered(2, "ramen", 1, 2),
                   ordered(3, "sea-bass", 1, 3)}) +
           accepted({line1, line2, line3});
}

} // namespace restaurant::testing
