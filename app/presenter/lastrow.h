#pragma once

#include <QFont>

namespace restaurant {

/// So many lines, at most, are as high as the picture: then the last row reads them, six times as
/// far away as the picture is high.
inline constexpr int linesForTheLastRow = 30;

/// The font, so large that one line of it is at least a thirtieth of `height`.
[[nodiscard]] QFont readable(QFont font, int height);

} // namespace restaurant
