// Other ways to share the work of a floor among people. Values in, values out.
#pragma once

#include "domain/staffing.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

using StaffPools = std::vector<StaffingChanged::Pool>;

/// How many work on the floor: all but the cooks.
[[nodiscard]] std::size_t serversIn(const StaffPools &staffing);
/// Whether as many work on the floor as this needs: nobody is hired or sent home for it.
[[nodiscard]] bool isPossible(const StaffPools &pools, Staffing staffing);

/// Which of them it is; nothing if it is another way, or nobody works on the floor.
[[nodiscard]] std::optional<Staffing> wayOfServing(const StaffPools &pools);

/// The same people, sharing the work in that way, which must be possible. Pools that cook stay as
/// they are.
[[nodiscard]] StaffPools servedBy(const StaffPools &pools, Staffing staffing);

/// One more in the pool at `place`, by a name nobody has.
[[nodiscard]] StaffPools withOneMore(StaffPools staffing, std::size_t place);
/// Without the one who came to that pool last; the same if nobody is there.
[[nodiscard]] StaffPools withOneLess(StaffPools staffing, std::size_t place);

[[nodiscard]] bool cooks(const StaffingChanged::Pool &pool);
/// A name that nobody has; for cooks "Cook 3".
[[nodiscard]] std::string freeName(const StaffPools &staffing, const StaffingChanged::Pool &pool);

} // namespace restaurant
