#pragma once

class QScreen;
class QWidget;

namespace restaurant {

/// A monitor on which `widget` is not; the one where it is if there is no other.
[[nodiscard]] QScreen *otherScreen(const QWidget *widget);

} // namespace restaurant
