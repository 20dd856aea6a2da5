#include "cursor.h"

namespace restaurant {

std::strong_ordering operator<=>(const Cursor &a, const Cursor &b)
{
    const auto byPlace = a.mark.place() <=> b.mark.place();
    return byPlace != 0 ? byPlace
                        : a.at.time_since_epoch().count() <=> b.at.time_since_epoch().count();
}

} // namespace restaurant
