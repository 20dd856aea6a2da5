// Whether pictures move. A person may want them still, and a desktop may animate nothing.
#pragma once

class QWidget;

namespace restaurant {

/// As a person has said it last; else the desktop animates nothing: nor do we.
[[nodiscard]] bool wantsLessMotion(const QWidget &widget);
void rememberLessMotion(bool less);

} // namespace restaurant
