// Labels that show what they are given letter for letter.
#pragma once

#include <QString>

class QLabel;

namespace restaurant {

/// A label that shows what it is given letter for letter, and can be found by `name`.
[[nodiscard]] QLabel *plainLabel(const QString &text, const char *name = "");
/// Changes a text that changes often: the label grows when it must and never shrinks, so that
/// nothing beside it moves and nothing is laid out anew.
void sayInPlace(QLabel *label, const QString &text);

} // namespace restaurant
