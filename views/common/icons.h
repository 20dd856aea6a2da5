#pragma once

#include <QIcon>

namespace restaurant {

/// Small pictures for buttons, drawn in the colours of the theme at the moment they are painted.
enum class Icon { Table, FullScreen };
[[nodiscard]] QIcon iconOf(Icon icon);

} // namespace restaurant
