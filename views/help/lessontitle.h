#pragma once

#include <QString>

#include <functional>

namespace restaurant {

/// What a lesson is called, in the reader's language, by the name of its file.
using LessonTitle = std::function<QString(const QString &name)>;

} // namespace restaurant
