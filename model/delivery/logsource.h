#pragma once

#include "items.h"

#include <string>
#include <vector>

namespace restaurant {

/// Where a delivery line reads the log again. Made, used and destroyed in the line's thread.
template <typename Item> class SourceOf
{
public:
    virtual ~SourceOf() = default;
    /// The items behind `after`, in order and without a gap, at most `atMost` of them; none if
    /// `after` is the end of the log. Throws what is derived from std::exception.
    virtual std::vector<Item> read(Position after, std::size_t atMost) = 0;
    /// The last place of the log; 0 for an empty one. Throws as read() does.
    virtual Position head() = 0;
    /// What tells the log up to a place from any other that came to the same place: copies of a
    /// store that went on differently answer differently. Empty: that is not known. Throws too.
    virtual std::string historyAt(Position) { return {}; }
};

using LogSource = SourceOf<RecordedEvent>;
using StorySource = SourceOf<Happening>;

} // namespace restaurant
