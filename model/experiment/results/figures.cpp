#include "figures.h"

namespace restaurant {

namespace {

using enum FigureGroup;
using enum FigureUnit;
using enum Better;

constexpr std::array<FigureKind, figureCount> kinds{{
    {"order-wait", Guests, Minutes},
    {"order-wait-p95", Guests, Minutes},
    {"food-wait", Guests, Minutes},
    {"food-wait-p95", Guests, Minutes},
    {"table-wait", Guests, Minutes},
    {"answer-wait", Guests, Minutes},
    {"bill-wait", Guests, Minutes},
    {"minutes-waited", Guests, Minutes},
    {"guests-came", Guests, Count, Neither},
    {"guests-served", Guests, Count, More},
    {"served-share", Guests, Share, More},
    {"guests-lost", Guests, Count},
    {"lost-share", Guests, Share},
    {"floor-busy", Guests, Share, Neither},
    {"refused", Harm, Count},
    {"in-vain", Harm, Count},
    {"stale-looks", Harm, Count},
    {"stale-share", Harm, Share},
    {"events-behind", Harm, Count},
    {"sold-out", Harm, Count},
    {"harm", Harm, Count},
    {"asked", Harm, Count},
    {"rebuilds", Harm, Count},
    {"empty-minutes", Harm, Minutes},
    {"commands-per-second", Cost, PerSecond, More},
    {"bytes-written", Cost, Bytes},
    {"rows-per-command", Cost, Count},
    {"statements-per-look", Cost, Count},
    {"rows-per-look", Cost, Count},
    {"look-time", Cost, Microseconds},
    {"refresh-time", Cost, Microseconds},
    {"joins-per-command", Cost, Count},
    {"join-time", Cost, Microseconds},
}};
static_assert(!kinds.back().word.empty(), "a figure without a word");

} // namespace

const FigureKind &figureKind(KeyFigure figure)
{
    return kinds[static_cast<std::size_t>(figure)];
}

} // namespace restaurant
