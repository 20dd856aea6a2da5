#pragma once

#include <QPalette>

namespace restaurant {

struct Colours;

/// What widgets that paint themselves by palette use: views, menus, tool tips, disabled text.
[[nodiscard]] QPalette paletteOf(const Colours &colours);

} // namespace restaurant
