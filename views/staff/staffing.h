// Other ways to share the work of a floor among people. Values in, values out.
#pragma once

#include "domain/activity.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

using StaffPools = std::vector<StaffingChanged::Pool>;

/// One does all the floor's work; or several do, each everything; or those who take orders and
/// money are others than those who serve and answer. As the scenarios one-server, two-generalists
/// and charlie-is-back have it.
enum class FloorSplit { OneServer, Generalists, TakersAndRunners };

/// How many work on the floor: all but the cooks.
[[nodiscard]] std::size_t serversIn(const StaffPools &staffing);
/// Whether as many work on the floor as this needs: nobody is hired or sent home for it.
[[nodiscard]] bool isPossible(const StaffPools &staffing, FloorSplit split);

/// Which of them it is; nothing if it is another way, or nobody works on the floor.
[[nodiscard]] std::optional<FloorSplit> splitOf(const StaffPools &staffing);

/// The same people, split in that way, which must be possible. Pools that cook stay as they are.
[[nodiscard]] StaffPools splitBy(const StaffPools &staffing, FloorSplit split);

/// One more in the pool at `place`, by a name nobody has.
[[nodiscard]] StaffPools withOneMore(StaffPools staffing, std::size_t place);
/// Without the one who came to that pool last; the same if nobody is there.
[[nodiscard]] StaffPools withOneLess(StaffPools staffing, std::size_t place);

[[nodiscard]] bool cooks(const StaffingChanged::Pool &pool);
/// A name that nobody has; for cooks "Cook 3".
[[nodiscard]] std::string freeName(const StaffPools &staffing, const StaffingChanged::Pool &pool);

} // namespace restaurant
