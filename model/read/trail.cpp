#include "trail.h"

#include <algorithm>
#include <iterator>

namespace restaurant {

std::vector<RecordedEvent> Effects::eventsOf(CommandNumber command) const
{
    std::vector<RecordedEvent> own;
    std::copy_if(events.begin(), events.end(), std::back_inserter(own),
                 [command](const RecordedEvent &event) { return event.command == command; });
    return own;
}

} // namespace restaurant
