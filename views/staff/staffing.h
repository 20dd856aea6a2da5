// Other ways to share the work of a floor among people. Values in, values out.
#pragma once

#include "domain/activity.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

using Staffing = std::vector<StaffingChanged::Pool>;

/// One pool does all the floor's work; or those who take orders are others than those who serve,
/// answer and take payments.
enum class FloorSplit { OneServer, TakersAndRunners };

/// Which of the two it is; nothing if it is another way, or nobody works on the floor.
[[nodiscard]] std::optional<FloorSplit> splitOf(const Staffing &staffing);

/// The same people, split in that way. If they are too few to split, one more comes. Pools that
/// cook stay as they are.
[[nodiscard]] Staffing splitBy(const Staffing &staffing, FloorSplit split);

/// One more in the pool at `place`, by a name nobody has.
[[nodiscard]] Staffing withOneMore(Staffing staffing, std::size_t place);
/// Without the one who came to that pool last; the same if nobody is there.
[[nodiscard]] Staffing withOneLess(Staffing staffing, std::size_t place);

[[nodiscard]] bool cooks(const StaffingChanged::Pool &pool);
/// A name that nobody has; for cooks "Cook 3".
[[nodiscard]] std::string freeName(const Staffing &staffing, const StaffingChanged::Pool &pool);

} // namespace restaurant
