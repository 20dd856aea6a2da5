#pragma once

#include <QString>

namespace restaurant {

/// The name under which to save what was to be called `path`: with the suffix of the suggestion,
/// unless it has one of those that the filter names, as "Recordings (*.restaurant)". A point within
/// a name, as in "Mittag 12.5", makes no suffix. Empty stays empty.
[[nodiscard]] QString nameToSave(const QString &path, const QString &filter,
                                 const QString &suggestion);

} // namespace restaurant
