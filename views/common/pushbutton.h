#pragma once

#include <QString>

class QPushButton;

namespace restaurant {

/// A button that is found by its name, and says in a tip what it does.
[[nodiscard]] QPushButton *pushButton(const char *name, const QString &text, const QString &tip);

} // namespace restaurant
