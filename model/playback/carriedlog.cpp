#include "carriedlog.h"

#include "recording.h"

#include <algorithm>

namespace restaurant {

Position CarriedLog::arrivedAt(const Cursor &cursor, ViewName view) const
{
    const auto shown = deliveries.shown(view, cursor.mark, cursor.at);
    if (shown.isAll)
        return cursor.mark.event;
    return std::max(eventAt(shown.recorded, cursor.mark.event),
                    std::min(shown.atLeast, cursor.mark.event));
}

CarriedLog carriedLog(Recording &recording)
{
    return {
        recording.scenario().restaurant, recording.deliveries(),
        [&recording](Position after, int atMost) { return recording.log().read(after, atMost); },
        [&recording](Instant at, Position last) { return recording.eventAt(at, last); }};
}

} // namespace restaurant
