#pragma once

#include <QIcon>

namespace restaurant {

enum class RunIcon { Reset, Run, Pause, Step };

/// Painted in the colours of the theme shown now; ask again when that changes. Switched on, it is
/// painted for the dark ground of a button that is on.
[[nodiscard]] QIcon iconOf(RunIcon icon);

} // namespace restaurant
