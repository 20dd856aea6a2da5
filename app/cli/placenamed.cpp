#include "placenamed.h"

#include <algorithm>

namespace restaurant::cli {

Cursor placeNamed(Recording &recording, const std::string &until)
{
    if (until.empty())
        return recording.knownEnd().cursor();
    if (const auto at = instantFrom(until)) {
        const Instant first = recording.scenario().starts;
        const Instant last = std::max(recording.scenario().ends, recording.knownEnd().at);
        if (*at < first || *at > last)
            throw BadPlace("--until: " + until + " lies outside the evening, which goes from " +
                           clockText(first) + " to " + clockText(last));
        return recording.cursorAt(*at);
    }
    const auto last = number(recording.knownEnd().mark.event);
    if (until.find_first_not_of("0123456789") != std::string::npos || until.size() > 15)
        throw BadPlace("--until: expected a time of the evening as 12:30, or the position of an "
                       "event, not \"" +
                       until + "\"");
    const std::int64_t event = std::stoll(until);
    if (event > last)
        throw BadPlace("--until: there is no position " + until + "; the log ends at " +
                       std::to_string(last));
    return event == 0 ? recording.start() : recording.cursorAt(Position{event});
}

} // namespace restaurant::cli
