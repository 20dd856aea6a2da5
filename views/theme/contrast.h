#pragma once

#include <QColor>

namespace restaurant {

/// How well one colour stands out against another, 1 to 21, as WCAG 2 defines it. Text that is
/// not large needs 4.5 (level AA).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace restaurant
