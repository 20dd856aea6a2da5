// What a teacher wants to know of each lesson, made from the lessons themselves.
#pragma once

#include "help/guidepages.h"
#include "lesson/lesson.h"

#include <QList>

namespace restaurant {

/// Aim and minutes, the questions with what each wrong choice believes, what to talk about, what
/// goes wrong in class, and sources.
[[nodiscard]] GuidePage pageOf(const Lesson &lesson);
/// Of all that can be read, as they are listed.
[[nodiscard]] QList<GuidePage> lessonPages();
/// What the lesson of this name is called; the name itself, if there is none that can be read.
[[nodiscard]] QString lessonTitle(const QString &name);

} // namespace restaurant
