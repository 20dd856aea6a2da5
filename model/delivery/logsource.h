#pragma once

#include "items.h"

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
};

using LogSource = SourceOf<RecordedEvent>;
using StorySource = SourceOf<Happening>;

} // namespace restaurant
