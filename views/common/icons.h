#pragma once

#include <QIcon>

namespace restaurant {

/// Small pictures for buttons, drawn in the colours of the theme at the moment they are painted.
enum class Picture { Table, FullScreen };
[[nodiscard]] QIcon iconOf(Picture picture);

} // namespace restaurant
